"""The secret on its way over the bus: agreed with the service for one session, so that no log shows it.

Source: Secret Service API, `dh-ietf1024-sha256-aes128-cbc-pkcs7`: Diffie-Hellman in the second Oakley group
(RFC 2409), HKDF-SHA256, AES-128-CBC. It keeps a bus monitor from showing the secret; it does not tell a
false service from the true one, and nothing here relies on that.
"""

from __future__ import annotations

import os
import secrets

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES128
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.padding import PKCS7

ALGORITHM = "dh-ietf1024-sha256-aes128-cbc-pkcs7"
_GROUP_BYTES = 128
_PRIME = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF",
    16,
)
_BLOCK = 128  # bits
_IV_BYTES = 16
_LARGEST = 8192  # bytes of an untrusted answer


class Transfer:
    """One session: say `public()`, `agree()` with the answer, then `seal` and `open` values."""

    def __init__(self) -> None:
        self._private = secrets.randbits(8 * _GROUP_BYTES - 1) | 1
        self._key = b""

    def public(self) -> bytes:
        """What the service is told."""
        return pow(2, self._private, _PRIME).to_bytes(_GROUP_BYTES)

    def agree(self, theirs: bytes) -> None:
        """Take the answer of the service. Raises `ValueError` for one that would give a known key."""
        number = int.from_bytes(theirs)
        if len(theirs) > _GROUP_BYTES or not 1 < number < _PRIME - 1:
            raise ValueError("no member of the group")
        shared = pow(number, self._private, _PRIME).to_bytes(_GROUP_BYTES)
        self._key = HKDF(algorithm=SHA256(), length=16, salt=None, info=b"").derive(shared)

    def seal(self, value: bytes) -> tuple[bytes, bytes]:
        """Initialisation vector and encrypted value."""
        iv = os.urandom(_IV_BYTES)
        padder, encryptor = PKCS7(_BLOCK).padder(), Cipher(AES128(self._key), CBC(iv)).encryptor()
        return iv, encryptor.update(padder.update(value) + padder.finalize()) + encryptor.finalize()

    def open(self, iv: bytes, sealed: bytes) -> bytes:
        """The value. Raises `ValueError` for anything that was not made with this key."""
        if len(iv) != _IV_BYTES or not 0 < len(sealed) <= _LARGEST:
            raise ValueError("not encrypted as agreed")
        decryptor, unpadder = Cipher(AES128(self._key), CBC(iv)).decryptor(), PKCS7(_BLOCK).unpadder()
        padded = decryptor.update(sealed) + decryptor.finalize()
        return unpadder.update(padded) + unpadder.finalize()
