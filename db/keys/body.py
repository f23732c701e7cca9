"""What a key file says: store, database, anchor, policy and slots, as values and as canonical JSON.

Format 1, security design 2.3. Everything read here is untrusted: it is bounded and checked before any
key derivation, and text that is not exactly what this program would write is refused, so that there is
one form of every body and nothing hides in spelling. What may grow without a new format: slot types,
the parameters of a slot, the names in the policy.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.text import bad_character, normalise
from db.keys.canonical import Scalar, canonical, read_object
from db.keys.errors import KdfBoundsError, KeysDamagedError, KeysNewerError
from db.keys.fields import Fields
from db.keys.kdf import FLOOR, SALT_BYTES, KdfCost

VERSION = 1
BODY_LIMIT = 64 * 1024
STORE_ID_BYTES = 16
HEAD_BYTES = 32
SLOT_LIMIT = 32
DERIVED_LIMIT = 8  # slots of one kind that cost a derivation each: a wrong passphrase tries all of them
PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind of slot
RECOVERY = "recovery"
ESCROW = "escrow"
NONCE_BYTES = 12
WRAPPED_BYTES = 48  # a master key of 32 bytes and the tag of AES-GCM
# The names of the IANA registry of HPKE: key exchange, derivation, encryption.
ESCROW_SUITE = "MLKEM768-X25519/HKDF-SHA256/AES-256-GCM"
ESCROW_LIMIT = 4  # slots for an agency; each takes five of the 64 kB
AGENCY_KEY_BYTES = 1184 + 32  # an ML-KEM-768 key and an X25519 key
SEALED_BYTES = 1088 + 32 + WRAPPED_BYTES  # both encapsulations, then the wrapped master key
AGENCY_LABEL_LIMIT = 80
_STORE_FORMAT = "sqlcipher4"
_PAGE_BYTES = 4096
_SLOT_ID = re.compile(r"[0-9a-f]{16}")
_SLOT_TYPE = re.compile(r"[a-z][a-z0-9-]{0,31}")
_LARGEST = 2**53 - 1
_KDF_NAMES = frozenset({"kdf", "kib", "passes", "lanes"})
_ESCROW_NAMES = frozenset({"suite", "key", "label"})
_AGENCY_KEY = re.compile(f"[0-9a-f]{{{2 * AGENCY_KEY_BYTES}}}")
LABEL = "label"
_SEALED_LABEL = re.compile(r"[0-9a-f]{376}")  # 12 bytes nonce, 160 of text, 16 tag: `db.keys.labels`


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the master key. `params`, `salt`, `nonce` and `ct` mean what the type says they mean.

    A type that this version does not know is carried along untouched: it cannot open the store here,
    and it must not get lost either (a key of the agency, the officer's card).
    """

    id: str
    type: str
    created: datetime
    params: Mapping[str, Scalar]
    salt: bytes
    nonce: bytes
    ct: bytes

    def bound(self) -> dict[str, object]:
        """The fields that the ciphertext is bound to."""
        return {
            "id": self.id,
            "type": self.type,
            "created": _stamp(self.created),
            "params": dict(self.params),
            "salt": self.salt.hex(),
        }

    def cost(self) -> KdfCost:
        """The cost of a slot whose key is derived by Argon2id."""
        kib, passes, lanes = (self.params[name] for name in ("kib", "passes", "lanes"))
        if not (isinstance(kib, int) and isinstance(passes, int) and isinstance(lanes, int)):
            raise KdfBoundsError()
        return KdfCost(kib, passes, lanes)


@dataclass(frozen=True, slots=True)
class Database:
    """How the store file is encrypted: SQLCipher 4, pages of 4096 bytes, `salt` in its first 16 bytes."""

    salt: bytes
    epoch: int = 1


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the journal of the store had got to, and the latest time this store has seen."""

    last_seen: datetime
    chain_len: int = 0
    chain_head: bytes = bytes(HEAD_BYTES)


DEFAULT_POLICY: Mapping[str, Scalar] = {
    "min_kdf_kib": FLOOR.memory_kib,
    "min_kdf_passes": FLOOR.passes,
    "min_kdf_lanes": FLOOR.lanes,
    "quick_unlock_max_h": 12,
}


@dataclass(frozen=True, slots=True)
class KeyBody:
    """The whole content of a key file. Of two authentic copies the one with the higher `gen` is in force."""

    store_id: bytes
    gen: int
    db: Database
    anchor: Anchor
    policy: Mapping[str, Scalar]
    slots: tuple[Slot, ...]


def encode(body: KeyBody) -> bytes:
    """The canonical JSON of a body. Raises `ValueError` over 64 kB: nothing here may grow without end."""
    slots = [{**slot.bound(), "nonce": slot.nonce.hex(), "ct": slot.ct.hex()} for slot in body.slots]
    text = canonical(
        {
            "v": VERSION,
            "store_id": body.store_id.hex(),
            "gen": body.gen,
            "db": {
                "format": _STORE_FORMAT,
                "page": _PAGE_BYTES,
                "salt": body.db.salt.hex(),
                "epoch": body.db.epoch,
            },
            "anchor": {
                "chain_len": body.anchor.chain_len,
                "chain_head": body.anchor.chain_head.hex(),
                "last_seen_utc": _stamp(body.anchor.last_seen),
            },
            "policy": dict(body.policy),
            "slots": slots,
        }
    )
    if len(text) > BODY_LIMIT:
        raise ValueError("the key file would exceed its limit")
    return text


def decode(untrusted: bytes) -> KeyBody:
    """Read a body. No key derivation, no large allocation: safe for any bytes.

    Raises `KeysNewerError` for a later version, `KdfBoundsError` for a forged cost, `KeysDamagedError`
    for everything else that this program would not have written.
    """
    value = read_object(untrusted, BODY_LIMIT)
    version = value.get("v")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise KeysNewerError()
    fields = Fields(value, {"v", "store_id", "gen", "db", "anchor", "policy", "slots"}, "body")
    fields.constant("v", VERSION)
    body = KeyBody(
        store_id=fields.octets("store_id", STORE_ID_BYTES),
        gen=fields.integer("gen", 1, _LARGEST),
        db=_database(fields.inner("db", {"format", "page", "salt", "epoch"})),
        anchor=_anchor(fields.inner("anchor", {"chain_len", "chain_head", "last_seen_utc"})),
        policy=fields.scalars("policy"),
        slots=tuple(_slot(each) for each in fields.items("slots", SLOT_LIMIT, set(_SLOT_FIELDS))),
    )
    _check_slots(body.slots)
    if encode(body) != untrusted:
        raise KeysDamagedError(part="spelling")
    return body


_SLOT_FIELDS = ("id", "type", "created", "params", "salt", "nonce", "ct")


def _database(fields: Fields) -> Database:
    fields.constant("format", _STORE_FORMAT)
    fields.constant("page", _PAGE_BYTES)
    return Database(salt=fields.octets("salt", SALT_BYTES), epoch=fields.integer("epoch", 1, _LARGEST))


def _anchor(fields: Fields) -> Anchor:
    return Anchor(
        last_seen=fields.moment("last_seen_utc"),
        chain_len=fields.integer("chain_len", 0, _LARGEST),
        chain_head=fields.octets("chain_head", HEAD_BYTES),
    )


def _slot(fields: Fields) -> Slot:
    slot = Slot(
        id=fields.text("id", _SLOT_ID),
        type=fields.text("type", _SLOT_TYPE),
        created=fields.moment("created"),
        params=fields.scalars("params"),
        salt=fields.octets_up_to("salt", 64),
        nonce=fields.octets_up_to("nonce", 64),
        ct=fields.octets_up_to("ct", 4096),
    )
    if slot.type in (PASSPHRASE, RECOVERY):
        _check_derived(slot)
    elif slot.type == ESCROW:
        _check_escrow(slot)
    return slot


def _check_slots(slots: tuple[Slot, ...]) -> None:
    kinds = Counter(slot.type for slot in slots)
    if len({slot.id for slot in slots}) != len(slots):
        raise KeysDamagedError(part="slots")
    if kinds[PASSPHRASE] > DERIVED_LIMIT or kinds[RECOVERY] > DERIVED_LIMIT:
        raise KeysDamagedError(part="slots")
    if kinds[ESCROW] > ESCROW_LIMIT:
        raise KeysDamagedError(part="slots")


def _check_derived(slot: Slot) -> None:
    label = slot.params.get(LABEL)
    if set(slot.params) - {LABEL} != _KDF_NAMES or slot.params["kdf"] != "argon2id":
        raise KeysDamagedError(part="params")
    if label is not None and not (isinstance(label, str) and _SEALED_LABEL.fullmatch(label)):
        raise KeysDamagedError(part=LABEL)
    if (len(slot.salt), len(slot.nonce), len(slot.ct)) != (SALT_BYTES, NONCE_BYTES, WRAPPED_BYTES):
        raise KeysDamagedError(part="slot")
    slot.cost()


def _check_escrow(slot: Slot) -> None:
    if set(slot.params) != _ESCROW_NAMES or slot.params["suite"] != ESCROW_SUITE:
        raise KeysDamagedError(part="params")
    key, label = slot.params["key"], slot.params["label"]
    if not (isinstance(key, str) and _AGENCY_KEY.fullmatch(key) and is_agency_label(label)):
        raise KeysDamagedError(part="params")
    if (len(slot.salt), len(slot.nonce), len(slot.ct)) != (0, 0, SEALED_BYTES):
        raise KeysDamagedError(part="slot")


def is_agency_label(untrusted: object) -> bool:
    """Whether this can name an agency: one short line that reads as it is written."""
    return (
        isinstance(untrusted, str)
        and 0 < len(untrusted) <= AGENCY_LABEL_LIMIT
        and untrusted == normalise(untrusted)
        and bad_character(untrusted, one_line=True) is None
    )


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
