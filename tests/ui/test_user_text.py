"""Text of others is shown literally, marked where it hides something, and never moves the words around it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget

from app.settings import Direction, Settings
from tests.ui import gallery
from ui.style.appearance import Appearance
from ui.widgets.card import KeyValueCard
from ui.widgets.labels import ElidedLabel, PlainLabel, label, value_label
from ui.widgets.text import FSI, PDI, fill, isolate, joined, one_line, shown, tooltip, without_isolates

HOSTILE = (
    "<b>bold</b>",
    "<img src='file:///etc/passwd'>",
    '<img src="http://example.org/x.png">',
    "<img src='//server/share/x.png'>",
    "<a href='file:///etc/passwd'>link</a>",
    "<html><style>*{color:red}</style>",
    "<!DOCTYPE html><p>x",
    "&lt;b&gt; &amp; &#x41;",
    "# heading\n**bold**",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_labels_show_markup_literally(qtbot, text: str) -> None:
    for made in (label(text), value_label(text), ElidedLabel(text)):
        qtbot.addWidget(made)
        assert made.textFormat() == Qt.TextFormat.PlainText
        assert made.text() == text
        control = made.findChild(QTextEdit)
        assert control is None


@pytest.mark.parametrize("text", HOSTILE)
def test_a_tooltip_shows_markup_literally(text: str) -> None:
    made = tooltip(text)
    assert "<" not in made.removeprefix("<span>").removesuffix("</span>")
    assert made.startswith("<span>")


def test_no_label_of_any_shared_control_guesses_at_rich_text(qtbot) -> None:
    for page in (gallery.panes(), gallery.controls()):
        qtbot.addWidget(page)
        # A label that holds a picture has no text to guess at.
        guessing = [
            one
            for one in page.findChildren(QLabel)
            if one.text() and one.textFormat() != Qt.TextFormat.PlainText
        ]
        assert not guessing


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("plain", "plain"),
        ("gnp\u202egnp.exe", "gnp‹U+202E›gnp.exe"),
        ("a\u200bb", "a‹U+200B›b"),
        ("\ufeffx", "‹U+FEFF›x"),
        ("a\x07b\x00", "a‹U+0007›b‹U+0000›"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u2067x\u2069", "‹U+2067›x‹U+2069›"),
    ],
)
def test_hidden_characters_are_named_and_spelling_is_kept(text: str, wanted: str) -> None:
    assert shown(text) == wanted


@given(st.text())
def test_what_is_shown_holds_no_character_that_reorders_or_hides(text: str) -> None:
    made = one_line(text)
    assert not set(made) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff\n\t\x00\x1b"
    )


@given(st.text())
def test_an_isolated_value_cannot_close_its_isolate(text: str) -> None:
    made = isolate(text)
    assert made.startswith(FSI)
    assert made.endswith(PDI)
    assert made.count(FSI) == made.count(PDI) == 1


@pytest.mark.parametrize("text", ["a\u2069b", "\u2069\u202e", "\u2068", "two\nlines"])
def test_a_value_that_tries_to_leave_its_isolate_is_kept_in(text: str) -> None:
    inner = isolate(text)[1:-1]
    assert not set(inner) & set("\u2066\u2067\u2068\u2069\u202e\n")


def test_values_are_filled_in_isolated_and_numbers_bare() -> None:
    assert fill("Saved {time}, {count} left", time="14:03", count=3) == f"Saved {FSI}14:03{PDI}, 3 left"
    assert fill("{other} {x.__class__}", value="1") == "{other} {x.__class__}"
    assert fill("{name}", name="{other}", other="no") == f"{FSI}{{other}}{PDI}"


def test_joined_leaves_out_what_is_empty_and_the_clipboard_gets_no_isolates() -> None:
    made = joined(["head of unit", "", "SA"])
    assert without_isolates(made) == "head of unit · SA"


def test_a_name_stays_on_the_side_of_the_layout_whatever_its_script(appearance: Appearance, qtbot) -> None:
    made = value_label("محمد القحطاني", wrap=False)
    qtbot.addWidget(made)
    made.resize(400, 30)
    made.show()
    sides = {}
    for direction in (Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT):
        appearance.apply(Settings(direction=direction))
        sides[direction] = _middle_of_ink(made)
    assert sides[Direction.LEFT_TO_RIGHT] < 150
    assert sides[Direction.RIGHT_TO_LEFT] > 250


def _middle_of_ink(widget: QWidget) -> float:
    image = widget.grab().toImage()
    ground = image.pixelColor(image.width() // 2, 0)
    columns = [
        x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground
    ]
    return sum(columns) / len(columns)


def test_an_elided_label_tells_the_whole_text_in_its_tooltip(appearance: Appearance, qtbot) -> None:
    made = ElidedLabel("A very long name <b>of</b> an office in a narrow pane")
    qtbot.addWidget(made)
    made.resize(80, 30)
    made.show()
    made.grab()
    assert "&lt;b&gt;" in made.toolTip()
    made.resize(2000, 30)
    made.grab()
    assert made.toolTip() == ""


def test_a_value_is_copied_as_it_is_and_read_with_its_name(qtbot) -> None:
    copied: list[str] = []
    card = KeyValueCard("Channels")
    qtbot.addWidget(card)
    value = card.add("Phone", "+966 11 555 0100", copy=copied.append)
    assert value.accessibleName() == "Phone: +966 11 555 0100"
    assert value.focusPolicy() & Qt.FocusPolicy.TabFocus
    card.findChildren(QWidget, options=Qt.FindChildOption.FindChildrenRecursively)
    (hand,) = [one for one in card.findChildren(QWidget) if one.accessibleName().startswith("Copy")]
    qtbot.mouseClick(hand, Qt.MouseButton.LeftButton)
    assert copied == ["+966 11 555 0100"]


def test_plain_labels_keep_their_words_and_do_not_wrap_unasked(qapp: QApplication, qtbot) -> None:
    made = PlainLabel("one two three")
    qtbot.addWidget(made)
    assert not made.wordWrap()
    assert made.text() == "one two three"
