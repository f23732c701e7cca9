"""Words look as another text engine draws them: Qt shapes and orders the same words with the same fonts.

Reading text back is not enough: unjoined or misplaced Arabic letters read back perfectly.
"""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops, ImageOps

from app.assets import read_bytes
from app.documents.painter import Painter
from app.documents.preview import Preview
from app.documents.text.lines import set_lines
from app.documents.text.style import TextStyle, text_of
from tests.helpers.paper import CREATED

PySide6 = pytest.importorskip("PySide6.QtGui")

WORDS = {
    "Łukasz affluent": "NotoSans-Regular.ttf",
    "Щербаков": "NotoSans-Regular.ttf",
    "q\u0303 x\u0323\u0301 ệ": "NotoSans-Regular.ttf",
    "محمد بن سلمان": "NotoNaskhArabic-Regular.ttf",
    "مُحَمَّد عملاً": "NotoNaskhArabic-Regular.ttf",
    "الأشخاص المسؤولين": "NotoNaskhArabic-Regular.ttf",
    "گچپژ کتاب\u200cها": "NotoNaskhArabic-Regular.ttf",
    "שָׁלוֹם עוֹלָם": "NotoSansHebrew-Regular.ttf",
    "გიორგი": "NotoSansGeorgian-Regular.ttf",
    "Արմեն": "NotoSansArmenian-Regular.ttf",
    "กำลังที่ผู้ต้องหา น้ำ": "NotoSansThai-Regular.ttf",
    "क्षत्रिय श्रीमती गिरफ्तारी कर्तव्य": "NotoSansDevanagari-Regular.ttf",
    "አቶ ዳዊት ተስፋዬ፡፡": "NotoSansEthiopic-Regular.ttf",
    "王小明䶮": "NotoSansSC-Regular.ttf",
    "김민수 뷁 ㈜한빛": "NotoSansKR-Regular.ttf",
}
SIZE = (480, 96)


def ink(picture: Image.Image) -> Image.Image:
    """The drawn part alone, dark on light, at one size."""
    grey = picture.convert("L")
    box = ImageOps.invert(grey).getbbox()
    assert box is not None
    return grey.crop(box).resize(SIZE, Image.Resampling.BOX)


def ours(text: str) -> Image.Image:
    (line,) = set_lines(text_of(text), TextStyle(10.0, 14.5), 400.0)
    painter = Painter(420, 60, title="", language="en", created=CREATED)
    painter.text(line, 10, 35)
    painter.end_page()
    with Preview(painter.finish()) as preview:
        picture = preview.picture(0, 10.0)
    return ink(Image.frombytes("RGBA", (picture.width, picture.height), picture.data).convert("RGB"))


def theirs(text: str, file: str) -> Image.Image:
    from PySide6.QtCore import QByteArray, QPoint, Qt
    from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter

    number = QFontDatabase.addApplicationFontFromData(QByteArray(read_bytes(f"fonts/{file}")))
    font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    font.setPixelSize(100)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Qt too must draw without the ligature that can't be read back.
    if "Arabic" in file:
        font.setFeature(QFont.Tag("liga"), 0)
    image = QImage(4200, 600, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QPoint(100, 350), text)
    painter.end()
    data = bytes(image.constBits())
    return ink(Image.frombytes("L", (image.bytesPerLine(), image.height()), data))


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of the pictures, 0 (equal) to 1 (inverted)."""
    histogram = ImageChops.difference(one, other).histogram()
    return sum(value * count for value, count in enumerate(histogram)) / (255 * SIZE[0] * SIZE[1])


@pytest.mark.parametrize("text", WORDS)
def test_words_look_as_qt_draws_them(text: str, qapp: object) -> None:
    assert difference(ours(text), theirs(text, WORDS[text])) < 0.07


def test_the_comparison_sees_order_and_joining(qapp: object) -> None:
    good = ours("محمد بن سلمان")
    assert difference(good, ours("نامlsu نب دمحم")) > 0.1
    assert difference(good, ours("م\u200cح\u200cم\u200cد ب\u200cن س\u200cل\u200cم\u200cا\u200cن")) > 0.1
    assert difference(ours("شُ"), ours("شِ")) > 0.1
