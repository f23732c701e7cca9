"""Messages about the device PIN and the key ring of the operating system."""

from __future__ import annotations

from ui.messages.wording import QT_TRANSLATE_NOOP, Wording

_USE_PASSPHRASE = QT_TRANSLATE_NOOP("messages", "Open the store with the passphrase.")
_ON_AGAIN = QT_TRANSLATE_NOOP(
    "messages", "Open the store with the passphrase; a new PIN can be set in the settings."
)

WORDINGS = {
    "keyring-locked": Wording(
        QT_TRANSLATE_NOOP("messages", "Key ring locked"),
        QT_TRANSLATE_NOOP("messages", "The key ring of this computer is locked, and nobody unlocked it."),
        QT_TRANSLATE_NOOP("messages", "Unlock it and try again, or use the passphrase."),
    ),
    "keyring-dismissed": Wording(
        QT_TRANSLATE_NOOP("messages", "Key ring not asked any more"),
        QT_TRANSLATE_NOOP("messages", "The question of the key ring was closed before it was answered."),
        QT_TRANSLATE_NOOP("messages", "Try again and answer it, or use the passphrase."),
    ),
    "keyring-missing": Wording(
        QT_TRANSLATE_NOOP("messages", "No key ring"),
        QT_TRANSLATE_NOOP("messages", "This computer offers no key ring, and a PIN is never kept without."),
        _USE_PASSPHRASE,
    ),
    "keyring-failed": Wording(
        QT_TRANSLATE_NOOP("messages", "Key ring does not work"),
        QT_TRANSLATE_NOOP("messages", "The key ring of this computer gave an answer that cannot be right."),
        QT_TRANSLATE_NOOP("messages", "Use the passphrase. If it happens again, do not use a PIN here."),
    ),
    "wrong-pin": Wording(
        QT_TRANSLATE_NOOP("messages", "Wrong PIN"),
        QT_TRANSLATE_NOOP("messages", "This PIN does not open the store. Tries left: {left}."),
        QT_TRANSLATE_NOOP("messages", "Afterwards the PIN is deleted; the passphrase always opens."),
    ),
    "pin-off": Wording(
        QT_TRANSLATE_NOOP("messages", "No PIN"),
        QT_TRANSLATE_NOOP("messages", "No PIN is switched on for this store on this computer."),
        _USE_PASSPHRASE,
    ),
    "pin-expired": Wording(
        QT_TRANSLATE_NOOP("messages", "PIN expired"),
        QT_TRANSLATE_NOOP("messages", "The hours of the PIN are over. It was deleted."),
        _ON_AGAIN,
    ),
    "pin-restarted": Wording(
        QT_TRANSLATE_NOOP("messages", "PIN ended"),
        QT_TRANSLATE_NOOP(
            "messages", "The computer was started anew or you logged out, so the PIN was deleted."
        ),
        _ON_AGAIN,
    ),
    "pin-clock": Wording(
        QT_TRANSLATE_NOOP("messages", "PIN ended by the clock"),
        QT_TRANSLATE_NOOP(
            "messages", "The clock stands earlier than the store has seen, so no PIN can be trusted."
        ),
        QT_TRANSLATE_NOOP("messages", "Set the clock, and open the store with the passphrase."),
    ),
    "pin-spent": Wording(
        QT_TRANSLATE_NOOP("messages", "PIN deleted"),
        QT_TRANSLATE_NOOP("messages", "Too many wrong PINs were tried, so the PIN was deleted."),
        _ON_AGAIN,
    ),
    "pin-secret-gone": Wording(
        QT_TRANSLATE_NOOP("messages", "PIN ended"),
        QT_TRANSLATE_NOOP("messages", "The key ring of this computer does not hold its half of the key."),
        _ON_AGAIN,
    ),
    "pin-stale": Wording(
        QT_TRANSLATE_NOOP("messages", "PIN ended"),
        QT_TRANSLATE_NOOP("messages", "The PIN does not belong to the keys of this store any more."),
        _ON_AGAIN,
    ),
    "pin-forbidden": Wording(
        QT_TRANSLATE_NOOP("messages", "PIN not allowed"),
        QT_TRANSLATE_NOOP("messages", "The policy of this store forbids opening it with a PIN."),
    ),
    "pin-too-short": Wording(
        QT_TRANSLATE_NOOP("messages", "PIN too short"),
        QT_TRANSLATE_NOOP("messages", "A PIN needs at least {minimum} digits or letters."),
    ),
    "pin-too-long": Wording(
        QT_TRANSLATE_NOOP("messages", "PIN too long"),
        QT_TRANSLATE_NOOP("messages", "A PIN has at most {maximum} characters."),
        QT_TRANSLATE_NOOP("messages", "What is longer is a passphrase."),
    ),
    "pin-too-simple": Wording(
        QT_TRANSLATE_NOOP("messages", "PIN easy to guess"),
        QT_TRANSLATE_NOOP("messages", "A row of the keyboard or a repeated piece is tried first."),
        QT_TRANSLATE_NOOP("messages", "Choose digits that have nothing to do with each other."),
    ),
}
