"""What happens after a bug: a report without a single value, and the choice to go on or to lock.

An exception's text and the variables of its frames can hold names, numbers and paths, so neither gets into
the report: it names types, modules, functions and lines, and the versions of what was running.
"""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.errors import AppError
from ui.style.look import look
from ui.style.tokens import GAP_2, GAP_3, GAP_6
from ui.widgets.buttons import Kind, button
from ui.widgets.labels import Role, label

_MOST_FRAMES = 40
_MOST_CAUSES = 5
_WIDTH, _LINES = 44, 14  # em, lines of text


def report_of(error: BaseException) -> str:
    """Return what may leave the machine about a bug: types, places in the code, versions."""
    lines = [_versions()]
    for number, one in enumerate(_chain(error)):
        lines.append("" if number == 0 else "caused by")
        lines.append(_name(one))
        lines += _frames(one.__traceback__)
    return "\n".join(lines)


def _chain(error: BaseException) -> Iterator[BaseException]:
    one: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if one is None:
            return
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _name(error: BaseException) -> str:
    kind = type(error)
    name = f"{kind.__module__}.{kind.__qualname__}"
    return f"{name} [{error.code}]" if isinstance(error, AppError) else name


def _frames(trace: TracebackType | None) -> list[str]:
    """Name module, line and function; never a file name, which would tell where things lie."""
    found = [
        f"  {frame.f_globals.get('__name__', '?')}:{line} in {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(trace)
    ]
    return found[-_MOST_FRAMES:]


def _versions() -> str:
    from importlib.metadata import PackageNotFoundError, version  # costs too much for a start without crash

    try:
        own = version("dragoman")
    except PackageNotFoundError:  # run from its source
        own = "source"
    return (
        f"Dragoman {own}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.machine()}"
    )


class CrashWindow(QDialog):
    """Shows the report and lets the person decide.

    Signals: `lock_wanted()`.
    """

    lock_wanted = Signal()

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Dragoman")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = report
        title = self.tr("Something in the program went wrong")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_6, GAP_6, GAP_6, GAP_6)
        column.setSpacing(GAP_3)
        column.addWidget(label(title, Role.TITLE, wrap=True))
        column.addWidget(
            label(
                self.tr(
                    "This is a fault of Dragoman, not yours. What was saved is safe, drafts included. "
                    "The report below holds no names, texts or file names: you can send it to the makers."
                ),
                wrap=True,
            )
        )
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setMinimumSize(look().metrics.ems(_WIDTH), _LINES * self.fontMetrics().height())
        column.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.setSpacing(GAP_2)
        row.addWidget(button(self.tr("&Go on"), self.close, Kind.PRIMARY))
        row.addWidget(button(self.tr("&Copy the report"), self._copy))
        row.addStretch(1)
        row.addWidget(button(self.tr("&Lock and start anew"), self._leave))
        column.addLayout(row)

    def text(self) -> str:
        """Return the report shown."""
        return self._text.toPlainText()

    def add(self, times: int) -> None:
        """Say that more went wrong since the window opened."""
        self._text.setPlainText(self._report + "\n\n" + self.tr("%n more fault(s) since then.", "", times))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _leave(self) -> None:
        self.close()
        self.lock_wanted.emit()


class CrashHandler(QObject):
    """Catches every exception that nobody caught, on any thread, and shows one window for all of them.

    Signals: `lock_wanted()` when the person chose so: locking also ends the process that went wrong.
    """

    lock_wanted = Signal()
    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None, say: Callable[[str], object] | None = None) -> None:
        super().__init__(parent)
        self._say = say or _to_stderr
        self._window: CrashWindow | None = None
        self._more = 0
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the hooks of the interpreter."""
        sys.excepthook = self.handle
        threading.excepthook = lambda args: self.handle(args.exc_type, args.exc_value, args.exc_traceback)

    def handle(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Report a bug. An interrupt from the terminal is not one."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        report = report_of(error if error is not None else kind())
        self._say(report)
        self._caught.emit(report)

    def window(self) -> CrashWindow | None:
        """Return the window while it is open."""
        return self._window

    def _show(self, report: str) -> None:
        if self._window is not None:
            self._more += 1
            self._window.add(self._more)
            return
        self._more = 0
        self._window = CrashWindow(report)
        self._window.lock_wanted.connect(self.lock_wanted)
        self._window.destroyed.connect(self._forget)
        self._window.show()

    def _forget(self) -> None:
        self._window = None


def _to_stderr(report: str) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(report + "\n")
