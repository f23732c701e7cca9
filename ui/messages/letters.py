"""Messages about letters, signatures and their delivery."""

from __future__ import annotations

from ui.messages.wording import QT_TRANSLATE_NOOP, Wording

WORDINGS = {
    "letter-no-glyph": Wording(
        QT_TRANSLATE_NOOP("messages", "A character cannot be printed"),
        QT_TRANSLATE_NOOP(
            "messages", "No font can draw {code_point} ({name}), at {place}. No letter was made."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Write the word with other characters, for example in transliteration."
        ),
    ),
    "letter-bad-character": Wording(
        QT_TRANSLATE_NOOP("messages", "A hidden character"),
        QT_TRANSLATE_NOOP(
            "messages", "The text at {place} holds {code_point} ({name}), which nobody can see."
        ),
        QT_TRANSLATE_NOOP("messages", "Delete the text around it and type it again."),
    ),
    "letter-too-long": Wording(
        QT_TRANSLATE_NOOP("messages", "Letter too long"),
        QT_TRANSLATE_NOOP("messages", "The letter would have {pages} pages; the limit is {limit}."),
        QT_TRANSLATE_NOOP("messages", "Move details into annexes."),
    ),
    "letter-no-language": Wording(
        QT_TRANSLATE_NOOP("messages", "No letter in this language"),
        QT_TRANSLATE_NOOP("messages", "There are no letter texts for the language “{language}”."),
        QT_TRANSLATE_NOOP("messages", "Choose English or French, and have it translated."),
    ),
    "signing-refused": Wording(
        QT_TRANSLATE_NOOP("messages", "Not signed"),
        QT_TRANSLATE_NOOP("messages", "This certificate or key cannot sign the letter."),
        QT_TRANSLATE_NOOP("messages", "Choose the signing certificate that your office gave you."),
    ),
    "delivery-failed": Wording(
        QT_TRANSLATE_NOOP("messages", "Letter not saved"),
        QT_TRANSLATE_NOOP("messages", "The signed letter could not be written to the place you chose."),
        QT_TRANSLATE_NOOP("messages", "Choose another folder; the letter is not lost."),
    ),
}
