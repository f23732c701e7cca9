"""The frame of a key file: magic, length, body, and a MAC that only the master key can make.

    "DRAGOMAN-KEYS\\0" | u32 length, big endian | body | HMAC-SHA512(HKDF(MK, "header-mac"), magic | body)

The MAC makes the wrapping of the master key committing and notices slots that were removed, reordered or
downgraded (security design, trap 17). It can be checked only after a slot was opened.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from db.keys.body import BODY_LIMIT
from db.keys.errors import KeysDamagedError
from db.keys.kdf import subkey
from db.keys.secret import Secret

MAGIC = b"DRAGOMAN-KEYS\x00"
_LENGTH_BYTES = 4
_MAC_BYTES = 64
FILE_LIMIT = len(MAGIC) + _LENGTH_BYTES + BODY_LIMIT + _MAC_BYTES


@dataclass(frozen=True, slots=True)
class Frame:
    """A key file taken apart; nothing in it is authenticated yet."""

    untrusted_body: bytes
    mac: bytes

    def is_authentic(self, master: Secret) -> bool:
        """Whether the body was written by somebody who held the master key."""
        return hmac.compare_digest(self.mac, _mac(self.untrusted_body, master))


def pack(body: bytes, master: Secret) -> bytes:
    """The bytes of a key file."""
    return MAGIC + len(body).to_bytes(_LENGTH_BYTES) + body + _mac(body, master)


def unpack(untrusted: bytes) -> Frame:
    """Take a key file apart; no byte more and no byte less than the length says.

    Raises `KeysDamagedError`.
    """
    start = len(MAGIC) + _LENGTH_BYTES
    if not untrusted.startswith(MAGIC):
        raise KeysDamagedError(part="magic")
    length = int.from_bytes(untrusted[len(MAGIC) : start])
    if length > BODY_LIMIT or len(untrusted) != start + length + _MAC_BYTES:
        raise KeysDamagedError(part="length")
    return Frame(untrusted_body=untrusted[start : start + length], mac=untrusted[start + length :])


def _mac(body: bytes, master: Secret) -> bytes:
    with subkey(master, "header-mac", 64) as key:
        return hmac.new(key.reveal(), MAGIC + body, "sha512").digest()
