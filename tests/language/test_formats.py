"""Dates, numbers, money, units and lists as each language writes them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest
from builders import CHINESE, ENGLISH, LANGUAGES, RUSSIAN, VIETNAMESE, a_fact
from golden import golden_cases, golden_file
from hypothesis import given
from hypothesis import strategies as st
from website.language.formats import (
    STYLES,
    UnknownStyle,
    format_file_size,
    format_number,
    format_position,
    format_value,
    join_list,
)
from website.values import PartialDate, Period, Quantity, parse_moment


def value_of(written):
    """The value that a case of the golden file describes."""
    return parse_moment(written["moment"]) if "moment" in written else a_fact(**written).value


@pytest.mark.parametrize("case", golden_cases(__file__, "formats"))
def test_values_are_written_as_each_language_does(case):
    """A value looks in each language as its editors agreed, in every format."""
    value = value_of(case["value"])
    for name, agreed in case.items():
        if name == "value":
            continue
        style = "" if name == "plain" else name
        written = {
            language.code: format_value(value, language, style).replace("\N{NO-BREAK SPACE}", "~")
            for language in LANGUAGES
        }
        assert written == agreed, name


def test_editors_agreed_on_every_format():
    """No kind of value has a format that the golden file does not show."""
    shown = {(type(value_of(case["value"])), name) for case in formats().values() for name in case}
    known = {(kind, style or "plain") for kind, styles in STYLES.items() for style in styles}
    assert known <= shown


def formats():
    """The golden file as a whole."""
    return golden_file(__file__, "formats")


@pytest.mark.parametrize(
    ("written", "style", "message"),
    [
        ({"number": 251}, "year", "`words`, `number`"),
        ({"money": {"amount": 1, "currency": "VND"}}, "number", "`words`"),
        ({"date": "2019"}, "time", "`short`, `year`, `month`, `in-month`, `day`, `weekday`"),
        ({"period": {"from": "2018", "to": "2019"}}, "short", "`range`, `day`"),
        ({"text": {"vi": "rộng"}}, "words", "none"),
    ],
)
def test_unknown_format_is_answered_with_the_known_ones(written, style, message):
    """Who asks for a format that a value lacks is told which it has."""
    with pytest.raises(UnknownStyle, match=f"^{message}$"):
        format_value(a_fact(**written).value, VIETNAMESE, style)


def test_hour_is_that_of_the_place():
    """Nobody's own time zone changes when something began."""
    value = datetime.fromisoformat("2019-05-11T20:00+07:00")
    assert {format_value(value, language, "time") for language in LANGUAGES} == {"20:00"}


@given(st.decimals(min_value=0, max_value=10**13, places=2), st.sampled_from(LANGUAGES))
def test_no_digit_of_a_number_is_lost(number, language):
    """A number written in full has all its digits, in every language."""
    digits = "".join(sign for sign in format_number(number, language) if sign.isdigit())
    assert digits == f"{number.normalize():f}".replace(".", "")


@given(st.dates(), st.dates(), st.sampled_from(LANGUAGES), st.sampled_from(["", "range"]))
def test_period_names_both_its_ends(first, last, language, style):
    """Of a period the first and the last day and year are always to be read."""
    first, last = sorted((first, last))
    period = Period(*(PartialDate(day.year, day.month, day.day) for day in (first, last)))
    text = format_value(period, language, style)
    digits = "".join(sign if sign.isdigit() else " " for sign in text).split()
    assert {str(day.day) for day in (first, last)} <= set(digits)
    assert {str(day.year) for day in (first, last)} <= set(digits)


@given(st.integers(1, 10**12), st.sampled_from(["", "words", "number"]))
def test_only_one_format_leaves_the_unit_out(number, style):
    """A number has its unit in every format but `number`, however large it is."""
    quantity = Quantity(Decimal(number), unit="km2")
    written = [format_value(quantity, language, style) for language in LANGUAGES]
    has_unit = [any(unit in text for unit in ("km²", "км²", "平方公里")) for text in written]
    assert has_unit == [style != "number"] * len(LANGUAGES)


def test_words_that_a_language_lacks_are_no_crash():
    """Before the check names the language that lacks its words, nothing else stumbles over it."""
    assert format_value({"vi": "rộng"}, ENGLISH) == ""


@pytest.mark.parametrize(
    ("size", "written"),
    [
        (900, ["0,9 kB", "0.9 kB", "0,9 кБ", "0.9 kB"]),
        (48_000, ["48 kB", "48 kB", "48 кБ", "48 kB"]),
        (2_340_000, ["2,3 MB", "2.3 MB", "2,3 МБ", "2.3 MB"]),
        (120_000_000, ["120 MB", "120 MB", "120 МБ", "120 MB"]),
    ],
)
def test_file_sizes_are_short(size, written):
    """Sizes have two or three digits and the unit of the language."""
    shown = [format_file_size(size, language) for language in LANGUAGES]
    assert [text.replace("\N{NO-BREAK SPACE}", " ") for text in shown] == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (VIETNAMESE, "a, b và c"),
        (ENGLISH, "a, b and c"),
        (RUSSIAN, "a, b и c"),
        (CHINESE, "a、b和c"),
    ],
)
def test_lists_have_the_commas_of_the_language(language, written):
    """Lists end with the language's word for and."""
    assert join_list(["a", "b", "c"], language) == written


def test_a_position_is_written_with_the_points_of_the_compass():
    """Degrees go with each language's own words for north and east, south and west."""
    written = {each.code: format_position(12.2646, 109.1954, each) for each in LANGUAGES}
    assert written == {
        "vi": "12,265° B, 109,195° Đ",
        "en": "12.265° N, 109.195° E",
        "ru": "12,265° с. ш., 109,195° в. д.",
        "zh": "北纬12.265°，东经109.195°",
    }
    assert format_position(-12.5, -9.25, ENGLISH) == "12.500° S, 9.250° W"
