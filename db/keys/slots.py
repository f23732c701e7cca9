"""Wrapping the master key in a slot, and unwrapping it: AES-256-GCM under a stretched secret."""

from __future__ import annotations

import os
from datetime import datetime

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from db.keys.body import LABEL, NONCE_BYTES, VERSION, Slot
from db.keys.canonical import Scalar, canonical
from db.keys.kdf import KEY_BYTES, SALT_BYTES, KdfCost, stretch
from db.keys.labels import seal_label
from db.keys.secret import Secret


def seal_slot(
    kind: str,
    master: Secret,
    secret: Secret,
    *,
    cost: KdfCost,
    store_id: bytes,
    created: datetime,
    label: str = "",
) -> Slot:
    """A slot of the kind `passphrase` or `recovery` that opens with `secret`. Costs one derivation."""
    params: dict[str, Scalar] = {
        "kdf": "argon2id",
        "kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
    }
    if label:
        params[LABEL] = seal_label(label, master)
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    bare = Slot(os.urandom(8).hex(), kind, created, params, salt, nonce, ct=b"")
    with stretch(secret, salt, cost) as key:
        wrapped = AESGCM(key.reveal()).encrypt(nonce, bytes(master.reveal()), _binding(bare, store_id))
    return Slot(bare.id, kind, created, params, salt, nonce, wrapped)


def open_slot(slot: Slot, secret: Secret, store_id: bytes) -> Secret | None:
    """The master key, or `None` when the secret is not the one of this slot. Costs one derivation.

    Raises `KdfMemoryError`.
    """
    master = Secret.empty(KEY_BYTES)
    with stretch(secret, slot.salt, slot.cost()) as key:
        try:
            AESGCM(key.reveal()).decrypt_into(slot.nonce, slot.ct, _binding(slot, store_id), master.reveal())
        except InvalidTag:
            return None
    return master


def _binding(slot: Slot, store_id: bytes) -> bytes:
    """What the ciphertext is bound to: this store, this format, this slot with its cost."""
    return canonical({"store_id": store_id.hex(), "v": VERSION, "slot": slot.bound()})
