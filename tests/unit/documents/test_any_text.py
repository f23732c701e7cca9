"""Whatever an officer types is printed and reads back, or is refused by name."""

from __future__ import annotations

import unicodedata
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.errors import ForbiddenCharacterError, MissingGlyphError
from app.documents.text import fonts
from app.domain.text import bad_character
from app.errors import AppError
from tests.helpers.paper import one_line, pdfium_text, rendered

# Letters of each script, and the marks that they carry; a mark alone is no writing in any of them.
SCRIPTS = (
    ("abcxyzÀÖØöøÿąćęłńśźżşğıİßþ", "\u0301\u0308\u0323"),
    ("αβγδωΆΈάέ", "\u0301"),
    ("абвгёжзйщюяЇїЄєҐґ", "\u0301"),
    ("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإئؤةىپچژگک", "\u064b\u064e\u064f\u0650\u0651"),
    ("אבגדהוזחטיכלמנסעפצקרשתםןףץך", "\u05b0\u05b4\u05b8\u05bc"),
    ("აბგდევზთ", ""),
    ("աբգդեզ", ""),
    ("กขคงจชดตถทนบปผพมยรลวสหอฮ", "\u0e31\u0e34\u0e35\u0e38\u0e48\u0e49\u0e33"),
    ("कखगघचजटडतदनपबमयरलवशसह", "\u093e\u093f\u0940\u0941\u0947\u094b\u094d\u0902"),
    ("中国司法协助请求书王小明张伟李娜", ""),
    ("あいうえおアイウエオー", ""),
    ("가각김민수뷁힣ㄱㅏ㈜", ""),
    ("ሀለሐመሠረሰሸቀበ፡።፩፲", "\u135f"),
    ("0123456789", ""),
    ("٠١٢٣", ""),
    (".,;:!?()[]{}<>/&%#@*+-=_'\"«»„“”‘’–—…、。，（）《》،؛؟।", ""),
)


def words(letters: str, marks: str) -> st.SearchStrategy[str]:
    """Words of one script, each letter with at most one mark."""
    marked = st.sampled_from(["", *marks])
    return st.lists(st.tuples(st.sampled_from(letters), marked).map("".join), min_size=1, max_size=6).map(
        "".join
    )


TYPED = st.lists(st.one_of(*(words(*script) for script in SCRIPTS)), min_size=1, max_size=10).map(" ".join)
ANYTHING = st.text(min_size=1, max_size=40)


def letters(text: str) -> Counter[str]:
    """Letters, marks and digits: blanks and the order of lines are the page's, not the text's."""
    normal = unicodedata.normalize("NFKD", one_line(text))
    return Counter(ch for ch in normal if unicodedata.category(ch)[0] in "LMN")


def check(text: str) -> None:
    bad = bad_character(text)
    try:
        data = rendered(text).data
    except ForbiddenCharacterError as error:
        refused: AppError = error
    except MissingGlyphError as error:
        refused = error
    else:
        assert bad is None
        assert not letters(text) - letters(pdfium_text(data))
        return
    assert refused.params["place"] == "/facts"
    if bad is not None:
        assert refused.params["code_point"] == bad.code_point
        return
    character = chr(int(str(refused.params["code_point"]).removeprefix("U+"), 16))
    assert character in unicodedata.normalize("NFC", text)
    assert fonts.position_for(character) is None


@settings(max_examples=400)
@given(TYPED)
def test_text_in_the_bundled_scripts_reads_back(text: str) -> None:
    check(text)


@settings(max_examples=400)
@given(ANYTHING)
def test_any_text_reads_back_or_is_refused_by_name(text: str) -> None:
    check(text)
