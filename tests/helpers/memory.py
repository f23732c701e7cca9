"""What lies in the memory of other processes: every page that a process can write, searched for traces."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

_PIECE = 1 << 24


def can_read_memory() -> bool:
    """Whether this user may look into a hardened process: only root may."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and Path("/proc/self/mem").exists()


def family(pid: int) -> list[int]:
    """A process and all that descend from it."""
    found = [pid]
    for one in found:
        children = Path(f"/proc/{one}/task").glob("*/children")
        found += [int(word) for file in children for word in _read(file).split()]
    return found


def forms(text: str) -> dict[str, bytes]:
    """A text as Python and SQLite hold it, and as Qt does."""
    return {"UTF-8": text.encode(), "UTF-16": text.encode("utf-16-le")}


def traces(pid: int, needles: Mapping[str, bytes]) -> dict[str, int]:
    """How often each needle lies in the memory of a process and its descendants."""
    counts = dict.fromkeys(needles, 0)
    longest = max(len(needle) for needle in needles.values())
    for one in family(pid):
        for piece in _pieces(one, longest):
            for name, needle in needles.items():
                counts[name] += piece.count(needle)
    return counts


def holds(pid: int, needles: Mapping[str, bytes]) -> bool:
    """Whether all needles lie there; looks no further than it must."""
    missing = dict(needles)
    longest = max(len(needle) for needle in needles.values())
    for one in family(pid):
        for piece in _pieces(one, longest):
            missing = {name: needle for name, needle in missing.items() if needle not in piece}
            if not missing:
                return True
    return False


def _pieces(pid: int, overlap: int) -> Iterator[bytes]:
    """The contents of all writable mappings, in pieces that overlap so that nothing hides at a seam."""
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps:  # noqa: PTH123  # not a file of ours
        areas = [line.split() for line in maps]
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:  # noqa: PTH123
        for place, rights, *_rest in areas:
            if not rights.startswith("rw"):
                continue
            start, end = (int(number, 16) for number in place.split("-"))
            for begin in range(start, end, _PIECE):
                size = min(end - begin, _PIECE + overlap)
                try:
                    yield os.pread(memory.fileno(), size, begin)
                except OSError:  # a page that was given back in between, or one of a device
                    continue


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError:  # the thread is gone
        return ""
