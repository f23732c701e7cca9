"""How a change of the keys can be refused: each reason its own stable code."""

from __future__ import annotations

from typing import ClassVar

from app.errors import RefusedError, UsageError


class TooManyKeysError(RefusedError):
    """The key file holds as many slots of this kind as it may. Parameter `maximum`."""

    code: ClassVar[str] = "keys-too-many"


class NoSuchKeyError(UsageError):
    """No slot of the key file has this id, or it is not of the kind that can be changed in this way."""

    code: ClassVar[str] = "keys-no-such-id"


class KeyNotNamedError(UsageError):
    """There are several passphrases, and it was not said which one is to be changed."""

    code: ClassVar[str] = "keys-not-named"


class LastPassphraseError(RefusedError):
    """The last passphrase cannot be removed, only changed."""

    code: ClassVar[str] = "keys-last-passphrase"


class KeyRequiredError(RefusedError):
    """The agency requires this kind of slot, and it is the last of its kind."""

    code: ClassVar[str] = "keys-required"
