"""Icons: Lucide outlines, tinted for the theme, sharp on every screen, mirrored only when directional.

A file in `resources/icons` draws with `currentColor`; the tint replaces that word. Pixmaps are made for
one-, two- and threefold screens, because a scaled bitmap of a thin outline turns grey.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app import assets
from ui.style.look import look

_SCREEN_RATIOS = (1, 2, 3)


class Icon(Enum):
    """Every icon that the program uses; the value is the file's stem."""

    FIND = "search"
    CONTACTS = "users"
    PERSON = "user"
    NEW_PERSON = "user-plus"
    OFFICE = "building-2"
    REQUESTS = "inbox"
    FOLLOW_UPS = "calendar-clock"
    FORMAL = "file-pen-line"
    MATTER = "briefcase"
    LETTER = "file-text"
    ISSUED = "file-check"
    STATISTICS = "chart-column"
    IMPORT = "download"
    HAND_OVER = "upload"
    SETTINGS = "settings"
    LOCK = "lock"
    UNLOCK = "lock-open"
    SHOW = "eye"
    HIDE = "eye-off"
    KEYBOARD = "keyboard"
    BACK = "arrow-left"
    FORWARD = "arrow-right"
    DOWN = "chevron-down"
    UP = "chevron-up"
    NEXT = "chevron-right"
    PREVIOUS = "chevron-left"
    CLOSE = "x"
    CHECK = "check"
    GOOD = "circle-check"
    PROBLEM = "circle-alert"
    WARNING = "triangle-alert"
    INFO = "info"
    CLOCK = "clock"
    MORE = "ellipsis"
    EDIT = "pencil"
    SCALES = "scale"
    STAMP = "stamp"
    PHONE = "phone"
    MAIL = "mail"
    PLACE = "map-pin"
    COUNTRY = "globe"
    HISTORY = "history"
    ADD = "plus"
    LESS = "minus"
    BIN = "trash-2"
    UNDO = "undo-2"
    REDO = "redo-2"
    COPY = "copy"
    QR = "qr-code"
    PRINT = "printer"
    SAVE = "save"
    OPEN_FILE = "folder-open"
    SEND = "send"
    FAVOURITE = "star"
    LINK = "link"
    ATTACHMENT = "paperclip"
    SHIELD = "shield"
    KEY = "key-round"
    HELP = "circle-question-mark"
    QUIT = "log-out"
    LANGUAGE = "languages"
    LIGHT = "sun"
    DARK = "moon"
    SYSTEM = "monitor"
    FLAG = "flag"
    CALENDAR = "calendar"
    REMINDER = "bell"
    EVENT = "circle-dot"
    FILTER = "list-filter"
    REFRESH = "refresh-cw"
    MESSAGE = "message-square"
    MEETING = "handshake"
    WAITING = "hourglass"
    DRAWER = "panel-right"
    MENU = "menu"
    DISK = "hard-drive"
    BACKUP = "database-backup"
    VERIFIED = "badge-check"
    SIGN = "signature"
    TEXT_SIZE = "a-large-small"


# Only what points along the reading direction turns round; clocks, checks, phones and media never do.
DIRECTIONAL = frozenset(
    {
        Icon.BACK,
        Icon.FORWARD,
        Icon.NEXT,
        Icon.PREVIOUS,
        Icon.SEND,
        Icon.UNDO,
        Icon.REDO,
        Icon.DRAWER,
        Icon.QUIT,
        Icon.MENU,
        Icon.FILTER,
    }
)


def pixmap(name: Icon, colour: str, side: int, ratio: float = 1.0, *, mirrored: bool = False) -> QPixmap:
    """Return one icon in one colour, `side` logical pixels wide, for a screen of that pixel ratio."""
    key = f"dragoman:{name.value}:{colour}:{side}:{ratio}:{mirrored}"
    made = QPixmap()
    if not QPixmapCache.find(key, made):
        made = _drawn(name, colour, side, ratio, mirrored=mirrored)
        QPixmapCache.insert(key, made)
    return made


def icon(name: Icon, colour: str | None = None, side: int | None = None, *, air: int = 0) -> QIcon:
    """Return an icon for the look in force: text colour and 18 px (at 10 pt) unless told otherwise.

    `air` is empty room behind the drawing, towards the words that follow: Fusion glues them together.
    Ask again after a StyleChange or a LayoutDirectionChange; the icon itself stays as it was drawn.
    """
    current = look()
    ink = colour or current.colours.text
    size = side or current.metrics.icon
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    mirrored = rtl and name in DIRECTIONAL
    made = QIcon()
    for ratio in _SCREEN_RATIOS:
        for one, mode in ((ink, QIcon.Mode.Normal), (current.colours.border, QIcon.Mode.Disabled)):
            drawn = pixmap(name, one, size, ratio, mirrored=mirrored)
            made.addPixmap(_aired(drawn, air, rtl=rtl) if air else drawn, mode)
    return made


def _aired(drawn: QPixmap, air: int, *, rtl: bool) -> QPixmap:
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(drawn.width() + round(air * ratio), drawn.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(air if rtl else 0, 0, drawn)
    painter.end()
    return wide


def _drawn(name: Icon, colour: str, side: int, ratio: float, *, mirrored: bool) -> QPixmap:
    pixels = max(1, round(side * ratio))
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    drawing.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


@lru_cache(maxsize=256)
def _source(name: Icon) -> str:
    return assets.read_text(f"icons/{name.value}.svg")


def icon_size() -> QSize:
    """Return the icon size of the look in force, for `setIconSize`."""
    side = look().metrics.icon
    return QSize(side, side)
