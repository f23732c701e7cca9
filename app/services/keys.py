"""Changing the ways into an open store: passphrases, recovery code, other slots."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.domain.text import bad_character, normalise
from app.ports_keys import (
    LABEL_LIMIT,
    AgencyView,
    KeyChange,
    KeyKeeper,
    KeyLabelError,
    NewRecoveryCode,
    OldBackups,
    Replaced,
    ReplacePlan,
    ReplaceProgress,
    ReplaceStage,
    SlotId,
    SlotView,
)


def _no_progress(_stage: ReplaceStage, _done: int, _total: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


class KeysService:
    """The keys of one open store. Calls belong on the store's thread; see `KeyKeeper` for `current`.

    What is shown once is made first (`new_recovery_code`), confirmed by the officer from his sheet, and
    comes into force only then: a code that nobody wrote down must not replace one that somebody did.
    """

    def __init__(self, keeper: KeyKeeper) -> None:
        self._keeper = keeper

    def slots(self) -> tuple[SlotView, ...]:
        """Return the ways into the store: passphrases first. Costs nothing."""
        return self._keeper.slots()

    def prove(self, current: str) -> None:
        """Check that `current` opens this store, before a longer dialogue. Takes about a second.

        Raises WrongPassphraseError.
        """
        self._keeper.prove(current)

    def add_passphrase(self, current: str, new: str, *, label: str = "") -> KeyChange:
        """Add a further passphrase, for a deputy or the office safe; the others stay.

        Raises KeyLabelError, PassphraseTooShortError, TooManyKeysError, and as `KeyKeeper` says.
        """
        return self._keeper.add_passphrase(current, new, _checked(label))

    def change_passphrase(self, current: str, new: str, *, slot: SlotId | None = None) -> KeyChange:
        """Put a new passphrase in the place of one: of the one that `current` is, or of `slot`.

        The records are not encrypted anew: whoever has an old copy of the key file and the old
        passphrase can still open an old copy of the store. Against that, `replace` is the answer. With
        a recovery code as `current` and several passphrases, `slot` must say which is forgotten
        (KeyNotNamedError). Raises PassphraseTooShortError, NoSuchKeyError, and as `KeyKeeper` says.
        """
        return self._keeper.change_passphrase(current, new, slot)

    def new_recovery_code(self) -> NewRecoveryCode:
        """Make a recovery code to show. It opens nothing until `renew_recovery` has confirmed it."""
        return self._keeper.new_recovery_code()

    def renew_recovery(self, current: str, code: NewRecoveryCode, typed: Sequence[str]) -> KeyChange:
        """Put a new recovery code in force, once the two groups in `code.asked` were typed from paper.

        The recovery codes before it open nothing any more. Raises RecoveryNotConfirmedError naming the
        group, before anything else, and as `KeyKeeper` says.
        """
        code.confirm(typed)
        return self._keeper.renew_recovery(current, code)

    def read_agency_key(self, path: Path) -> AgencyView:
        """Read the public key that an agency handed out as a file; nothing is trusted or changed by it.

        Raises AgencyKeyFileError, AgencyKeyNewerError, and what reading raises.
        """
        return self._keeper.read_agency_key(path)

    def set_escrow(self, current: str, agency: AgencyView, *, required: bool = False) -> KeyChange:
        """Let an agency open the store with its private key, after its words were compared.

        A slot of the same key is renewed; those of other agencies stay until they are removed. With
        `required` the last agency key cannot be removed any more, until it is set again without: a guard
        against slips, not against the officer. Raises TooManyKeysError, and as `KeyKeeper` says.
        """
        return self._keeper.set_escrow(current, agency, required=required)

    def plan_replacement(self, current: str) -> ReplacePlan:
        """Say what `replace` would keep, end, need and find. Takes about a second.

        `current` must be a passphrase here, as in `replace`. Raises WrongPassphraseError.
        """
        return self._keeper.plan_replacement(current)

    def replace(
        self,
        current: str,
        code: NewRecoveryCode,
        typed: Sequence[str],
        *,
        backups: OldBackups = OldBackups.RENEW,
        progress: ReplaceProgress = _no_progress,
        cancelled: Callable[[], bool] = _never,
    ) -> Replaced:
        """Replace the keys themselves: a new master key, the whole store and its backups encrypted anew.

        For when an old key file, a backup or a passphrase may be in wrong hands: what the old keys open
        is then only what somebody has already copied. Takes as long as copying the store some times.
        `code` is a new recovery code, confirmed by `typed`. At every moment either the old keys or the
        new ones open the store, also after a power cut. The store stays open and goes on with the new
        keys; the session need not end.

        Raises RecoveryNotConfirmedError, WrongPassphraseError, ReplaceCancelledError, DiskFullError and
        what writing raises: everything is then as it was. Raises StoreNotReopenedError when the desk
        has to be locked.
        """
        code.confirm(typed)
        return self._keeper.replace(current, code, backups, progress, cancelled)

    def remove(self, current: str, slot: SlotId) -> KeyChange:
        """Remove one way into the store.

        Raises NoSuchKeyError, LastPassphraseError, KeyRequiredError, and as `KeyKeeper` says.
        """
        return self._keeper.remove(current, slot)


def _checked(label: str) -> str:
    label = normalise(label).strip()
    if len(label) > LABEL_LIMIT or bad_character(label, one_line=True) is not None:
        raise KeyLabelError(maximum=LABEL_LIMIT)
    return label
