"""The key ring of a Linux desktop, over D-Bus: GNOME Keyring, KWallet 6, KeePassXC.

Source: Secret Service API draft 0.2. The collection `session` is tried first: GNOME Keyring keeps it in
memory only, so the secret never reaches the disk, is gone after logout, and is never locked. Where there
is none, the default collection is used, and a locked one is asked to be unlocked.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from cryptography.exceptions import InvalidKey, UnsupportedAlgorithm
from jeepney import DBusAddress

from db.keys.bus import NoSuchObjectError, SessionBus
from db.keys.oserrors import (
    KeyringDismissedError,
    KeyringFailedError,
    KeyringLockedError,
    KeyringMissingError,
)
from db.keys.osstore import Patience
from db.keys.transfer import ALGORITHM, Transfer

_NAME = "org.freedesktop.secrets"
_ROOT = "/org/freedesktop/secrets"
_PREFIX = "org.freedesktop.Secret."
_NOWHERE = "/"
_LABEL = "Desk key"  # neutral: it stands in clear in the file of the key ring
_SERVICE = DBusAddress(_ROOT, _NAME, _PREFIX + "Service")
COLLECTIONS = ("session", "default")
_MOST_ITEMS = 16


class SecretService:
    """Keeps secrets in the first of the collections that the session has. See `OsStore`."""

    def __init__(self, collections: tuple[str, ...] = COLLECTIONS) -> None:
        self._aliases = collections

    def put(self, name: str, value: str, patience: Patience, /) -> None:
        """Keep a value, in the place of the one before."""
        with SessionBus(patience) as bus:
            dialogue = _Dialogue(bus, patience)
            found = self._collections(bus)
            if not found:
                raise KeyringMissingError()
            dialogue.put(found[0], name, value)

    def get(self, name: str, patience: Patience, /) -> str | None:
        """The value, or `None` when there is none of this name."""
        with SessionBus(patience) as bus:
            dialogue = _Dialogue(bus, patience)
            for item in self._items(bus, name):
                return dialogue.value(item)
            return None

    def delete(self, name: str, patience: Patience, /) -> bool:
        """Delete the value wherever it is; whether there was one."""
        with SessionBus(patience) as bus:
            dialogue = _Dialogue(bus, patience)
            items = self._items(bus, name)
            for item in items:
                dialogue.delete(item)
            return bool(items)

    def _collections(self, bus: SessionBus) -> list[str]:
        paths = []
        for alias in self._aliases:
            with suppress(NoSuchObjectError):  # a service may know one of the names only
                paths.append(str(bus.call(_SERVICE, "ReadAlias", "s", (alias,), answer="o")[0]))
        return [path for path in paths if path != _NOWHERE]

    def _items(self, bus: SessionBus, name: str) -> list[str]:
        """The items of this name. A collection can be searched while it is locked."""
        found: list[str] = []
        for collection in self._collections(bus):
            address = _at(collection, "Collection")
            try:
                answer = bus.call(address, "SearchItems", "a{ss}", (_attributes(name),), answer="ao")
            except NoSuchObjectError:
                continue
            found += [str(path) for path in answer[0]]
        if len(found) > _MOST_ITEMS:
            raise KeyringFailedError(why="answer")
        return found


class _Dialogue:
    """What is said to the service on one connection, the questions it may ask included."""

    def __init__(self, bus: SessionBus, patience: Patience) -> None:
        self._bus = bus
        self._patience = patience

    def put(self, collection: str, name: str, value: str) -> None:
        self._unlock(collection)
        session, transfer = self._session()
        address = _at(collection, "Collection")
        properties = {
            _PREFIX + "Item.Label": ("s", _LABEL),
            _PREFIX + "Item.Attributes": ("a{ss}", _attributes(name)),
        }
        secret = (session, *transfer.seal(value.encode("ascii")), "text/plain")
        try:
            item, prompt = self._bus.call(
                address, "CreateItem", "a{sv}(oayays)b", (properties, secret, True), answer="oo"
            )
        except NoSuchObjectError:
            raise KeyringFailedError(why="collection") from None
        if item == _NOWHERE:
            self._ask(prompt)

    def value(self, item: str) -> str | None:
        self._unlock(item)
        session, transfer = self._session()
        address = _at(item, "Item")
        try:
            ((_, iv, sealed, _),) = self._bus.call(address, "GetSecret", "o", (session,), answer="(oayays)")
        except NoSuchObjectError:
            return None
        try:
            return transfer.open(bytes(iv), bytes(sealed)).decode("ascii")
        except ValueError:
            raise KeyringFailedError(why="value") from None

    def delete(self, item: str) -> None:
        self._unlock(item)
        try:
            (prompt,) = self._bus.call(_at(item, "Item"), "Delete", answer="o")
        except NoSuchObjectError:
            return
        if prompt != _NOWHERE:
            self._ask(prompt)

    def _session(self) -> tuple[str, Transfer]:
        transfer = Transfer()
        body = (ALGORITHM, ("ay", transfer.public()))
        try:
            (kind, theirs), session = self._bus.call(_SERVICE, "OpenSession", "sv", body, answer="vo")
        except NoSuchObjectError:
            raise KeyringFailedError(why="session") from None
        if kind != "ay":
            raise KeyringFailedError(why="answer")
        try:
            transfer.agree(bytes(theirs))
        except (ValueError, InvalidKey, UnsupportedAlgorithm):
            raise KeyringFailedError(why="answer") from None
        return str(session), transfer

    def _unlock(self, path: str) -> None:
        """Unlock a collection or the collection of an item; asks nobody when it is open."""
        try:
            unlocked, prompt = self._bus.call(_SERVICE, "Unlock", "ao", ([path],), answer="aoo")
        except NoSuchObjectError:
            raise KeyringFailedError(why="collection") from None
        if prompt != _NOWHERE:
            self._ask(prompt)
        elif path not in unlocked:
            raise KeyringLockedError()

    def _ask(self, prompt: str) -> None:
        """Let the service ask its question. Raises `KeyringDismissedError` when somebody closes it."""
        if not self._patience.may_ask:
            raise KeyringLockedError()
        address = _at(prompt, "Prompt")
        self._bus.listen(f"type='signal',sender='{_NAME}',path='{prompt}',interface='{_PREFIX}Prompt'")
        try:
            self._bus.call(address, "Prompt", "s", ("",), answer="")
            # Never `Dismiss` when the waiting ends: GNOME Keyring 42 aborts on it (an assertion in
            # gkd-secret-unlock.c), and with it goes what every program of the user keeps there. A window
            # that is answered later unlocks the collection for the next try.
            answer = self._bus.wait_for_signal(prompt, _PREFIX + "Prompt", "Completed", "bv")
        except NoSuchObjectError:
            raise KeyringFailedError(why="question") from None
        if answer[0]:
            raise KeyringDismissedError()


def _at(untrusted_path: str, interface: str) -> DBusAddress:
    """An object that the service named."""
    try:
        return DBusAddress(untrusted_path, _NAME, _PREFIX + interface)
    except ValueError:
        raise KeyringFailedError(why="answer") from None


def _attributes(name: str) -> dict[str, Any]:
    return {"key": name}
