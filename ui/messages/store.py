"""Messages about the store, the disk and the installation."""

from __future__ import annotations

from ui.messages.wording import QT_TRANSLATE_NOOP, Wording

WORDINGS = {
    "store-missing": Wording(
        QT_TRANSLATE_NOOP("messages", "No store here"),
        QT_TRANSLATE_NOOP("messages", "There is no store in this place ({what} missing)."),
        QT_TRANSLATE_NOOP("messages", "Create a store, or restore one from a backup."),
    ),
    "store-short": Wording(
        QT_TRANSLATE_NOOP("messages", "Store file empty or cut off"),
        QT_TRANSLATE_NOOP("messages", "The store file is shorter than a store can be. It was not touched."),
        QT_TRANSLATE_NOOP("messages", "Restore the newest backup."),
    ),
    "store-unencrypted": Wording(
        QT_TRANSLATE_NOOP("messages", "Store file not encrypted"),
        QT_TRANSLATE_NOOP(
            "messages", "A plain database lies where the store should be. Dragoman never writes one."
        ),
        QT_TRANSLATE_NOOP("messages", "Find out who put it there, and restore the newest backup."),
    ),
    "store-mismatch": Wording(
        QT_TRANSLATE_NOOP("messages", "Keys and store do not belong together"),
        QT_TRANSLATE_NOOP("messages", "The key file is intact, but it belongs to another store."),
        QT_TRANSLATE_NOOP("messages", "Put store and key file of the same backup into the folder."),
    ),
    "store-damaged": Wording(
        QT_TRANSLATE_NOOP("messages", "Store damaged"),
        QT_TRANSLATE_NOOP("messages", "The keys are right, but the store file does not read correctly."),
        QT_TRANSLATE_NOOP("messages", "Keep the damaged file and restore the newest backup."),
    ),
    "store-foreign": Wording(
        QT_TRANSLATE_NOOP("messages", "Not a store of this program"),
        QT_TRANSLATE_NOOP("messages", "The tables in the store are not the ones that Dragoman makes."),
        QT_TRANSLATE_NOOP("messages", "Restore the newest backup."),
    ),
    "store-newer": Wording(
        QT_TRANSLATE_NOOP("messages", "Store of a newer version"),
        QT_TRANSLATE_NOOP(
            "messages",
            "A newer Dragoman wrote this store (format {found}; this program knows {known}). "
            "It was not touched.",
        ),
        QT_TRANSLATE_NOOP("messages", "Open the store with the newer program."),
    ),
    "store-in-use": Wording(
        QT_TRANSLATE_NOOP("messages", "Store already open"),
        QT_TRANSLATE_NOOP("messages", "Another Dragoman has this store open."),
        QT_TRANSLATE_NOOP("messages", "Lock or close the other one, then try again."),
    ),
    "store-unsafe": Wording(
        QT_TRANSLATE_NOOP("messages", "Encryption not as it must be"),
        QT_TRANSLATE_NOOP(
            "messages", "A safety setting is not in force ({setting}). The store was not opened."
        ),
        QT_TRANSLATE_NOOP("messages", "Install Dragoman again from its original source."),
    ),
    "store-read-only": Wording(
        QT_TRANSLATE_NOOP("messages", "Store cannot be written"),
        QT_TRANSLATE_NOOP("messages", "The disk is read-only, or the permission to write is missing."),
        QT_TRANSLATE_NOOP(
            "messages", "Make the folder writable and try again. What was saved before is safe."
        ),
    ),
    "store-io": Wording(
        QT_TRANSLATE_NOOP("messages", "Disk error"),
        QT_TRANSLATE_NOOP("messages", "The disk answered with an error. What was saved before is safe."),
        QT_TRANSLATE_NOOP("messages", "Check cable and disk, and make a backup on another disk."),
    ),
    "store-not-closed": Wording(
        QT_TRANSLATE_NOOP("messages", "Store not closed"),
        QT_TRANSLATE_NOOP(
            "messages", "The disk did not answer in time, so the program ended without closing the store."
        ),
        QT_TRANSLATE_NOOP("messages", "What was saved before is safe. Check cable and disk."),
    ),
    "store-interrupted": Wording(
        QT_TRANSLATE_NOOP("messages", "Stopped"),
        QT_TRANSLATE_NOOP("messages", "The query was stopped before it was answered."),
    ),
    "disk-full": Wording(
        QT_TRANSLATE_NOOP("messages", "Disk full"),
        QT_TRANSLATE_NOOP("messages", "There is no room for this change. What was saved before is safe."),
        QT_TRANSLATE_NOOP("messages", "Free some space, then save again."),
    ),
    "folder-not-empty": Wording(
        QT_TRANSLATE_NOOP("messages", "Folder not empty"),
        QT_TRANSLATE_NOOP("messages", "A store is created only in a new or empty folder."),
        QT_TRANSLATE_NOOP("messages", "Choose another folder."),
    ),
    "migration-failed": Wording(
        QT_TRANSLATE_NOOP("messages", "Store could not be brought up to date"),
        QT_TRANSLATE_NOOP("messages", "Step {step} did not hold its checks. The store is as it was before."),
        QT_TRANSLATE_NOOP("messages", "Go on with the version that made the store, and report the step."),
    ),
    "asset-missing": Wording(
        QT_TRANSLATE_NOOP("messages", "Installation damaged"),
        QT_TRANSLATE_NOOP("messages", "A file of the program is missing: {asset}."),
        QT_TRANSLATE_NOOP("messages", "Install Dragoman again."),
    ),
}
