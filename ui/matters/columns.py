"""The list of matters."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.views import MatterRow
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.chips import Chip
from ui.widgets.records import Column, RecordModel
from ui.words import called, state_name

translate = QCoreApplication.translate


class MatterColumn(Enum):
    """Columns of the list."""

    STATE = "state"
    TITLE = "title"
    STAGE = "stage"
    COUNTRY = "country"
    REQUESTS = "requests"
    FORMALS = "formals"


def matter_chip(*, is_open: bool) -> Chip:
    """Say whether a matter is open."""
    if is_open:
        return Chip(Tone.WAITING, translate("Matters", "Open"), Icon.MATTER)
    return Chip(Tone.DRAFT, translate("Matters", "Closed"), Icon.CHECK)


def matters_model() -> RecordModel[MatterRow]:
    """Make the list."""
    return RecordModel[MatterRow](
        (
            Column[MatterRow](
                MatterColumn.STATE,
                translate("Matters", "State"),
                lambda _row: "",
                chip=lambda row: matter_chip(is_open=row.is_open),
                width=6,
            ),
            Column[MatterRow](
                MatterColumn.TITLE,
                translate("Matters", "Title"),
                lambda row: row.title,
                note=lambda row: row.reference,
                width=14,
                stretch=True,
            ),
            Column[MatterRow](
                MatterColumn.STAGE,
                translate("Matters", "Stage"),
                lambda row: called(row.stage) if row.stage else "",
                width=8,
                may_hide=True,
            ),
            Column[MatterRow](
                MatterColumn.REQUESTS,
                translate("Matters", "Informal"),
                lambda row: str(row.requests) if row.requests else "",
                width=5.5,
                number=True,
            ),
            Column[MatterRow](
                MatterColumn.FORMALS,
                translate("Matters", "Formal"),
                lambda row: str(row.formals) if row.formals else "",
                width=5,
                number=True,
            ),
            Column[MatterRow](
                MatterColumn.COUNTRY,
                translate("Matters", "Country"),
                lambda row: state_name(row.country),
                width=8,
                may_hide=True,
            ),
        ),
        lambda row: row.id,
    )
