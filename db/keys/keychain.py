"""The key ring of macOS: the log-in Keychain, through the one class of `keyring` that speaks to it.

The class is named here and made here; `keyring.get_keyring`, its configuration file, its entry points and
the other backends are never asked. What it would take from the environment is taken away first.
"""

from __future__ import annotations

import os
from typing import Any

from db.keys.oserrors import KeyringFailedError, KeyringLockedError, KeyringMissingError
from db.keys.osstore import Patience, limited

_SERVICE = "desk-key"
_ENVIRONMENT = ("KEYCHAIN_PATH", "PYTHON_KEYRING_BACKEND")
_PROPERTIES = "KEYRING_PROPERTY_"


class Keychain:
    """Keeps secrets as generic passwords. See `OsStore`."""

    def put(self, name: str, value: str, patience: Patience, /) -> None:
        """Keep a value, in the place of the one before."""
        limited(lambda: _call("set_password", name, value), patience)

    def get(self, name: str, patience: Patience, /) -> str | None:
        """The value, or `None` when there is none of this name."""
        found = limited(lambda: _call("get_password", name), patience)
        if found is not None and not isinstance(found, str):
            raise KeyringFailedError(why="value")
        return found

    def delete(self, name: str, patience: Patience, /) -> bool:
        """Delete the value; whether there was one."""
        if self.get(name, patience) is None:
            return False
        limited(lambda: _call("delete_password", name), patience)
        return True


def _call(method: str, name: str, *value: str) -> Any:
    for variable in [one for one in os.environ if one in _ENVIRONMENT or one.startswith(_PROPERTIES)]:
        del os.environ[variable]
    try:
        from keyring.backends.macOS import Keyring
        from keyring.errors import KeyringError, KeyringLocked
    except ImportError:
        raise KeyringMissingError() from None
    ring = Keyring()
    if type(ring) is not Keyring or type(ring).__module__ != "keyring.backends.macOS":
        raise KeyringMissingError()
    try:
        return getattr(ring, method)(_SERVICE, name, *value)
    except KeyringLocked:  # the question was closed or could not be shown: Keychain does not tell them apart
        raise KeyringLockedError() from None
    except (KeyringError, UnicodeDecodeError):
        raise KeyringFailedError(why="refused") from None
