"""What stands in docs/_data, in sidecars and at the head of pages."""

from __future__ import annotations

from decimal import Decimal

import pytest
from builders import a_fact, a_page, an_event, an_original
from golden import golden_cases
from website.content.channel import Channel
from website.content.heads import SourceHead, TranslationHead
from website.content.records import Event, Fact, Licence, Place, Publisher, Sidecar, Source, Term
from website.schema import parse_yaml, read_record
from website.values import Money, PartialDate, Period, Quantity

FORMS = {
    "fact": Fact,
    "event": Event,
    "place": Place,
    "channel": Channel,
    "source": Source,
    "publisher": Publisher,
    "licence": Licence,
    "term": Term,
    "sidecar": Sidecar,
    "source page": SourceHead,
    "translation": TranslationHead,
}


@pytest.mark.parametrize("case", golden_cases(__file__, "records"))
def test_problems_of_each_form(case):
    """What a form does not allow is told with its line and what was expected."""
    text = parse_yaml(case["text"], "form.yml")
    assert text.problems == ()
    _, problems = read_record(FORMS[case["form"]], text)
    assert [str(problem) for problem in problems] == case["problems"]


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ({"number": 251, "unit": "km2"}, Quantity(Decimal(251), unit="km2")),
        ({"number": [26, 27]}, Quantity(Decimal(26), Decimal(27))),
        (
            {"money": {"amount": 20.5, "currency": "USD"}},
            Money(Decimal("20.5"), "USD"),
        ),
        ({"date": "2019-05"}, PartialDate(2019, 5)),
        (
            {"period": {"from": "2019-05-11", "to": "2019-05-14"}},
            Period(PartialDate(2019, 5, 11), PartialDate(2019, 5, 14)),
        ),
        ({"text": {"vi": "thế kỷ VIII"}}, {"vi": "thế kỷ VIII"}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, dict) else "",
)
def test_fact_says_one_value(given, value):
    """Whatever it was written as, a fact has one value."""
    assert a_fact(**given).value == value


def test_number_nought_is_a_number():
    """Nought is a value like any other."""
    assert a_fact(number=0).value == Quantity(Decimal(0))


def test_event_of_one_evening_has_one_day():
    """An event without an end took place on the day on which it began."""
    assert an_event().period == PartialDate(2019, 5, 11)
    assert an_event(ends="2019-05-11T22:00+07:00").period == PartialDate(2019, 5, 11)


def test_event_of_several_days_has_a_period():
    """First and last day are both part of it."""
    event = an_event(starts="2019-05-09", ends="2019-05-11T22:00+07:00")
    assert event.period == Period(PartialDate(2019, 5, 9), PartialDate(2019, 5, 11))


def test_focus_of_a_picture_is_its_middle():
    """Where the sidecar names no focus, pictures are cut around their middle."""
    assert an_original().sidecar.focal == (0.5, 0.5)


def test_page_without_menu_words_uses_its_title():
    """The short name for menus is the title unless another is given."""
    assert a_page(title="Ẩm thực").menu == "Ẩm thực"
    assert a_page(title="Ẩm thực Nha Trang", menu="Ẩm thực").menu == "Ẩm thực"
