"""A card of facts: what it is called on one side, what it is on the other, ready to be copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.style.icons import Icon, pixmap
from ui.style.look import look
from ui.style.tokens import GAP_1, GAP_2, GAP_3, GAP_4
from ui.widgets.buttons import IconButton
from ui.widgets.labels import PlainLabel, Role, ValueLabel, label
from ui.widgets.restyle import RESTYLING
from ui.widgets.text import FSI, PDI, fill, one_line, shown, without_isolates

_KEY_WIDTH = 7.5  # em: longer names of values are wrapped


class Card(QFrame):
    """A framed group of rows under an optional heading."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(GAP_4, GAP_3, GAP_4, GAP_3)
        self.body.setSpacing(GAP_2)
        if title:
            self.setAccessibleName(title)
            self.body.addWidget(label(title, Role.HEADING, wrap=True))


class KeyValueCard(Card):
    """Rows of name and value. A value can be selected with mouse and keyboard, and copied by its button."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._icons: list[tuple[QLabel, Icon]] = []
        self._keys: list[PlainLabel] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP_2)
        self._grid.setVerticalSpacing(GAP_1)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)

    def add(
        self,
        name: str,
        untrusted_value: str,
        icon_name: Icon | None = None,
        copy: Callable[[str], None] | None = None,
        go: Callable[[], object] | None = None,
    ) -> ValueLabel:
        """Add a row; `copy` adds a button that hands the value over, `go` one that opens what it names."""
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        if icon_name is not None:
            symbol = QLabel()
            self._icons.append((symbol, icon_name))
            self._grid.addWidget(symbol, row, 0, top)
        key = PlainLabel(name, Role.MUTED, wrap=True)
        key.set_top()
        self._keys.append(key)
        self._grid.addWidget(key, row, 1, top)
        value = ValueLabel("", wrap=True)
        value.set_top()
        value.setText(f"{FSI}{shown(untrusted_value)}{PDI}")
        value.make_selectable()
        value.setAccessibleName(f"{name}: {one_line(untrusted_value)}")
        self._grid.addWidget(value, row, 2, top)
        if copy is not None:
            hand = IconButton(Icon.COPY, fill(self.tr("Copy {name}"), name=name), small=True)
            hand.clicked.connect(lambda: copy(untrusted_value))
            self._grid.addWidget(hand, row, 3, Qt.AlignmentFlag.AlignVCenter)
        if go is not None:
            way = IconButton(Icon.NEXT, fill(self.tr("Open {name}"), name=untrusted_value), small=True)
            way.clicked.connect(lambda: go())
            self._grid.addWidget(way, row, 3, Qt.AlignmentFlag.AlignVCenter)
        self._draw()
        return value

    def add_words(self, name: str, words: str, icon_name: Icon | None = None) -> ValueLabel:
        """Add a row of our own words, the values in them isolated."""
        value = self.add(name, without_isolates(words), icon_name)
        value.setText(words)
        return value

    def clear(self) -> None:
        """Take all rows away."""
        self._icons.clear()
        self._keys.clear()
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

    def _draw(self) -> None:
        current = look()
        side = current.metrics.small_icon
        for symbol, name in self._icons:
            symbol.setPixmap(pixmap(name, current.colours.muted, side, self.devicePixelRatioF()))
            symbol.setContentsMargins(0, max(0, (self.fontMetrics().height() - side) // 2), 0, 0)
        if self._keys:
            widest = max(key.fontMetrics().horizontalAdvance(key.text()) for key in self._keys)
            wide = min(widest + GAP_1, current.metrics.ems(_KEY_WIDTH))
            for key in self._keys:
                key.setFixedWidth(wide)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() in RESTYLING and hasattr(self, "_keys"):
            self._draw()
        super().changeEvent(event)
