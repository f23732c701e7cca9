"""A store folder that comes into being: made beside its place, put there by one renaming, or not at all."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db.disk import create_private_file, make_private_folder, sync_folder
from db.errors import from_os_error
from db.lock import LOCK_NAME


@contextmanager
def building_beside(folder: Path) -> Iterator[Path]:
    """A private folder beside `folder` to build a store in; gone after the block unless it was placed.

    What creations that were killed left there is removed first; nobody was ever told about it.
    """
    _sweep(folder)
    building = folder.with_name(f".{folder.name}.creating-{os.urandom(8).hex()}")
    try:
        try:
            make_private_folder(building)
            create_private_file(building / LOCK_NAME)
        except OSError as error:
            raise from_os_error(error) from error
        yield building
    finally:
        shutil.rmtree(building, ignore_errors=True)


def put_in_place(building: Path, folder: Path) -> None:
    """Give the finished folder its name, where nothing or an empty folder is; on the disk afterwards."""
    try:
        if sys.platform == "win32" and folder.exists():
            folder.rmdir()  # empty; only POSIX renames over an empty folder
        sync_folder(building)
        building.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise from_os_error(error) from error


def _sweep(folder: Path) -> None:
    with suppress(OSError):
        for path in folder.parent.iterdir():
            if path.name.startswith(f".{folder.name}.creating-"):
                shutil.rmtree(path, ignore_errors=True)
