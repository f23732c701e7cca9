"""The fields of a handling marking: a scheme, a value in that scheme, and the condition in words."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from app.domain.handling import SCHEME_VALUES, Marking, Scheme
from ui.formal.fields import Fields, FormalField
from ui.widgets.forms import FormSection
from ui.widgets.notes import NotesEdit
from ui.widgets.switches import ComboBox
from ui.words import called


class MarkingFields(QObject):
    """Scheme, value in that scheme, and the condition in words. Schemes are never translated."""

    def __init__(self, group: Fields, form: FormSection) -> None:
        super().__init__(group)
        self._group = group
        self._schemes: tuple[Scheme | None, ...] = (None, *Scheme)
        self._scheme, self._value = ComboBox(), ComboBox()
        self._free, self._words = QLineEdit(), NotesEdit("", 2)
        self._scheme.addItem(self.tr("Not marked"))
        for scheme in Scheme:
            self._scheme.addItem(called(scheme))
        fields = (
            FormalField(self.tr("Marking &scheme"), self._scheme),
            FormalField(self.tr("Va&lue"), self._value),
            FormalField(self.tr("Marking in wor&ds"), self._free),
            FormalField(
                self.tr("&Condition"),
                self._words,
                self.tr("What the marking asks, as the provider said it."),
            ),
        )
        for field in fields:
            form.fields.append(field)
            form.add_widget(field)
        self._value_field, self._free_field, self._words_field = fields[1:]
        group.add(fields[0], "/marking/scheme", self._show)
        group.add(fields[1], "/marking/value", lambda: None)
        group.add(fields[3], "/marking/words", lambda: None)
        self._scheme.activated.connect(lambda _row: self._choose_scheme())
        self._value.activated.connect(lambda _row: self._take())
        self._free.textEdited.connect(lambda _text: self._take())
        self._words.edited.connect(lambda _text: self._take())

    def _show(self) -> None:
        marking: Marking | None = self._group.value("/marking")
        waiting = self._group.draft.loose("/marking/scheme")
        scheme = marking.scheme if marking is not None else Scheme(waiting) if waiting else None
        self._scheme.setCurrentIndex(self._schemes.index(scheme))
        self._offer(scheme)
        value = marking.value if marking is not None else ""
        self._value.setCurrentIndex(self._value.findText(value) if value else -1)
        if self._free.text() != value:
            self._free.setText(value)
        self._words.set_text(marking.words if marking is not None else "")

    def _choose_scheme(self) -> None:
        scheme = self._schemes[self._scheme.currentIndex()]
        self._offer(scheme)
        self._value.setCurrentIndex(0 if scheme is not None and len(SCHEME_VALUES[scheme]) == 1 else -1)
        self._free.clear()
        self._take()

    def _offer(self, scheme: Scheme | None) -> None:
        values = SCHEME_VALUES[scheme] if scheme is not None else ()
        self._value.clear()
        self._value.addItems(values)
        self._value_field.setVisible(bool(values))
        self._free_field.setVisible(scheme is not None and not values)
        self._words_field.setVisible(scheme is not None)

    def _take(self) -> None:
        draft = self._group.draft
        scheme = self._schemes[self._scheme.currentIndex()]
        listed = scheme is not None and bool(SCHEME_VALUES[scheme])
        value = self._value.currentText() if listed else self._free.text().strip()
        whole = scheme is not None and bool(value)
        draft.set_loose("/marking/scheme", scheme.value if scheme is not None and not whole else "")
        words = self._words.toPlainText().strip()
        draft.set("/marking", Marking(scheme=scheme, value=value, words=words) if scheme and value else None)
