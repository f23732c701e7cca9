"""Section one: what the request is called, who asks whom, and the authorities as the letter names them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.domain.ids import OfficeId
from app.domain.places import Authority
from app.domain.views import OfficeRow
from app.services.directory import DirectoryService
from app.services.promotion import authority_of
from ui.formal.choice_dialog import ChoiceDialog, Option
from ui.formal.draft import FormalDraft
from ui.formal.section_page import SectionPage
from ui.formal.sections import Section, standing_of
from ui.messages.wording import QT_TRANSLATE_NOOP
from ui.style.icons import Icon
from ui.tasks import Tasks
from ui.widgets.buttons import Kind, button
from ui.widgets.forms import button_row
from ui.widgets.labels import Role, label
from ui.widgets.lines import Line, LinesView
from ui.widgets.text import isolate, joined
from ui.words import called, state_name

_AUTHORITIES = {
    "/requested_authority": QT_TRANSLATE_NOOP("Authorities", "Addressee"),
    "/requesting_authority": QT_TRANSLATE_NOOP("Authorities", "Makes the request"),
    "/conducting_authority": QT_TRANSLATE_NOOP("Authorities", "Conducts the proceedings"),
}


class AuthoritiesSection(SectionPage):
    """Title, the two States, and one form for whichever of the three authorities is selected."""

    def __init__(self, draft: FormalDraft, directory: DirectoryService, tasks: Tasks) -> None:
        super().__init__(Section.AUTHORITIES, draft)
        self._directory, self._tasks = directory, tasks
        self._build_states()
        self._lines = LinesView(self.tr("Authorities"))
        self._lines.fit_content()
        self._lines.current_changed.connect(self._select)
        self.add(label(self.tr("Authorities in the letter"), Role.HEADING))
        self.add(self._lines)
        self._authority = self.group("/requested_authority")
        self._build_authority()
        draft.edited.connect(self._edited)
        draft.checked.connect(self._show_lines)
        self._show_lines()
        self._lines.select_id(self._authority.base)

    def _build_states(self) -> None:
        form, group = self.form(), self.group()
        group.line(form, self.tr("&Title"), "/title", self.tr("Short and neutral: it stands in lists."))
        group.country(form, self.tr("&State that is asked"), "/requested_state")
        group.country(form, self.tr("State that as&ks"), "/requesting_state")

    def _build_authority(self) -> None:
        form, group = self.form(), self._authority
        form.add_widget(
            button_row(
                button(self.tr("&Choose from the directory…"), self._choose, Kind.SECONDARY, Icon.OFFICE),
                button(self.tr("Empty this authority"), self._empty, Kind.QUIET),
            )
        )
        group.line(form, self.tr("&Name"), "/name", self.tr("As the authority calls itself."))
        group.line(
            form, self.tr("F&unction"), "/function", self.tr("For example: central authority, prosecutor.")
        )
        group.country(form, self.tr("C&ountry"), "/country", none=self.tr("Not said"))
        group.text(form, self.tr("&Address"), "/address")
        more = self.form(self.tr("Who answers questions"))
        group.line(more, self.tr("Contact &person"), "/contact_person")
        group.line(more, self.tr("Te&lephone"), "/phone", longest=200)
        group.line(more, self.tr("E-&mail"), "/email", longest=200)

    def show_all(self) -> None:
        """Show what stands in the request."""
        super().show_all()
        self._show_lines()

    def reveal(self, pointer: str) -> bool:
        """Select the authority that a field belongs to first."""
        base = next((base for base in _AUTHORITIES if pointer.startswith(base)), "")
        if base:
            self._lines.select_id(base)
        return super().reveal(pointer)

    def _select(self, base: str) -> None:
        self._authority.show(base)

    def _edited(self, pointer: str) -> None:
        if pointer.startswith(tuple(_AUTHORITIES)):
            self._show_lines()

    def _show_lines(self) -> None:
        lines = []
        for base, words in _AUTHORITIES.items():
            authority: Authority = self.draft.value(base)
            standing = standing_of(base, self.draft.findings, self.draft.faults)
            tone, icon = standing.look()
            name = isolate(authority.name) if authority.name else self.tr("Not named yet")
            small = "" if standing.is_clean() else standing.words()
            title = QCoreApplication.translate("Authorities", words)
            lines.append(Line(base, title, name, small, icon, tone))
        self._lines.set_lines(lines)

    def _choose(self) -> None:
        chooser = ChoiceDialog(
            self.window(),
            self.tr("Choose an office of the directory"),
            self.tr("Name, State, place or kind of office"),
            self.tr("Take this office"),
            self._chosen,
        )

        def offer(rows: tuple[OfficeRow, ...]) -> None:
            chooser.set_options([_option(row) for row in rows])

        self._tasks.latest(chooser, "offices", self._directory.offices, offer)
        chooser.open()

    def _chosen(self, office_id: str) -> None:
        base = self._authority.base

        def take(authority: Authority) -> None:
            function = self.draft.value(f"{base}/function")
            self.draft.set(base, replace(authority, function=authority.function or function))
            self._authority.show()
            first = self._authority.first()
            if first is not None:
                self.focus_on(first.control)

        self._tasks.latest(
            self, "office", lambda: authority_of(self._directory.office(OfficeId(office_id))), take
        )

    def _empty(self) -> None:
        self.draft.set(self._authority.base, Authority())
        self._authority.show()


def _option(row: OfficeRow) -> Option:
    where = joined((state_name(row.country), row.place, called(row.kind)))
    return Option(Line(row.id, joined((row.name, row.original_name)), small=where, icon=Icon.OFFICE))
