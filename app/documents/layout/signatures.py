"""Compose the room for signatures."""

from __future__ import annotations

from app.documents.blocks import SignatureBlock, SignatureSlot, Tone
from app.documents.layout import look
from app.documents.layout.grid import side_by_side
from app.documents.layout.setting import Setting
from app.documents.layout.strips import FrameMark, Strip, kept_together, shifted, with_room_before
from app.documents.text.style import RULE


def signature_strips(block: SignatureBlock, setting: Setting) -> list[Strip]:
    """Place and date above, then a framed field per signature with name and function below it."""
    strips = kept_together(setting.block(block.opening, look.BODY))
    slots: list[list[Strip]] = []
    left = 0.0
    for slot, width in zip(block.slots, _widths(len(block.slots), setting.width), strict=True):
        slots.append(shifted(_slot(slot, setting.narrowed(width)), left))
        left += width + look.GUTTER
    return [*strips, *with_room_before(side_by_side(slots), 10.0)]


def _widths(count: int, available: float) -> list[float]:
    """The first signature certifies the letter and says most: it gets the most room."""
    room = available - (count - 1) * look.GUTTER
    first = room * look.FIRST_SIGNATURE_SHARE if count > 1 else room / 2
    return [first, *[(room - first) / (count - 1) for _ in range(count - 1)]]


def _slot(slot: SignatureSlot, setting: Setting) -> list[Strip]:
    heading = setting.block(slot.heading, look.SMALL)
    frame = FrameMark(0.0, setting.width, 0.0, look.SIGNATURE_HEIGHT, RULE, slot.field)
    strips = [*heading[:1], Strip(look.SIGNATURE_HEIGHT + 5.0, (frame,))]
    for index, line in enumerate(slot.lines):
        strips += setting.block(line, look.TONES[Tone.STRONG] if index == 0 else look.TONES[Tone.SMALL])
    return strips
