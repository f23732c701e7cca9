"""Expected failures of letters: what can't be printed, signed, checked or delivered."""

from __future__ import annotations

from app.errors import RefusedError, UsageError, WorldError


class MissingGlyphError(RefusedError):
    """No bundled font can draw a character; printing a box instead would falsify a name.

    Params: `code_point` ("U+1F600"), `name` (Unicode name), `place` (JSON pointer of the field).
    """

    code = "letter-no-glyph"


class ForbiddenCharacterError(RefusedError):
    """A text holds a control or bidirectional control character.

    Params: `code_point`, `name`, `place`, `position` (0-based, within the field).
    """

    code = "letter-bad-character"


class TooLongError(RefusedError):
    """A letter has more pages than anybody would read or the program should make.

    Params: `pages`, `limit`.
    """

    code = "letter-too-long"


class LanguageMissingError(UsageError):
    """There are no templates for the language of the letter. Params: `language`."""

    code = "letter-no-language"


class UnreadablePdfError(WorldError):
    """The bytes are not a PDF that can be shown."""

    code = "letter-unreadable-pdf"


class SigningError(RefusedError):
    """A file, certificate or key may not sign; `code` says why."""

    code = "signing-refused"


class NotPkcs12Error(SigningError):
    """The file is not a PKCS#12 file."""

    code = "signing-not-pkcs12"


class WrongPasswordError(SigningError):
    """The password does not open the PKCS#12 file."""

    code = "signing-wrong-password"


class NoKeyError(SigningError):
    """The PKCS#12 file holds no private key."""

    code = "signing-no-key"


class NoCertificateError(SigningError):
    """The PKCS#12 file holds no certificate for its key."""

    code = "signing-no-certificate"


class KeyMismatchError(SigningError):
    """Key and certificate do not belong together."""

    code = "signing-key-mismatch"


class CertificateExpiredError(SigningError):
    """The certificate is no longer valid. Params: `since` (ISO date)."""

    code = "signing-expired"


class CertificateNotYetValidError(SigningError):
    """The certificate is not valid yet, or the computer's clock is wrong. Params: `from_day` (ISO date)."""

    code = "signing-not-yet-valid"


class WrongKeyUsageError(SigningError):
    """The certificate's key usage does not allow signing documents."""

    code = "signing-wrong-usage"


class WrongExtendedUsageError(SigningError):
    """The certificate's extended key usage is for something else than documents."""

    code = "signing-wrong-extended-usage"


class CertificateAuthorityError(SigningError):
    """The certificate belongs to a certificate authority, not to a person."""

    code = "signing-is-authority"


class WeakKeyError(SigningError):
    """The key is too short to be trusted. Params: `bits`, `least`."""

    code = "signing-weak-key"


class UnsupportedKeyError(SigningError):
    """The kind of key is not used for signing letters."""

    code = "signing-unsupported-key"


class DraftNotSignableError(SigningError):
    """The letter carries the draft notice."""

    code = "signing-draft"


class NoRoomForSignatureError(SigningError):
    """The letter has no place for the officer's signature."""

    code = "signing-no-field"


class CheckAfterSigningError(SigningError):
    """The letter was signed, but its check failed; nothing was delivered. Params: `reasons`."""

    code = "signing-check-failed"


class BadAnchorError(UsageError):
    """A pinned root or a revocation list can't be read. Params: `what` ("root", "crl"), `number` from 1."""

    code = "verify-bad-anchor"


class DeliveryError(WorldError):
    """The signed letter could not be put where it should go; nothing was left there."""

    code = "delivery-failed"


class AlreadyThereError(DeliveryError):
    """There is a file of that name, and it was not touched."""

    code = "delivery-exists"


class FolderMissingError(DeliveryError):
    """The folder does not exist."""

    code = "delivery-no-folder"


class NotWritableError(DeliveryError):
    """The folder or medium can't be written to."""

    code = "delivery-not-writable"


class NoSpaceError(DeliveryError):
    """The medium is full."""

    code = "delivery-full"
