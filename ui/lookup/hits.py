"""The answers of the lookup as a list: groups of people, offices, requests, each hit with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from app.domain.views import Hit, HitReason
from ui.messages import reason_words
from ui.style.icons import Icon
from ui.widgets.text import in_reading_order, one_line
from ui.words import state_name

translate = QCoreApplication.translate
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole
ROW_ROLE = int(_ROLE.UserRole) + 40

KINDS: Mapping[str, Icon] = {
    "contact": Icon.PERSON,
    "office": Icon.OFFICE,
    "request": Icon.REQUESTS,
    "formal": Icon.FORMAL,
    "matter": Icon.MATTER,
}
"""Kinds in the order of their groups, with their symbols."""


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit, or the heading of a group when `hit` is None."""

    words: str
    hit: Hit | None = None
    note: str = ""
    country: str = ""
    why: str = ""
    icon: Icon | None = None

    def sentence(self) -> str:
        """Return the row as a screen reader says it."""
        return ". ".join(part for part in (self.words, self.note, self.country, self.why) if part)


def group_words(kind: str) -> str:
    """Return the heading of a kind."""
    return {
        "contact": translate("Lookup", "People"),
        "office": translate("Lookup", "Offices"),
        "request": translate("Lookup", "Requests"),
        "formal": translate("Lookup", "Formal requests"),
        "matter": translate("Lookup", "Matters"),
    }[kind]


def rows_of(hits: Sequence[Hit]) -> list[HitRow]:
    """Return the hits under their headings; within a group the best comes first."""
    rows: list[HitRow] = []
    for kind, icon in KINDS.items():
        found = [hit for hit in hits if hit.kind == kind]
        if found:
            rows.append(HitRow(group_words(kind)))
            rows += [_row(hit, icon) for hit in found]
    return rows


def _row(hit: Hit, icon: Icon) -> HitRow:
    return HitRow(
        one_line(hit.title),
        hit,
        in_reading_order(one_line(hit.subtitle)),
        state_name(hit.country),
        _why(hit),
        icon,
    )


def _why(hit: Hit) -> str:
    """Say why a hit was found; the name on its first line needs no explanation."""
    if hit.reason is HitReason.NAME and not hit.because:
        return ""
    reason = reason_words(hit.reason, translate)
    return f"{reason}: {one_line(hit.because)}" if hit.because else reason


class HitModel(QAbstractListModel):
    """The rows of one answer."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[HitRow, ...] = ()

    def set_rows(self, rows: Sequence[HitRow]) -> None:
        """Show another answer."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> HitRow | None:
        """Return a row, None when there is none."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rows(self) -> tuple[HitRow, ...]:
        """Return all rows."""
        return self._rows

    def place_of(self, hit: Hit) -> int:
        """Return the row of a hit, -1 when it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.hit == hit), -1)

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """Number of hits and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings can be neither selected nor reached."""
        row = self.row(index.row())
        if row is None or row.hit is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: AnyIndex, role: int = int(_ROLE.DisplayRole)) -> object:
        """One row, in the roles that the delegate and screen readers ask for."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == _ROLE.DisplayRole:
            return row.words
        if role == _ROLE.AccessibleTextRole:
            return row.sentence()
        return row if role == ROW_ROLE else None
