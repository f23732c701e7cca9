"""Embed the used glyphs of a font into a ReportLab document, with the text each glyph stands for.

ReportLab's own TrueType support numbers characters, not glyphs, and its ToUnicode table can express only
one character of the basic plane per glyph: ligatures, marks and rare Chinese names could not be copied or
searched. Here each pair of glyph (or composite of glyphs) and text gets its own character code (CID), so
that every cluster reads back as what was written (ISO 32000-1, 9.7.4 and 9.10.3).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from app.documents.outlines import Component, Composite, with_composites
from app.documents.text.fonts import Face
from app.documents.text.shape import Glyph

_LAYOUT_TABLES: Final = ("GSUB", "GPOS", "GDEF", "OS/2", "name", "post", "cmap", "kern", "gasp")


class Code(NamedTuple):
    """How a glyph is called in the file: four hexadecimal digits, and the width stated for it."""

    digits: str
    width: int


class EmbeddedFont:
    """A composite font that grows while a document is drawn and is written when it is closed."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self._codes: dict[tuple[tuple[Component, ...], str], Code] = {}
        self._outlines: list[Composite] = []

    def code(self, glyph: Glyph) -> Code:
        """Return the character code under which a glyph is drawn."""
        key = (glyph.parts, glyph.text)
        known = self._codes.get(key)
        if known is None:
            first = glyph.parts[0]
            # A glyph that was not moved keeps its own width: kerning is drawn, not stated.
            unmoved = len(glyph.parts) == 1 and not first.dx and not first.dy
            width = self.face.advance(first.glyph) if unmoved else glyph.advance
            self._outlines.append(Composite(glyph.parts, width))
            known = self._codes[key] = Code(f"{len(self._outlines):04X}", width)
        return known

    def addObjects(self, document: Any) -> None:
        """Write the font into a ReportLab document; ReportLab calls this when the document is closed."""
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

        outlines, numbers = self._subset()
        name = PDFName(f"{_tag(outlines)}+{self.face.file.removesuffix('.ttf')}")
        descriptor = PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": name,
                "Flags": 4,  # symbolic: the codes are ours
                "FontBBox": PDFArray(self._bounds()),
                "ItalicAngle": 0,
                "Ascent": self._extents()[0],
                "Descent": self._extents()[1],
                "CapHeight": 714,
                "StemV": 80,
                "FontFile2": _stream(document, outlines, {"Length1": len(outlines)}),
            }
        )
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": name,
                "CIDSystemInfo": PDFDictionary(
                    {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
                ),
                "FontDescriptor": document.Reference(descriptor),
                "DW": 1000,
                "W": PDFArray([1, PDFArray([outline.advance for outline in self._outlines])]),
                "CIDToGIDMap": _stream(document, _glyph_map(numbers), {}),
            }
        )
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": name,
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([document.Reference(descendant)]),
                "ToUnicode": _stream(document, to_unicode([text for _, text in self._codes]), {}),
            }
        )
        document.idToObject["BasicFonts"].dict[self.resource] = document.Reference(font)

    def _subset(self) -> tuple[bytes, list[int]]:
        """Return the subset font file and the glyph number of each code, in the order of the codes."""
        import uharfbuzz as hb

        wish = hb.SubsetInput()
        wish.flags = hb.SubsetFlags.NO_HINTING
        wish.glyph_set.update({part.glyph for outline in self._outlines for part in outline.components})
        wish.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _LAYOUT_TABLES)
        plan = hb.SubsetPlan(self.face.face, wish)
        subset = plan.execute()
        renumbered = plan.old_to_new_glyph_mapping
        made: dict[Composite, int] = {}
        numbers: list[int] = []
        for outline in self._outlines:
            parts = tuple(part._replace(glyph=renumbered[part.glyph]) for part in outline.components)
            if parts == (Component(parts[0].glyph, 0, 0),):
                numbers.append(parts[0].glyph)
                continue
            composite = Composite(parts, outline.advance)
            numbers.append(made.setdefault(composite, subset.glyph_count + len(made)))
        return with_composites(bytes(subset.blob.data), list(made)), numbers

    def _extents(self) -> tuple[int, int]:
        extents = self.face.font.get_font_extents("ltr")
        return extents.ascender, extents.descender

    def _bounds(self) -> list[int]:
        head = self.face.face.reference_table("head").data
        return [int.from_bytes(head[at : at + 2], "big", signed=True) for at in (36, 38, 40, 42)]


def _glyph_map(numbers: list[int]) -> bytes:
    return b"".join(number.to_bytes(2, "big") for number in (0, *numbers))


def to_unicode(texts: Sequence[str]) -> bytes:
    """Return the ToUnicode table for codes 1, 2, 3 … that stand for `texts`."""
    entries = list(enumerate(texts, 1))
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    for start in range(0, len(entries), 100):
        block = entries[start : start + 100]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in block]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")


def _stream(document: Any, content: bytes, entries: dict[str, int]) -> Any:
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFStream, PDFZCompress

    stream = PDFStream(PDFDictionary(dict(entries)), content, filters=[PDFZCompress])
    return document.Reference(stream)


def _tag(outlines: bytes) -> str:
    """Return the six letters that mark a subset (ISO 32000-1, 9.6.4), derived from its content."""
    digest = hashlib.sha256(outlines).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
