"""Messages about passphrase, recovery code and key file."""

from __future__ import annotations

from ui.messages.wording import QT_TRANSLATE_NOOP, Wording

WORDINGS = {
    "wrong-passphrase": Wording(
        QT_TRANSLATE_NOOP("messages", "Wrong passphrase"),
        QT_TRANSLATE_NOOP("messages", "This passphrase does not open the store."),
        QT_TRANSLATE_NOOP("messages", "Check the keyboard layout and Caps Lock, and type it again."),
    ),
    "wrong-recovery-code": Wording(
        QT_TRANSLATE_NOOP("messages", "Recovery code of another store"),
        QT_TRANSLATE_NOOP("messages", "The code is written correctly, but it does not belong to this store."),
        QT_TRANSLATE_NOOP("messages", "Look for the sheet that was written when this store was created."),
    ),
    "recovery-code-group": Wording(
        QT_TRANSLATE_NOOP("messages", "Slip in the recovery code"),
        QT_TRANSLATE_NOOP("messages", "Group {group} of the code is not right."),
        QT_TRANSLATE_NOOP("messages", "Compare this group with the sheet, letter by letter."),
    ),
    "recovery-code-length": Wording(
        QT_TRANSLATE_NOOP("messages", "Recovery code not complete"),
        QT_TRANSLATE_NOOP("messages", "The code has {expected} characters; {found} were typed."),
        QT_TRANSLATE_NOOP("messages", "Type all eight groups from the sheet."),
    ),
    "passphrase-too-short": Wording(
        QT_TRANSLATE_NOOP("messages", "Passphrase too short"),
        QT_TRANSLATE_NOOP("messages", "A passphrase needs at least {minimum} characters."),
        QT_TRANSLATE_NOOP("messages", "Six unrelated words are strong and can be remembered."),
    ),
    "passphrase-too-long": Wording(
        QT_TRANSLATE_NOOP("messages", "Passphrase too long"),
        QT_TRANSLATE_NOOP("messages", "A passphrase has at most {maximum} characters."),
        QT_TRANSLATE_NOOP("messages", "Check that no document was pasted into the field."),
    ),
    "passphrase-unusable": Wording(
        QT_TRANSLATE_NOOP("messages", "Passphrase cannot be used"),
        QT_TRANSLATE_NOOP("messages", "The passphrase holds a character that cannot be stored."),
        QT_TRANSLATE_NOOP("messages", "Type it with the keyboard instead of pasting it."),
    ),
    "keys-missing": Wording(
        QT_TRANSLATE_NOOP("messages", "Key file missing"),
        QT_TRANSLATE_NOOP(
            "messages", "The folder of the store holds no key file. Without it nobody can open the store."
        ),
        QT_TRANSLATE_NOOP("messages", "Put keys.a or keys.b from a backup back into the folder."),
    ),
    "keys-damaged": Wording(
        QT_TRANSLATE_NOOP("messages", "Key file damaged"),
        QT_TRANSLATE_NOOP("messages", "No copy of the key file can be read ({part})."),
        QT_TRANSLATE_NOOP("messages", "Put keys.a or keys.b from a backup back into the folder."),
    ),
    "keys-newer": Wording(
        QT_TRANSLATE_NOOP("messages", "Key file of a newer version"),
        QT_TRANSLATE_NOOP("messages", "A newer Dragoman wrote this key file. This one does not guess at it."),
        QT_TRANSLATE_NOOP("messages", "Open the store with the newer program."),
    ),
    "keys-kdf-bounds": Wording(
        QT_TRANSLATE_NOOP("messages", "Key file refused"),
        QT_TRANSLATE_NOOP(
            "messages", "The key file asks for a computation outside the allowed bounds. It was changed."
        ),
        QT_TRANSLATE_NOOP("messages", "Put the key file from a backup back, and report the change."),
    ),
    "keys-altered": Wording(
        QT_TRANSLATE_NOOP("messages", "Key file was changed"),
        QT_TRANSLATE_NOOP("messages", "The passphrase is right, but something else changed the key file."),
        QT_TRANSLATE_NOOP("messages", "Put the key file from a backup back, and report the change."),
    ),
    "keys-no-such-slot": Wording(
        QT_TRANSLATE_NOOP("messages", "No such key"),
        QT_TRANSLATE_NOOP("messages", "This store has no key of this kind ({kind})."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Use another of its keys: passphrase or recovery code. A copy that was sealed for a journey "
            "opens only at the agency, with its private key.",
        ),
    ),
    "kdf-memory": Wording(
        QT_TRANSLATE_NOOP("messages", "Not enough memory"),
        QT_TRANSLATE_NOOP("messages", "Opening the store needs {mebibytes} MB of free memory for a second."),
        QT_TRANSLATE_NOOP("messages", "Close other programs and try again."),
    ),
    "keys-too-many": Wording(
        QT_TRANSLATE_NOOP("messages", "No room for another key"),
        QT_TRANSLATE_NOOP(
            "messages", "The key file holds {maximum} of this kind already. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP("messages", "Remove one that is not needed any more."),
    ),
    "keys-no-such-id": Wording(
        QT_TRANSLATE_NOOP("messages", "No such key"),
        QT_TRANSLATE_NOOP("messages", "This store has no key of this name that could be changed like this."),
        QT_TRANSLATE_NOOP("messages", "Look at the list of keys; it may have changed."),
    ),
    "keys-not-named": Wording(
        QT_TRANSLATE_NOOP("messages", "Which passphrase?"),
        QT_TRANSLATE_NOOP("messages", "There are several passphrases, and the code does not say which one."),
        QT_TRANSLATE_NOOP("messages", "Choose the passphrase that was forgotten from the list of keys."),
    ),
    "keys-last-passphrase": Wording(
        QT_TRANSLATE_NOOP("messages", "The last passphrase stays"),
        QT_TRANSLATE_NOOP("messages", "Without a passphrase the store could not be opened in daily work."),
        QT_TRANSLATE_NOOP("messages", "Change it, or add another one first."),
    ),
    "keys-required": Wording(
        QT_TRANSLATE_NOOP("messages", "Required by the agency"),
        QT_TRANSLATE_NOOP("messages", "The store must keep a key of this kind, and this is the last one."),
        QT_TRANSLATE_NOOP("messages", "Put a new one in its place first, or ask your agency."),
    ),
    "key-label": Wording(
        QT_TRANSLATE_NOOP("messages", "Label cannot be used"),
        QT_TRANSLATE_NOOP("messages", "A label is one line of at most {maximum} visible characters."),
        QT_TRANSLATE_NOOP("messages", "Choose a shorter or plainer one."),
    ),
    "recovery-not-confirmed": Wording(
        QT_TRANSLATE_NOOP("messages", "Not the same as on the sheet"),
        QT_TRANSLATE_NOOP(
            "messages", "Group {group} is not the one that was shown. The old code still holds."
        ),
        QT_TRANSLATE_NOOP("messages", "Look at your sheet again, letter by letter."),
    ),
    "keys-replace-cancelled": Wording(
        QT_TRANSLATE_NOOP("messages", "Keys not replaced"),
        QT_TRANSLATE_NOOP("messages", "Replacing the keys was cancelled. Everything is as it was before."),
    ),
    "keys-store-closed": Wording(
        QT_TRANSLATE_NOOP("messages", "Store had to be closed"),
        QT_TRANSLATE_NOOP("messages", "The keys were being replaced, and the store did not open again."),
        QT_TRANSLATE_NOOP("messages", "Nothing is lost. Free some space on the disk and unlock again."),
    ),
}
