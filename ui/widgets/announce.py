"""Tell a screen reader what happened without moving the focus."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.text import without_isolates


def announce(source: QWidget, text: str, *, urgent: bool = False) -> None:
    """Speak `text`, after the current sentence or, when urgent, at once."""
    if not text:
        return
    event = QAccessibleAnnouncementEvent(source, without_isolates(text))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
