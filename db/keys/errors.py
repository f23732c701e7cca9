"""How keys can refuse: each cause its own stable code, so that the lock page can say the right thing."""

from __future__ import annotations

from typing import ClassVar

from app.errors import CannotOpenError, UsageError, WorldError


class KeysMissingError(CannotOpenError):
    """The folder holds no key file: without one nobody can open the store beside it."""

    code: ClassVar[str] = "keys-missing"


class KeysDamagedError(CannotOpenError):
    """No copy of the key file has a form that this program writes. Parameter `part`: what is wrong first."""

    code: ClassVar[str] = "keys-damaged"


class KeysNewerError(CannotOpenError):
    """The key file was written by a newer version."""

    code: ClassVar[str] = "keys-newer"


class KdfBoundsError(CannotOpenError):
    """The key file asks for a key derivation outside the bounds: forged, or an attempt to use up memory."""

    code: ClassVar[str] = "keys-kdf-bounds"


class KeysAlteredError(CannotOpenError):
    """The secret is right, but the key file was changed by something that did not know it."""

    code: ClassVar[str] = "keys-altered"


class NoSuchSlotError(CannotOpenError):
    """The key file has no slot of the kind that was asked for. Parameter `kind`."""

    code: ClassVar[str] = "keys-no-such-slot"


class WrongPassphraseError(CannotOpenError):
    """The passphrase opens no slot."""

    code: ClassVar[str] = "wrong-passphrase"


class WrongRecoveryCodeError(CannotOpenError):
    """The code is a well-formed recovery code, but not one of this store."""

    code: ClassVar[str] = "wrong-recovery-code"


class RecoveryGroupError(CannotOpenError):
    """A group of the recovery code is mistyped or stands in the wrong place. Parameter `group`: from 1."""

    code: ClassVar[str] = "recovery-code-group"


class RecoveryLengthError(CannotOpenError):
    """The recovery code is too short or too long. Parameters `found`, `expected`: characters."""

    code: ClassVar[str] = "recovery-code-length"


class PassphraseTooShortError(UsageError):
    """A new passphrase needs more characters. Parameter `minimum`."""

    code: ClassVar[str] = "passphrase-too-short"


class PassphraseTooLongError(UsageError):
    """A passphrase of this length is a mistake, such as a pasted document. Parameter `maximum`."""

    code: ClassVar[str] = "passphrase-too-long"


class PassphraseUnusableError(UsageError):
    """The passphrase holds code points that cannot be written down (half of a surrogate pair)."""

    code: ClassVar[str] = "passphrase-unusable"


class KdfMemoryError(WorldError):
    """This computer cannot spare the memory that the key derivation needs. Parameter `mebibytes`."""

    code: ClassVar[str] = "kdf-memory"


class AgencyKeyFileError(CannotOpenError):
    """The file is not a key file of an agency, or not the half that is needed. Parameter `part`."""

    code: ClassVar[str] = "agency-key-file"


class AgencyKeyNewerError(CannotOpenError):
    """The key file of the agency was written by a newer version."""

    code: ClassVar[str] = "agency-key-newer"


class WrongAgencyPassphraseError(CannotOpenError):
    """The passphrase does not open the private key file of the agency, or the file was changed."""

    code: ClassVar[str] = "wrong-agency-passphrase"


class WrongAgencyKeyError(CannotOpenError):
    """The store was sealed to another agency's key, or its escrow slot was changed."""

    code: ClassVar[str] = "wrong-agency-key"


class AgencyLabelError(UsageError):
    """An agency is named in one line of visible characters. Parameter `maximum`: characters."""

    code: ClassVar[str] = "agency-label"


class AgencyKeyExistsError(UsageError):
    """A key file of this name is there already; key files are never written over."""

    code: ClassVar[str] = "agency-key-exists"
