"""The agency's way to the master key: sealed to its public key, opened only with the private one.

HPKE in base mode (RFC 9180) with the hybrid of ML-KEM-768 and X25519, HKDF-SHA256 and AES-256-GCM: what is
recorded today stays closed to whoever may break one of the two later (security design 2.3). The sealing is
bound to the store and to the slot, so that no slot opens in another place than its own; the MAC of the key
file, made with the unsealed key, shows whether the slot belongs to it at all.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from app.domain.spoken import spoken
from db.keys.body import AGENCY_KEY_BYTES, ESCROW, ESCROW_SUITE, VERSION, Slot
from db.keys.canonical import Scalar, canonical
from db.keys.errors import AgencyKeyFileError
from db.keys.secret import Secret

SEED_BYTES = 64 + 32  # ML-KEM-768 seed (FIPS 203: d and z) and X25519 scalar
FINGERPRINT_WORDS = 6
_LATTICE_BYTES = 1184
_LATTICE_SEED = 64


@dataclass(frozen=True, slots=True)
class AgencyKey:
    """The public key of an agency, and the name that the agency gave it. Nothing here is secret."""

    label: str
    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != AGENCY_KEY_BYTES:
            raise ValueError("the length of the agency key")

    def words(self) -> tuple[str, ...]:
        """The fingerprint to compare by telephone: 110 bits in six words, the same on every computer."""
        digest = sha256(b"DRAGOMAN-AGENCY-KEY\x00" + ESCROW_SUITE.encode() + b"\x00" + self.raw).digest()
        return spoken(int.from_bytes(digest), FINGERPRINT_WORDS)


class AgencyPrivateKey:
    """The private key of an agency, in memory at the agency only; never in a `repr`."""

    __slots__ = ("_key", "agency")

    def __init__(self, agency: AgencyKey, key: MLKEM768X25519PrivateKey) -> None:
        self.agency = agency
        self._key = key

    @classmethod
    def from_seed(cls, label: str, seed: Secret) -> AgencyPrivateKey:
        """The key that `SEED_BYTES` random bytes stand for."""
        buffer = seed.reveal()
        lattice = MLKEM768PrivateKey.from_seed_bytes(bytes(buffer[:_LATTICE_SEED]))
        curve = X25519PrivateKey.from_private_bytes(bytes(buffer[_LATTICE_SEED:]))
        raw = lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
        return cls(AgencyKey(label, raw), MLKEM768X25519PrivateKey(lattice, curve))

    def open(self, slot: Slot, store_id: bytes) -> Secret | None:
        """The master key, or `None` when the slot is not sealed to this key, or was changed or moved."""
        if slot.params.get("key") != self.agency.raw.hex():
            return None
        try:
            return Secret(_suite().decrypt(slot.ct, self._key, info=_binding(slot, store_id)))
        except InvalidTag:
            return None

    def __repr__(self) -> str:
        return "<AgencyPrivateKey>"

    def __reduce__(self) -> str:
        raise TypeError("a private key is not copied, pickled or sent to another process")


def seal_escrow(master: Secret, agency: AgencyKey, *, store_id: bytes, created: datetime) -> Slot:
    """A slot that only the agency can open. Takes a millisecond.

    Raises `AgencyKeyFileError` for a public key that nobody can have made.
    """
    params: Mapping[str, Scalar] = {
        "suite": ESCROW_SUITE,
        "key": agency.raw.hex(),
        "label": agency.label,
    }
    bare = Slot(os.urandom(8).hex(), ESCROW, created.replace(microsecond=0), params, b"", b"", ct=b"")
    try:
        key = MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(agency.raw[:_LATTICE_BYTES]),
            X25519PublicKey.from_public_bytes(agency.raw[_LATTICE_BYTES:]),
        )
        sealed = _suite().encrypt(bytes(master.reveal()), key, info=_binding(bare, store_id))
    except ValueError:
        raise AgencyKeyFileError(part="key") from None
    return replace(bare, ct=sealed)


def agency_of(slot: Slot) -> AgencyKey:
    """The agency that a slot is sealed to: for showing it, and for sealing a new master key to it."""
    return AgencyKey(str(slot.params["label"]), bytes.fromhex(str(slot.params["key"])))


def reseal(slot: Slot, master: Secret, *, store_id: bytes, created: datetime) -> Slot:
    """The slot of the same agency for a new master key: replacing the keys must not shut the agency out."""
    return seal_escrow(master, agency_of(slot), store_id=store_id, created=created)


def _suite() -> Suite:
    return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def _binding(slot: Slot, store_id: bytes) -> bytes:
    """The `info` of HPKE: this purpose, this store, this format, this slot with the key it names."""
    return canonical(
        {"use": "dragoman escrow", "store_id": store_id.hex(), "v": VERSION, "slot": slot.bound()}
    )
