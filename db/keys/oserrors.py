"""How the key ring of the operating system and the quick unlock can refuse: each cause its own code."""

from __future__ import annotations

from typing import ClassVar

from app.domain.pins import KeyringStatus, PinEnd
from app.errors import CannotOpenError, RefusedError, WorldError


class KeyringError(WorldError):
    """The key ring of the system did not do what it was asked for. One subclass per outcome."""

    status: ClassVar[KeyringStatus] = KeyringStatus.FAILED


class KeyringLockedError(KeyringError):
    """The key ring is locked, and nobody can be asked or nobody answered in time."""

    code: ClassVar[str] = "keyring-locked"
    status: ClassVar[KeyringStatus] = KeyringStatus.LOCKED


class KeyringDismissedError(KeyringError):
    """Somebody closed the question of the key ring, or stopped the waiting for it."""

    code: ClassVar[str] = "keyring-dismissed"
    status: ClassVar[KeyringStatus] = KeyringStatus.DISMISSED


class KeyringMissingError(KeyringError):
    """This session has no key ring, or none that this program would trust with a secret."""

    code: ClassVar[str] = "keyring-missing"
    status: ClassVar[KeyringStatus] = KeyringStatus.MISSING


class KeyringFailedError(KeyringError):
    """The key ring broke off or answered what it cannot mean. Parameter `why`: a word, never its answer."""

    code: ClassVar[str] = "keyring-failed"


class PinOffError(CannotOpenError):
    """No PIN is switched on for this store on this computer."""

    code: ClassVar[str] = "pin-off"


class WrongPinError(CannotOpenError):
    """The PIN is not the one. Parameter `left`: how many tries there are before it is deleted."""

    code: ClassVar[str] = "wrong-pin"


class PinExpiredError(CannotOpenError):
    """The hours of the PIN are over; it was deleted."""

    code: ClassVar[str] = "pin-expired"


class PinRestartedError(CannotOpenError):
    """The computer was started anew or the user logged out; the PIN was deleted."""

    code: ClassVar[str] = "pin-restarted"


class PinClockError(CannotOpenError):
    """The clock was set back, so the PIN was deleted."""

    code: ClassVar[str] = "pin-clock"


class PinSpentError(CannotOpenError):
    """Too many wrong PINs; it was deleted."""

    code: ClassVar[str] = "pin-spent"


class PinSecretGoneError(CannotOpenError):
    """The key ring does not hold the half of the key that belongs to the PIN; the PIN was deleted."""

    code: ClassVar[str] = "pin-secret-gone"


class PinStaleError(CannotOpenError):
    """What was kept for the PIN does not belong to the keys of this store any more; it was deleted."""

    code: ClassVar[str] = "pin-stale"


class PinForbiddenError(RefusedError):
    """The policy of this store forbids the quick unlock."""

    code: ClassVar[str] = "pin-forbidden"


_ENDS: dict[PinEnd, type[CannotOpenError]] = {
    PinEnd.EXPIRED: PinExpiredError,
    PinEnd.RESTARTED: PinRestartedError,
    PinEnd.CLOCK: PinClockError,
    PinEnd.SPENT: PinSpentError,
    PinEnd.SECRET_GONE: PinSecretGoneError,
    PinEnd.STALE: PinStaleError,
}


def error_of_end(end: PinEnd) -> CannotOpenError:
    """The failure that says why a PIN is over."""
    return _ENDS[end]()
