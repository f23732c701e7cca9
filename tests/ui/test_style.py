"""The look: contrast that was promised, sizes that grow together, icons that stay sharp."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit

from app.settings import Density, Direction, Settings, Theme
from tests.ui import gallery
from ui.style.appearance import Appearance
from ui.style.fonts import Fonts
from ui.style.icons import DIRECTIONAL, Icon, icon, pixmap
from ui.style.look import look
from ui.style.sheet import style_sheet
from ui.style.tokens import CONTRAST, DARK, LIGHT, Colours, Tone

_PALETTES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
_TEXT, _SHAPE = 4.5, 3.0  # WCAG 2.2, success criteria 1.4.3 and 1.4.11


def _contrast(one: str, two: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.fixture(params=_PALETTES)
def colours(request: pytest.FixtureRequest) -> Colours:
    """Each palette in turn."""
    return _PALETTES[request.param]


def test_text_can_be_read_on_every_ground(colours: Colours) -> None:
    for ink in (colours.text, colours.muted, colours.accent):
        for ground in (colours.base, colours.window, colours.alternate):
            assert _contrast(ink, ground) >= _TEXT, (ink, ground)
    assert _contrast(colours.text, colours.hover) >= _TEXT
    assert _contrast(colours.selected_text, colours.selected) >= _TEXT
    assert _contrast(colours.on_accent, colours.accent) >= _TEXT
    assert _contrast(colours.on_accent, colours.accent_hover) >= _TEXT


def test_every_status_can_be_read_on_its_tint_and_beside_it(colours: Colours) -> None:
    for tone in Tone:
        found = colours.tone(tone)
        for ground in (found.tint, colours.base, colours.window):
            assert _contrast(found.ink, ground) >= _TEXT, tone


def test_borders_of_inputs_and_focus_rings_are_seen(colours: Colours) -> None:
    for ground in (colours.base, colours.window):
        assert _contrast(colours.border, ground) >= _SHAPE
        assert _contrast(colours.accent, ground) >= _SHAPE


def test_text_size_scales_fonts_rows_icons_and_controls_live(appearance: Appearance, qtbot) -> None:
    view = gallery.people_list()
    qtbot.addWidget(view)
    line = QLineEdit()
    qtbot.addWidget(line)
    view.show()
    line.show()
    measures = []
    for percent in (80, 100, 200):
        appearance.apply(Settings(theme=Theme.LIGHT, text_percent=percent))
        metrics = look().metrics
        measures.append(
            (metrics.base_points, metrics.em, metrics.icon, view.rowHeight(0), line.sizeHint().height())
        )
    small, normal, large = measures
    assert all(less < more for less, more in zip(small, normal, strict=True) if less != more)
    assert large[0] == pytest.approx(2 * normal[0])
    assert large[1] == pytest.approx(2 * normal[1], abs=1)
    assert large[3] == pytest.approx(2 * normal[3], abs=2)
    assert large[4] > 1.6 * normal[4]


def test_density_changes_only_the_rows(appearance: Appearance) -> None:
    heights = {}
    for density in Density:
        appearance.apply(Settings(theme=Theme.LIGHT, density=density))
        heights[density] = look().metrics.row, look().metrics.em
    compact, normal, comfortable = (heights[density][0] for density in Density)
    assert compact < normal < comfortable
    assert len({em for _row, em in heights.values()}) == 1
    assert normal == pytest.approx(2 * look().metrics.em, abs=1)


def test_a_theme_is_put_in_force_on_living_widgets(appearance: Appearance, qtbot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    for theme, colours in ((Theme.DARK, DARK), (Theme.LIGHT, LIGHT), (Theme.CONTRAST, CONTRAST)):
        appearance.apply(Settings(theme=theme))
        assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(colours.window)
        middle = line.grab().toImage().pixelColor(line.width() // 2, line.height() // 2)
        assert middle == QColor(colours.base)


def test_the_direction_follows_the_language_unless_it_is_chosen(appearance: Appearance, qapp) -> None:
    wanted = {
        Settings(language="ar"): Qt.LayoutDirection.RightToLeft,
        Settings(language="en"): Qt.LayoutDirection.LeftToRight,
        Settings(language="ar", direction=Direction.LEFT_TO_RIGHT): Qt.LayoutDirection.LeftToRight,
        Settings(language="en", direction=Direction.RIGHT_TO_LEFT): Qt.LayoutDirection.RightToLeft,
    }
    for settings, direction in wanted.items():
        appearance.apply(settings)
        assert qapp.layoutDirection() == direction


def test_the_style_sheet_names_no_physical_side() -> None:
    """Style sheets know no logical sides, so a left or right in them would not mirror."""
    sheet = style_sheet(look())
    assert not re.search(r"-(left|right)\b|text-align", sheet)


def test_an_icon_has_the_colour_that_was_asked_for_and_no_other(qapp) -> None:
    image = pixmap(Icon.LOCK, "#B3261E", 18, 2).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    inks = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#b3261e"}


def test_an_icon_is_drawn_for_the_pixels_of_the_screen(qapp) -> None:
    for ratio in (1, 2, 3):
        drawn = pixmap(Icon.PHONE, "#000000", 18, ratio)
        assert drawn.width() == 18 * ratio
        assert drawn.deviceIndependentSize().width() == 18


def test_only_directional_icons_turn_round(appearance: Appearance) -> None:
    def pictures() -> dict[Icon, QImage]:
        return {name: icon(name).pixmap(18, 18).toImage() for name in Icon}

    before = pictures()
    appearance.apply(replace(appearance.settings, direction=Direction.RIGHT_TO_LEFT))
    turned = {name for name, picture in pictures().items() if picture != before[name]}
    assert {Icon.BACK, Icon.FORWARD, Icon.SEND} <= turned
    assert turned <= DIRECTIONAL
    assert Icon.CLOCK not in turned
    assert Icon.PHONE not in turned


def test_every_icon_has_its_file_and_every_file_its_icon(qapp) -> None:
    from app import assets

    files = {name.removeprefix("icons/").removesuffix(".svg") for name in assets.names("icons", ".svg")}
    used = {name.value for name in Icon}
    assert used <= files
    assert files - used <= {"type", "circle", "contact"}


@pytest.mark.parametrize(
    ("script", "family", "text"),
    [
        ("Arabic", "Noto Naskh Arabic", "محمد القحطاني"),
        ("Chinese", "Noto Sans SC", "王小明"),
        ("Hebrew", "Noto Sans Hebrew", "אבי כהן"),
        ("Georgian", "Noto Sans Georgian", "გიორგი"),
        ("Korean", "Noto Sans KR", "김민수"),
        ("Ethiopic", "Noto Sans Ethiopic", "ዳዊት ተስፋዬ"),
        ("Cyrillic", "Noto Sans", "Щербаков"),
        ("Vietnamese", "Noto Sans", "Nguyễn Văn Đức"),
    ],
)
def test_a_name_in_every_script_is_shown_from_the_bundled_fonts(
    qapp: QApplication, script: str, family: str, text: str
) -> None:
    fonts = Fonts()
    fonts.load_all()
    assert family in fonts.base(10).families()
    bundled = fonts.base(10)
    bundled.setFamilies([family])
    metrics = QFontMetrics(bundled)
    assert family in QFontDatabase.families()
    assert all(metrics.inFontUcs4(ord(letter)) for letter in text if letter != " ")
