"""The visible signature can be read on paper: nothing small, nothing cut, nothing pale."""

from __future__ import annotations

from datetime import timedelta, timezone

import pypdfium2
import pytest

from app.documents.appearance import draw_appearance
from app.documents.chain import OFFICER, render
from app.documents.identity import open_pkcs12
from app.documents.letter import compose
from app.documents.preview import Preview
from app.documents.signing import sign
from app.documents.wording import wording
from app.domain.places import LanguageTag
from tests.helpers.formals import DAY, full_request
from tests.helpers.paper import pdfium_text
from tests.helpers.pki import NOW, PASSWORD, Pki

FINGERPRINT = "c82c1574a4f335ad300b1c63c80ec20032065abe7563293c44dd87476a340fe5"
LEGIBLE = 8.0
"""Smallest size in points that is read without effort on paper."""
NAMES = (
    "Aoife Ní Example",
    "Claire Thibodeau (demo, without value)",
    "محمد بن سلمان الحسن",
    "王小明",
    "김민수",
    "Maria do Rosário Albuquerque de Vasconcelos e Sousa Example-Beispiel",  # as long as X.520 lets it be
)


def field_size(language: str) -> tuple[float, float]:
    letter = render(compose(full_request(), language=LanguageTag(language), day=DAY, is_draft=False))
    left, bottom, right, top = next(spot.box for spot in letter.fields if spot.name == OFFICER)
    return right - left, top - bottom


def drawn(name: str, language: str) -> bytes:
    words = wording(language).signature()
    moment = NOW.astimezone(timezone(timedelta(hours=-3, minutes=-30)))
    return draw_appearance(
        field_size(language),
        signer=name,
        fingerprint=FINGERPRINT,
        moment=moment,
        words=words,
        language=language,
    )


def sizes_and_boxes(data: bytes) -> tuple[list[float], list[tuple[float, float, float, float]]]:
    """Size of every printed character and the box that it fills, in points."""
    sizes, boxes = [], []
    with pypdfium2.PdfDocument(data) as opened:
        page = opened[0].get_textpage()
        for index in range(page.count_chars()):
            left, bottom, right, top = page.get_charbox(index)
            if right - left > 0.1 and top - bottom > 0.1:
                sizes.append(pypdfium2.raw.FPDFText_GetFontSize(page.raw, index))
                boxes.append((left, bottom, right, top))
    return sizes, boxes


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", NAMES)
def test_every_word_is_large_enough_and_inside_the_field(name: str, language: str) -> None:
    width, height = field_size(language)
    sizes, boxes = sizes_and_boxes(drawn(name, language))
    assert min(sizes) >= LEGIBLE
    assert min(box[0] for box in boxes) > 6.0
    assert min(box[1] for box in boxes) > 2.0
    assert max(box[2] for box in boxes) < width - 6.0
    assert max(box[3] for box in boxes) < height - 2.0


def test_the_name_is_the_largest() -> None:
    sizes, _ = sizes_and_boxes(drawn(NAMES[0], "en"))
    assert max(sizes) >= 14.0
    assert sizes.count(max(sizes)) == len(NAMES[0].replace(" ", ""))


@pytest.mark.parametrize("name", ["x" * 400, "Anna " * 100, "王" * 150])
def test_an_absurdly_long_name_still_stays_inside(name: str) -> None:
    width, height = field_size("en")
    data = drawn(name, "en")
    sizes, boxes = sizes_and_boxes(data)
    assert min(sizes) >= LEGIBLE
    assert "…" in pdfium_text(data)
    assert max(box[2] for box in boxes) < width
    assert max(box[3] for box in boxes) < height
    assert min(box[1] for box in boxes) > 0.0


def test_it_shows_signer_moment_and_the_whole_fingerprint() -> None:
    found = pdfium_text(drawn("Aoife Ní Example", "fr"))
    assert "Signé électroniquement par Aoife Ní Example" in found
    assert "21 novembre 2026, 06 h 00 (UTC−03:30)" in found
    assert "Heure de l’ordinateur du signataire, non certifiée" in found
    assert FINGERPRINT.upper() in found.replace(" ", "")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_signed_letter_shows_it_as_dark_as_the_rest(language: str) -> None:
    """pyHanko lays its stamps over the page at three fifths of their strength unless told otherwise."""
    letter = render(compose(full_request(), language=LanguageTag(language), day=DAY, is_draft=False))
    data = sign(letter, open_pkcs12(Pki().signer("Aoife Example").p12(), PASSWORD), now=NOW).data
    spot = next(spot for spot in letter.fields if spot.name == OFFICER)
    left, bottom, right, top = (int(2 * edge) for edge in spot.box)
    with Preview(data) as preview:
        picture = preview.picture(spot.page, 2.0)
        rows = range(picture.height - top, picture.height - bottom)
        inside = b"".join(
            picture.data[4 * (row * picture.width + left) : 4 * (row * picture.width + right)] for row in rows
        )
    assert min(inside[0::4]) < 0x30
