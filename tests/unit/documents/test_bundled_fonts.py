"""The bundled fonts load, may be embedded, and cover the scripts that their README claims."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import uharfbuzz as hb

from app.documents.text.fonts import position_for

RESOURCES = Path(__file__).parents[3] / "resources"
FONTS = RESOURCES / "fonts"
DEMO = RESOURCES / "demo"

SAMPLES = {
    "NotoSans": "Łukasz Đorđević, Nguyễn Văn Đức, İstanbul, Ελένη Παπαδοπούλου, Щербаков Ёлкин Їжак Қазақ"
    "“—’ № € ₽ ₴ nº «»\u202f\u00a0\u2011",
    "NotoNaskhArabic": "محمد بن سلمان الحسن گچپژ یک ٹڈڑںے ٠١٢٣۰۱۲۳،؛؟",
    "NotoSansHebrew": "בקשה לעזרה משפטית שָׁלוֹם ״׳",
    "NotoSansGeorgian": "გიორგი მაისურაძე ႠႡႢ ᲐᲑᲒ",
    "NotoSansArmenian": "Արմեն Պետրոսյան և",
    "NotoSansThai": "สมชาย ใจดี กรุงเทพฯ ที่",
    "NotoSansDevanagari": "राजेश कुमार क्षत्रिय श्री १२३ ।",
    "NotoSansEthiopic": "አቶ ዳዊት ተስፋዬ፣ አዲስ አበባ፡፡ ፩፪፫ ኣንዘርያስ",
    "NotoSansSC": "司法协助请求书，。《》（）：；？！、“”王小明龘䶮喆犇堃国國ひらがなカタカナ々ー",
    "NotoSansKR": "법무부 국제형사과 김민수 뷁 쓩 ㄱㅏㆍ ㈜한빛 ㉮ ㎞ ￦〜",
    "NotoSansMath": "→←↔−≤≥≈≠∑√∞",
    "NotoSansSymbols2": "■□▲●☐☑☒✓✗",
}
"""Text that each family must be able to draw on its own."""


def files_of(family: str) -> list[Path]:
    """All files of one family (weights)."""
    return sorted(FONTS.glob(f"{family}-*.ttf"))


@pytest.mark.parametrize("family", SAMPLES)
def test_family_draws_the_script_it_is_bundled_for(family: str) -> None:
    found = files_of(family)
    assert found
    for file in found:
        covered = set(hb.Face(hb.Blob.from_file_path(file)).unicodes)
        missing = {ch for ch in SAMPLES[family] if ord(ch) not in covered and ch != " "}
        assert not missing, (file.name, [f"U+{ord(ch):04X}" for ch in missing])


def test_every_font_has_truetype_outlines_and_thousand_units() -> None:
    """CFF can't be embedded by our PDF writer; text metrics assume 1,000 units per em."""
    for file in FONTS.glob("*.ttf"):
        face = hb.Face(hb.Blob.from_file_path(file))
        assert {"glyf", "loca", "cmap", "hmtx"} <= set(face.table_tags), file.name
        assert face.upem == 1000, file.name


def test_no_font_forbids_embedding() -> None:
    for file in FONTS.glob("*.ttf"):
        os2 = hb.Face(hb.Blob.from_file_path(file)).reference_table("OS/2").data
        assert os2 is not None
        restriction = int.from_bytes(os2[8:10], "big") & 0x000F
        assert restriction == 0, file.name


def test_chinese_subset_covers_gbk_and_stays_small() -> None:
    file = FONTS / "NotoSansSC-Regular.ttf"
    covered = set(hb.Face(hb.Blob.from_file_path(file)).unicodes)
    wanted = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            text = bytes([lead, trail]).decode("gbk", errors="ignore")
            wanted.update(text if len(text) == 1 and text > "\x7f" else "")
    assert {hex(ord(ch)) for ch in wanted if ord(ch) not in covered} <= {"0x2252"}
    assert file.stat().st_size <= 8_000_000


def test_korean_subset_has_every_syllable_no_han_and_stays_small() -> None:
    file = FONTS / "NotoSansKR-Regular.ttf"
    covered = set(hb.Face(hb.Blob.from_file_path(file)).unicodes)
    assert not set(range(0xAC00, 0xD7A4)) - covered
    assert not set(range(0x3131, 0x318F)) - covered
    assert not covered & set(range(0x4E00, 0xA000))
    assert file.stat().st_size <= 3_000_000


def test_every_character_of_the_demo_can_be_printed() -> None:
    """The demo posting names people in every script that a letter may be asked to name."""
    texts = [text for file in DEMO.rglob("*.json") for text in _strings(json.loads(file.read_text("utf-8")))]
    characters = {ch for text in texts for ch in unicodedata.normalize("NFC", text)} - {"\n"}
    assert len(characters) > 500
    lacking = {ch for ch in characters if position_for(ch) is None or position_for(ch, bold=True) is None}
    assert not lacking, [f"U+{ord(ch):04X}" for ch in lacking]


def _strings(value: object) -> Iterator[str]:
    """Every text in a JSON document, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (text for entry in value for text in _strings(entry))
    elif isinstance(value, dict):
        yield from (text for pair in value.items() for entry in pair for text in _strings(entry))


def test_every_font_is_listed_with_its_licence_beside_it() -> None:
    notes = (FONTS / "README.md").read_text(encoding="utf-8")
    licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    for file in FONTS.glob("*.ttf"):
        listed = file.name in notes or (file.stem.split("-")[0] + "-Regular.ttf") in notes
        assert listed, file.name
