"""How something must be handled, as a line: the scheme's own value and the provider's plain words."""

from __future__ import annotations

from app.domain.handling import Marking
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.forms import ToneLine
from ui.widgets.text import isolate


def marking_line(marking: Marking) -> ToneLine:
    """Make the line; schemes are never translated into each other."""
    words = isolate(marking.printed())
    return ToneLine(Tone.DUE, Icon.SHIELD, f"{words}: {isolate(marking.words)}" if marking.words else words)
