"""Add composite glyphs to a TrueType file, so that a letter with its marks becomes one glyph.

Programs that read text back from a page sort glyphs by where they start. A mark that HarfBuzz has moved
over its letter starts in the middle of it and is read in the wrong place. Put into a composite glyph, the
letter and its mark start together and are read as the characters they stand for.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

_WORDS_AND_OFFSETS: Final = 0x0001 | 0x0002  # ARG_1_AND_2_ARE_WORDS, ARGS_ARE_XY_VALUES
_MORE: Final = 0x0020  # MORE_COMPONENTS


class Component(NamedTuple):
    """A glyph inside another one, moved by (dx, dy) font units."""

    glyph: int
    dx: int
    dy: int


@dataclass(frozen=True, slots=True)
class Composite:
    """A glyph made of others. `advance` is its width in font units."""

    components: tuple[Component, ...]
    advance: int


@dataclass(slots=True)
class _Font:
    """The tables that change, taken apart."""

    tables: dict[str, bytes]
    glyphs: list[bytes]
    metrics: list[tuple[int, int]]


def with_composites(font: bytes, composites: Sequence[Composite]) -> bytes:
    """Return `font` with one glyph appended for each composite, in order."""
    opened = _open(font)
    for composite in composites:
        data, left = _composite_data(opened.glyphs, composite)
        opened.glyphs.append(data)
        opened.metrics.append((composite.advance, left))
    most = max((len(composite.components) for composite in composites), default=1)
    return _close(opened, most)


def _open(font: bytes) -> _Font:
    count = int.from_bytes(font[4:6], "big")
    tables: dict[str, bytes] = {}
    for index in range(count):
        tag, _, offset, length = struct.unpack_from(">4sIII", font, 12 + 16 * index)
        tables[tag.decode("ascii")] = font[offset : offset + length]
    number = int.from_bytes(tables["maxp"][4:6], "big")
    is_long = int.from_bytes(tables["head"][50:52], "big")
    if is_long:
        offsets = struct.unpack_from(f">{number + 1}I", tables["loca"])
    else:
        offsets = tuple(2 * half for half in struct.unpack_from(f">{number + 1}H", tables["loca"]))
    glyphs = [tables["glyf"][offsets[at] : offsets[at + 1]] for at in range(number)]
    return _Font(tables, glyphs, _metrics(tables, number))


def _metrics(tables: dict[str, bytes], number: int) -> list[tuple[int, int]]:
    full = int.from_bytes(tables["hhea"][34:36], "big")
    pairs = [struct.unpack_from(">Hh", tables["hmtx"], 4 * at) for at in range(full)]
    last = pairs[-1][0]
    for at in range(number - full):
        (left,) = struct.unpack_from(">h", tables["hmtx"], 4 * full + 2 * at)
        pairs.append((last, left))
    return [(advance, left) for advance, left in pairs]


def _composite_data(glyphs: Sequence[bytes], composite: Composite) -> tuple[bytes, int]:
    """Return the glyph record of a composite and its left side bearing."""
    visible = [part for part in composite.components if glyphs[part.glyph]]
    if not visible:
        return b"", 0
    boxes = []
    for part in visible:
        low_x, low_y, high_x, high_y = struct.unpack_from(">4h", glyphs[part.glyph], 2)
        boxes.append((low_x + part.dx, low_y + part.dy, high_x + part.dx, high_y + part.dy))
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
    data = struct.pack(">5h", -1, left, bottom, right, top)
    for part in visible:
        flags = _WORDS_AND_OFFSETS | (_MORE if part is not visible[-1] else 0)
        data += struct.pack(">HHhh", flags, part.glyph, part.dx, part.dy)
    return data + b"\0" * (-len(data) % 4), left


def _close(font: _Font, most_components: int) -> bytes:
    tables = dict(font.tables)
    offsets = [0]
    for glyph in font.glyphs:
        offsets.append(offsets[-1] + len(glyph))
    number = len(font.glyphs)
    tables["glyf"] = b"".join(font.glyphs)
    tables["loca"] = struct.pack(f">{number + 1}I", *offsets)
    tables["hmtx"] = b"".join(struct.pack(">Hh", *pair) for pair in font.metrics)
    tables["hhea"] = tables["hhea"][:34] + struct.pack(">H", number)
    head = tables["head"]
    tables["head"] = head[:8] + b"\0\0\0\0" + head[12:50] + struct.pack(">h", 1) + head[52:]
    tables["maxp"] = _maxima(tables["maxp"], number, most_components)
    return _file(tables)


def _maxima(maxp: bytes, number: int, most_components: int) -> bytes:
    values = list(struct.unpack(">I14H", maxp[:32]))
    values[1] = number
    values[4] = min(0xFFFF, max(values[4], values[2] * most_components))  # maxCompositePoints
    values[5] = min(0xFFFF, max(values[5], values[3] * most_components))  # maxCompositeContours
    values[13] = max(values[13], most_components)
    values[14] += 1  # maxComponentDepth
    return struct.pack(">I14H", *values)


def _file(tables: dict[str, bytes]) -> bytes:
    """Write an sfnt with correct checksums."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    header = struct.pack(
        ">IHHHH", 0x00010000, count, 16 * power, power.bit_length() - 1, 16 * (count - power)
    )
    directory, body = b"", b""
    start = 12 + 16 * count
    for tag, data in sorted(tables.items()):
        padded = data + b"\0" * (-len(data) % 4)
        directory += struct.pack(">4sIII", tag.encode("ascii"), _sum(padded), start + len(body), len(data))
        body += padded
    whole = header + directory + body
    at = start + sum(len(data) + -len(data) % 4 for tag, data in sorted(tables.items()) if tag < "head")
    adjustment = (0xB1B0AFBA - _sum(whole)) & 0xFFFFFFFF
    return whole[: at + 8] + struct.pack(">I", adjustment) + whole[at + 12 :]


def _sum(data: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(words) & 0xFFFFFFFF
