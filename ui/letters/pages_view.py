"""The pages of a letter one below the other, each drawn when it comes into view, in the size it has then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.documents.preview import PagePicture
from ui.letters.making import ShownLetter, page_picture
from ui.style.look import look
from ui.style.tokens import GAP_3, GAP_4
from ui.tasks import Tasks, Ticket
from ui.widgets.text import fill

_PIXELS_PER_POINT = 96 / 72
STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Sizes that the buttons go through; 1.0 is the size of the paper on a 96-dpi screen."""


class _Sheet(QWidget):
    """One page. Signals: `wanted(int)` it is in view and has no picture of its size."""

    wanted = Signal(int)

    def __init__(self, number: int, count: int) -> None:
        super().__init__()
        self.number = number
        self._picture: QImage | None = None
        self._asked = False
        self.setAccessibleName(fill(self.tr("Page {number} of {count}"), number=number + 1, count=count))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_size(self, size: QSize) -> None:
        """Take a size; the picture of another size serves until the new one is there."""
        self._asked = False
        self.setFixedSize(size)
        self.update()

    def show_picture(self, picture: QImage) -> None:
        """Show the page."""
        self._picture = picture
        self.update()

    def has_picture(self) -> bool:
        """Return whether the page can be seen."""
        return self._picture is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page; paper is white in every theme."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._picture)
        painter.setPen(QPen(QColor(look().colours.border), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if not self._asked:
            self._asked = True
            self.wanted.emit(self.number)


class PagesView(QScrollArea):
    """Shows a letter page by page.

    Signals: `page_changed(int, int)` the page in view, from 1, and how many there are; `zoom_changed(float)`.
    """

    page_changed = Signal(int, int)
    zoom_changed = Signal(float)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._letter: ShownLetter | None = None
        self._sheets: list[_Sheet] = []
        self._waiting: list[int] = []
        self._ticket: Ticket | None = None
        self._zoom = 0.0
        # New sheets have their places only when the events are through.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._tell_page)
        self._room = QWidget()
        self._column = QVBoxLayout(self._room)
        self._column.setContentsMargins(GAP_4, GAP_4, GAP_4, GAP_4)
        self._column.setSpacing(GAP_3)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(self._room)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the letter"))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._tell_page())
        self.verticalScrollBar().rangeChanged.connect(lambda *_ends: self._later.start())

    def set_letter(self, letter: ShownLetter | None) -> None:
        """Show another letter, or none."""
        place = self.verticalScrollBar().value()
        self._stop()
        self._letter = letter
        for sheet in self._sheets:
            self._column.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        count = len(letter.sizes) if letter is not None else 0
        self._sheets = [_Sheet(number, count) for number in range(count)]
        for sheet in self._sheets:
            sheet.wanted.connect(self._draw)
            self._column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()
        self._room.adjustSize()
        self.verticalScrollBar().setValue(place)
        self._later.start()

    def sheets_drawn(self) -> int:
        """Return how many pages have been drawn."""
        return sum(1 for sheet in self._sheets if sheet.has_picture())

    def zoom(self) -> float:
        """Return the size in which pages are shown; 1.0 is that of the paper."""
        return self._zoom or self._fitting()

    def set_zoom(self, zoom: float) -> None:
        """Show pages in another size; 0 fits them into the width."""
        self._zoom = zoom
        self._fit()
        self.zoom_changed.emit(self.zoom())

    def step_zoom(self, direction: int) -> None:
        """Go to the next larger (1) or smaller (-1) size."""
        now = self.zoom()
        larger = [step for step in STEPS if step > now + 0.01]
        smaller = [step for step in STEPS if step < now - 0.01]
        self.set_zoom((larger or [STEPS[-1]])[0] if direction > 0 else (smaller or [STEPS[0]])[-1])

    def go_to(self, page: int) -> None:
        """Bring a page, from 1, into view."""
        if 1 <= page <= len(self._sheets):
            self.verticalScrollBar().setValue(self._sheets[page - 1].y() - GAP_3)

    def _fitting(self) -> float:
        if self._letter is None or not self._letter.sizes:
            return 1.0
        widest = max(width for width, _height in self._letter.sizes)
        return max(0.2, (self.viewport().width() - 2 * GAP_4) / (widest * _PIXELS_PER_POINT))

    def _fit(self) -> None:
        if self._letter is None:
            return
        self._stop()
        factor = self.zoom() * _PIXELS_PER_POINT
        for sheet, (width, height) in zip(self._sheets, self._letter.sizes, strict=True):
            sheet.set_size(QSize(round(width * factor), round(height * factor)))

    def _draw(self, number: int) -> None:
        self._waiting.append(number)
        if self._ticket is None:
            self._draw_next()

    def _draw_next(self) -> None:
        letter = self._letter
        if letter is None or not self._waiting:
            return
        number = self._waiting.pop(0)
        sheet = self._sheets[number]
        scale = sheet.width() * self.devicePixelRatioF() / letter.sizes[number][0]

        def arrived(picture: PagePicture) -> None:
            self._ticket = None
            if self._letter is letter:
                sheet.show_picture(_image(picture))
                self._draw_next()

        self._ticket = self._tasks.work(
            self, lambda token: page_picture(letter.data, number, scale, token.check), arrived
        )

    def _stop(self) -> None:
        self._waiting.clear()
        if self._ticket is not None:
            self._tasks.cancel(self._ticket)
            self._ticket = None

    def _tell_page(self) -> None:
        self._column.activate()  # until they have their places, all sheets say that they are at the top
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = sum(1 for sheet in self._sheets if sheet.y() <= middle)
        self.page_changed.emit(max(1, page) if self._sheets else 0, len(self._sheets))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus change the size; the rest scrolls."""
        if event.text() in ("+", "-"):
            self.step_zoom(1 if event.text() == "+" else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the new width."""
        super().resizeEvent(event)
        if not self._zoom and event.oldSize().width() != event.size().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Paint the frames in the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_room"):
            self._room.update(self._room.rect().translated(QPoint(0, 0)))


def _image(picture: PagePicture) -> QImage:
    made = QImage(
        picture.data, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGBA8888
    )
    return made.copy()  # the bytes belong to the picture, which goes
