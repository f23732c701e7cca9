"""The preview shows the pages as they are, signatures included, from memory."""

from __future__ import annotations

import pytest

from app.documents.errors import UnreadablePdfError
from app.documents.preview import Preview
from tests.helpers.letters import rendered_letter, signed_letter
from tests.helpers.paper import rendered
from tests.helpers.pki import Pki


def dark_pixels(data: bytes) -> int:
    return sum(1 for red in data[0::4] if red < 128)


def test_picture_has_the_size_of_the_page_at_its_scale_and_no_gaps() -> None:
    with Preview(rendered("Some text").data) as preview:
        picture = preview.picture(0, 1.0)
        assert (picture.width, picture.height) in {(595, 842), (596, 842)}
        assert len(picture.data) == picture.width * picture.height * 4
        assert set(picture.data[3::4]) == {255}
        assert dark_pixels(picture.data) > 30
        double = preview.picture(0, 2.0)
        assert double.width in {2 * picture.width - 1, 2 * picture.width, 2 * picture.width + 1}


def test_colours_stand_in_the_order_red_green_blue() -> None:
    """The marking is dark red: where a pixel is coloured, red is the strongest part."""
    with Preview(rendered_letter(1).data) as preview:
        data = preview.picture(0, 1.0).data
    pixels = list(zip(data[0::4], data[2::4], strict=True))
    reds = [red for red, blue in pixels if red > blue + 60]
    blues = [blue for red, blue in pixels if blue > red + 60]
    assert len(reds) > 10 * (len(blues) + 1)


def test_signature_appearance_is_in_the_picture() -> None:
    unsigned, signed = rendered_letter(1), signed_letter(Pki().signer(), paragraphs=1)
    with Preview(unsigned.data) as before, Preview(signed.data) as after:
        assert dark_pixels(after.picture(0, 1.0).data) > dark_pixels(before.picture(0, 1.0).data) + 100


def test_text_of_each_page_is_given() -> None:
    with Preview(rendered(*(f"Paragraph {number}. " * 30 for number in range(30))).data) as preview:
        assert preview.page_count > 1
        assert "Paragraph 0." in preview.text(0)
        assert "Page 2 of" in preview.text(1)


def test_what_is_not_a_pdf_is_an_expected_failure() -> None:
    for junk in (b"", b"%PDF-1.7", b"junk" * 100):
        with pytest.raises(UnreadablePdfError):
            Preview(junk)


def test_a_picture_that_would_fill_the_memory_is_refused() -> None:
    with Preview(rendered("x").data) as preview, pytest.raises(ValueError, match="too large"):
        preview.picture(0, 100.0)
