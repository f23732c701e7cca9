"""The key ring of Windows: the Credential Manager, for this computer only.

Source: wincred.h. Spoken to directly: the class of the `keyring` package keeps a second copy of a value
that is replaced, and lets entries roam with the domain profile unless told otherwise.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

from db.keys.oserrors import KeyringError, KeyringFailedError, KeyringLockedError, KeyringMissingError
from db.keys.osstore import Patience, limited

_GENERIC = 1  # CRED_TYPE_GENERIC
_LOCAL_MACHINE = 2  # CRED_PERSIST_LOCAL_MACHINE: never to the domain server
_NOT_FOUND = 1168
_NO_SESSION = 1312  # ERROR_NO_SUCH_LOGON_SESSION: a log-in that has no credential set
_DENIED = 5
_BLOB_LIMIT = 2560  # CRED_MAX_CREDENTIAL_BLOB_SIZE
_PREFIX = "desk-key-"


class _Credential(ctypes.Structure):
    """CREDENTIALW."""

    _fields_ = (
        ("Flags", wintypes.DWORD),
        ("Type", wintypes.DWORD),
        ("TargetName", wintypes.LPWSTR),
        ("Comment", wintypes.LPWSTR),
        ("LastWritten", wintypes.FILETIME),
        ("CredentialBlobSize", wintypes.DWORD),
        ("CredentialBlob", ctypes.c_void_p),
        ("Persist", wintypes.DWORD),
        ("AttributeCount", wintypes.DWORD),
        ("Attributes", ctypes.c_void_p),
        ("TargetAlias", wintypes.LPWSTR),
        ("UserName", wintypes.LPWSTR),
    )


class CredentialManager:
    """Keeps secrets as generic credentials. See `OsStore`."""

    def put(self, name: str, value: str, patience: Patience, /) -> None:
        """Keep a value, in the place of the one before."""
        limited(lambda: _write(name, value.encode("ascii")), patience)

    def get(self, name: str, patience: Patience, /) -> str | None:
        """The value, or `None` when there is none of this name."""
        return limited(lambda: _read(name), patience)

    def delete(self, name: str, patience: Patience, /) -> bool:
        """Delete the value; whether there was one."""
        return limited(lambda: _delete(name), patience)


if sys.platform == "win32":

    def _write(name: str, value: bytes) -> None:
        blob = ctypes.create_string_buffer(value, len(value))
        credential = _Credential(
            Type=_GENERIC,
            TargetName=_PREFIX + name,
            CredentialBlobSize=len(value),
            CredentialBlob=ctypes.cast(blob, ctypes.c_void_p),
            Persist=_LOCAL_MACHINE,
            UserName=name,
        )
        if not _library().CredWriteW(ctypes.byref(credential), 0):
            raise _failure(ctypes.get_last_error())

    def _read(name: str) -> str | None:
        library, found = _library(), ctypes.POINTER(_Credential)()
        if not library.CredReadW(_PREFIX + name, _GENERIC, 0, ctypes.byref(found)):
            error = ctypes.get_last_error()
            if error == _NOT_FOUND:
                return None
            raise _failure(error)
        try:
            credential = found.contents
            if credential.CredentialBlobSize > _BLOB_LIMIT:
                raise KeyringFailedError(why="value")
            untrusted = ctypes.string_at(credential.CredentialBlob, credential.CredentialBlobSize)
        finally:
            library.CredFree(found)
        try:
            return untrusted.decode("ascii")
        except UnicodeDecodeError:
            raise KeyringFailedError(why="value") from None

    def _delete(name: str) -> bool:
        if _library().CredDeleteW(_PREFIX + name, _GENERIC, 0):
            return True
        error = ctypes.get_last_error()
        if error == _NOT_FOUND:
            return False
        raise _failure(error)

    def _library() -> ctypes.WinDLL:
        library = ctypes.WinDLL("advapi32", use_last_error=True)
        library.CredReadW.argtypes = (
            wintypes.LPCWSTR,
            wintypes.DWORD,
            wintypes.DWORD,
            ctypes.POINTER(ctypes.POINTER(_Credential)),
        )
        library.CredWriteW.argtypes = (ctypes.POINTER(_Credential), wintypes.DWORD)
        library.CredDeleteW.argtypes = (wintypes.LPCWSTR, wintypes.DWORD, wintypes.DWORD)
        library.CredFree.argtypes = (ctypes.c_void_p,)
        library.CredFree.restype = None
        return library

else:

    def _write(_name: str, _value: bytes) -> None:
        raise KeyringMissingError()

    def _read(_name: str) -> str | None:
        raise KeyringMissingError()

    def _delete(_name: str) -> bool:
        raise KeyringMissingError()


def _failure(code: int) -> KeyringError:
    if code == _NO_SESSION:
        return KeyringMissingError()
    return KeyringLockedError() if code == _DENIED else KeyringFailedError(why="refused")
