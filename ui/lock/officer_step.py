"""Second step: who works with this store."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.places import Authority, CountryCode
from app.domain.profile import Profile
from app.domain.text import bad_character, normalise
from app.legal.places import countries
from ui.lock.step import Step
from ui.widgets.forms import FormSection
from ui.widgets.switches import ComboBox
from ui.widgets.text import fill


class OfficerStep(Step):
    """Who works with this store; kept inside it and used in every letter."""

    def __init__(self) -> None:
        super().__init__(self.tr("Who you are"))
        form = FormSection(
            help_text=self.tr(
                "Said once, used in every letter. It is kept inside the encrypted store; "
                "you can leave fields empty and fill them in later."
            )
        )
        self.name, self.function, self.office = QLineEdit(), QLineEdit(), QLineEdit()
        for line in (self.name, self.function, self.office):
            line.setMaxLength(200)
            line.returnPressed.connect(self.submitted)
        self.state = ComboBox()
        self.state.addItem(self.tr("Not said yet"), "")
        language = QLocale().name().split("_")[0]
        named = sorted((country.name(language), code) for code, country in countries().items())
        for name, code in named:
            self.state.addItem(name, code)
        self._fields = [
            form.add(self.tr("&Name"), self.name, self.tr("As it stands under your letters.")),
            form.add(self.tr("&Function"), self.function, self.tr("For example: liaison officer.")),
            form.add(self.tr("&Office"), self.office, self.tr("The authority that makes your requests.")),
        ]
        form.add(self.tr("&State"), self.state)
        self.column.addWidget(form)

    def focus_first(self) -> None:
        """Begin with the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> bool:
        """Refuse characters that nobody can see: they would stand in every letter."""
        for field in self._fields:
            line = field.control
            assert isinstance(line, QLineEdit)
            bad = bad_character(normalise(line.text()), one_line=True)
            field.set_problem(
                fill(
                    self.tr("This holds a hidden character ({code_point}). Type it again."),
                    code_point=bad.code_point,
                )
                if bad
                else ""
            )
        wrong = next((field for field in self._fields if field.problem()), None)
        if wrong is not None:
            wrong.control.setFocus()
        return wrong is None

    def officer(self) -> Profile:
        """Return who works here."""
        code = str(self.state.currentData())
        return Profile(
            name=normalise(self.name.text()),
            function=normalise(self.function.text()),
            authority=Authority(
                name=normalise(self.office.text()), country=CountryCode(code) if code else None
            ),
        )
