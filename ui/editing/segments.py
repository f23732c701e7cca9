"""The input for one of a few values that are all in view."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.codec import JsonValue
from ui.editing.inputs import Input
from ui.widgets.segments import Segments


class SegmentsInput(Input):
    """One of a few values; nothing said means the first."""

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        self.segments = Segments(name, options)
        super().__init__(self.segments)
        self._first = options[0][0]
        self.segments.chosen.connect(lambda _key: self.edited.emit())

    def value(self) -> JsonValue:
        """The chosen value."""
        return self.segments.key()

    def set_value(self, value: JsonValue) -> None:
        """Choose."""
        self.segments.set_key(str(value or self._first))
