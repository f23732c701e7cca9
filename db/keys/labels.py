"""Labels of slots, kept encrypted: a lost key file must not say who has a key and where it lies."""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from db.keys.body import NONCE_BYTES
from db.keys.kdf import subkey
from db.keys.secret import Secret

_PURPOSE = "slot-label/v1"
# All labels have one length in the file: what is hidden is not told by its size.
_BYTES = 160


def seal_label(label: str, master: Secret) -> str:
    """The label as hexadecimal digits, for the parameters of a slot; at most 160 bytes of UTF-8.

    It is not bound to its slot: the ciphertext of the slot and the MAC of the key file cover it.
    """
    text = label.encode("utf-8")
    if len(text) > _BYTES:
        raise ValueError("the label is too long")
    nonce = os.urandom(NONCE_BYTES)
    with subkey(master, _PURPOSE, 32) as key:
        return (nonce + AESGCM(key.reveal()).encrypt(nonce, text.ljust(_BYTES, b"\x00"), None)).hex()


def open_label(sealed: str, master: Secret) -> str:
    """The label again, or "" when it was not sealed with this master key."""
    content = bytes.fromhex(sealed)
    with subkey(master, _PURPOSE, 32) as key:
        try:
            text = AESGCM(key.reveal()).decrypt(content[:NONCE_BYTES], content[NONCE_BYTES:], None)
        except InvalidTag:
            return ""
    return text.rstrip(b"\x00").decode("utf-8")
