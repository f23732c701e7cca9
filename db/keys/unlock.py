"""Making the keys of a new store, and opening those of an existing one: passphrase, code, agency key."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.errors import AppError
from db.keys.agency import open_agency_key
from db.keys.body import (
    DEFAULT_POLICY,
    ESCROW,
    PASSPHRASE,
    RECOVERY,
    STORE_ID_BYTES,
    Anchor,
    Database,
    KeyBody,
    Slot,
)
from db.keys.copies import NAMES, Copy, gravest_fault, read_copies, write_copy
from db.keys.errors import (
    KeysAlteredError,
    KeysMissingError,
    KeysNewerError,
    NoSuchSlotError,
    WrongAgencyKeyError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from db.keys.escrow import AgencyPrivateKey
from db.keys.kdf import FLOOR, KEY_BYTES, SALT_BYTES, KdfCost, calibrate
from db.keys.opened import KeyNotice, OpenKeys
from db.keys.passphrase import new_passphrase, passphrase_secret
from db.keys.recovery import RecoveryCode
from db.keys.secret import Secret
from db.keys.slots import open_slot, seal_slot


def create_keys(
    folder: Path, passphrase: str, *, now: datetime, cost: KdfCost | None = None
) -> tuple[OpenKeys, RecoveryCode]:
    """Write the key file of a new store into a folder: a passphrase slot and a recovery slot.

    `cost` is calibrated on this computer when it is not given, which takes a few seconds. The recovery
    code exists only in the answer. Raises `PassphraseTooShortError` before anything is written, and what
    writing raises. A cost below the floor is a bug: `ValueError`.
    """
    now = now.replace(microsecond=0)
    with new_passphrase(passphrase) as secret:
        cost = cost or calibrate()
        if not cost.at_least(FLOOR):
            raise ValueError("the cost is below the floor of the policy")
        master, code, store_id = Secret.random(KEY_BYTES), RecoveryCode.generate(), os.urandom(STORE_ID_BYTES)
        with code.secret() as printed:
            slots = (
                seal_slot(PASSPHRASE, master, secret, cost=cost, store_id=store_id, created=now),
                # 160 random bits need no stretching; the floor keeps one shape for all derived slots.
                seal_slot(RECOVERY, master, printed, cost=FLOOR, store_id=store_id, created=now),
            )
    anchor = Anchor(last_seen=now)
    body = KeyBody(store_id, 1, Database(os.urandom(SALT_BYTES)), anchor, DEFAULT_POLICY, slots)
    write_copy(folder, NAMES[0], body, master)
    keys = OpenKeys(folder, body, NAMES[0], master)
    keys.save(body)
    return keys, code


def renew_keys(
    keys: OpenKeys, passphrase: str, *, now: datetime, cost: KdfCost | None = None
) -> RecoveryCode:
    """Give open keys a new passphrase and a new recovery code; of the other slots the agency's stay.

    For a store that comes back from the agency. Raises as :func:`create_keys`.
    """
    with new_passphrase(passphrase) as secret:
        cost, code = cost or calibrate(), RecoveryCode.generate()
        with code.secret() as printed:
            own = (
                keys.sealed(PASSPHRASE, secret, cost=cost, now=now),
                keys.sealed(RECOVERY, printed, cost=FLOOR, now=now),
            )
    kept = tuple(slot for slot in keys.body.slots if slot.type == ESCROW)
    keys.save_everywhere(replace(keys.body, slots=(*own, *kept)))
    return code


def unlock_with_passphrase(folder: Path, passphrase: str) -> OpenKeys:
    """Open the keys with a passphrase. Takes one derivation, about a second; nothing is written.

    Raises `KeysMissingError`, `KeysDamagedError`, `KeysNewerError`, `KdfBoundsError` before deriving;
    `WrongPassphraseError`, `KeysAlteredError`, `NoSuchSlotError`, `KdfMemoryError` afterwards.
    """
    with passphrase_secret(passphrase) as secret:
        return _Attempt(_opener(secret), PASSPHRASE, WrongPassphraseError()).unlock(folder)


def unlock_with_recovery(folder: Path, typed: str) -> OpenKeys:
    """Open the keys with the printed recovery code, as a person typed it.

    Raises `RecoveryGroupError` or `RecoveryLengthError` before anything else, then as
    :func:`unlock_with_passphrase` with `WrongRecoveryCodeError`.
    """
    with RecoveryCode.parse(typed).secret() as secret:
        return _Attempt(_opener(secret), RECOVERY, WrongRecoveryCodeError()).unlock(folder)


def unlock_with_escrow(folder: Path, private_key: Path, passphrase: str) -> OpenKeys:
    """Open the keys at the agency: with the private key file that the store was sealed to.

    Raises what :func:`db.keys.agency.open_agency_key` raises before the folder is looked at, then as
    :func:`unlock_with_passphrase` with `WrongAgencyKeyError`.
    """
    return unlock_with_agency_key(folder, open_agency_key(private_key, passphrase))


def unlock_with_agency_key(folder: Path, key: AgencyPrivateKey) -> OpenKeys:
    """Open the keys with a private key that is open already: an agency has many stores and one key."""
    return _Attempt(key.open, ESCROW, WrongAgencyKeyError()).unlock(folder)


def unlock_with_master(folder: Path, master: Secret) -> OpenKeys | None:
    """The keys that a master key unwrapped elsewhere belongs to, or `None` when it wrote neither copy.

    For the device PIN, whose wrapping is not in the key file. The keys take the master key over.
    Raises as :func:`unlock_with_passphrase` does before deriving.
    """
    copies = read_copies(folder)
    if not any(copy.body for copy in copies):
        raise gravest_fault(copies)
    proven = _Attempt(lambda _slot, _store_id: master, PASSPHRASE, WrongPassphraseError())
    return proven.authenticated(folder, copies, master)


class _Attempt:
    """One secret tried on the slots of one kind, in both copies, each distinct slot once."""

    def __init__(self, opens: Callable[[Slot, bytes], Secret | None], kind: str, wrong: AppError) -> None:
        self._open = opens
        self._kind = kind
        self._wrong = wrong
        self._tried: list[tuple[bytes, Slot, Secret | None]] = []

    def unlock(self, folder: Path) -> OpenKeys:
        copies = read_copies(folder)
        readable = [(copy, copy.body) for copy in copies if copy.body is not None]
        if not readable:
            raise gravest_fault(copies)
        if not any(slot.type == self._kind for _, body in readable for slot in body.slots):
            raise NoSuchSlotError(kind=self._kind)
        altered = False
        for _, body in readable:
            master = self._master(body)
            if master is None:
                continue
            if (opened := self.authenticated(folder, copies, master)) is not None:
                return opened
            altered = True
        raise KeysAlteredError() if altered else self._wrong

    def authenticated(self, folder: Path, copies: tuple[Copy, ...], master: Secret) -> OpenKeys | None:
        """The keys of the newest copy that this master key wrote, or `None` when it wrote neither."""
        authentic = [copy for copy in copies if copy.frame is not None and copy.frame.is_authentic(master)]
        for copy in authentic:
            if isinstance(copy.fault, KeysNewerError):
                raise copy.fault
        ranked = sorted(
            ((copy.name, copy.body) for copy in authentic if copy.body), key=lambda pair: -pair[1].gen
        )
        if not ranked:
            return None
        name, body = ranked[0]
        if self._master(body) is None:
            # An older copy still opens with a secret that the copy in force no longer accepts.
            raise self._wrong
        notices = [_notice(copy) for copy in copies if copy not in authentic]
        if any(other.slots != body.slots for _, other in ranked[1:]):
            notices.append(KeyNotice.COPY_OUTDATED)
        return OpenKeys(folder, body, name, master, tuple(notices))

    def _master(self, body: KeyBody) -> Secret | None:
        for slot in body.slots:
            if slot.type == self._kind and (master := self._try(slot, body.store_id)) is not None:
                return master
        return None

    def _try(self, slot: Slot, store_id: bytes) -> Secret | None:
        for known_id, known, answer in self._tried:
            if known_id == store_id and known == slot:
                return answer
        answer = self._open(slot, store_id)
        self._tried.append((store_id, slot, answer))
        return answer


def _opener(secret: Secret) -> Callable[[Slot, bytes], Secret | None]:
    return lambda slot, store_id: open_slot(slot, secret, store_id)


def _notice(copy: Copy) -> KeyNotice:
    missing = isinstance(copy.fault, KeysMissingError)
    return KeyNotice.COPY_MISSING if missing else KeyNotice.COPY_DAMAGED
