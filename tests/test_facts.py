"""`{{ fact | format }}` in a text: the value as the reader's language writes it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest
from builders import CHINESE, ENGLISH, LANGUAGES, RUSSIAN, VIETNAMESE
from hypothesis import given
from hypothesis import strategies as st
from website.facts import Known, literal_words, named_facts, replace_facts
from website.language.formats import UnknownStyle
from website.values import Money, PartialDate, Period, Quantity

KNOWN = Known(
    {
        "area": Quantity(Decimal(251), unit="km2"),
        "visitors": Quantity(Decimal(7200000)),
        "revenue": Money(Decimal(27000000000000), "VND"),
        "opening": PartialDate(2019, 5, 11),
        "festival": Period(PartialDate(2019, 5, 11), PartialDate(2019, 5, 14)),
        "night.starts": datetime.fromisoformat("2019-05-11T20:00+07:00"),
        "built": {language.code: "VIII < XIII" for language in LANGUAGES},
    }
)


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("{{ area }}", '<data value="251">251\N{NO-BREAK SPACE}km²</data>'),
        ("{{area|number}}", '<data value="251">251</data>'),
        ("{{ visitors | words }}", '<data value="7200000">7.2 million</data>'),
        ("{{ revenue | words }}", '<data value="27000000000000 VND">VND 27 trillion</data>'),
        ("{{ opening }}", '<time datetime="2019-05-11">11 May 2019</time>'),
        ("{{ opening | year }}", '<time datetime="2019-05-11">2019</time>'),
        ("{{ festival }}", '<data value="2019-05-11/2019-05-14">11–14 May 2019</data>'),
        ("{{ night.starts | time }}", '<time datetime="2019-05-11T20:00+07:00">20:00</time>'),
        ("{{ built }}", "VIII &lt; XIII"),
        ("{{ area | as 251 square km }}", '<data value="251">251 square km</data>'),
        ("{{ area | as <b>251</b> }}", '<data value="251">&lt;b&gt;251&lt;/b&gt;</data>'),
    ],
)
def test_fact_is_written_out_for_people_and_machines(markdown, html):
    """People read the value in their language's form, machines the plain value beside it."""
    assert replace_facts(markdown, KNOWN, ENGLISH) == html


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (VIETNAMESE, "Đêm 11 tháng 5: 7,2 triệu"),
        (ENGLISH, "Đêm 11 May: 7.2 million"),
        (RUSSIAN, "Đêm 11 мая: 7,2\N{NO-BREAK SPACE}млн"),
        (CHINESE, "Đêm 5月11日: 720万"),
    ],
    ids=lambda value: getattr(value, "code", ""),
)
def test_the_same_fact_is_written_in_each_language(language, text):
    """Only the form changes from language to language; titles have it without elements."""
    markdown = "Đêm {{ opening | day }}: {{ visitors | words }}"
    assert replace_facts(markdown, KNOWN, language, as_html=False) == text


def test_code_is_left_as_it_is():
    """What editors write about facts in code is shown, not replaced."""
    markdown = "`{{ area }}`\n\n```\n{{ area }}\n```\n\n<!-- {{ area }} -->\n{{ area | number }}\n"
    replaced = replace_facts(markdown, KNOWN, ENGLISH)
    assert replaced == markdown.replace("{{ area | number }}", '<data value="251">251</data>')


@given(st.text(alphabet="`{}| abc\n", max_size=40))
def test_text_without_facts_stays_as_it_is(text):
    """Nothing but facts is changed."""
    if not named_facts(text):
        assert replace_facts(text, KNOWN, ENGLISH) == text


def test_unknown_fact_and_unknown_format_are_no_empty_text():
    """A fact that is not there is never passed over in silence."""
    with pytest.raises(KeyError, match="aera"):
        replace_facts("{{ aera }}", KNOWN, ENGLISH)
    with pytest.raises(UnknownStyle):
        replace_facts("{{ area | year }}", KNOWN, ENGLISH)


def test_facts_are_named_once_in_the_order_of_the_text():
    """A page's facts stand in the order in which its reader meets them."""
    assert named_facts("{{ opening }}", "{{ area }} {{ opening | day }} `{{ built }}`") == [
        "opening",
        "area",
    ]


def test_literal_words_stand_behind_as():
    """`as` takes what follows it as it stands; every other word is a format."""
    assert literal_words("as в VIII–XIII веках") == "в VIII–XIII веках"
    assert literal_words("assets") is None
    assert literal_words("words") is None
