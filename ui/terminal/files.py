"""Files that a person names on the command line: read with a limit, failures said plainly."""

from __future__ import annotations

from pathlib import Path

from app.errors import WorldError

_MAX_FILES = 1000
_MAX_CERTIFICATE = 20_000_000


class FileUnreadableError(WorldError):
    """A file or folder that was named cannot be read."""

    code = "file-unreadable"


def read_file(path: Path, limit: int) -> bytes:
    """Return the content of a file; raises FileUnreadableError.

    One byte more than the limit is read at most, so that whoever judges the content can say "too
    large" without the whole of it in memory.
    """
    try:
        with path.expanduser().open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise FileUnreadableError() from error


def read_folder(folder: Path) -> tuple[bytes, ...]:
    """Return the contents of the files of a folder, by name; raises FileUnreadableError."""
    try:
        paths = sorted(path for path in folder.expanduser().iterdir() if path.is_file())[:_MAX_FILES]
    except OSError as error:
        raise FileUnreadableError() from error
    return tuple(read_file(path, _MAX_CERTIFICATE) for path in paths)
