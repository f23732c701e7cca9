"""The ways to reach somebody, as a card: value first, what it is for below it, a button that copies it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.contacts import Channel, ChannelKind, first_channel
from ui.style.icons import Icon
from ui.style.tokens import GAP_2, GAP_3, Tone
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card
from ui.widgets.forms import ToneLine
from ui.widgets.labels import Role, ValueLabel, label, value_label
from ui.widgets.symbol import Symbol
from ui.widgets.text import FSI, PDI, fill, joined, one_line, shown
from ui.words import called

CHANNEL_ICONS = {
    ChannelKind.PHONE: Icon.PHONE,
    ChannelKind.MOBILE: Icon.PHONE,
    ChannelKind.EMAIL: Icon.MAIL,
    ChannelKind.FAX: Icon.PRINT,
    ChannelKind.SECURE_NETWORK: Icon.SHIELD,
    ChannelKind.MESSENGER: Icon.MESSAGE,
    ChannelKind.POST: Icon.PLACE,
}


def main_channel(channels: tuple[Channel, ...]) -> Channel | None:
    """Return what one copies of a person: the telephone, else the first channel."""
    return first_channel(channels, ChannelKind.PHONE, ChannelKind.MOBILE) or first_channel(channels)


class ChannelsCard(Card):
    """Shows channels, the preferred one first."""

    def __init__(self, channels: Sequence[Channel], copy: Callable[[Channel], None]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Channels"))
        if not channels:
            self.body.addWidget(label(self.tr("No channel is on record."), Role.MUTED, wrap=True))
        for channel in sorted(channels, key=lambda one: not one.preferred):
            self.body.addLayout(self._row(channel, copy))

    def _row(self, channel: Channel, copy: Callable[[Channel], None]) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._value(channel))
        words.addWidget(label(self._about(channel), Role.SMALL, wrap=True))
        if channel.not_for:
            warning = fill(self.tr("Not for: {what}"), what=channel.not_for)
            words.addWidget(ToneLine(Tone.DUE, Icon.WARNING, warning))
        hand = IconButton(Icon.COPY, fill(self.tr("Copy {value}"), value=channel.value), small=True)
        hand.clicked.connect(lambda: copy(channel))
        row = QHBoxLayout()
        row.setSpacing(GAP_3)
        row.addWidget(Symbol(CHANNEL_ICONS[channel.kind]), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addSpacing(GAP_2)
        row.addWidget(hand, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _value(self, channel: Channel) -> ValueLabel:
        made = value_label("")
        made.setText(f"{FSI}{shown(channel.value)}{PDI}")
        made.setAccessibleName(f"{called(channel.kind)}: {one_line(channel.value)}")
        return made

    def _about(self, channel: Channel) -> str:
        first = self.tr("try first") if channel.preferred else ""
        return joined((called(channel.kind), channel.label, first))
