"""A rendered letter is what was written: programs we did not write read every word back."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from app.documents.blocks import (
    Correspondence,
    Entry,
    Heading,
    KeyValues,
    Letterhead,
    PageBreak,
    Paragraph,
    PartHeading,
    Row,
    SignatureBlock,
    SignatureSlot,
    Table,
    Title,
    Together,
)
from app.documents.errors import ForbiddenCharacterError, MissingGlyphError, TooLongError
from app.documents.pdf import render_pdf
from app.documents.text.lines import Line, set_lines
from app.documents.text.style import TextStyle
from app.documents.text.style import text_of as t
from tests.helpers.paper import document, one_line, pdfium_text, poppler_text, rendered, run_tool

SCRIPTS = {
    "Latin": "Łukasz Đorđević, Nguyễn Văn Đức, İstanbul, Zürich, office affluent, x\u0301 q\u0303",
    "Greek": "Ελένη Παπαδοπούλου, Αθήνα",
    "Cyrillic": "Щербаков Фёдор, Київ, Қазақстан",
    "Arabic": "محمد بن سلمان عبدالله، لا إله إلا الله، عملاً بالمادة، مُحَمَّد",
    "Persian": "می\u200cخواهم کتاب\u200cها گچپژ",
    "Hebrew": "בקשה לעזרה משפטית, שָׁלוֹם, האו״ם",
    "Georgian": "გიორგი მაისურაძე",
    "Armenian": "Արմեն Պետրոսյան",
    "Thai": "สมชาย ใจดี ทำงานที่กรุงเทพมหานคร ผู้ต้องหา",
    "Devanagari": "राजेश कुमार शर्मा ने क्षत्रिय श्रीमती निर्मला से कहा। गिरफ्तारी",
    "Chinese": "司法协助请求书，王小明《公约》。“引号”䶮",
    "Japanese": "山田太郎さんは「会社」を経営、カタカナ",
    "Korean": "법무부 국제형사과 김민수 검사, 뷁 ㈜한빛물류, 2026년 3월 ㎞ 金敏洙",
    "Decomposed Korean": "\u1100\u1175\u11b7\u1106\u1175\u11ab\u1109\u116e",
    "Ethiopic": "አቶ ዳዊት ተስፋዬ ሰላም፡ለሁሉም፡፡ ፍትሕ ሚኒስቴር፣ አዲስ አበባ ፲፪",
    "Symbols": "→ ≥ 5 ✓ ☐ ½ 100 % € ₽ ₴ № 1",
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_names_in_every_script_read_back_word_by_word(script: str) -> None:
    text = SCRIPTS[script]
    data = rendered(text).data
    # poppler puts the comma after a right-to-left word on its other side, in files of any program: so words.
    words = re.findall(r"[^\s,،.]+", one_line(text))
    for found in (poppler_text(data), pdfium_text(data)):
        assert not [word for word in words if word not in found], script


def test_arabic_is_drawn_joined_and_from_the_right() -> None:
    """The middle letter of a joined word is drawn in another form than the isolated letter."""
    (run,) = (placed.run for line in _lines("بيت") for placed in line.runs)
    isolated = [placed.run.glyphs[0].parts[0].glyph for ch in "بيت" for placed in _lines(ch)[0].runs]
    drawn = [glyph.parts[0].glyph for glyph in run.glyphs]
    assert set(drawn).isdisjoint(isolated)
    assert "".join(glyph.text for glyph in run.glyphs) == "تيب"


def _lines(text: str) -> list[Line]:
    return set_lines(t(text), TextStyle(10.0, 14.5), 300.0)


MARKUP = [
    "<b>bold</b>", "<b>unclosed", "</para>", "<para>", "a < b > c", "&amp; & &#38; &lt;", "<br/>", "<",
    '<img src="file:///etc/passwd"/>', "<img src='/etc/passwd' width='10'/>",
    '<img src="http://x.example/a.png"/>', '<a href="javascript:alert(1)">x</a>',
    '<a href="file:///etc/passwd">x</a>', '<font color="red">red</font>',
    '<font color="[[[getattr(pow,\'__globals__\')]]]">', "<unichar code='65'/>", "<greek>a</greek>",
    "<super>2</super>", "<seq id='1'/>", "<onDraw name='x' label='y'/>", "<index name='x'/>",
    "<bullet>x</bullet>", "<i><b></i></b>", "<u>under</u>", "<strike>out</strike>",
    "<span style='color:red'>x</span>", "<!-- comment -->", "<![CDATA[x]]>", "<?xml version='1.0'?>",
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', "&e;", "%PDF-1.7", "endstream endobj",
    "1 0 obj << /JS (app.alert(1)) >>", ") Tj ET Q (", "\\)(\\", "<< /Type /Action >>",
    "BT /F1 12 Tf (x) Tj ET", "{{ 7*7 }}", "{page}", "${HOME}", "$(id)", "`id`", "%s %d %n",
    "'; DROP TABLE x;--", "../../../etc/passwd", "\\\\server\\share", "file:///etc/passwd", "=1+1",
    "+44 20 7946 0101", "-2+3", "@SUM(A1)", "\\u202e", "\\x00", "&#0;", "&#x202E;",
    "<svg onload=alert(1)>", "<script>alert(1)</script>", "<style>*{}</style>", "[link](http://x.example)",
    "**bold** _it_", "# heading", "<w:p/>", "<fo:block/>",
]  # fmt: skip


def test_markup_is_printed_as_it_was_typed() -> None:
    assert len(MARKUP) >= 60
    # The words around keep poppler from taking "a < b" for letter-spaced text.
    data = rendered(*(f"before {payload} after" for payload in MARKUP)).data
    found = poppler_text(data)
    for payload in MARKUP:
        assert one_line(payload) in found, payload
    assert b"/JavaScript" not in data
    assert b"/URI" not in data
    assert b"/Subtype /Image" not in data


def test_markup_in_every_kind_of_block_is_printed_as_it_was_typed() -> None:
    bad = '<b>&</b> <img src="file:///etc/passwd">'
    data = render_pdf(_everything(bad)).data
    assert poppler_text(data).count(one_line(bad)) >= 18


def _everything(words: str, paragraphs: int = 1):
    body = tuple(Paragraph(t(words)) for _ in range(paragraphs))
    row = Row(t(words), (t(words), t(words)))
    return document(
        Letterhead(t(words), (t(words),)),
        Correspondence(t("To"), (t(words),), (row,)),
        Title(t(words), t(words)),
        KeyValues((row, row), framed=True),
        PartHeading("1", t(words), t(words)),
        *body,
        Heading(t(words)),
        Entry(t("1.1"), body),
        Table((t(words), t("b")), ((t(words), t("b")),), (2, 1)),
        PageBreak(),
        Together(body),
        SignatureBlock(t(words), (SignatureSlot("Officer", t(words), (t(words), t(words))),)),
        marking="TLP:AMBER",
    )


def test_equal_documents_give_equal_bytes() -> None:
    first, second = (render_pdf(_everything("Łukasz محمد 王")).data for _ in range(2))
    assert first == second


def test_the_environment_does_not_leak_into_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = render_pdf(_everything("x")).data
    # ReportLab reads this variable and would take the date of the file from it.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    assert render_pdf(_everything("x")).data == expected


def test_file_is_clean_for_independent_readers(tmp_path: Path) -> None:
    data = render_pdf(_everything("Łukasz محمد 王小明 กำลัง", paragraphs=40)).data
    path = tmp_path / "letter.pdf"
    path.write_bytes(data)
    checked = run_tool("qpdf", "--check", str(path))
    assert checked.returncode == 0, checked.stdout
    assert b"WARNING" not in checked.stdout + checked.stderr


def test_all_fonts_are_embedded_subsets_with_a_way_back_to_text() -> None:
    data = render_pdf(_everything("Łukasz محمد 王小明 राजेश")).data
    rows = run_tool("pdffonts", "-", data=data).stdout.decode().splitlines()[2:]
    assert len(rows) >= 4
    for row in rows:
        assert re.search(r"\byes yes yes\b", row), row
    assert b"Helvetica" not in data


def test_title_and_language_say_nothing_but_the_reference() -> None:
    data = render_pdf(replace(_everything("secret name"), language="fr")).data
    info = run_tool("pdfinfo", "-", data=data).stdout.decode()
    assert re.search(r"Title:\s+MLA-2026-0042", info)
    assert "secret" not in info
    assert re.search(r"CreationDate:.*2026", info)
    assert b"/Lang (fr)" in data


def test_parts_are_bookmarks() -> None:
    data = render_pdf(_everything("Facts")).data
    with pypdfium2.PdfDocument(data) as opened:
        assert [item.get_title() for item in opened.get_toc()] == ["1  Facts"]


def test_marking_draft_reference_and_page_stand_on_every_page() -> None:
    texts = tuple(Paragraph(t("A sentence about the facts. " * 40)) for _ in range(20))
    result = render_pdf(document(*texts, marking="TLP:AMBER", draft="DRAFT — gaps remain"))
    assert result.pages > 3
    with pypdfium2.PdfDocument(result.data) as opened:
        assert len(opened) == result.pages
        for number, page in enumerate(opened, 1):
            found = page.get_textpage().get_text_range()
            assert found.count("TLP:AMBER") == 2
            assert found.count("DRAFT — gaps remain") == 2
            assert "MLA-2026-0042" in found
            assert f"Page {number} of {result.pages}" in found


def test_a_long_field_goes_on_over_many_pages_without_loss() -> None:
    words = [f"word{number}" for number in range(9000)]
    result = rendered(" ".join(words))
    assert result.pages > 10
    found = set(poppler_text(result.data).split())
    assert not [word for word in words if word not in found]


def test_long_table_repeats_its_header_and_long_cells_are_split() -> None:
    rows = tuple((t(f"row {number}"), t("x " * 3000 if number == 3 else "short")) for number in range(60))
    result = render_pdf(document(Table((t("Column"), t("Other")), rows, (1, 2))))
    with pypdfium2.PdfDocument(result.data) as opened:
        pages = [page.get_textpage().get_text_range() for page in opened]
    assert len(pages) > 2
    assert all("Column" in page for page in pages)
    assert all(f"row {number}" in " ".join(pages) for number in range(60))


def test_signature_fields_have_room_on_one_page() -> None:
    result = render_pdf(_everything("x", paragraphs=30))
    (spot,) = result.fields
    left, bottom, right, top = spot.box
    assert spot.name == "Officer"
    assert spot.page == result.pages - 1
    assert right - left > 100
    assert top - bottom > 60
    assert bottom > 40


def test_a_document_in_arabic_is_mirrored() -> None:
    rows = KeyValues((Row(t("السلطة"), (t("وزارة العدل"),)),))
    left_to_right = _first_left(render_pdf(document(rows, language="en")).data)
    right_to_left = _first_left(render_pdf(document(rows, language="ar")).data)
    assert left_to_right < 300 < 400 < right_to_left


def _first_left(data: bytes) -> float:
    """Left end of the first Arabic letter on the page, in points."""
    with pypdfium2.PdfDocument(data) as opened:
        page = opened[0].get_textpage()
        at = next(index for index, ch in enumerate(page.get_text_range()) if ch > "\u0600")
        return float(page.get_charbox(at)[0])


def test_a_character_without_a_glyph_or_with_a_bad_meaning_stops_the_export() -> None:
    with pytest.raises(MissingGlyphError) as missing:
        rendered("smile \U0001f600", place="/purpose")
    assert missing.value.params["code_point"] == "U+1F600"
    assert missing.value.params["place"] == "/purpose"
    with pytest.raises(ForbiddenCharacterError) as forbidden:
        rendered("pay \u202eee", place="/facts")
    assert forbidden.value.params["name"] == "RIGHT-TO-LEFT OVERRIDE"


def test_a_letter_that_nobody_would_read_is_refused() -> None:
    with pytest.raises(TooLongError):
        render_pdf(document(Paragraph(t("line\n" * 27_000))))
