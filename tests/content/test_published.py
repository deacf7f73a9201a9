"""What calendars have of an event, as a file that remembers it."""

from __future__ import annotations

import pytest
from builders import an_event
from website.content.published import PublishedEvent, event_blob, published_text
from website.schema import parse_yaml, read_records


@pytest.mark.parametrize(
    "change",
    [
        {"starts": "2019-05-11T19:00+07:00"},
        {"ends": "2019-05-12"},
        {"place": "beach"},
        {"status": "cancelled"},
        {"name": {"vi": "Khai mạc"}},
    ],
)
def test_whatever_changes_an_appointment_changes_the_blob(change):
    """When, where, whether and what: a calendar that is not told of it would be wrong."""
    assert event_blob(an_event(**change)) != event_blob(an_event())


def test_other_words_leave_the_blob_as_it_is():
    """A better description, a source or a raised sequence is no other appointment."""
    more = {"outcome": {"vi": "Đông vui"}, "sequence": 3, "sources": ("a",), "as_of": "2020"}
    assert event_blob(an_event(**more)) == event_blob(an_event())


def test_what_is_remembered_is_read_again():
    """The file has each event with its sequence and the name of what it said."""
    text = published_text({"opening": an_event(sequence=2), "closing": an_event(status="moved")})
    records, problems = read_records(PublishedEvent, parse_yaml(text, "calendar.yml"))
    assert problems == ()
    assert {name: each.sequence for name, each in records.items()} == {"opening": 2, "closing": 0}
    assert records["opening"].blob == event_blob(an_event())
