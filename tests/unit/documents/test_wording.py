"""The templates of all languages say the same things, completely, and in good typography."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from string import Formatter

import pytest

from app.documents.text.lines import set_lines
from app.documents.text.style import TextStyle, text_of
from app.documents.wording import languages, wording
from app.domain.formal import Coercion, ConfiscationRoute
from app.domain.handling import SCHEME_VALUES, Scheme
from app.domain.matters import PersonRole, Stage
from app.domain.names import NameKind
from app.legal.instruments import reference

NARROW, NO_BREAK = "\u202f", "\u00a0"


def texts_of(language: str) -> dict[str, str]:
    own = wording(language)
    found = {f"words/{key}": text for key, text in own.words.items()}
    for name, vocabulary in own.terms.items():
        found |= {f"{name}/{key}": text for key, text in vocabulary.items()}
    for key, entry in own.instruments.items():
        found |= {f"instrument/{key}/short": entry.short, f"instrument/{key}/title": entry.title}
    return found


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_english_and_french_are_there() -> None:
    assert set(languages()) >= {"en", "fr"}


@pytest.mark.parametrize("language", languages())
def test_every_language_has_the_same_texts_with_the_same_placeholders(language: str) -> None:
    english, other = texts_of("en"), texts_of(language)
    assert set(other) == set(english)
    for key, text in english.items():
        assert other[key].strip(), key
        assert placeholders(other[key]) == placeholders(text), key


@pytest.mark.parametrize("language", languages())
def test_every_key_of_the_reference_and_of_the_domain_has_words(language: str) -> None:
    own, known = wording(language), reference()
    assert set(own.terms["element"]) == set(known.elements)
    assert set(own.terms["assistance"]) == set(known.assistance)
    assert set(own.instruments) == set(known.instruments)
    assert set(own.terms["stage"]) == {stage.value for stage in Stage}
    assert set(own.terms["role"]) == {role.value for role in PersonRole}
    assert set(own.terms["name_kind"]) == {kind.value for kind in NameKind}
    assert set(own.terms["route"]) == {route.value for route in ConfiscationRoute}
    assert set(own.terms["coercion"]) == {kind.value for kind in Coercion if kind is not Coercion.UNKNOWN}
    assert set(own.terms["marking"]) == {scheme.value for scheme in Scheme}
    assert set(own.terms["marking_value"]) == set(SCHEME_VALUES[Scheme.THIRD_PARTY])


@pytest.mark.parametrize("language", languages())
def test_the_bundled_fonts_draw_every_word(language: str) -> None:
    for text in texts_of(language).values():
        assert set_lines(text_of(re.sub(r"\{\w+\}", "x", text)), TextStyle(10, 14), 400.0)


def test_french_typography() -> None:
    for key, text in texts_of("fr").items():
        assert not re.search(rf"[^{NARROW}0-9A-Z][:;!?]", text), (key, text)
        assert " :" not in text, key
        assert " ;" not in text, key
        assert "'" not in text, key
        assert not re.search(r"\d (janvier|février|mars|avril|mai|juin|juillet|août|septembre)", text), key
        assert not re.search(rf"nº[^{NO_BREAK}]\d", text), key


def test_dates_of_both_languages() -> None:
    english, french = wording("en").dates, wording("fr").dates
    assert english.day(date(2026, 11, 21)) == f"21{NO_BREAK}November 2026"
    assert english.day(date(2027, 2, 1)) == f"1{NO_BREAK}February 2027"
    assert french.day(date(2026, 11, 21)) == f"21{NO_BREAK}novembre 2026"
    assert french.day(date(2027, 2, 1)) == f"1er{NO_BREAK}février 2027"
    assert french.day(date(987, 8, 2)) == f"2{NO_BREAK}août 0987"


def test_moments_tell_their_distance_from_universal_time() -> None:
    english = wording("en").dates
    moment = datetime(2026, 11, 21, 9, 5, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
    assert english.moment(moment).endswith("09:05 (UTC−03:30)")
    assert english.moment(moment.astimezone(UTC)).endswith("12:35 (UTC+00:00)")
    with pytest.raises(ValueError, match="time zone"):
        english.moment(datetime(2026, 11, 21, 9, 5))  # noqa: DTZ001 - the missing zone is the point


@pytest.mark.parametrize(
    ("instrument", "paragraph", "english", "french"),
    [
        ("untoc", "18(15)(a)", "UNTOC, art. 18(15)(a)", "CNUCTO, art. 18, par. 15 a)"),
        ("untoc", "18(24)", "UNTOC, art. 18(24)", "CNUCTO, art. 18, par. 24"),
        (
            "vienna1988",
            "5(4)(d)(ii)",
            "1988 Convention, art. 5(4)(d)(ii)",
            "Convention de 1988, art. 5, par. 4 d) ii)",
        ),
        (
            "nassau1992",
            "26(b)",
            "Inter-American Convention, art. 26(b)",
            "Convention interaméricaine, art. 26 b)",
        ),
        ("nz1992", "26(c)(ii)", "1992 Act, s. 26(c)(ii)", "Loi de 1992, art. 26 c) ii)"),
        ("ch_irsg", "67a", "IMAC, art. 67a", "EIMP, art. 67a"),
        ("ie2008", "14-17", "2008 Act, ss. 14–17", "Loi de 2008, art. 14–17"),
        ("eio", "22-23", "Directive 2014/41/EU, arts. 22–23", "Directive 2014/41/UE, art. 22–23"),
        (
            "eio",
            "12(2) / section B",
            "Directive 2014/41/EU, art. 12(2)",
            "Directive 2014/41/UE, art. 12, par. 2",
        ),
        ("harare", "1(3)(a)", "Harare Scheme, para. 1(3)(a)", "Programme de Harare, par. 1(3)(a)"),
        (
            "jit_ie_mercosur",
            "M 4(2)(b)",
            "Framework Agreement, art. 4(2)(b)",
            "Accord-cadre, art. 4, par. 2 b)",
        ),
    ],
)
def test_paragraphs_are_cited_as_the_language_does(
    instrument: str, paragraph: str, english: str, french: str
) -> None:
    for language, cited in (("en", english), ("fr", french)):
        found = wording(language).cite(instrument, paragraph)
        assert found is not None
        assert found.replace(NO_BREAK, " ") == cited
        last = found.rsplit(" ", 1)[-1]  # a citation may end a line only after the name and after the article
        assert last.startswith(
            (f"art.{NO_BREAK}", f"s.{NO_BREAK}", f"para.{NO_BREAK}", "par.", "arts.", "ss.")
        )


@pytest.mark.parametrize(
    "remark", ["contents(d)(i)", "template T-CY(2018)10", "IRSV 35(2)", "IE 8(1)(d)", ""]
)
def test_what_is_no_paragraph_is_not_cited(remark: str) -> None:
    for language in languages():
        assert wording(language).cite("harare", remark) is None
        assert wording(language).cite("of no reference", "18(15)") is None


@pytest.mark.parametrize("language", languages())
def test_titles_of_instruments_begin_with_a_capital_and_keep_their_dates_whole(language: str) -> None:
    months = "|".join(wording(language).dates.months)
    for entry in wording(language).instruments.values():
        assert entry.title[0].isupper()
        assert entry.short[0].isupper() or entry.short[0].isdigit()
        assert not re.search(rf"\d ({months})", entry.title), entry.title
        assert not re.search(rf"({months}) \d", entry.title), entry.title


def test_a_value_in_a_sentence_stands_in_its_own_direction() -> None:
    text = wording("en").fill("supplement_opening", "/x", reference="رقم 7")
    assert [span.isolate for span in text.spans if span.text == "رقم 7"] == [True]
    assert text.place == "/x"
