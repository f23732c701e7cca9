"""What every section of the editor is: a short page of fields that can show and reveal any of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.formal.draft import FormalDraft
from ui.formal.fields import Fields
from ui.formal.sections import Section
from ui.style.tokens import GAP_4
from ui.widgets.forms import FormSection
from ui.widgets.labels import Role, label
from ui.widgets.scroll import ScrollPane


class SectionPage(ScrollPane):
    """One section. Subclasses add forms and register their groups of fields."""

    def __init__(self, section: Section, draft: FormalDraft) -> None:
        super().__init__(section.words())
        self.section, self.draft = section, draft
        self.groups: list[Fields] = []
        self._wanted: QWidget | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._bring)
        self.add(label(section.words(), Role.TITLE, wrap=True))

    def say(self, words: str) -> None:
        """Add a sentence that helps."""
        self.add(label(words, Role.MUTED, wrap=True))

    def form(self, title: str = "", help_text: str = "") -> FormSection:
        """Add an empty form."""
        made = FormSection(title, help_text)
        self.add(made)
        return made

    def group(self, base: str = "") -> Fields:
        """Make a group of fields that the section shows and reveals."""
        made = Fields(self.draft, base, self)
        self.groups.append(made)
        return made

    def show_all(self) -> None:
        """Show what stands in the request."""
        for group in self.groups:
            group.show()

    def reveal(self, pointer: str) -> bool:
        """Bring the field at a pointer into view and the keyboard into it; False when it is not here."""
        for group in self.groups:
            field = group.find(pointer)
            if field is not None:
                self.focus_on(field.control)
                return True
        return False

    def focus_on(self, control: QWidget) -> None:
        """Put the keyboard into a control and bring it into view with its label and what is said about it."""
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._wanted = control
        self._bring()
        # A section that is shown for the first time has its places only when the events are through.
        self._later.start()

    def _bring(self) -> None:
        if self._wanted is None or not isValid(self._wanted):
            return
        around = self._wanted.parentWidget() or self._wanted
        self.ensureWidgetVisible(around, 0, GAP_4)
        self.ensureWidgetVisible(self._wanted, 0, GAP_4)

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        first = next((group.first() for group in self.groups if group.first()), None)
        if first is not None:
            self.focus_on(first.control)
