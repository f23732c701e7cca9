"""The sheet of all keys, by menu; every one of them is also in a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.commands import FIXED_KEYS, PAGE_KEYS, SPECS, Menu, fixed_words, without_mnemonic
from ui.style.look import look
from ui.style.tokens import GAP_1, GAP_3, GAP_6
from ui.widgets.buttons import Kind, button
from ui.widgets.labels import PlainLabel, Role, label
from ui.widgets.scroll import ScrollPane

_WIDTH, _HEIGHT = 50, 44  # em
_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutSheet(QDialog):
    """A window with the keys in two columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        pane = ScrollPane(self.tr("Keyboard shortcuts"))
        pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pane.add(label(self.tr("Keyboard shortcuts"), Role.TITLE))
        columns = QHBoxLayout()
        columns.setSpacing(GAP_6 * 2)
        for menus in ((Menu.FILE, Menu.EDIT, Menu.VIEW), (Menu.RECORD, Menu.GO, Menu.HELP, None)):
            columns.addLayout(self._column(menus), 1)
        holder = QWidget()
        holder.setLayout(columns)
        pane.add(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, GAP_3)
        outer.addWidget(pane, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(GAP_6, 0, GAP_6, 0)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("&Close"), self.close, Kind.PRIMARY))
        outer.addLayout(foot)
        metrics = look().metrics
        self.resize(min(metrics.ems(_WIDTH), 1100), min(metrics.ems(_HEIGHT), 780))

    def _column(self, menus: Sequence[Menu | None]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP_3)
        grid.setVerticalSpacing(GAP_1)
        grid.setColumnStretch(0, 1)
        for menu in menus:
            title, rows = self._group(menu)
            if grid.count():
                grid.setRowMinimumHeight(grid.rowCount(), GAP_3)
            grid.addWidget(label(title, Role.HEADING), grid.rowCount(), 0, 1, 2)
            for words, keys in rows:
                number = grid.rowCount()
                shown = "  ".join(QKeySequence(one).toString(_NATIVE) for one in keys)
                grid.addWidget(PlainLabel(words), number, 0)
                grid.addWidget(PlainLabel(shown, Role.STRONG), number, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _group(self, menu: Menu | None) -> tuple[str, list[tuple[str, tuple[str, ...]]]]:
        """Return the heading and the rows of a menu; None stands for the keys that controls have."""
        if menu is None:
            return self.tr("Everywhere"), [(fixed_words(text), (keys,)) for keys, text in FIXED_KEYS]
        rows = [(without_mnemonic(one.words()), one.keys) for one in SPECS if one.menu is menu and one.keys]
        if menu is Menu.GO:
            rows.append((self.tr("Page of the rail"), (PAGE_KEYS[0], PAGE_KEYS[-1])))
        return without_mnemonic(menu.words()), rows
