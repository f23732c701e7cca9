"""Find the files in `resources/`: the only code that knows where they lie.

The folder is an ordinary package-data folder, reached through `importlib.resources`, so the source
tree, an installed wheel and a frozen one-folder build answer alike. Names are written with forward
slashes ("fonts/NotoSans-Regular.ttf") and come from our own code, never from a user.
"""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable

from app.errors import WorldError

_ROOT = "resources"


class AssetMissingError(WorldError):
    """A file that belongs to the program is not there: the installation is damaged."""

    code = "asset-missing"


def _find(name: str) -> Traversable:
    parts = name.split("/")
    if not all(parts) or any(part in {".", ".."} or "\\" in part or ":" in part for part in parts):
        raise ValueError("an asset name is relative, with forward slashes")
    place = files(_ROOT)
    for part in parts:
        place = place.joinpath(part)
    return place


def read_bytes(name: str) -> bytes:
    """Return the content of one resource, such as `"fonts/NotoSans-Regular.ttf"`.

    Raises AssetMissingError when the installation lacks it, ValueError for a name that leaves the folder.
    """
    try:
        return _find(name).read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise AssetMissingError(asset=name) from error


def read_text(name: str) -> str:
    """Return the content of one UTF-8 resource; raises as `read_bytes`."""
    return read_bytes(name).decode("utf-8")


def names(folder: str, suffix: str = "") -> tuple[str, ...]:
    """Return the sorted full names of the files in a resource folder; empty when the folder is absent."""
    place = _find(folder)
    if not place.is_dir():
        return ()
    found = (entry.name for entry in place.iterdir() if entry.is_file() and entry.name.endswith(suffix))
    return tuple(f"{folder}/{name}" for name in sorted(found))
