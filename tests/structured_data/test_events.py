"""Events as things of schema.org."""

from __future__ import annotations

import pytest
from builders import a_place, an_event, in_all_languages
from vocabulary import faults
from website.structured_data.events import event_thing


def made(**values):
    """The event in English."""
    return event_thing(an_event(**values), a_place(), "en")


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("held", "EventScheduled"),
        ("announced", "EventScheduled"),
        ("cancelled", "EventCancelled"),
        ("moved", "EventRescheduled"),
    ],
)
def test_every_status_is_in_the_vocabulary(status, state):
    """What was cancelled is said to be cancelled."""
    event = made(status=status, organiser=in_all_languages("Office"))
    assert event["eventStatus"] == f"https://schema.org/{state}"
    assert faults([event]) == []


def test_times_carry_their_distance_from_utc():
    """A calendar on the other side of the world shows the right hour."""
    event = made(starts="2019-05-11T20:00+07:00", ends="2019-05-11T22:30+07:00")
    assert event["startDate"] == "2019-05-11T20:00:00+07:00"
    assert event["endDate"] == "2019-05-11T22:30:00+07:00"


def test_days_have_no_time():
    """An hour that nobody knows is not made up; neither is an end."""
    event = made(starts="2019-05-11")
    assert event["startDate"] == "2019-05-11"
    assert "endDate" not in event


def test_the_event_is_somewhere():
    """Its place stands within it."""
    assert made()["location"] == {"@type": "CivicStructure", "name": "Square en"}
