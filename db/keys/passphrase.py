"""A passphrase as typed becomes the bytes that are derived: the same on every keyboard, nothing trimmed."""

from __future__ import annotations

import unicodedata

from db.keys.errors import PassphraseTooLongError, PassphraseTooShortError, PassphraseUnusableError
from db.keys.secret import Secret

MINIMUM = 12
MAXIMUM = 1000


def new_passphrase(typed: str) -> Secret:
    """The secret of a passphrase that is being chosen.

    Raises `PassphraseTooShortError` under 12 characters, counted after normalisation, and what
    :func:`passphrase_secret` raises.
    """
    if len(unicodedata.normalize("NFKC", typed)) < MINIMUM:
        raise PassphraseTooShortError(minimum=MINIMUM)
    return passphrase_secret(typed)


def passphrase_secret(typed: str) -> Secret:
    """The secret of a passphrase that is being tried: NFKC, then UTF-8.

    Keyboards write é as one code point or as two, and a ligature as one or as two letters: without the
    normalisation the same passphrase would be refused on another computer (security design, trap 19).
    Spaces at the ends belong to the passphrase. Raises `PassphraseTooLongError`, `PassphraseUnusableError`.
    """
    normal = unicodedata.normalize("NFKC", typed)
    if len(normal) > MAXIMUM:
        raise PassphraseTooLongError(maximum=MAXIMUM)
    try:
        return Secret(normal.encode("utf-8"))
    except UnicodeEncodeError:
        raise PassphraseUnusableError() from None
