"""A list whose rows have several lines: a title behind a symbol, words that wrap, a small line at the foot.

One Tab stop, walked with the arrow keys, opened with Enter; painted, so that two hundred rows cost nothing,
and read aloud as one sentence per row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.style.icons import DIRECTIONAL, Icon, pixmap
from ui.style.look import look
from ui.style.tokens import GAP_1, GAP_2, GAP_3, LINE_CHARACTERS, Tone
from ui.widgets.restyle import RESTYLING, TURNING, set_property
from ui.widgets.text import FSI, PDI, one_line, without_isolates

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_BAR = 3
_NO_PARENT = QModelIndex()
_Flag = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class Line:
    """One row: an id, the symbol with the tone that colours it, and the words.

    `title`, `text` and `small` are finished words: values in them are isolated by whoever made them.
    """

    id: str
    title: str
    text: str = ""
    small: str = ""
    icon: Icon | None = None
    tone: Tone = Tone.DRAFT

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        return without_isolates(". ".join(part for part in (self.title, self.text, self.small) if part))


class LinesModel(QAbstractListModel):
    """A list over a tuple of lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._lines

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; as long as the ids stay the same, so do place and selection."""
        new = tuple(lines)
        if [one.id for one in new] == [one.id for one in self._lines]:
            old, self._lines = self._lines, new
            for row, (before, after) in enumerate(zip(old, new, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._lines = new
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """One line, in the roles that the delegate, screen readers and tests ask for."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(without_isolates(line.title))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken()
        return line if role == LINE_ROLE else None


class _LineDelegate(QStyledItemDelegate):
    """Paints the rows."""

    def __init__(self, view: QListView, *, bold: bool) -> None:
        super().__init__(view)
        self._view, self._bold = view, bold
        # A list is measured many times between two changes. Kept here, so that it goes when the store locks.
        self._heights: dict[tuple[str, str, int], int] = {}

    def forget_heights(self) -> None:
        """Measure anew: the text size, the fonts or the width changed."""
        self._heights.clear()

    def _height(self, words: str, font: QFont, wide: int) -> int:
        key = (words, font.key(), wide)
        if key not in self._heights:
            self._heights[key] = _height(words, font, wide)
        return self._heights[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need at the width of the view."""
        line = index.data(LINE_ROLE)
        wide = self._view.viewport().width()
        if not isinstance(line, Line) or wide <= 0:
            return super().sizeHint(option, index)
        room = self._inner(QRect(0, 0, wide, 0), line, rtl=False).width()
        high = sum(self._height(words, font, room) for words, font, _quiet in self._parts(line, option.font))
        return QSize(wide, high + 2 * GAP_2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        colours, rtl = look().colours, option.direction == Qt.LayoutDirection.RightToLeft
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._ground(painter, option, selected=selected, rtl=rtl)
        inner = self._inner(option.rect, line, rtl=rtl)
        ink, quiet = (
            (colours.selected_text, colours.selected_text) if selected else (colours.text, colours.muted)
        )
        top = option.rect.top() + GAP_2
        if line.icon is not None:
            tone = colours.selected_text if selected else colours.tone(line.tone).ink
            self._symbol(painter, option, line.icon, tone, top, rtl=rtl)
        side = _Flag.AlignRight if rtl else _Flag.AlignLeft
        flags = int(side | _Flag.AlignAbsolute | _Flag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        for words, font, is_quiet in self._parts(line, option.font):
            painter.setFont(font)
            painter.setPen(QColor(quiet if is_quiet else ink))
            high = self._height(words, font, inner.width())
            painter.drawText(QRect(inner.left(), top, inner.width(), high), flags, f"{FSI}{words}{PDI}")
            top += high
        painter.restore()

    def _parts(self, line: Line, base: QFont) -> list[tuple[str, QFont, bool]]:
        title, small = QFont(base), QFont(base)
        title.setBold(self._bold)
        small.setPointSizeF(look().metrics.small_points)
        quiet = not self._bold
        parts = ((line.title, title, False), (line.text, base, quiet), (line.small, small, True))
        return [part for part in parts if part[0]]

    @staticmethod
    def _inner(rect: QRect, line: Line, *, rtl: bool) -> QRect:
        taken = look().metrics.small_icon + GAP_2 if line.icon is not None else 0
        before, after = GAP_3 + taken, GAP_2
        return rect.adjusted(after, 0, -before, 0) if rtl else rect.adjusted(before, 0, -after, 0)

    @staticmethod
    def _ground(painter: QPainter, option: QStyleOptionViewItem, *, selected: bool, rtl: bool) -> None:
        colours, rect = look().colours, option.rect
        if selected:
            painter.fillRect(rect, QColor(colours.selected))
            left = rect.right() + 1 - _BAR if rtl else rect.left()
            painter.fillRect(QRect(left, rect.top(), _BAR, rect.height()), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        if selected and option.widget is not None and option.widget.hasFocus():
            for edge in (rect.top(), rect.bottom() - 1):
                painter.fillRect(QRect(rect.left(), edge, rect.width(), 2), QColor(colours.accent))

    @staticmethod
    def _symbol(
        painter: QPainter, option: QStyleOptionViewItem, icon: Icon, ink: str, top: int, *, rtl: bool
    ) -> None:
        side = look().metrics.small_icon
        ratio = painter.device().devicePixelRatio()
        drawing = pixmap(icon, ink, side, ratio, mirrored=rtl and icon in DIRECTIONAL)
        left = option.rect.right() + 1 - GAP_3 - side if rtl else option.rect.left() + GAP_3
        painter.drawPixmap(left, top + max(0, (QFontMetrics(option.font).height() - side) // 2), drawing)


def _height(words: str, font: QFont, wide: int) -> int:
    if wide <= 0:
        return 0
    room = QRect(0, 0, wide, 100_000)
    return QFontMetrics(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), f"{FSI}{words}{PDI}").height()


class LinesView(QListView):
    """Shows lines, the titles bold unless told otherwise.

    Signals: `current_changed(str)` another line is selected; `opened(str)` on Enter or a click.
    """

    current_changed = Signal(str)
    opened = Signal(str)

    def __init__(
        self, name: str, *, bold: bool = True, opens_on_click: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = LinesModel(self)
        self._quiet = False
        self._fits = False
        self.setAccessibleName(name)
        self.setModel(self._lines)
        self._delegate = _LineDelegate(self, bold=bold)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.selectionModel().currentChanged.connect(self._moved)
        opening = self.clicked if opens_on_click else self.doubleClicked
        opening.connect(lambda index: self.opened.emit(self.id_at(index.row())))

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._lines.lines()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines and keep the selected one, if it is among them."""
        wanted = self.current_id()
        self._quiet = True
        self._delegate.forget_heights()
        try:
            self._lines.set_lines(lines)
            if self.current_id() != wanted:
                self.select_id(wanted)
        finally:
            self._quiet = False
        self.scheduleDelayedItemsLayout()

    def id_at(self, row: int) -> str:
        """Return the id of a row, "" when there is no such row."""
        lines = self._lines.lines()
        return lines[row].id if 0 <= row < len(lines) else ""

    def current_id(self) -> str:
        """Return the id of the selected line, "" for none."""
        return self.id_at(self.currentIndex().row())

    def select_id(self, identity: str) -> bool:
        """Select a line and bring it into view; False when it is not shown."""
        for row, line in enumerate(self._lines.lines()):
            if line.id == identity:
                self.setCurrentIndex(self._lines.index(row))
                self.scrollTo(self.currentIndex())
                return True
        return False

    def fit_content(self, *, framed: bool = True) -> None:
        """Take the height that all rows need, instead of scrolling: for short lists inside a form or card."""
        set_property(self, "embedded", not framed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fits = True
        self._limit()
        self._lines.modelReset.connect(self.updateGeometry)
        self._lines.dataChanged.connect(lambda *_where: self.updateGeometry())

    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._quiet and current.row() != previous.row():
            self.current_changed.emit(self.id_at(current.row()))

    def sizeHint(self) -> QSize:
        """The height of all rows, for a list that does not scroll."""
        if not self._fits:
            return super().sizeHint()
        high = sum(self.sizeHintForIndex(self._lines.index(row)).height() for row in range(len(self.lines())))
        return QSize(look().metrics.ems(12), high + 2)

    def minimumSizeHint(self) -> QSize:
        """Allow a narrow pane; a list that does not scroll is never lower than its rows."""
        return QSize(look().metrics.ems(6), self.sizeHint().height() if self._fits else GAP_1)

    def _limit(self) -> None:
        """Be no wider than the forms beside which such a list stands."""
        self.setMaximumWidth(look().metrics.ems(LINE_CHARACTERS * 0.5))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._delegate.forget_heights()
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size and direction."""
        super().changeEvent(event)
        if event.type() in RESTYLING | TURNING and hasattr(self, "_fits"):
            self._delegate.forget_heights()
            if self._fits:
                self._limit()
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()
