"""Let the agency open the store: its public key from a file, compared by telephone, then taken in."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from app.errors import AppError
from app.ports_keys import AgencyView, KeyChange
from app.services.keys import KeysService
from ui.page_tools import PageTools
from ui.prompts import FileChoice
from ui.settings.key_form import KeyForm
from ui.style.icons import Icon
from ui.translating import message_in_words
from ui.widgets.buttons import Kind, button
from ui.widgets.card import KeyValueCard
from ui.widgets.forms import Field, FormSection, button_row
from ui.widgets.switches import CheckBox
from ui.widgets.text import one_line

_OF_THE_FILE = frozenset({"agency-key-file", "agency-key-newer", "file-unreadable"})


class AgencyForm(KeyForm):
    """A key of the agency beside the others."""

    def __init__(self, keys: KeysService, tools: PageTools) -> None:
        super().__init__(
            self.tr("Key of the agency"),
            self.tr(
                "Your agency can then always open this store with its private key: when you cannot, when "
                "you must not, and when you are not there. It sees everything in it."
            ),
            self.tr("&Let the agency open it"),
            tools,
        )
        self._keys = keys
        self._agency: AgencyView | None = None
        section = FormSection()
        choose = button(self.tr("C&hoose the file of the agency…"), self._ask, Kind.SECONDARY, Icon.OPEN_FILE)
        row = button_row(choose)
        row.setFocusProxy(choose)
        self._file: Field = section.add(
            self.tr("Public key of the agency"), row, self.tr("The agency hands it out as a file.")
        )
        self.facts = KeyValueCard(self.tr("Compare by telephone"))
        self.compared = CheckBox(self.tr("The a&gency read these words to me, on a number that I know"))
        for widget in (self.facts, self.compared):
            widget.hide()
            section.add_widget(widget)
        self._compared_field = section
        self.add_before_foot(section)

    def file_problem(self) -> str:
        """Return what is said to be wrong with the file."""
        return self._file.problem()

    def submit(self) -> None:
        """Take the key in."""
        agency, current = self._agency, self._take_current()
        if agency is None:
            self._file.set_problem(self.tr("Choose the file first."))
        elif not self.compared.isChecked():
            self._file.set_problem(
                self.tr("Compare the words first: anybody can write the name of your agency into a file.")
            )
            self.compared.setFocus()
        elif current is not None:
            self._run(
                self.tr("Letting the agency in…"),
                lambda: self._keys.set_escrow(current, agency),
                self._set,
            )

    def show_agency(self, agency: AgencyView) -> None:
        """Show whose key it says it is, and the words to compare."""
        self._agency = agency
        self._file.set_problem("")
        self.facts.clear()
        self.facts.add(self.tr("Says it is"), one_line(agency.label), Icon.OFFICE)
        self.facts.add(self.tr("Words"), " ".join(agency.words), Icon.VERIFIED)
        self.compared.setChecked(False)
        self.facts.show()
        self.compared.show()
        self.compared.setFocus()

    def _ask(self) -> None:
        kinds = ((self.tr("Keys of agencies"), "*.agency-key"), (self.tr("All files"), "*"))
        self._tools.prompts.open_file(
            self.window(), FileChoice(self.tr("Choose the file of the agency"), kinds), self._chosen
        )

    def _chosen(self, path: Path | None) -> None:
        if path is not None:
            work = partial(self._keys.read_agency_key, path)
            self._tools.tasks.store(self, work, self.show_agency, self._failed)

    def _set(self, change: KeyChange) -> None:
        self._finish(change, self.tr("The agency can open this store."))

    def _told(self, error: AppError) -> bool:
        if error.code not in _OF_THE_FILE:
            return False
        self._file.set_problem(message_in_words(error).text())
        return True
