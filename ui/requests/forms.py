"""The form of an informal request, in either direction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.clock import Clock
from app.domain.codec import JsonValue
from app.domain.contacts import ChannelKind, Contact, Office
from app.domain.ids import ContactId, MatterId, OfficeId
from app.domain.requests import Direction, RequestState, UrgencyLevel
from app.legal.instruments import reference
from app.ports import Finder
from app.services.directory import DirectoryService
from app.services.requests import RequestService
from ui.editing.choices import CountryInput, RecordInput
from ui.editing.fieldset import FieldSet, GroupInput, inner_fields
from ui.editing.groups import marking_input
from ui.editing.inputs import (
    ChoiceInput,
    DateInput,
    FlagInput,
    ProseInput,
    TextInput,
    enum_options,
)
from ui.editing.rows import RowsInput, RowWords
from ui.editing.segments import SegmentsInput
from ui.messages.law import assistance_words
from ui.tasks import Tasks

translate = QCoreApplication.translate


class RequestFields(FieldSet):
    """Choosing a person fills in office and State, choosing an office the State, where none is given yet."""

    def __init__(
        self,
        directory: DirectoryService,
        requests: RequestService,
        finder: Finder,
        tasks: Tasks,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._directory, self._requests, self._tasks = directory, requests, tasks
        self._person = RecordInput(
            tasks, finder, "contact", self._person_name, self.tr("Name of the person, or part of it")
        )
        self._office = RecordInput(
            tasks, finder, "office", self._office_name, self.tr("Name, place or country of the office")
        )
        self._matter = RecordInput(
            tasks, finder, "matter", self._matter_name, self.tr("Title or reference of the matter")
        )
        self._country = CountryInput()
        self._person.chooser.chosen.connect(self._person_chosen)
        self._office.chooser.chosen.connect(self._office_chosen)
        self._state = ChoiceInput((), default=RequestState.DRAFT)
        self._build_who()
        self._build_what(clock)
        self._build_why(clock)
        self._build_handling()

    def _build_who(self) -> None:
        who = self.section()
        directions = (
            (Direction.OUTGOING.value, self.tr("&We ask")),
            (Direction.INCOMING.value, self.tr("The&y ask")),
        )
        self.begins_at = "subject"  # the first thing that one knows
        self.add_wide(who, "direction", SegmentsInput(self.tr("Who asks whom"), directions))
        self.add(who, "subject", self.tr("&Subject"), TextInput(self.tr("Keeper of a vehicle")))
        self.add(who, "contact_id", self.tr("&Person"), self._person, optional=True)
        self.add(who, "office_id", self.tr("&Office"), self._office, optional=True)
        self.add(who, "country", self.tr("State of the other s&ide"), self._country)
        self.add(who, "state", self.tr("Where it s&tands"), self._state)

    def _build_what(self, clock: Clock) -> None:
        what = self.section(self.tr("What is asked"))
        self.add_wide(what, "items", items_input(clock))
        purpose = ProseInput(self.tr("Purpose"), 2)
        self.add(what, "purpose", self.tr("Purpose"), purpose, self.tr("Why it is asked, and for what use."))
        self.add(
            what, "facts", self.tr("What they need to &know"), ProseInput(self.tr("Facts")), optional=True
        )
        self.add(what, "matter_id", self.tr("&Matter"), self._matter, optional=True)

    def _build_why(self, clock: Clock) -> None:
        when = self.section(self.tr("How urgent it is"))
        self.add_wide(when, "urgency", urgency_input())
        self.add(
            when,
            "respond_by",
            self.tr("Answer wanted &by"),
            DateInput(self.tr("Answer wanted by"), clock),
            optional=True,
        )
        channels = ChoiceInput(enum_options(list(ChannelKind)), self.tr("Not said"))
        self.add(when, "channel", self.tr("&Channel"), channels)
        self.add(when, "their_reference", self.tr("Their refere&nce"), TextInput(), optional=True)

    def _build_handling(self) -> None:
        handling = self.section(self.tr("Handling"))
        evidence = FlagInput(self.tr("The answer is needed as evi&dence"))
        self.add_wide(handling, "may_need_as_evidence", evidence)
        self.add_wide(handling, "marking", marking_input())
        nothing = TextInput(self.tr("they come back to us by themselves"))
        self.add(
            handling,
            "no_next_step_because",
            self.tr("Nothing is p&lanned, because"),
            nothing,
            self.tr("Only for a request that needs no follow-up."),
            optional=True,
        )

    def set_value(self, value: Mapping[str, JsonValue]) -> None:
        """Show a request; where it stands is asked of a new one only, later it moves by its verbs."""
        new = not value.get("reference")
        self._state.set_options(
            [
                (RequestState.DRAFT.value, self.tr("Not asked yet")),
                (RequestState.SENT.value, self.tr("Asked already")),
            ]
            if new
            else []
        )
        self.field("state").setVisible(new)
        super().set_value(value)
        if new and not value.get("country"):  # begun from a card: what the card knows comes along
            self._person_chosen(str(value.get("contact_id") or ""))
            self._office_chosen(str(value.get("office_id") or ""))

    def _person_name(self, contact_id: str) -> str:
        return self._directory.contact(ContactId(contact_id)).name

    def _office_name(self, office_id: str) -> str:
        return self._directory.office(OfficeId(office_id)).name

    def _matter_name(self, matter_id: str) -> str:
        return self._requests.matter(MatterId(matter_id)).title

    def _person_chosen(self, contact_id: str) -> None:
        if contact_id:
            work = partial(self._directory.contact, ContactId(contact_id))
            self._tasks.latest(self, "person", work, self._take_person)

    def _take_person(self, contact: Contact) -> None:
        if contact.office_id and not self._office.value():
            self._office.set_value(contact.office_id)
        if not self._country.value():
            self._country.set_value(contact.country)
        self.edited.emit()

    def _office_chosen(self, office_id: str) -> None:
        if office_id and not self._country.value():
            work = partial(self._directory.office, OfficeId(office_id))
            self._tasks.latest(self, "office", work, self._take_office)

    def _take_office(self, office: Office) -> None:
        if not self._country.value():
            self._country.set_value(office.country)
            self.edited.emit()


def urgency_input() -> GroupInput:
    """Make the urgency with its reason, which anything above normal needs."""
    made = inner_fields()
    section = made.section()
    levels = ChoiceInput(enum_options(list(UrgencyLevel)), default=UrgencyLevel.NORMAL)
    made.add(section, "level", translate("Requests", "&Urgency"), levels)
    reason = made.add(
        section,
        "reason",
        translate("Requests", "Why it is urgent"),
        TextInput(translate("Requests", "custody limit, hearing date, evidence that disappears")),
        translate("Requests", "A reason has to be given: without one nothing is urgent."),
    )

    def follow() -> None:
        reason.setVisible(levels.value() != UrgencyLevel.NORMAL.value)

    group = _Urgency(made, follow)
    levels.edited.connect(follow)
    follow()
    return group


class _Urgency(GroupInput):
    """Shows the reason only where one is needed."""

    def __init__(self, fields: FieldSet, follow: Callable[[], None]) -> None:
        super().__init__(fields)
        self._follow = follow

    def set_value(self, value: JsonValue) -> None:
        """Show an urgency."""
        super().set_value(value)
        self._follow()


def items_input(clock: Clock) -> RowsInput:
    """Make the list of things asked, each with its answer."""
    words = RowWords(
        translate("Requests", "Things asked"),
        translate("Requests", "Item {number}"),
        translate("Requests", "Add something to ask"),
        translate("Requests", "Remove this item"),
        translate("Requests", "One thing each: then each can be answered, and made formal, by itself."),
    )
    kinds = [(key, assistance_words(key, translate)) for key in reference().assistance]

    def fields() -> FieldSet:
        made = inner_fields()
        section = made.section()
        made.add(
            section,
            "asked",
            translate("Requests", "What is asked"),
            ProseInput(translate("Requests", "What is asked"), 2),
        )
        made.add(
            section,
            "kind",
            translate("Requests", "Kind of assistance"),
            ChoiceInput(kinds, translate("Requests", "Not said")),
        )
        made.add(
            section,
            "nexus",
            translate("Requests", "Link with the case"),
            ProseInput(translate("Requests", "Link with the case"), 1),
            translate("Requests", "How the facts make it relevant, and why it is thought to be there."),
            optional=True,
        )
        made.add_wide(section, "period", period_input(clock))
        made.add(
            section,
            "answer",
            translate("Requests", "Answer"),
            ProseInput(translate("Requests", "Answer"), 1),
            translate("Requests", "Information, not evidence."),
            optional=True,
        )
        made.add(
            section,
            "answered_on",
            translate("Requests", "Answered on"),
            DateInput(translate("Requests", "Answered on"), clock),
            optional=True,
        )
        return made

    return RowsInput(words, fields)


def period_input(clock: Clock) -> GroupInput:
    """Make a span of time, both days included."""
    made = inner_fields()
    start, end = translate("Requests", "Data from"), translate("Requests", "Data until")
    made.add_beside(
        made.section(),
        ("start", start, DateInput(start, clock)),
        ("end", end, DateInput(end, clock)),
    )
    return GroupInput(made)
