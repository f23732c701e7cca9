"""What the services need to change the ways into an open store; implemented in `db/keeper.py`.

Every change asks for `current` again: the passphrase, or the recovery code where the store was opened
with it. Somebody who finds the desk unlocked must not be able to give himself a key that lasts.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import NewType, NoReturn, Protocol, TypeAlias

from app.errors import AppError, UsageError, WorldError

SlotId = NewType("SlotId", str)

LABEL_LIMIT = 40
"""Most characters of the label of a passphrase. It is kept encrypted: the key file shows no names."""


class SlotKind(Enum):
    """The ways into a store."""

    PASSPHRASE = "passphrase"  # noqa: S105  # the name of a kind
    RECOVERY = "recovery"
    ESCROW = "escrow"
    """The agency opens the store with its private key."""
    DEVICE_PIN = "device-pin"
    """A short PIN, for some hours, on this computer only."""
    UNKNOWN = "unknown"
    """Made by a later version; it is carried along, and can be removed."""


class SlotNeed(Enum):
    """What somebody needs to open the store through a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105  # the name of a need
    SHEET = "sheet"
    """The sheet of paper with the recovery code."""
    AGENCY = "agency"
    """The private key of the agency."""
    PIN = "pin"
    """The PIN and the key store of this computer's user account."""
    LATER_VERSION = "later-version"


class SlotHold(Enum):
    """Why a slot cannot be removed now."""

    NONE = "none"
    LAST_PASSPHRASE = "last-passphrase"  # noqa: S105  # the name of a reason
    POLICY = "policy"
    """The agency requires this kind of slot, and it is the last of its kind."""


@dataclass(frozen=True, slots=True)
class SlotView:
    """One way into the store, as a list shows it. Nothing in it is secret.

    Attributes:
        id: what `remove` and `change_passphrase` take.
        kind: which kind of way.
        created: when it was made, in UTC.
        label: what the officer called it, or the name of the agency; "" without one.
        needs: what it takes to open the store this way.
        hold: why it cannot be removed now, or `NONE`.
        words: the fingerprint of the agency's public key, to compare by telephone; else empty.
    """

    id: SlotId
    kind: SlotKind
    created: datetime
    label: str
    needs: SlotNeed
    hold: SlotHold
    words: tuple[str, ...] = ()


class RecoveryNotConfirmedError(UsageError):
    """A group that was typed from the sheet is not the one that was shown. Parameter `group`: from 1."""

    code = "recovery-not-confirmed"


class KeyLabelError(UsageError):
    """The label of a passphrase is one line of visible characters. Parameter `maximum`: characters."""

    code = "key-label"


_MISREAD = str.maketrans("OIL", "011")


@dataclass(frozen=True, slots=True)
class NewRecoveryCode:
    """A recovery code that was made and is not in force yet. A secret: shown once, kept nowhere.

    Attributes:
        groups: the eight groups to show and print.
        asked: the two groups, counted from 1, that the officer types from his sheet; chosen by chance.
    """

    groups: tuple[str, ...] = field(repr=False)
    asked: tuple[int, int] = field(repr=False)

    @classmethod
    def of(cls, groups: tuple[str, ...]) -> NewRecoveryCode:
        """A code of these groups, two of which will be asked for."""
        first, second = sorted(random.SystemRandom().sample(range(1, len(groups) + 1), 2))
        return cls(groups, (first, second))

    def text(self) -> str:
        """Return the whole code on one line."""
        return "-".join(self.groups)

    def confirm(self, typed: Sequence[str]) -> None:
        """Compare what was typed for the groups in `asked`, in that order.

        Any case, blanks and hyphens anywhere, O for 0, I and L for 1. Raises RecoveryNotConfirmedError
        with the first group that differs; that one is to be looked at on the sheet.
        """
        given = [*typed, "", ""]
        for place, group in enumerate(self.asked):
            if _as_read(given[place]) != self.groups[group - 1]:
                raise RecoveryNotConfirmedError(group=group)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a recovery code is not copied, pickled or sent to another process")


def _as_read(typed: str) -> str:
    plain = unicodedata.normalize("NFKC", typed).upper()
    return "".join(plain.split()).replace("-", "").translate(_MISREAD)


@dataclass(frozen=True, slots=True)
class KeyChange:
    """A change of the slots that is in force.

    Attributes:
        slots: the ways into the store as they are now.
        complete: False when the second copy of the key file could not be written: there the slots are
            still as before. It is written again by itself, at the latest at the next opening.
    """

    slots: tuple[SlotView, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class AgencyView:
    """The public key of an agency, read from the file that it handed out. Nothing in it is secret.

    Attributes:
        label: the name that the agency gave its key; anybody may write any name into such a file.
        words: the fingerprint, to be compared with the agency by telephone before it is trusted.
        raw: the key itself.
    """

    label: str
    words: tuple[str, ...]
    raw: bytes = field(repr=False)


class OldBackups(Enum):
    """What becomes of the backups in the store's folder when the keys are replaced."""

    RENEW = "renew"
    """Each is encrypted anew with the new keys; one that the old keys do not open is destroyed."""
    DESTROY = "destroy"


@dataclass(frozen=True, slots=True)
class BackupView:
    """A backup in the store's folder.

    Attributes:
        name: its file name.
        made: when the file was last written, in UTC.
        size: in bytes.
        renewable: whether the keys of today open it, so that it can be encrypted anew.
    """

    name: str
    made: datetime
    size: int
    renewable: bool


@dataclass(frozen=True, slots=True)
class ReplacePlan:
    """What replacing the keys would do; nothing is changed by asking.

    Attributes:
        kept: ways in that will open the store again: the passphrase that was typed, the agency's keys.
            The recovery code is renewed in any case and in neither list.
        dropped: ways in that end with the old keys and must be set up again: further passphrases
            (nobody here knows them), the PIN of this computer, keys of later versions.
        backups: the backups in the store's folder.
        bytes_needed: room that is needed on the disk meanwhile, with all backups renewed.
        bytes_free: room that there is.
    """

    kept: tuple[SlotView, ...]
    dropped: tuple[SlotView, ...]
    backups: tuple[BackupView, ...]
    bytes_needed: int
    bytes_free: int


class ReplaceStage(Enum):
    """Where replacing the keys has got to. Until `SWITCHING` it can be cancelled."""

    PREPARING = "preparing"
    COPYING = "copying"
    CHECKING = "checking"
    BACKUPS = "backups"
    SWITCHING = "switching"


ReplaceProgress: TypeAlias = Callable[[ReplaceStage, int, int], None]
"""`progress(stage, done, total)`, called on the store's thread; both are 0 where nothing can be counted."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """The keys were replaced; the store is open with the new ones.

    Attributes:
        slots: the ways into the store now.
        backups_renewed: how many backups were encrypted anew.
        backups_destroyed: how many were destroyed.
        complete: False when something of the old keys could not be removed yet; the next opening does it.
    """

    slots: tuple[SlotView, ...]
    backups_renewed: int
    backups_destroyed: int
    complete: bool


class ReplaceCancelledError(AppError):
    """Replacing the keys was cancelled; everything is as it was."""

    code = "keys-replace-cancelled"


class StoreNotReopenedError(WorldError):
    """Keys were being replaced, and the store could not be opened again: it is closed, nothing is lost.

    The desk has to be locked; the next unlocking goes on with the old or the new keys.
    """

    code = "keys-store-closed"


class KeyKeeper(Protocol):
    """The keys of one open store. Every call runs on the thread that owns the store.

    `current` is the passphrase or the recovery code of this store. Every change takes one or two key
    derivations, about a second each, and raises `wrong-passphrase` when `current` opens nothing; what
    writing raises leaves everything as it was.
    """

    def slots(self) -> tuple[SlotView, ...]: ...
    def prove(self, current: str) -> None: ...
    def add_passphrase(self, current: str, new: str, label: str) -> KeyChange: ...
    def change_passphrase(self, current: str, new: str, slot: SlotId | None) -> KeyChange: ...
    def new_recovery_code(self) -> NewRecoveryCode: ...
    def renew_recovery(self, current: str, code: NewRecoveryCode) -> KeyChange: ...
    def remove(self, current: str, slot: SlotId) -> KeyChange: ...
    def read_agency_key(self, path: Path) -> AgencyView: ...
    def set_escrow(self, current: str, agency: AgencyView, *, required: bool) -> KeyChange: ...
    def plan_replacement(self, current: str) -> ReplacePlan: ...
    def replace(
        self,
        current: str,
        code: NewRecoveryCode,
        backups: OldBackups,
        progress: ReplaceProgress,
        cancelled: Callable[[], bool],
    ) -> Replaced: ...
