"""Words for the ways into a store: what a key is called, what it takes, why it stays."""

from __future__ import annotations

from ui.messages.wording import QT_TRANSLATE_NOOP

KEY_WORDS = {
    "SlotKind": {
        "passphrase": QT_TRANSLATE_NOOP("messages", "Passphrase"),
        "recovery": QT_TRANSLATE_NOOP("messages", "Recovery code"),
        "escrow": QT_TRANSLATE_NOOP("messages", "Agency key"),
        "device-pin": QT_TRANSLATE_NOOP("messages", "PIN on this computer"),
        "unknown": QT_TRANSLATE_NOOP("messages", "Key of a later version"),
    },
    "SlotNeed": {
        "passphrase": QT_TRANSLATE_NOOP("messages", "Opens with the passphrase"),
        "sheet": QT_TRANSLATE_NOOP("messages", "Opens with the code on the printed sheet"),
        "agency": QT_TRANSLATE_NOOP("messages", "Opens at the agency, with its private key"),
        "pin": QT_TRANSLATE_NOOP("messages", "Opens with the PIN, on this computer, for some hours"),
        "later-version": QT_TRANSLATE_NOOP("messages", "Opens with a newer Dragoman"),
    },
    "SlotHold": {
        "none": QT_TRANSLATE_NOOP("messages", "Can be removed"),
        "last-passphrase": QT_TRANSLATE_NOOP("messages", "The last passphrase stays"),
        "policy": QT_TRANSLATE_NOOP("messages", "Required by the agency"),
    },
    "OldBackups": {
        "renew": QT_TRANSLATE_NOOP("messages", "Encrypt the backups anew"),
        "destroy": QT_TRANSLATE_NOOP("messages", "Destroy the backups"),
    },
    "ReplaceStage": {
        "preparing": QT_TRANSLATE_NOOP("messages", "Making new keys"),
        "copying": QT_TRANSLATE_NOOP("messages", "Encrypting the records anew"),
        "checking": QT_TRANSLATE_NOOP("messages", "Checking the copy"),
        "backups": QT_TRANSLATE_NOOP("messages", "Encrypting the backups anew"),
        "switching": QT_TRANSLATE_NOOP("messages", "Putting the new keys in place"),
    },
}
