"""The rows of the open data: what gets in, what stays out, how values are written."""

from __future__ import annotations

import pytest
from builders import (
    a_channel,
    a_content,
    a_fact,
    a_place,
    a_site,
    a_source,
    an_event,
    four_pages,
    in_all_languages,
)
from website.build.data_rows import ROWS, positions
from website.content.archive import Correction, Document

HOST = "https://nhatrang.example/"
SOURCES = {"portal-2019": a_source(), "blog": a_source(link="internal")}


def rows(table, **records):
    """The rows of a table by id."""
    content = a_content(*four_pages("index"), **{"sources": SOURCES, **records})
    return {row["id"]: row for row in ROWS[table](a_site(content))}


def a_document(**values):
    """A book."""
    return Document.model_validate(
        {
            "original_title": "抚边杂录",
            "original_language": "zh",
            "title": in_all_languages("Miscellany"),
            "kind": "book",
            "made": in_all_languages("1776"),
            "sources": ("portal-2019",),
            **values,
        }
    )


def a_correction(**values):
    """A claim that is not correct."""
    return Correction.model_validate(
        {
            "date": "2019-12-31",
            "claim": in_all_languages("Ten bays"),
            "verdict": "not-correct",
            "finding": in_all_languages("Three bays"),
            "sources": ("portal-2019",),
            **values,
        }
    )


@pytest.mark.parametrize(
    ("table", "make"),
    [
        ("facts", a_fact),
        ("events", an_event),
        ("documents", a_document),
        ("corrections", a_correction),
        ("channels", a_channel),
    ],
)
def test_what_only_internal_sources_bear_out_is_not_published(table, make):
    """Nobody could check it; of two sources the internal one is not named."""
    found = rows(
        table,
        **{
            table: {
                "hidden": make(sources=("blog",)),
                "both": make(sources=("blog", "portal-2019")),
                "none": make(sources=()),
            }
        },
    )
    assert {name: row["sources"] for name, row in found.items()} == {"both": ["portal-2019"]}


def test_what_is_not_sure_is_not_published():
    """A fact of low confidence is a note for editors, and so is every note."""
    facts = {"sure": a_fact(note="ask again"), "unsure": a_fact(confidence="low")}
    found = rows("facts", facts=facts)
    assert list(found) == ["sure"]
    assert "ask again" not in str(found)


def test_internal_sources_are_not_listed():
    """Neither their titles nor their addresses."""
    assert list(rows("sources")) == ["portal-2019"]


@pytest.mark.parametrize(
    ("values", "kind", "value", "value_to", "unit"),
    [
        ({"number": 251, "unit": "km2"}, "number", 251, None, "km2"),
        ({"number": [2.5, 3]}, "number", 2.5, 3, None),
        ({"money": {"amount": "27e12", "currency": "VND"}}, "money", 27 * 10**12, None, "VND"),
        ({"date": "2019-05"}, "date", "2019-05", None, None),
        ({"period": {"from": "2019-05-11", "to": "2019-05-14"}}, "period", "2019-05-11",
         "2019-05-14", None),
        ({"text": in_all_languages("about noon")}, "text", None, None, None),
    ],
)  # fmt: skip
def test_values_are_numbers_or_dates(values, kind, value, value_to, unit):
    """A span and a period have two ends, money its currency for a unit."""
    row = rows("facts", facts={"a": a_fact(**values)})["a"]
    found = (row["kind"], row["value"], row["value_to"], row["unit"])
    assert found == (kind, value, value_to, unit)


def test_a_position_needs_a_public_source():
    """A place is published without it, but not put on a map."""
    where = {"latitude": 12.2, "longitude": 109.2}
    places = {
        "square": a_place(**where, sources=("portal-2019",)),
        "beach": a_place(**where, sources=("blog",)),
        "hill": a_place(),
    }
    content = a_content(*four_pages("index"), sources=SOURCES, places=places)
    assert positions(a_site(content)) == {"square": (12.2, 109.2)}
    assert set(rows("places", places=places)) == set(places)


def test_an_event_has_its_addresses_and_what_came_of_it():
    """Pages and calendars in each language, figures written out."""
    event = an_event(outcome=in_all_languages("Over {{ crowd }} came"))
    row = rows("events", events={"a": event}, facts={"crowd": a_fact(number=10_000)})["a"]
    assert row["starts"] == "2019-05-11T20:00+07:00"
    assert row["outcome"]["ru"] == "Over 10\N{NO-BREAK SPACE}000 came ru"
    assert row["calendars"]["vi"] == f"{HOST}events/a.ics"
    assert row["pages"]["zh"] == f"{HOST}zh/"


def test_a_place_leads_to_the_heading_that_tells_of_it():
    """`discover/bay#hon-tre` becomes an address in each language."""
    places = {"hon-tre": a_place(page="discover/bay#hon-tre")}
    pages = rows("places", places=places)["hon-tre"]["pages"]
    assert pages["en"] == f"{HOST}en/discover/bay/#hon-tre"


def test_a_channel_has_its_address_and_offer_written_out():
    """A number is a fact, alike in all languages or not; what has no date has none."""
    facts = {"line": a_fact(text=in_all_languages("22")), "crowd": a_fact(number=10_000)}
    offers = in_all_languages("For {{ crowd }}")
    phone = a_channel(kind="phone", address="{{ line }}", offers=offers, as_of=None)
    row = rows("channels", channels={"a": phone, "b": a_channel()}, facts=facts)["a"]
    assert row["address"] == in_all_languages("22")
    assert row["offers"]["en"] == "For 10,000 en"
    assert row["as_of"] is None
