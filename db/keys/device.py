"""The slot of a device PIN: the master key wrapped for one computer, one PIN and some hours.

    "DRAGOMAN-PIN\\0" | canonical JSON {v, store_id, created, expires, boot, uptime, kib, passes, lanes,
                                       check, salt, nonce, ct}
    KEK = HKDF-SHA512(Argon2id(PIN, salt) | secret of the key ring, "device-pin/v1")

It is a file of its own and not a slot of the key file. A slot of the key file can be removed only by
somebody who holds the master key (its MAC); this one must go after five wrong PINs, after its hours and
after a restart, when nobody has opened the store. It must not travel in backups either, and switching it
on or off leaves the key file alone. Nothing is lost by it: GCM binds everything here to this store.
"""

from __future__ import annotations

import hmac
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.pins import PinEnd
from db.disk import make_private_folder, overwrite_in_place, read_bounded, replace_private_file
from db.errors import from_os_error
from db.keys.body import NONCE_BYTES, STORE_ID_BYTES, WRAPPED_BYTES
from db.keys.boot import BootMark
from db.keys.canonical import canonical, read_object
from db.keys.errors import KdfBoundsError, KeysDamagedError
from db.keys.fields import Fields
from db.keys.kdf import KEY_BYTES, SALT_BYTES, KdfCost, stretch, subkey
from db.keys.oserrors import KeyringFailedError
from db.keys.place import pin_places
from db.keys.secret import Secret

_MAGIC = b"DRAGOMAN-PIN\x00"
_VERSION = 1
_LIMIT = 4096
_CHECK_BYTES = 16
_LARGEST = 2**53 - 1
_BOOT = re.compile(r"[0-9a-f-]{1,64}")
_TERMS = ("v", "store_id", "created", "expires", "boot", "uptime", "kib", "passes", "lanes", "check", "salt")
_NAMES = frozenset({*_TERMS, "nonce", "ct"})
_SLACK = timedelta(minutes=5)
"""A clock that is set right by the network must not end a quick unlock."""


@dataclass(frozen=True, slots=True)
class DeviceTerms:
    """What a device slot promises: when it was made, until when it is good, on which run of the computer.

    Attributes:
        store_id: The store that it opens.
        check: Tells the secret of the key ring from any other; of 256 random bits it gives nothing away.
    """

    store_id: bytes
    created: datetime
    expires: datetime
    mark: BootMark
    cost: KdfCost
    salt: bytes
    check: bytes

    def end(self, now: datetime, mark: BootMark, last_seen: datetime) -> PinEnd | None:
        """Why it is over, or `None` while it is good.

        The hours are counted twice, by the clock and by the running computer, and the longer count holds:
        setting the clock back gains nothing. `last_seen` is the latest time that the store has seen.
        """
        if mark.boot != self.mark.boot or mark.uptime < self.mark.uptime:
            return PinEnd.RESTARTED
        elapsed = max(now - self.created, timedelta(seconds=mark.uptime - self.mark.uptime))
        if elapsed >= self.expires - self.created:
            return PinEnd.EXPIRED
        if now < max(self.created, last_seen) - _SLACK:
            return PinEnd.CLOCK
        return None

    def bound(self) -> dict[str, object]:
        """The fields that the ciphertext is bound to."""
        return {
            "v": _VERSION,
            "store_id": self.store_id.hex(),
            "created": _stamp(self.created),
            "expires": _stamp(self.expires),
            "boot": self.mark.boot,
            "uptime": self.mark.uptime,
            "kib": self.cost.memory_kib,
            "passes": self.cost.passes,
            "lanes": self.cost.lanes,
            "check": self.check.hex(),
            "salt": self.salt.hex(),
        }


@dataclass(frozen=True, slots=True)
class DeviceSlot:
    """A device slot as it is kept."""

    terms: DeviceTerms
    nonce: bytes
    ct: bytes

    def open(self, pin: str, secret: Secret) -> Secret | None:
        """The master key, or `None` for a wrong PIN. Costs one derivation.

        Raises `KeyringFailedError` when the secret is not the one of this slot: no PIN could be right.
        """
        if not hmac.compare_digest(_check(secret), self.terms.check):
            raise KeyringFailedError(why="value")
        master = Secret.empty(KEY_BYTES)
        with _kek(pin, secret, self.terms) as key:
            try:
                AESGCM(key.reveal()).decrypt_into(
                    self.nonce, self.ct, canonical(self.terms.bound()), master.reveal()
                )
            except InvalidTag:
                return None
        return master


class DeviceHalf:
    """What a PIN and the key ring make together, before the master key is wrapped with it."""

    def __init__(self, terms: DeviceTerms, key: Secret) -> None:
        self.terms = terms
        self._key = key

    @classmethod
    def derive(cls, pin: str, secret: Secret, terms: DeviceTerms) -> DeviceHalf:
        """Derive it. Costs one derivation; raises `KdfMemoryError`."""
        return cls(terms, _kek(pin, secret, terms))

    def seal(self, master: Secret, store_id: bytes) -> DeviceSlot:
        """Wrap the master key. Raises `ValueError` for the key of another store."""
        if store_id != self.terms.store_id:
            raise ValueError("prepared for another store")
        nonce = os.urandom(NONCE_BYTES)
        bound = canonical(self.terms.bound())
        return DeviceSlot(
            self.terms, nonce, AESGCM(self._key.reveal()).encrypt(nonce, bytes(master.reveal()), bound)
        )

    def wipe(self) -> None:
        """Forget the key. May be called twice."""
        self._key.wipe()


def new_terms(
    store_id: bytes, secret: Secret, *, now: datetime, hours: int, mark: BootMark, cost: KdfCost
) -> DeviceTerms:
    """The terms of a slot that begins now."""
    created = now.astimezone(UTC).replace(microsecond=0)
    until = created + timedelta(hours=hours)
    return DeviceTerms(store_id, created, until, mark, cost, os.urandom(SALT_BYTES), _check(secret))


def ring_name(store_id: bytes) -> str:
    """The name of a store in the key ring: tells nothing, and is the same each time, so none is left over."""
    return sha256(b"dragoman/key-ring/v1" + store_id).hexdigest()[:32]


def read_slot(folder: Path) -> DeviceSlot | None:
    """The device slot of a store, or `None`. Derives nothing.

    Raises `KeysDamagedError` for anything that this program would not have written, `StoreIoError`.
    """
    for place in pin_places(folder):
        try:
            untrusted = read_bounded(place, len(_MAGIC) + _LIMIT)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            raise from_os_error(error) from error
        if untrusted is None or not untrusted.startswith(_MAGIC):
            raise KeysDamagedError(part="pin")
        return _decode(untrusted[len(_MAGIC) :])
    return None


def write_slot(folder: Path, slot: DeviceSlot) -> None:
    """Keep a device slot in the place of the one before. Raises what writing raises."""
    remove_slot(folder)
    place = pin_places(folder)[0]
    body = canonical({**slot.terms.bound(), "nonce": slot.nonce.hex(), "ct": slot.ct.hex()})
    try:
        with suppress(FileExistsError):
            make_private_folder(place.parent)
        replace_private_file(place, _MAGIC + body)
    except OSError as error:
        raise from_os_error(error) from error


def remove_slot(folder: Path) -> bool:
    """Overwrite and remove the device slot wherever it lies; whether nothing of it is left.

    Raises nothing: this happens on the way to something more important.
    """
    gone = True
    for place in pin_places(folder):
        with suppress(OSError):
            overwrite_in_place(place)
        try:
            place.unlink(missing_ok=True)
        except NotADirectoryError:
            continue
        except OSError:
            gone = False
    return gone


def _decode(untrusted: bytes) -> DeviceSlot:
    value = read_object(untrusted, _LIMIT)
    fields = Fields(value, _NAMES, "pin")
    fields.constant("v", _VERSION)
    try:
        cost = KdfCost(*(fields.integer(name, 1, _LARGEST) for name in ("kib", "passes", "lanes")))
    except KdfBoundsError:
        raise KeysDamagedError(part="params") from None
    terms = DeviceTerms(
        store_id=fields.octets("store_id", STORE_ID_BYTES),
        created=fields.moment("created"),
        expires=fields.moment("expires"),
        mark=BootMark(fields.text("boot", _BOOT), fields.integer("uptime", 0, _LARGEST)),
        cost=cost,
        salt=fields.octets("salt", SALT_BYTES),
        check=fields.octets("check", _CHECK_BYTES),
    )
    return DeviceSlot(terms, fields.octets("nonce", NONCE_BYTES), fields.octets("ct", WRAPPED_BYTES))


def _kek(pin: str, secret: Secret, terms: DeviceTerms) -> Secret:
    """The key of both halves: neither the PIN alone nor the key ring alone is of any use."""
    with (
        Secret(pin.encode("utf-8", "surrogatepass")) as typed,
        stretch(typed, terms.salt, terms.cost) as stretched,
        Secret.empty(2 * KEY_BYTES) as both,
    ):
        both.reveal()[:KEY_BYTES], both.reveal()[KEY_BYTES:] = stretched.reveal(), secret.reveal()
        return subkey(both, "device-pin/v1", KEY_BYTES)


def _check(secret: Secret) -> bytes:
    with subkey(secret, "device-check/v1", _CHECK_BYTES) as check:
        return bytes(check.reveal())


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
