"""The head of a page or a record: title, one line under it, a status, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.style.tokens import GAP_1, GAP_2, GAP_3
from ui.widgets.chips import Chip, ChipLabel
from ui.widgets.labels import PlainLabel, Role, ValueLabel
from ui.widgets.text import breakable, one_line, shown


class PageHeader(QWidget):
    """Title and subtitle at the leading edge, the chip beside the title, buttons below or beside them."""

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        buttons_beside: bool = False,
    ) -> None:
        super().__init__(parent)
        self._words = title
        self._title = ValueLabel(title, Role.TITLE, wrap=True)
        self._subtitle = PlainLabel(subtitle, Role.MUTED, wrap=True)
        self._subtitle.setVisible(bool(subtitle))
        self._chip: ChipLabel | None = None
        self._head = QHBoxLayout()
        self._head.setSpacing(GAP_3)
        self._head.addWidget(self._title, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP_2)
        if not buttons_beside:
            self._buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(GAP_1)
        column.addLayout(self._head)
        column.addWidget(self._subtitle)
        outer = QHBoxLayout(self) if buttons_beside else QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GAP_3)
        outer.addLayout(column, 1)
        outer.addLayout(self._buttons)
        self._beside = buttons_beside

    def set_title(self, untrusted_title: str, subtitle: str = "") -> None:
        """Show a title; the subtitle is our own sentence with isolated values (`joined`)."""
        self._words = one_line(untrusted_title)
        self._title.setText(breakable(shown(self._words)))
        self._title.setAccessibleName(shown(self._words))
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def title(self) -> str:
        """Return the title."""
        return self._words

    def set_chip(self, chip: Chip | None) -> None:
        """Show the status beside the title."""
        if chip is None:
            if self._chip is not None:
                self._chip.hide()
            return
        if self._chip is None:
            self._chip = ChipLabel(chip)
            self._head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        self._chip.set_chip(chip)
        self._chip.show()

    def add_button(self, made: QWidget) -> None:
        """Add a button; the main one comes first."""
        last = self._buttons.count() - (0 if self._beside else 1)
        self._buttons.insertWidget(last, made, 0, Qt.AlignmentFlag.AlignVCenter)
