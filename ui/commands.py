"""Every action of the program, declared once: its words, its menu, its keys.

A page offers handlers for the commands that make sense on it; menu and keys follow from this table, so
everything with a key is in a menu and everything in a menu is here. Rules (tested): no Ctrl with Alt
(AltGr on Windows), no single letters, no keys twice, key names are never translated.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from ui.messages.wording import QT_TRANSLATE_NOOP
from ui.style.icons import Icon

_CONTEXT = "Command"


class Menu(Enum):
    """The menus, in order."""

    FILE = QT_TRANSLATE_NOOP("Command", "&File")
    EDIT = QT_TRANSLATE_NOOP("Command", "&Edit")
    RECORD = QT_TRANSLATE_NOOP("Command", "&Record")
    GO = QT_TRANSLATE_NOOP("Command", "&Go")
    VIEW = QT_TRANSLATE_NOOP("Command", "&View")
    HELP = QT_TRANSLATE_NOOP("Command", "&Help")

    def words(self) -> str:
        """Return the title in the language in force."""
        return QCoreApplication.translate(_CONTEXT, self.value)


class Command(Enum):
    """What can be commanded."""

    NEW = "new"
    NEW_CONTACT = "new-contact"
    NEW_REQUEST = "new-request"
    IMPORT = "import"
    EXPORT = "export"
    PRINT = "print"
    CHECK_FILE = "check-file"
    SAVED = "saved"
    HIDE = "hide"
    LOCK = "lock"
    TRAVEL = "travel"
    WIPE = "wipe"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    COPY = "copy"
    DELETE = "delete"
    FILTER = "filter"
    SETTINGS = "settings"
    EDIT = "edit"
    LOG_CONTACT = "log-contact"
    MARK_DONE = "mark-done"
    REMIND_LATER = "remind-later"
    CHANGE_DUE = "change-due"
    MAKE_FORMAL = "make-formal"
    PREVIEW = "preview"
    SIGN = "sign"
    NEXT_PROBLEM = "next-problem"
    PREVIOUS_PROBLEM = "previous-problem"
    FIND = "find"
    BACK = "back"
    FORWARD = "forward"
    NEXT_PANE = "next-pane"
    PREVIOUS_PANE = "previous-pane"
    LARGER = "larger"
    SMALLER = "smaller"
    NORMAL_SIZE = "normal-size"
    HELP_HERE = "help-here"
    SHORTCUTS = "shortcuts"
    PROTECTION = "protection"


@dataclass(frozen=True, slots=True)
class Spec:
    """One command: words with a mnemonic, menu, keys as Qt reads them, icon, and a line above it."""

    command: Command
    menu: Menu
    text: str
    keys: tuple[str, ...] = ()
    icon: Icon | None = None
    line_above: bool = False

    def words(self) -> str:
        """Return the text in the language in force, with its mnemonic."""
        return QCoreApplication.translate(_CONTEXT, self.text)


_C, _M = Command, Menu

SPECS: tuple[Spec, ...] = (
    Spec(_C.NEW, _M.FILE, QT_TRANSLATE_NOOP("Command", "&New"), ("Ctrl+N",), Icon.ADD),
    Spec(
        _C.NEW_CONTACT,
        _M.FILE,
        QT_TRANSLATE_NOOP("Command", "New &contact"),
        ("Ctrl+Shift+N",),
        Icon.NEW_PERSON,
    ),
    Spec(_C.NEW_REQUEST, _M.FILE, QT_TRANSLATE_NOOP("Command", "New &request"), ("Ctrl+Shift+R",)),
    Spec(_C.IMPORT, _M.FILE, QT_TRANSLATE_NOOP("Command", "&Import…"), ("Ctrl+I",), Icon.IMPORT, True),
    Spec(_C.EXPORT, _M.FILE, QT_TRANSLATE_NOOP("Command", "&Export…"), ("Ctrl+E",), Icon.HAND_OVER),
    Spec(_C.PRINT, _M.FILE, QT_TRANSLATE_NOOP("Command", "&Print…"), ("Ctrl+P",), Icon.PRINT),
    Spec(_C.CHECK_FILE, _M.FILE, QT_TRANSLATE_NOOP("Command", "Check a signed P&DF…"), (), Icon.VERIFIED),
    Spec(_C.SAVED, _M.FILE, QT_TRANSLATE_NOOP("Command", "&Save now"), ("Ctrl+S",), Icon.SAVE, True),
    Spec(_C.HIDE, _M.FILE, QT_TRANSLATE_NOOP("Command", "&Hide content"), ("Ctrl+Shift+H",), Icon.HIDE, True),
    Spec(_C.LOCK, _M.FILE, QT_TRANSLATE_NOOP("Command", "&Lock now"), ("Ctrl+L", "F12"), Icon.LOCK),
    Spec(_C.TRAVEL, _M.FILE, QT_TRANSLATE_NOOP("Command", "&Travel…"), (), Icon.COUNTRY),
    Spec(_C.WIPE, _M.FILE, QT_TRANSLATE_NOOP("Command", "&Wipe the store…"), ("Ctrl+Shift+Del",), Icon.BIN),
    Spec(_C.QUIT, _M.FILE, QT_TRANSLATE_NOOP("Command", "&Quit"), ("Ctrl+Q",), Icon.QUIT),
    Spec(_C.UNDO, _M.EDIT, QT_TRANSLATE_NOOP("Command", "&Undo"), ("Ctrl+Z",), Icon.UNDO),
    Spec(_C.REDO, _M.EDIT, QT_TRANSLATE_NOOP("Command", "&Redo"), ("Ctrl+Shift+Z",), Icon.REDO),
    Spec(_C.COPY, _M.EDIT, QT_TRANSLATE_NOOP("Command", "&Copy main value"), ("Ctrl+C",), Icon.COPY, True),
    Spec(_C.DELETE, _M.EDIT, QT_TRANSLATE_NOOP("Command", "Move to &bin"), ("Del",), Icon.BIN),
    Spec(
        _C.FILTER, _M.EDIT, QT_TRANSLATE_NOOP("Command", "&Filter this list"), ("Ctrl+F",), Icon.FILTER, True
    ),
    Spec(_C.SETTINGS, _M.EDIT, QT_TRANSLATE_NOOP("Command", "&Settings"), ("Ctrl+,",), Icon.SETTINGS, True),
    Spec(_C.EDIT, _M.RECORD, QT_TRANSLATE_NOOP("Command", "&Edit"), ("F2",), Icon.EDIT),
    Spec(_C.LOG_CONTACT, _M.RECORD, QT_TRANSLATE_NOOP("Command", "&Log a contact…"), ("Ctrl+J",), Icon.PHONE),
    Spec(
        _C.MARK_DONE,
        _M.RECORD,
        QT_TRANSLATE_NOOP("Command", "Mark follow-up &done"),
        ("Ctrl+D",),
        Icon.CHECK,
        True,
    ),
    Spec(
        _C.REMIND_LATER, _M.RECORD, QT_TRANSLATE_NOOP("Command", "&Remind me later…"), ("F9",), Icon.REMINDER
    ),
    Spec(
        _C.CHANGE_DUE,
        _M.RECORD,
        QT_TRANSLATE_NOOP("Command", "&Change due date…"),
        ("Ctrl+Shift+D",),
        Icon.CALENDAR,
    ),
    Spec(
        _C.MAKE_FORMAL,
        _M.RECORD,
        QT_TRANSLATE_NOOP("Command", "&Make formal request"),
        ("Ctrl+Shift+M",),
        Icon.SCALES,
        True,
    ),
    Spec(
        _C.PREVIEW, _M.RECORD, QT_TRANSLATE_NOOP("Command", "&Preview letter"), ("Ctrl+Shift+P",), Icon.LETTER
    ),
    Spec(_C.SIGN, _M.RECORD, QT_TRANSLATE_NOOP("Command", "&Sign letter…"), (), Icon.SIGN),
    Spec(_C.NEXT_PROBLEM, _M.RECORD, QT_TRANSLATE_NOOP("Command", "&Next problem"), ("F8",), None, True),
    Spec(_C.PREVIOUS_PROBLEM, _M.RECORD, QT_TRANSLATE_NOOP("Command", "Pre&vious problem"), ("Shift+F8",)),
    Spec(_C.FIND, _M.GO, QT_TRANSLATE_NOOP("Command", "&Find anything"), ("Ctrl+K",), Icon.FIND),
    Spec(_C.BACK, _M.GO, QT_TRANSLATE_NOOP("Command", "&Back"), ("Alt+Left",), Icon.BACK, True),
    Spec(_C.FORWARD, _M.GO, QT_TRANSLATE_NOOP("Command", "F&orward"), ("Alt+Right",), Icon.FORWARD),
    Spec(_C.NEXT_PANE, _M.VIEW, QT_TRANSLATE_NOOP("Command", "&Next pane"), ("F6",)),
    Spec(_C.PREVIOUS_PANE, _M.VIEW, QT_TRANSLATE_NOOP("Command", "&Previous pane"), ("Shift+F6",)),
    Spec(
        _C.LARGER,
        _M.VIEW,
        QT_TRANSLATE_NOOP("Command", "&Larger text"),
        ("Ctrl++", "Ctrl+="),
        Icon.TEXT_SIZE,
        True,
    ),
    Spec(_C.SMALLER, _M.VIEW, QT_TRANSLATE_NOOP("Command", "&Smaller text"), ("Ctrl+-",)),
    Spec(_C.NORMAL_SIZE, _M.VIEW, QT_TRANSLATE_NOOP("Command", "Normal text si&ze"), ("Ctrl+0",)),
    Spec(_C.HELP_HERE, _M.HELP, QT_TRANSLATE_NOOP("Command", "&Help for this place"), ("F1",), Icon.HELP),
    Spec(
        _C.SHORTCUTS,
        _M.HELP,
        QT_TRANSLATE_NOOP("Command", "&Keyboard shortcuts"),
        ("Ctrl+F1",),
        Icon.KEYBOARD,
    ),
    Spec(
        _C.PROTECTION,
        _M.HELP,
        QT_TRANSLATE_NOOP("Command", "&What Dragoman protects, and what not"),
        (),
        Icon.SHIELD,
        True,
    ),
)

PAGE_KEYS: tuple[str, ...] = tuple(f"Ctrl+{number}" for number in range(1, 10))
"""Keys of the first nine pages of the rail."""

FIXED_KEYS: tuple[tuple[str, str], ...] = (
    ("Enter", QT_TRANSLATE_NOOP("Command", "Open the selected record")),
    ("Esc", QT_TRANSLATE_NOOP("Command", "Close, or go back to the list")),
    ("Tab", QT_TRANSLATE_NOOP("Command", "Next control")),
    ("Shift+F10", QT_TRANSLATE_NOOP("Command", "Menu of the selected record")),
    ("F4", QT_TRANSLATE_NOOP("Command", "Open the calendar of a date field")),
)
"""Keys that controls have of themselves; listed for the shortcut sheet only."""


def spec_of(command: Command) -> Spec:
    """Return how a command is declared."""
    return next(spec for spec in SPECS if spec.command is command)


def fixed_words(text: str) -> str:
    """Return the words of a fixed key in the language in force."""
    return QCoreApplication.translate(_CONTEXT, text)


def without_mnemonic(words: str) -> str:
    """Return words for places without a mnemonic: sheet, tooltip, palette."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
