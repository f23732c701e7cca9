"""Messages about the agency's key, sealed copies and travelling."""

from __future__ import annotations

from ui.messages.wording import QT_TRANSLATE_NOOP, Wording

WORDINGS = {
    "agency-key-file": Wording(
        QT_TRANSLATE_NOOP("messages", "Not a key file of an agency"),
        QT_TRANSLATE_NOOP("messages", "The file is not the agency's key file that is needed here ({part})."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose the file that the agency handed out, or ask the agency for it again."
        ),
    ),
    "agency-key-newer": Wording(
        QT_TRANSLATE_NOOP("messages", "Agency key of a newer version"),
        QT_TRANSLATE_NOOP("messages", "A newer Dragoman wrote this key file. This one does not guess at it."),
        QT_TRANSLATE_NOOP("messages", "Use the newer program."),
    ),
    "wrong-agency-passphrase": Wording(
        QT_TRANSLATE_NOOP("messages", "Wrong passphrase of the agency key"),
        QT_TRANSLATE_NOOP(
            "messages", "This passphrase does not open the agency's private key, or its file was changed."
        ),
        QT_TRANSLATE_NOOP("messages", "Check the keyboard layout and Caps Lock, and type it again."),
    ),
    "wrong-agency-key": Wording(
        QT_TRANSLATE_NOOP("messages", "Sealed to another key"),
        QT_TRANSLATE_NOOP(
            "messages", "This agency key does not open the store: it was sealed to another one, or changed."
        ),
        QT_TRANSLATE_NOOP("messages", "Try the other private keys of the agency, older ones too."),
    ),
    "agency-label": Wording(
        QT_TRANSLATE_NOOP("messages", "Name of the agency"),
        QT_TRANSLATE_NOOP(
            "messages", "The agency needs a name of one line, with at most {maximum} characters."
        ),
        QT_TRANSLATE_NOOP("messages", "Choose a name that may be read by anyone who holds the computer."),
    ),
    "agency-key-exists": Wording(
        QT_TRANSLATE_NOOP("messages", "Key file exists already"),
        QT_TRANSLATE_NOOP("messages", "A key file of this name is there. Key files are never written over."),
        QT_TRANSLATE_NOOP("messages", "Choose another name or another folder."),
    ),
    "no-agency-key": Wording(
        QT_TRANSLATE_NOOP("messages", "No key of an agency"),
        QT_TRANSLATE_NOOP(
            "messages",
            "This store is not sealed to an agency, so nobody could open a sealed copy of it again.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Ask your agency for its key file, compare its six words by telephone, and add it to the keys.",
        ),
    ),
    "sealed-copy-unsound": Wording(
        QT_TRANSLATE_NOOP("messages", "Sealed copy not sound"),
        QT_TRANSLATE_NOOP(
            "messages", "What was read back is not what was written, or the store was changed since."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was removed here. Seal again, in another place."),
    ),
    "sealed-copy-place": Wording(
        QT_TRANSLATE_NOOP("messages", "Not a place for the sealed copy"),
        QT_TRANSLATE_NOOP(
            "messages", "The sealed copy needs a new or empty folder outside the folder of the store."
        ),
        QT_TRANSLATE_NOOP("messages", "Choose a folder on a stick or another medium."),
    ),
    "travel-stopped": Wording(
        QT_TRANSLATE_NOOP("messages", "Stopped"),
        QT_TRANSLATE_NOOP("messages", "The sealed copy was not finished. Nothing of it is left."),
    ),
    "travel-store-not-empty": Wording(
        QT_TRANSLATE_NOOP("messages", "Store not empty"),
        QT_TRANSLATE_NOOP(
            "messages", "Records for a journey are packed into a new store, and this one is not."
        ),
        QT_TRANSLATE_NOOP("messages", "Choose a folder that does not exist yet."),
    ),
    "travel-store-not-from-here": Wording(
        QT_TRANSLATE_NOOP("messages", "Not packed from this store"),
        QT_TRANSLATE_NOOP(
            "messages", "A store is merged only into the one that it was packed from. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP("messages", "Open the store that the journey began with."),
    ),
}
