"""Strips: the smallest pieces of a page, as data. A page is strips below each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.documents.text.lines import Line
from app.documents.text.style import Align, Colour


@dataclass(frozen=True, slots=True)
class TextMark:
    """A line of text in a box: `x` from the leading edge of the strip, `baseline` from its top."""

    line: Line
    x: float
    width: float
    baseline: float
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class RuleMark:
    """A horizontal rule of `thickness` points."""

    x: float
    width: float
    y: float
    thickness: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class FillMark:
    """A filled rectangle from the top of the strip, drawn beneath everything else."""

    x: float
    width: float
    y: float
    height: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class FrameMark:
    """A rectangle of hairlines; `field` names the signature field that will fill it, if any."""

    x: float
    width: float
    y: float
    height: float
    colour: Colour
    field: str = ""


@dataclass(frozen=True, slots=True)
class BookmarkMark:
    """An entry of the document outline that leads here."""

    title: str


Mark = TextMark | RuleMark | FillMark | FrameMark | BookmarkMark


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page that can't be split.

    Attributes:
        height: Height in points.
        marks: What is drawn.
        before: Room above, dropped at the top of a page.
        keep: Whether the next strip must stand on the same page.
        repeat: Strips to draw again when a page begins with this strip (header of a table).
        new_page: Whether it begins a page.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    before: float = 0.0
    keep: bool = False
    repeat: tuple[Strip, ...] = ()
    new_page: bool = False


def shifted(strips: Iterable[Strip], distance: float) -> list[Strip]:
    """Return strips whose marks stand `distance` points further from the leading edge."""
    return [
        replace(
            strip,
            marks=tuple(_shifted(mark, distance) for mark in strip.marks),
            repeat=tuple(shifted(strip.repeat, distance)),
        )
        for strip in strips
    ]


def columns(stacks: Iterable[Iterable[Strip]]) -> Strip:
    """Return one strip with stacks of strips beside each other, each with its own distances."""
    marks: list[Mark] = []
    height = 0.0
    for stack in stacks:
        y = 0.0
        for index, strip in enumerate(stack):
            y += strip.before if index else 0.0
            marks += (_lowered(mark, y) for mark in strip.marks)
            y += strip.height
        height = max(height, y)
    return Strip(height, tuple(marks))


def kept_together(strips: Iterable[Strip]) -> list[Strip]:
    """Return strips that stay on one page where they fit on one."""
    listed = list(strips)
    return [replace(strip, keep=True) for strip in listed[:-1]] + listed[-1:]


def with_room_before(strips: Iterable[Strip], room: float) -> list[Strip]:
    """Return strips with `room` points above the first."""
    listed = list(strips)
    if listed:
        listed[0] = replace(listed[0], before=room)
    return listed


def _shifted(mark: Mark, distance: float) -> Mark:
    if isinstance(mark, BookmarkMark):
        return mark
    return replace(mark, x=mark.x + distance)


def _lowered(mark: Mark, distance: float) -> Mark:
    if isinstance(mark, BookmarkMark):
        return mark
    if isinstance(mark, TextMark):
        return replace(mark, baseline=mark.baseline + distance)
    return replace(mark, y=mark.y + distance)
