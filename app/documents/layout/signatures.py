"""Compose the room for signatures."""

from __future__ import annotations

from collections.abc import Sequence

from app.documents.blocks import SignatureBlock, SignatureSlot, Tone
from app.documents.layout import look
from app.documents.layout.setting import Setting
from app.documents.layout.strips import FrameMark, Strip, columns, kept_together, shifted, with_room_before
from app.documents.text.style import RULE

_BETWEEN = 8.0


def signature_strips(block: SignatureBlock, setting: Setting) -> list[Strip]:
    """Place and date above; the first signature in a large field, the others below each other beside it.

    The first one certifies the letter and says most. All fields are high enough for a pen.
    """
    first, *others = block.slots
    width = (setting.width - look.GUTTER) * look.FIRST_SIGNATURE_SHARE
    rest = setting.width - look.GUTTER - width
    left = setting.narrowed(width)
    right = setting.narrowed(rest)
    beside = _slots(others, right)
    heading = left.block(first.heading, look.SMALL)
    taken = sum(strip.before + strip.height for strip in beside) - sum(strip.height for strip in heading)
    main = _slot(first, left, max(look.SIGNATURE_HEIGHT, taken))
    strip = columns([main, shifted(beside, width + look.GUTTER)])
    opening = kept_together(setting.block(block.opening, look.BODY))
    return kept_together([*opening, *with_room_before([strip], 10.0)])


def _slots(slots: Sequence[SignatureSlot], setting: Setting) -> list[Strip]:
    strips: list[Strip] = []
    for slot in slots:
        made = _slot(slot, setting, look.OTHER_SIGNATURE_HEIGHT)
        strips += with_room_before(made, _BETWEEN) if strips else made
    return strips


def _slot(slot: SignatureSlot, setting: Setting, height: float) -> list[Strip]:
    heading = setting.block(slot.heading, look.SMALL)
    frame = FrameMark(0.0, setting.width, 0.0, height, RULE, slot.field)
    strips = [*heading, Strip(height, (frame,))]
    for index, line in enumerate(slot.lines):
        made = setting.block(line, look.TONES[Tone.STRONG] if index == 0 else look.TONES[Tone.SMALL])
        strips += with_room_before(made, 5.0) if index == 0 else made
    return strips
