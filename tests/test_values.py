"""What a fact can be: a number, an amount of money, a date, a period, words."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter
from website.values import (
    Money,
    PartialDate,
    Period,
    Quantity,
    day_of,
    machine_text,
    parse_moment,
    parse_number,
)


@given(st.dates(min_value=date(100, 1, 1)), st.integers(1, 3))
def test_date_is_as_exact_as_it_was_written(day, parts):
    """A year stays a year and a month a month: reading and writing gives the same text."""
    written = "-".join(day.isoformat().split("-")[:parts])
    parsed = PartialDate.parse(written)
    assert str(parsed) == written
    assert str(parsed.first_day).startswith(written)


@pytest.mark.parametrize(
    "written",
    ["2019-5-11", "11/5/2019", "May 2019", "2019-", "19", "20190", "", " 2019", "2019-05-11T20:00"],
)
def test_date_in_another_form_is_refused(written):
    """Dates have one form; the message shows it."""
    with pytest.raises(ValueError, match="expected a date as 2019-05-11, 2019-05 or 2019, found"):
        PartialDate.parse(written)


@pytest.mark.parametrize(
    "written", ["2019-02-29", "2019-13", "2019-00", "2019-05-00", "2019-05-32", "000"]
)
def test_date_that_never_was_is_refused(written):
    """A date must be a day of the calendar."""
    with pytest.raises(ValueError, match=f"`{written}` is no day of the calendar"):
        PartialDate.parse(written)


def test_year_is_read_although_yaml_makes_it_a_number():
    """A bare year may be a number in YAML."""
    assert PartialDate.parse(2019) == PartialDate(2019)


def test_date_explains_itself_to_editors_tools():
    """The JSON Schema of a date is its pattern."""
    schema = TypeAdapter(PartialDate).json_schema()
    assert schema["type"] == ["string", "integer"]
    assert "pattern" in schema


@pytest.mark.parametrize(
    ("written", "number"),
    [
        (251, Decimal(251)),
        (28.5, Decimal("28.5")),
        ("28.50", Decimal("28.50")),
        (-3, Decimal(-3)),
        ([26, 27], (Decimal(26), Decimal(27))),
        ([27.5, 28], (Decimal("27.5"), Decimal(28))),
    ],
)
def test_number_is_exact(written, number):
    """A number is read to its last digit; two of them are a span."""
    assert parse_number(written) == number


@pytest.mark.parametrize(
    "written", ["143,600", "about 7", True, None, [], [26], [27, 26], [5, 5], [1, 2, 3], "nan"]
)
def test_number_in_another_form_is_refused(written):
    """Neither commas, nor words, nor a span from high to low."""
    with pytest.raises(ValueError, match="expected a number"):
        parse_number(written)


def test_moment_keeps_its_zone():
    """An hour is read with its zone; a day alone is a date."""
    assert parse_moment("2019-05-11T20:00+07:00").isoformat() == "2019-05-11T20:00:00+07:00"
    assert parse_moment("2019-05-11") == PartialDate(2019, 5, 11)


@pytest.mark.parametrize("written", ["2019-05-11T20:00", "2019-05-11T25:00+07:00", "Tonight"])
def test_moment_without_zone_is_refused(written):
    """An hour without a zone could be meant in any country."""
    with pytest.raises(ValueError, match=r"expected a day .* or 2019-05-11T20:00\+07:00, found"):
        parse_moment(written)


def test_day_of_a_moment_is_the_day_at_its_place():
    """An evening in Nha Trang is not moved to the day it was in Greenwich."""
    assert day_of(parse_moment("2019-05-12T01:00+07:00")) == PartialDate(2019, 5, 12)
    assert day_of(PartialDate(2019, 5)) == PartialDate(2019, 5)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Quantity(Decimal(143600)), "143600"),
        (Quantity(Decimal("28.5"), unit="percent"), "28.5"),
        (Quantity(Decimal(26), Decimal(27)), "26/27"),
        (Quantity(Decimal("1E+9")), "1000000000"),
        (Money(Decimal(27000000000000), "VND"), "27000000000000 VND"),
        (PartialDate(2019, 5), "2019-05"),
        (PartialDate(770), "0770"),
        (Period(PartialDate(2019, 5, 11), PartialDate(2019, 5, 14)), "2019-05-11/2019-05-14"),
        (datetime.fromisoformat("2019-05-11T20:00+07:00"), "2019-05-11T20:00+07:00"),
        ({"vi": "thế kỷ VIII"}, ""),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_machines_read_every_value_in_one_form(value, text):
    """Machines get plain digits and ISO dates, whatever the reader's language."""
    assert machine_text(value) == text
