"""Names of every script become letters that a search can compare."""

from __future__ import annotations

import pytest

from app.lookup.fold import digits, fold, foldings
from app.lookup.query import parse


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Łukasz Đorđević", "lukasz dordevic"),
        ("Nguyễn Văn Đức", "nguyen van duc"),
        ("Сергей Щербаков", "sergey shcherbakov"),
        ("王小明", "wang xiao ming"),
        ("İstanbul", "istanbul"),
        ("Straße", "strasse"),
        ("Илья", "ilya"),
        ("ﬁn", "fin"),
    ],
)
def test_a_name_is_folded(name: str, folded: str) -> None:
    assert fold(name) == folded


def test_points_and_article_of_an_arabic_name_do_not_matter() -> None:
    assert fold("مُحَمَّد القحطاني") == fold("محمد قحطاني")


def test_a_name_has_the_foldings_that_people_type() -> None:
    assert "mueller" in foldings("Müller")
    assert "muller" in foldings("Müller")
    assert "oneill" in foldings("O’Neill")
    assert "o neill" in foldings("O'Neill")


def test_digits_of_any_script_are_digits() -> None:
    assert digits("+٩٦٦ (11) 555") == "96611555"


@pytest.mark.parametrize(
    "typed", ["+49 30 23125-100", "0049 30 23125 100", "030 23125100", "(030) 23125/100"]
)
def test_a_telephone_number_is_recognised_however_it_is_written(typed: str) -> None:
    assert parse(typed).number.endswith("3023125100")


def test_a_word_that_begins_a_state_in_any_language_names_it() -> None:
    def named(typed: str) -> set[str]:
        return {code for word in parse(typed).words for code in word.countries}

    assert "DE" in named("allem") & named("german") & named("deutsch") & named("герман")
    assert "EG" in named("مصر") & named("egy")
    assert named("de") == set(), "two letters begin too many names"


@pytest.mark.parametrize(
    "typed", ['"', "a OR b", "NEAR(a b)", "x*", "(", "^a", "col:b", "a AND NOT b", "\x00"]
)
def test_no_sign_of_the_query_language_survives(typed: str) -> None:
    for word in parse(typed).words:
        assert word.text.isalnum()
        assert word.text.isascii()
        assert word.text == word.text.lower()


def test_a_query_is_bounded() -> None:
    assert len(parse("word " * 10_000).words) == 8
