"""Messages about records, their moves, and documents that come in."""

from __future__ import annotations

from ui.messages.wording import QT_TRANSLATE_NOOP, Wording

WORDINGS = {
    "record-absent": Wording(
        QT_TRANSLATE_NOOP("messages", "Not in this store"),
        QT_TRANSLATE_NOOP("messages", "The {kind} that is meant is not in this store."),
        QT_TRANSLATE_NOOP("messages", "Check the identifier or the reference."),
    ),
    "record-referred-to": Wording(
        QT_TRANSLATE_NOOP("messages", "Still in use"),
        QT_TRANSLATE_NOOP("messages", "The {kind} cannot go: other records refer to it ({count})."),
        QT_TRANSLATE_NOOP("messages", "Change or delete these records first."),
    ),
    "formal-final": Wording(
        QT_TRANSLATE_NOOP("messages", "Already signed"),
        QT_TRANSLATE_NOOP("messages", "What was signed cannot be changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Write a supplement: it refers to the signed letter and goes after it."
        ),
    ),
    "duplicate-reference": Wording(
        QT_TRANSLATE_NOOP("messages", "Reference already taken"),
        QT_TRANSLATE_NOOP("messages", "Another record of this kind carries the same reference."),
        QT_TRANSLATE_NOOP("messages", "Give this one another reference."),
    ),
    "move-refused": Wording(
        QT_TRANSLATE_NOOP("messages", "Not possible now"),
        QT_TRANSLATE_NOOP("messages", "A request cannot go from “{current}” to “{target}”."),
        QT_TRANSLATE_NOOP("messages", "Log what happened in between first."),
    ),
    "promote-incoming": Wording(
        QT_TRANSLATE_NOOP("messages", "Not ours to make formal"),
        QT_TRANSLATE_NOOP("messages", "This request came in: the other side makes it formal."),
        QT_TRANSLATE_NOOP("messages", "Log the formal request here when it arrives."),
    ),
    "already-formal": Wording(
        QT_TRANSLATE_NOOP("messages", "Already made formal"),
        QT_TRANSLATE_NOOP("messages", "A formal request was already made from this one."),
        QT_TRANSLATE_NOOP("messages", "Open the formal request and go on there."),
    ),
    "document-invalid": Wording(
        QT_TRANSLATE_NOOP("messages", "Document refused"),
        QT_TRANSLATE_NOOP(
            "messages", "The document has faults ({count}); the first is at {pointer}. Nothing was saved."
        ),
        QT_TRANSLATE_NOOP("messages", "Correct the faults below and put the document again."),
    ),
}
