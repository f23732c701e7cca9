"""Turn a set of colours into the QPalette that Fusion paints with."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from ui.style.tokens import Colours

_Role = QPalette.ColorRole
_INKS = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText, _Role.PlaceholderText)


def qt_palette(colours: Colours) -> QPalette:
    """Return the palette for all three groups; disabled text keeps a readable, muted colour."""
    palette = QPalette()
    for role, value in _roles(colours).items():
        palette.setColor(role, QColor(value))
    faded = _blend(colours.muted, colours.window, 0.7)
    for role in _INKS:
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(colours.line))
    return palette


def _roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: colours.window,
        _Role.WindowText: colours.text,
        _Role.Base: colours.base,
        _Role.AlternateBase: colours.alternate,
        _Role.Text: colours.text,
        _Role.PlaceholderText: colours.muted,
        _Role.Button: colours.window,
        _Role.ButtonText: colours.text,
        _Role.BrightText: colours.overdue.ink,
        _Role.Highlight: colours.selected,
        _Role.HighlightedText: colours.selected_text,
        _Role.Accent: colours.accent,
        _Role.Link: colours.accent,
        _Role.LinkVisited: colours.accent,
        _Role.ToolTipBase: colours.base,
        _Role.ToolTipText: colours.text,
        _Role.Light: colours.base,
        _Role.Midlight: colours.line,
        _Role.Mid: colours.border,
        _Role.Dark: colours.border,
        _Role.Shadow: colours.border,
    }


def _blend(front: str, back: str, share: float) -> QColor:
    one, two = QColor(front), QColor(back)
    return QColor(
        round(one.red() * share + two.red() * (1 - share)),
        round(one.green() * share + two.green() * (1 - share)),
        round(one.blue() * share + two.blue() * (1 - share)),
    )
