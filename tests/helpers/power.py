"""A disk that remembers what would be there if the power went now: for files that are replaced as a whole.

Watches the requests of this process to one folder and lists the states that a power loss may leave: of what
was not brought to the disk, contents are absent, torn or there, and of the names any beginning is.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

Files = dict[str, bytes]


@dataclass
class _Disk:
    """Names and contents, as they are for the program and as they are on the disk."""

    names: dict[str, int] = field(default_factory=dict)
    contents: dict[int, bytes] = field(default_factory=dict)
    synced_names: dict[str, int] = field(default_factory=dict)
    synced: dict[int, bytes] = field(default_factory=dict)
    pending: list[tuple[str, str, int]] = field(default_factory=list)
    """Changes of names since the folder was brought to the disk: what, new name, file."""


class PowerWatch:
    """Collects the states of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._disk, self._next = folder, _Disk(), 0
        self._open: dict[int, int | None] = {}
        self.states: list[Files] = []
        for path in sorted(folder.iterdir()):
            self._disk.names[path.name] = self._next
            self._disk.contents[self._next] = self._disk.synced[self._next] = path.read_bytes()
            self._next += 1
        self._disk.synced_names = dict(self._disk.names)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch this process."""
        real = {name: getattr(os, name) for name in ("open", "fsync", "replace", "unlink")}

        def opened(path: Any, flags: int, *rest: Any, **named: Any) -> int:
            name = self._name(path)
            is_new = name is not None and bool(flags & os.O_CREAT) and name not in self._disk.names
            number: int = real["open"](path, flags, *rest, **named)
            if is_new:
                assert name is not None
                self._disk.names[name] = self._next
                self._disk.contents[self._next] = b""
                self._disk.pending.append(("make", name, self._next))
                self._next += 1
                self._note()
            self._open[number] = self._disk.names.get(name) if name is not None else None
            return number

        def synced(number: int) -> None:
            if Path(f"/proc/self/fd/{number}").resolve() == self._folder:
                self._note()
                self._disk.synced_names, self._disk.pending = dict(self._disk.names), []
            elif (file := self._open.get(number)) is not None:
                self._see(file, number)
                self._disk.synced[file] = self._disk.contents[file]
            real["fsync"](number)
            self._note()

        def replaced(source: Any, target: Any, **named: Any) -> None:
            names = self._disk.names
            old, new = self._name(source), self._name(target)
            assert old is not None
            assert new is not None
            reading = real["open"](source, os.O_RDONLY)
            self._see(names[old], reading)
            os.close(reading)
            real["replace"](source, target, **named)
            self._disk.pending += [("make", new, names[old]), ("drop", old, names[old])]
            names[new] = names.pop(old)
            self._note()

        def unlinked(path: Any, **named: Any) -> None:
            real["unlink"](path, **named)
            name = self._name(path)
            if name in self._disk.names:
                assert name is not None
                self._disk.pending.append(("drop", name, self._disk.names.pop(name)))
                self._note()

        with (
            patch.object(os, "open", opened),
            patch.object(os, "fsync", synced),
            patch.object(os, "replace", replaced),
            patch.object(os, "unlink", unlinked),
        ):
            yield

    def _name(self, path: Any) -> str | None:
        found = Path(os.fsdecode(path))
        return found.name if found.parent == self._folder else None

    def _see(self, file: int, number: int) -> None:
        """Take notice of what was written since the last look; it is not on the disk yet."""
        fresh = os.pread(number, 1 << 20, 0)
        if fresh != self._disk.contents[file]:
            self._disk.contents[file] = fresh
            self._note()

    def _note(self) -> None:
        """The power goes now: what may be on the disk?"""
        disk = self._disk
        for count in range(len(disk.pending) + 1):
            names = dict(disk.synced_names)
            for what, name, file in disk.pending[:count]:
                if what == "make":
                    names[name] = file
                else:
                    names.pop(name, None)
            for torn in ("absent", "half", "whole"):
                self.states.append({name: self._content(file, torn) for name, file in names.items()})

    def _content(self, file: int, torn: str) -> bytes:
        old, new = self._disk.synced.get(file, b""), self._disk.contents[file]
        if old == new or torn == "whole":
            return new
        middle = len(new) // 2
        return old if torn == "absent" else new[:middle] + (old[middle:] or bytes(len(new) - middle))
