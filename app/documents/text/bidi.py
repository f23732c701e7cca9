"""The Unicode bidirectional algorithm (UAX #9) with isolates: from text to embedding levels and visual order.

Written here because the libraries that do it are either not distributed for every platform or LGPL. It is
checked against the Unicode conformance data (BidiTest, BidiCharacterTest). A paragraph is one call: line
feeds must have been split off before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.documents.text.bidi_classes import EXPLICIT, ISOLATE_INITIATORS, PAIRED_BRACKETS, bidi_class

REMOVED: Final = -1
"""Level of the characters that rule X9 removes (embedding controls and boundary neutrals)."""

_MAX_DEPTH: Final = 125
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "FSI", "LRI", "RLI", "PDI"})
_RIGHT_TO_LEFT_HINTS: Final = frozenset({"R", "AL", "AN"}) | EXPLICIT


@dataclass(frozen=True, slots=True)
class Resolved:
    """Result for one paragraph: its own level (0 or 1) and one level per character."""

    base: int
    levels: list[int]


def resolve(text: str, base: int | None = None) -> Resolved:
    """Resolve the embedding levels of one paragraph.

    `base` is 0 (left to right), 1 (right to left) or None: then the first strong character outside
    isolates decides (rules P2 and P3). Trailing blanks get the paragraph level (rule L1).
    """
    return resolve_classes([bidi_class(ch) for ch in text], base, text)


def resolve_classes(classes: Sequence[str], base: int | None = None, text: str = "") -> Resolved:
    """Resolve from bidi classes; `text`, where known, is needed to pair brackets (rule N0)."""
    if base != 1 and _RIGHT_TO_LEFT_HINTS.isdisjoint(classes):
        return Resolved(0, [REMOVED if name == "BN" else 0 for name in classes])
    matches = _matching_isolates(classes)
    level = _first_strong_level(classes, 0, len(classes), matches) if base is None else base
    paragraph = _Paragraph(list(classes), level, matches, text)
    paragraph.explicit()
    for sequence in paragraph.isolating_run_sequences():
        paragraph.resolve_weak(sequence)
        paragraph.resolve_brackets(sequence)
        paragraph.resolve_neutral(sequence)
        paragraph.resolve_implicit(sequence)
    levels = paragraph.levels
    _reset_blanks(classes, levels, level)
    return Resolved(level, levels)


def reorder(levels: Sequence[int]) -> list[int]:
    """Return the indices of one line in visual order, left to right (rule L2); removed ones are left out."""
    order = [index for index, level in enumerate(levels) if level != REMOVED]
    present = [levels[index] for index in order]
    if not present or max(present) == 0:
        return order
    lowest_odd = min((level for level in present if level % 2), default=max(present) + 1)
    for threshold in range(max(present), lowest_odd - 1, -1):
        position = 0
        while position < len(order):
            if levels[order[position]] < threshold:
                position += 1
                continue
            end = position
            while end < len(order) and levels[order[end]] >= threshold:
                end += 1
            order[position:end] = order[position:end][::-1]
            position = end
    return order


def _matching_isolates(classes: Sequence[str]) -> dict[int, int]:
    """Return the matching PDI of each isolate initiator that has one (definition BD9)."""
    matches: dict[int, int] = {}
    open_isolates: list[int] = []
    for index, name in enumerate(classes):
        if name in ISOLATE_INITIATORS:
            open_isolates.append(index)
        elif name == "PDI" and open_isolates:
            matches[open_isolates.pop()] = index
    return matches


def _first_strong_level(classes: Sequence[str], start: int, end: int, matches: dict[int, int]) -> int:
    index = start
    while index < end:
        name = classes[index]
        if name == "L":
            return 0
        if name in ("R", "AL"):
            return 1
        if name in ISOLATE_INITIATORS:
            index = matches.get(index, end)
        index += 1
    return 0


def _reset_blanks(classes: Sequence[str], levels: list[int], base: int) -> None:
    """Give segment separators and trailing blanks the paragraph level (rule L1)."""
    trailing = True
    for index in range(len(classes) - 1, -1, -1):
        name = classes[index]
        if name in ("B", "S"):
            trailing = True
            levels[index] = base
        elif levels[index] == REMOVED:
            continue
        elif name in ("WS", "FSI", "LRI", "RLI", "PDI"):
            if trailing:
                levels[index] = base
        else:
            trailing = False


@dataclass(slots=True)
class _Sequence:
    """An isolating run sequence (definition BD13): indices of its characters and its borders."""

    indices: list[int]
    level: int
    sos: str
    eos: str


class _Paragraph:
    """Working state of one paragraph: classes that the rules rewrite, and levels."""

    def __init__(self, classes: list[str], base: int, matches: dict[int, int], text: str) -> None:
        self.original = classes
        self.types = list(classes)
        self.levels = [base] * len(classes)
        self.base = base
        self.matches = matches
        self.matched_pdi = set(matches.values())
        self.text = text

    def explicit(self) -> None:
        """Determine explicit levels (rules X1 to X8) and mark what X9 removes."""
        stack: list[tuple[int, str, bool]] = [(self.base, "", False)]
        overflow_isolates = overflow_embeddings = valid_isolates = 0
        for index, name in enumerate(self.original):
            level, override, _ = stack[-1]
            if name in ("RLE", "LRE", "RLO", "LRO"):
                self.levels[index] = REMOVED
                deeper = _next_level(level, odd=name[0] == "R")
                if deeper <= _MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
                    stack.append((deeper, name[0] if name[2] == "O" else "", False))
                elif not overflow_isolates:
                    overflow_embeddings += 1
            elif name in ISOLATE_INITIATORS:
                self._place(index, level, override)
                deeper = _next_level(level, odd=self._isolate_is_right_to_left(index, name))
                if deeper <= _MAX_DEPTH and not overflow_isolates and not overflow_embeddings:
                    valid_isolates += 1
                    stack.append((deeper, "", True))
                else:
                    overflow_isolates += 1
            elif name == "PDI":
                if overflow_isolates:
                    overflow_isolates -= 1
                elif valid_isolates:
                    overflow_embeddings = 0
                    while not stack[-1][2]:
                        stack.pop()
                    stack.pop()
                    valid_isolates -= 1
                self._place(index, stack[-1][0], stack[-1][1])
            elif name == "PDF":
                self.levels[index] = REMOVED
                if overflow_isolates:
                    continue
                if overflow_embeddings:
                    overflow_embeddings -= 1
                elif not stack[-1][2] and len(stack) > 1:
                    stack.pop()
            elif name == "BN":
                self.levels[index] = REMOVED
            elif name == "B":
                self.levels[index] = self.base
            else:
                self._place(index, level, override)

    def _place(self, index: int, level: int, override: str) -> None:
        self.levels[index] = level
        if override:
            self.types[index] = override

    def _isolate_is_right_to_left(self, index: int, name: str) -> bool:
        if name == "FSI":
            end = self.matches.get(index, len(self.original))
            return _first_strong_level(self.original, index + 1, end, self.matches) == 1
        return name == "RLI"

    def isolating_run_sequences(self) -> list[_Sequence]:
        """Collect the isolating run sequences (rule X10)."""
        runs = self._level_runs()
        run_at = {run[0]: run for run in runs}
        sequences: list[_Sequence] = []
        for run in runs:
            if run[0] in self.matched_pdi:  # appended to the run of its initiator
                continue
            indices = list(run)
            while self.original[indices[-1]] in ISOLATE_INITIATORS and indices[-1] in self.matches:
                indices += run_at[self.matches[indices[-1]]]
            sequences.append(self._with_borders(indices))
        return sequences

    def _level_runs(self) -> list[list[int]]:
        runs: list[list[int]] = []
        previous: int | None = None
        for index, level in enumerate(self.levels):
            if level == REMOVED:
                continue
            starts_anew = previous is None or level != self.levels[previous]
            if starts_anew:
                runs.append([])
            runs[-1].append(index)
            previous = index
        return runs

    def _with_borders(self, indices: list[int]) -> _Sequence:
        level = self.levels[indices[0]]
        before = self._neighbour_level(indices[0], -1)
        last = indices[-1]
        open_end = self.original[last] in ISOLATE_INITIATORS and last not in self.matches
        after = self.base if open_end else self._neighbour_level(last, 1)
        return _Sequence(indices, level, _direction(max(level, before)), _direction(max(level, after)))

    def _neighbour_level(self, index: int, step: int) -> int:
        index += step
        while 0 <= index < len(self.levels):
            if self.levels[index] != REMOVED:
                return self.levels[index]
            index += step
        return self.base

    def resolve_weak(self, sequence: _Sequence) -> None:
        """Resolve weak types (rules W1 to W7)."""
        types, previous, strong = self.types, sequence.sos, sequence.sos
        for index in sequence.indices:  # W1 to W3
            name = types[index]
            if name == "NSM":
                name = "ON" if previous in ISOLATE_INITIATORS or previous == "PDI" else previous
            if name == "EN" and strong == "AL":
                name = "AN"
            if name in ("R", "L", "AL"):
                strong = name
            types[index] = previous = name
        for index in sequence.indices:
            if types[index] == "AL":
                types[index] = "R"
        self._resolve_separators(sequence)
        strong = sequence.sos
        for index in sequence.indices:  # W7
            if types[index] in ("R", "L"):
                strong = types[index]
            elif types[index] == "EN" and strong == "L":
                types[index] = "L"

    def _resolve_separators(self, sequence: _Sequence) -> None:
        """Resolve number separators and terminators (rules W4 to W6)."""
        types, indices = self.types, sequence.indices
        for position in range(1, len(indices) - 1):  # W4
            name = types[indices[position]]
            before, after = types[indices[position - 1]], types[indices[position + 1]]
            if (name == "ES" and before == after == "EN") or (name == "CS" and before == after == "EN"):
                types[indices[position]] = "EN"
            elif name == "CS" and before == after == "AN":
                types[indices[position]] = "AN"
        position = 0
        while position < len(indices):  # W5 and W6
            end = position
            while end < len(indices) and types[indices[end]] == "ET":
                end += 1
            if end > position:
                touches = (position > 0 and types[indices[position - 1]] == "EN") or (
                    end < len(indices) and types[indices[end]] == "EN"
                )
                for between in range(position, end):
                    types[indices[between]] = "EN" if touches else "ON"
            elif types[indices[position]] in ("ES", "CS"):
                types[indices[position]] = "ON"
            position = max(end, position + 1)

    def resolve_brackets(self, sequence: _Sequence) -> None:
        """Resolve paired brackets (rule N0)."""
        if not self.text:
            return
        embedding = _direction(sequence.level)
        for opening, closing in self._bracket_pairs(sequence):
            inside = {_strong(self.types[index]) for index in sequence.indices[opening + 1 : closing]} - {""}
            if embedding in inside:
                found = embedding
            elif inside:
                found = embedding if self._context_before(sequence, opening) == embedding else inside.pop()
            else:
                continue
            for position in (opening, closing):
                self._set_bracket(sequence, position, found)

    def _bracket_pairs(self, sequence: _Sequence) -> list[tuple[int, int]]:
        """Find the bracket pairs of a sequence, sorted by opening position (definition BD16)."""
        stack: list[tuple[str, int]] = []
        pairs: list[tuple[int, int]] = []
        for position, index in enumerate(sequence.indices):
            bracket = PAIRED_BRACKETS.get(self.text[index])
            if bracket is None or self.types[index] != "ON":
                continue
            if bracket.opens:
                if len(stack) == 63:
                    return []
                stack.append((bracket.pair, position))
                continue
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == bracket.pair:
                    pairs.append((stack[depth][1], position))
                    del stack[depth:]
                    break
        return sorted(pairs)

    def _context_before(self, sequence: _Sequence, position: int) -> str:
        for index in reversed(sequence.indices[:position]):
            strong = _strong(self.types[index])
            if strong:
                return strong
        return sequence.sos

    def _set_bracket(self, sequence: _Sequence, position: int, direction: str) -> None:
        self.types[sequence.indices[position]] = direction
        for index in sequence.indices[position + 1 :]:
            if self.original[index] != "NSM":
                return
            self.types[index] = direction

    def resolve_neutral(self, sequence: _Sequence) -> None:
        """Resolve neutral and isolate formatting types (rules N1 and N2)."""
        types, indices = self.types, sequence.indices
        embedding = _direction(sequence.level)
        position = 0
        while position < len(indices):
            if types[indices[position]] not in _NEUTRAL:
                position += 1
                continue
            end = position
            while end < len(indices) and types[indices[end]] in _NEUTRAL:
                end += 1
            before = _strong(types[indices[position - 1]]) if position else sequence.sos
            after = _strong(types[indices[end]]) if end < len(indices) else sequence.eos
            for between in range(position, end):
                types[indices[between]] = before if before == after else embedding
            position = end

    def resolve_implicit(self, sequence: _Sequence) -> None:
        """Raise levels by type (rules I1 and I2)."""
        for index in sequence.indices:
            name = self.types[index]
            if sequence.level % 2 == 0:
                self.levels[index] += {"R": 1, "AN": 2, "EN": 2}.get(name, 0)
            elif name != "R":
                self.levels[index] += 1


def _next_level(level: int, *, odd: bool) -> int:
    return level + 1 + ((level + 1) % 2 != odd)


def _direction(level: int) -> str:
    return "R" if level % 2 else "L"


def _strong(name: str) -> str:
    if name in ("EN", "AN", "R"):
        return "R"
    return name if name == "L" else ""
