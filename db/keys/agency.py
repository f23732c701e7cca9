"""The two files of an agency's key: the public half to hand out, the private half under a passphrase.

Text files that survive e-mail and paper: a first and a last line as in PEM (RFC 7468), between them base64
of canonical JSON and its SHA-256, so that a file that was cut or retyped is refused by its own message.
The private half is wrapped like a slot: Argon2id, then AES-256-GCM bound to everything else in the file.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from db.disk import create_private_file, read_bounded, replace_private_file
from db.errors import from_os_error
from db.keys.body import (
    AGENCY_KEY_BYTES,
    AGENCY_LABEL_LIMIT,
    ESCROW_SUITE,
    NONCE_BYTES,
    is_agency_label,
)
from db.keys.canonical import canonical, read_object
from db.keys.errors import (
    AgencyKeyExistsError,
    AgencyKeyFileError,
    AgencyKeyNewerError,
    AgencyLabelError,
    KeysDamagedError,
    WrongAgencyPassphraseError,
)
from db.keys.escrow import SEED_BYTES, AgencyKey, AgencyPrivateKey, seal_escrow
from db.keys.fields import Fields
from db.keys.kdf import FLOOR, KEY_BYTES, SALT_BYTES, KdfCost, calibrate, stretch
from db.keys.passphrase import new_passphrase, passphrase_secret
from db.keys.secret import Secret

PUBLIC_SUFFIX = ".agency-key"
PRIVATE_SUFFIX = ".agency-private-key"
_PUBLIC, _PRIVATE = "DRAGOMAN AGENCY KEY", "DRAGOMAN AGENCY PRIVATE KEY"
_VERSION = 1
_FILE_LIMIT = 16 * 1024
_SUM_BYTES = 32
_TAG_BYTES = 16
_LINE = 64
_FORM = re.compile(r"-----BEGIN ([A-Z ]+)-----\n([A-Za-z0-9+/=\n]+)\n-----END \1-----\n?")
_LABEL = re.compile(r".+", re.DOTALL)
_LARGEST = 2**53 - 1
_PUBLIC_NAMES = frozenset({"v", "suite", "label", "key", "created"})
_PRIVATE_NAMES = _PUBLIC_NAMES | {"kib", "passes", "lanes", "salt", "nonce", "ct"}


def create_agency_key(
    folder: Path, name: str, label: str, passphrase: str, *, now: datetime, cost: KdfCost | None = None
) -> AgencyKey:
    """Make the key pair of an agency: `NAME.agency-key` to hand out, `NAME.agency-private-key` to lock away.

    `label` names the agency for the officers; it stands readable in every key file. Raises
    `AgencyLabelError`, `PassphraseTooShortError`, `AgencyKeyExistsError` before anything is written, and
    what writing raises.
    """
    if not is_agency_label(label):
        raise AgencyLabelError(maximum=AGENCY_LABEL_LIMIT)
    public, private = folder / (name + PUBLIC_SUFFIX), folder / (name + PRIVATE_SUFFIX)
    if public.exists() or private.exists():
        raise AgencyKeyExistsError()
    with new_passphrase(passphrase) as secret, Secret.random(SEED_BYTES) as seed:
        cost = cost or calibrate()
        if not cost.at_least(FLOOR):
            raise ValueError("the cost is below the floor of the policy")
        agency = AgencyPrivateKey.from_seed(label, seed).agency
        facts = _facts(agency, now)
        wrapped = _wrap(facts, seed, secret, cost)
    # The private half first: a public key whose private half was lost would seal stores for ever.
    _write(private, _text(_PRIVATE, wrapped))
    _write(public, _text(_PUBLIC, facts))
    return agency


def read_agency_key(path: Path) -> AgencyKey:
    """The public key in a file that an agency handed out. Compare its words before trusting it.

    Raises `AgencyKeyFileError`, `AgencyKeyNewerError`, and what reading raises.
    """
    fields = _fields(path, _PUBLIC, _PUBLIC_NAMES)
    try:
        agency = _agency(fields)
        fields.moment("created")
    except KeysDamagedError as error:
        raise AgencyKeyFileError(part=str(error.params["part"])) from None
    # Sealing is the proof that it is a key: not every text of the right length is one.
    with Secret(bytes(KEY_BYTES)) as nothing:
        seal_escrow(nothing, agency, store_id=bytes(16), created=fields.moment("created"))
    return agency


def open_agency_key(path: Path, passphrase: str) -> AgencyPrivateKey:
    """The private key of an agency. Takes one derivation, about a second.

    Raises `AgencyKeyFileError`, `AgencyKeyNewerError`, `KdfBoundsError` before deriving;
    `WrongAgencyPassphraseError`, `KdfMemoryError` afterwards.
    """
    fields = _fields(path, _PRIVATE, _PRIVATE_NAMES)
    try:
        agency, created = _agency(fields), fields.moment("created")
        cost = KdfCost(*(fields.integer(name, 0, _LARGEST) for name in ("kib", "passes", "lanes")))
        salt, nonce = fields.octets("salt", SALT_BYTES), fields.octets("nonce", NONCE_BYTES)
        sealed = fields.octets("ct", SEED_BYTES + _TAG_BYTES)
    except KeysDamagedError as error:
        raise AgencyKeyFileError(part=str(error.params["part"])) from None
    binding = canonical({**_facts(agency, created), **_costs(cost), "salt": salt.hex()})
    with passphrase_secret(passphrase) as secret, stretch(secret, salt, cost) as key:
        try:
            seed = Secret(AESGCM(key.reveal()).decrypt(nonce, sealed, binding))
        except InvalidTag:
            raise WrongAgencyPassphraseError() from None
    with seed:
        opened = AgencyPrivateKey.from_seed(agency.label, seed)
    if opened.agency != agency:
        raise WrongAgencyPassphraseError()
    return opened


def _facts(agency: AgencyKey, created: datetime) -> dict[str, object]:
    return {
        "v": _VERSION,
        "suite": ESCROW_SUITE,
        "label": agency.label,
        "key": agency.raw.hex(),
        "created": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


def _costs(cost: KdfCost) -> dict[str, int]:
    return {"kib": cost.memory_kib, "passes": cost.passes, "lanes": cost.lanes}


def _wrap(facts: Mapping[str, object], seed: Secret, secret: Secret, cost: KdfCost) -> dict[str, object]:
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    bound = {**facts, **_costs(cost), "salt": salt.hex()}
    with stretch(secret, salt, cost) as key:
        sealed = AESGCM(key.reveal()).encrypt(nonce, bytes(seed.reveal()), canonical(bound))
    return {**bound, "nonce": nonce.hex(), "ct": sealed.hex()}


def _agency(fields: Fields) -> AgencyKey:
    fields.constant("suite", ESCROW_SUITE)
    label = fields.text("label", _LABEL)
    if not is_agency_label(label):
        raise KeysDamagedError(part="label")
    return AgencyKey(label, fields.octets("key", AGENCY_KEY_BYTES))


def _text(kind: str, value: Mapping[str, object]) -> bytes:
    body = canonical(value)
    inside = base64.b64encode(body + sha256(body).digest()).decode("ascii")
    lines = [inside[start : start + _LINE] for start in range(0, len(inside), _LINE)]
    return "\n".join((f"-----BEGIN {kind}-----", *lines, f"-----END {kind}-----", "")).encode("ascii")


def _fields(path: Path, kind: str, names: frozenset[str]) -> Fields:
    """The fields of a file of this kind, whole and unchanged; nothing is derived."""
    found = _FORM.fullmatch(_read(path).replace("\r\n", "\n").strip() + "\n")
    if found is None:
        raise AgencyKeyFileError(part="file")
    if found.group(1) != kind:
        raise AgencyKeyFileError(part="kind")
    inside = found.group(2).replace("\n", "")
    try:
        content = base64.b64decode(inside, validate=True)
    except binascii.Error:
        raise AgencyKeyFileError(part="checksum") from None
    # The last character has bits that mean nothing: there is one form of every file, and no other is read.
    if base64.b64encode(content).decode("ascii") != inside:
        raise AgencyKeyFileError(part="checksum")
    body, total = content[:-_SUM_BYTES], content[-_SUM_BYTES:]
    if not hmac.compare_digest(sha256(body).digest(), total):
        raise AgencyKeyFileError(part="checksum")
    try:
        value = read_object(body, _FILE_LIMIT)
        version = value.get("v")
        if type(version) is int and version > _VERSION:
            raise AgencyKeyNewerError()
        fields = Fields(value, names, "file")
        fields.constant("v", _VERSION)
    except KeysDamagedError as error:
        raise AgencyKeyFileError(part=str(error.params["part"])) from None
    return fields


def _read(path: Path) -> str:
    try:
        untrusted = read_bounded(path, _FILE_LIMIT)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        raise AgencyKeyFileError(part="missing") from None
    except OSError as error:
        raise from_os_error(error) from error
    if untrusted is None or len(untrusted) > _FILE_LIMIT:
        raise AgencyKeyFileError(part="file")
    try:
        return untrusted.decode("ascii")
    except UnicodeDecodeError:
        raise AgencyKeyFileError(part="file") from None


def _write(path: Path, content: bytes) -> None:
    try:
        create_private_file(path)
    except FileExistsError:
        raise AgencyKeyExistsError() from None
    except OSError as error:
        raise from_os_error(error) from error
    try:
        replace_private_file(path, content)
    except OSError as error:
        with suppress(OSError):
            path.unlink()  # an empty key file would stand in the way of the next attempt
        raise from_os_error(error) from error
