"""Messages about the command line."""

from __future__ import annotations

from ui.messages.wording import QT_TRANSLATE_NOOP, Wording

WORDINGS = {
    "program-fault": Wording(
        QT_TRANSLATE_NOOP("messages", "A fault of the program"),
        QT_TRANSLATE_NOOP("messages", "This was not done. What you typed is kept."),
        QT_TRANSLATE_NOOP("messages", "Try once more; if it fails again, report it."),
    ),
    "no-display": Wording(
        QT_TRANSLATE_NOOP("messages", "No screen"),
        QT_TRANSLATE_NOOP("messages", "The desktop needs a graphical session, and there is none here."),
        QT_TRANSLATE_NOOP(
            "messages", "Start it from your desktop. Here, “dragoman --help” lists what works in a terminal."
        ),
    ),
    "command-line": Wording(
        QT_TRANSLATE_NOOP("messages", "Command not understood"),
        QT_TRANSLATE_NOOP("messages", "{words}"),
        QT_TRANSLATE_NOOP("messages", "Each command has --help with an example."),
    ),
    "no-passphrase": Wording(
        QT_TRANSLATE_NOOP("messages", "No passphrase"),
        QT_TRANSLATE_NOOP("messages", "The command needs a passphrase and was given none."),
        QT_TRANSLATE_NOOP("messages", "Type it on a terminal, or hand it over with --passphrase-stdin."),
    ),
    "passphrases-differ": Wording(
        QT_TRANSLATE_NOOP("messages", "Not the same passphrase"),
        QT_TRANSLATE_NOOP("messages", "The second passphrase differs from the first. Nothing was made."),
        QT_TRANSLATE_NOOP("messages", "Give the command again and type the same passphrase twice."),
    ),
    "file-unreadable": Wording(
        QT_TRANSLATE_NOOP("messages", "File cannot be read"),
        QT_TRANSLATE_NOOP("messages", "The file that is named is not there or cannot be read."),
        QT_TRANSLATE_NOOP("messages", "Check its name and your permission to read it."),
    ),
    "wrong-kind": Wording(
        QT_TRANSLATE_NOOP("messages", "A record of another kind"),
        QT_TRANSLATE_NOOP("messages", "What is named is a {found}; the command needs a {expected}."),
        QT_TRANSLATE_NOOP("messages", "Look the record up with “dragoman find”."),
    ),
    "unknown-filter": Wording(
        QT_TRANSLATE_NOOP("messages", "No such filter"),
        QT_TRANSLATE_NOOP("messages", "The list has no such column. It has: {known}."),
    ),
    "nothing-said": Wording(
        QT_TRANSLATE_NOOP("messages", "Nothing said"),
        QT_TRANSLATE_NOOP("messages", "The text is empty. Nothing was saved."),
        QT_TRANSLATE_NOOP("messages", "Give the command again with the words to be kept."),
    ),
    "unsafe-character": Wording(
        QT_TRANSLATE_NOOP("messages", "A hidden character"),
        QT_TRANSLATE_NOOP(
            "messages", "Character {position} cannot be kept: {code_point} ({character}). Nothing was saved."
        ),
        QT_TRANSLATE_NOOP("messages", "Leave it out and give the command again."),
    ),
    "agency-words": Wording(
        QT_TRANSLATE_NOOP("messages", "Not the key of your agency"),
        QT_TRANSLATE_NOOP(
            "messages", "The words do not belong to the key in this file. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Ask the agency again, by telephone; the file may have been exchanged."
        ),
    ),
}
