"""The lists of people and of offices: which columns they have and what stands in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.views import ContactRow, OfficeRow
from ui.status import contact_chip
from ui.style.icons import Icon
from ui.widgets.records import Column, RecordModel
from ui.words import called, state_name

translate = QCoreApplication.translate


class PersonColumn(Enum):
    """Columns of the list of people."""

    STATUS = "status"
    NAME = "name"
    OFFICE = "office"
    COUNTRY = "country"


class OfficeColumn(Enum):
    """Columns of the list of offices."""

    NAME = "name"
    KIND = "kind"
    COUNTRY = "country"
    PEOPLE = "people"


def people_model(today: Callable[[], date]) -> RecordModel[ContactRow]:
    """Make the list of people; `today` is asked whenever a status is shown."""
    return RecordModel[ContactRow](
        (
            Column[ContactRow](
                PersonColumn.STATUS,
                translate("Contacts", "Status"),
                lambda _row: "",
                chip=lambda row: contact_chip(row, today()),
                width=8.5,
            ),
            Column[ContactRow](
                PersonColumn.NAME,
                translate("Contacts", "Name"),
                lambda row: row.name,
                note=lambda row: row.original_name,
                width=15,
                stretch=True,
            ),
            Column[ContactRow](
                PersonColumn.OFFICE,
                translate("Contacts", "Office"),
                lambda row: row.office,
                width=14,
                stretch=True,
                may_hide=True,
            ),
            Column[ContactRow](
                PersonColumn.COUNTRY,
                translate("Contacts", "Country"),
                lambda row: state_name(row.country),
                width=8.5,
                may_hide=True,
            ),
        ),
        lambda row: row.id,
    )


def offices_model() -> RecordModel[OfficeRow]:
    """Make the list of offices."""
    return RecordModel[OfficeRow](
        (
            Column[OfficeRow](
                OfficeColumn.NAME,
                translate("Contacts", "Office"),
                lambda row: row.name,
                note=lambda row: row.original_name,
                icon=lambda _row: Icon.OFFICE,
                width=16,
                stretch=True,
            ),
            Column[OfficeRow](
                OfficeColumn.KIND,
                translate("Contacts", "Kind"),
                lambda row: called(row.kind),
                width=10,
                stretch=True,
                may_hide=True,
            ),
            Column[OfficeRow](
                OfficeColumn.COUNTRY,
                translate("Contacts", "Country"),
                lambda row: state_name(row.country),
                width=8.5,
            ),
            Column[OfficeRow](
                OfficeColumn.PEOPLE,
                translate("Contacts", "People"),
                lambda row: str(row.contacts) if row.contacts else "",
                width=4.5,
                number=True,
                may_hide=True,
            ),
        ),
        lambda row: row.id,
    )
