"""Draw set lines, rules and bookmarks on pages and close them into a PDF; ReportLab writes the objects.

Coordinates are points from the top left corner of the page, downwards. Nothing here reads a file or a
clock: equal calls give equal bytes.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from io import BytesIO
from typing import Any, Final

from app.documents.embedding import EmbeddedFont
from app.documents.text.fonts import Face
from app.documents.text.lines import Line, PlacedRun
from app.documents.text.shape import GlyphRun
from app.documents.text.style import Colour

_STROKE: Final = 0.028
"""Width of the stroke that makes a face without bold bold, relative to the font size."""


class Painter:
    """Pages being drawn; `finish` gives the PDF."""

    def __init__(self, width: float, height: float, *, title: str, language: str, created: datetime) -> None:
        self.width = width
        self.height = height
        self._file = BytesIO()
        self._canvas = _new_canvas(self._file, (width, height), language)
        self._fonts: dict[str, EmbeddedFont] = {}
        self._digest = hashlib.sha256()
        self._bookmarks = 0
        self._describe(title, created)

    def text(self, line: Line, x: float, baseline: float) -> None:
        """Draw a line whose left end is at `x` and whose letters stand on `baseline`."""
        if not line.runs:
            return
        # Blanks at the end of a right-to-left line hang over its left end.
        left = x - (line.overhang if line.right_to_left else 0.0)
        operators = ["BT"]
        for placed in line.runs:
            if not placed.run.glyphs:
                continue
            operators += self._run(placed, left + placed.x, self.height - baseline)
        operators.append("ET")
        self._add(" ".join(operators))

    def rule(self, x: float, y: float, to_x: float, to_y: float, width: float, colour: Colour) -> None:
        """Draw a straight line of `width` points."""
        self._add(
            f"{_rgb(colour)} RG {_number(width)} w {_number(x)} {_number(self.height - y)} m "
            f"{_number(to_x)} {_number(self.height - to_y)} l S"
        )

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle whose upper left corner is at `x`, `y`."""
        self._add(
            f"{_rgb(colour)} rg {_number(x)} {_number(self.height - y - height)} "
            f"{_number(width)} {_number(height)} re f"
        )

    def bookmark(self, title: str, y: float) -> None:
        """Let the outline of the document point to `y` on this page."""
        self._bookmarks += 1
        key = f"part{self._bookmarks}"
        self._canvas.bookmarkHorizontal(key, 0, self.height - y)
        self._canvas.addOutlineEntry(title, key, level=0)

    def end_page(self) -> None:
        """Close the current page; the next call draws on a new one."""
        self._canvas.showPage()

    def finish(self) -> bytes:
        """Close the document and return it."""
        document = self._canvas._doc
        document.delayedFonts.extend(self._fonts.values())
        identity = self._digest.hexdigest()[:32].upper()
        document._ID = f"\n[<{identity}><{identity}>]\n".encode("ascii")
        self._canvas.save()
        return self._file.getvalue()

    def _describe(self, title: str, created: datetime) -> None:
        from reportlab.lib.utils import TimeStamp

        canvas = self._canvas
        canvas.setTitle(title)
        canvas.setAuthor("")
        canvas.setSubject("")
        canvas.setCreator("Dragoman")
        canvas.setProducer("Dragoman")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        stamp = TimeStamp(invariant=1)
        offset = created.utcoffset()
        minutes = int(offset.total_seconds() // 60) if offset else 0
        stamp.YMDhms = created.timetuple()[:6]
        stamp.dhh, stamp.dmm = int(minutes / 60), abs(minutes) % 60
        canvas._doc._timeStamp = stamp
        self._digest.update(repr((title, created.isoformat())).encode())

    def _add(self, operators: str) -> None:
        self._digest.update(operators.encode("ascii"))
        self._canvas._code.append(operators)

    def _run(self, placed: PlacedRun, x: float, y: float) -> list[str]:
        run = placed.run
        font = self._font(run.face)
        operators = [
            f"/{font.resource} {_number(placed.size)} Tf 1 0 0 1 {_number(x)} {_number(y)} Tm "
            f"{_rgb(placed.colour)} rg"
        ]
        if run.stroked:
            operators.append(f"{_rgb(placed.colour)} RG {_number(placed.size * _STROKE)} w 2 Tr")
        operators.append(_show(run, font))
        if run.stroked:
            operators.append("0 Tr")
        return operators

    def _font(self, face: Face) -> EmbeddedFont:
        font = self._fonts.get(face.file)
        if font is None:
            font = self._fonts[face.file] = EmbeddedFont(face, f"F{len(self._fonts) + 1}")
        return font


def _show(run: GlyphRun, font: EmbeddedFont) -> str:
    """Return the operator that shows the glyphs at their shaped distances (ISO 32000-1, 9.4.3)."""
    array: list[str] = []
    codes = ""
    for glyph in run.glyphs:
        code = font.code(glyph)
        codes += code.digits
        correction = code.width - glyph.advance
        if correction:
            array += [f"<{codes}>", str(correction)]
            codes = ""
    if codes:
        array.append(f"<{codes}>")
    return f"[{' '.join(array)}] TJ"


def _rgb(colour: Colour) -> str:
    return f"{_number(colour.red)} {_number(colour.green)} {_number(colour.blue)}"


def _number(value: float) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _new_canvas(file: BytesIO, size: tuple[float, float], language: str) -> Any:
    """Return a ReportLab canvas without the Helvetica that ReportLab puts, unembedded, on every page."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0  # ASCII armour around streams costs a quarter of the size

    class _BareCanvas(Canvas):  # type: ignore[misc] # ReportLab has no types
        def _make_preamble(self) -> None:
            self._preamble = "1 0 0 1 0 0 cm"

    return _BareCanvas(
        file, pagesize=size, pageCompression=1, invariant=1, lang=language, pdfVersion=(1, 7), verbosity=0
    )
