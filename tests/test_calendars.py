"""Events as iCalendar, read back by a calendar library."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from website.calendars import (
    STATUSES,
    CalendarEvent,
    EventCalendar,
    calendar_text,
    event_text,
    event_uid,
)

VIET_NAM = timezone(timedelta(hours=7))
TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1)


def an_appointment(**values):
    """Opening night, at an hour, on a square that has a position."""
    return CalendarEvent(
        **{
            "id": "opening-night",
            "starts": datetime(2019, 5, 11, 20, tzinfo=VIET_NAM),
            "ends": None,
            "summary": "Đêm khai mạc",
            "description": "Đã diễn ra\nhttps://nhatrang.example/events/opening-night/",
            "location": "Quảng trường 2 Tháng 4, Nha Trang",
            "position": (12.2388, 109.1967),
            "status": "held",
            "sequence": 3,
            "changed": date(2019, 5, 12),
            "url": "https://nhatrang.example/events/opening-night/",
            **values,
        }
    )


def a_calendar(*events, **values):
    """The calendar of the site in Vietnamese."""
    return EventCalendar(
        **{
            "name": "Lịch; sự kiện, 2019",
            "description": "Những sự kiện, kèm kết quả",
            "tag": "vi",
            "url": "https://nhatrang.example/events/",
            "source": "https://nhatrang.example/events/calendar.ics",
            "events": events,
            **values,
        }
    )


def read(text):
    """The only event of a file that was read without an error."""
    calendar = Calendar.from_ical(text)
    assert [each.errors for each in calendar.walk() if each.errors] == []
    (event,) = calendar.events
    return event


def lines(text):
    """The content lines of a file as they stand in it, still folded."""
    assert text.endswith(b"\r\n")
    return text.removesuffix(b"\r\n").split(b"\r\n")


def test_an_event_says_everything_that_is_known():
    """What was written is read back: words with their language, place, status and address."""
    event = read(event_text(an_appointment(), "vi"))
    assert event["SUMMARY"] == "Đêm khai mạc"
    assert event["SUMMARY"].params["LANGUAGE"] == "vi"
    assert event["DESCRIPTION"].split("\n")[0] == "Đã diễn ra"
    assert event["LOCATION"] == "Quảng trường 2 Tháng 4, Nha Trang"
    assert (event["GEO"].latitude, event["GEO"].longitude) == (12.2388, 109.1967)
    assert (event["STATUS"], event["SEQUENCE"]) == ("CONFIRMED", 3)
    assert event["URL"] == "https://nhatrang.example/events/opening-night/"


def test_an_hour_is_local_and_its_zone_is_written_out():
    """20:00 stands as 20:00 in Viet Nam, whose zone comes with the file: +07:00, no summer time."""
    text = event_text(an_appointment(), "vi")
    assert b"DTSTART;TZID=Asia/Ho_Chi_Minh:20190511T200000\r\n" in text
    assert read(text).start == datetime(2019, 5, 11, 13, tzinfo=UTC)
    (zone,) = Calendar.from_ical(text).timezones
    assert zone["TZID"] == "Asia/Ho_Chi_Minh"
    (standard,) = zone.subcomponents
    assert standard.name == "STANDARD"
    assert standard["TZOFFSETTO"].td == timedelta(hours=7)


def test_a_moment_of_another_zone_is_told_in_the_time_of_viet_nam():
    """Whoever wrote the hour in another zone meant the same moment."""
    moment = datetime(2019, 10, 15, 4, tzinfo=UTC)
    assert read(event_text(an_appointment(starts=moment), "en")).start == moment


def test_days_end_with_the_day_after():
    """From 9 to 11 May a calendar shows three days; a file without an hour needs no zone."""
    days = an_appointment(starts=date(2019, 5, 9), ends=date(2019, 5, 11))
    text = event_text(days, "vi")
    assert b"DTSTART;VALUE=DATE:20190509\r\n" in text
    assert b"DTEND;VALUE=DATE:20190512\r\n" in text
    assert Calendar.from_ical(text).timezones == []


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_has_its_word(status):
    """Announced is tentative, cancelled is cancelled: calendars show both as such."""
    assert read(event_text(an_appointment(status=status), "vi"))["STATUS"] == STATUSES[status]


def test_the_uid_is_the_same_everywhere():
    """In every language and at every address an event is the same one; another is another."""
    elsewhere = an_appointment(summary="Opening night", url="https://other.example/en/")
    found = {read(event_text(each, "en"))["UID"] for each in (an_appointment(), elsewhere)}
    assert found == {event_uid("opening-night")}
    assert event_uid("opening-night") == "ad727cce-d1a2-5086-9310-a8c61c0609bc"
    assert event_uid("closing") != event_uid("opening-night")


def test_the_same_record_gives_the_same_file():
    """The stamp comes from the record, never from the clock of the build."""
    event = read(event_text(an_appointment(), "vi"))
    assert event["DTSTAMP"].dt == datetime(2019, 5, 12, tzinfo=UTC)
    assert event["LAST-MODIFIED"].dt == datetime(2019, 5, 12, tzinfo=UTC)
    assert event_text(an_appointment(), "vi") == event_text(an_appointment(), "vi")


def test_a_calendar_says_what_it_is():
    """Name, address and language come first; commas and semicolons in them are escaped."""
    text = calendar_text(a_calendar(an_appointment(), an_appointment(id="closing")))
    calendar = Calendar.from_ical(text)
    assert "NAME;LANGUAGE=vi:Lịch\\; sự kiện\\, 2019\r\n" in text.decode()
    assert "X-WR-CALNAME:Lịch\\; sự kiện\\, 2019\r\n" in text.decode()
    assert calendar["SOURCE"] == "https://nhatrang.example/events/calendar.ics"
    assert len({event["UID"] for event in calendar.events}) == 2
    assert len(calendar.timezones) == 1


@given(summary=TEXT, description=TEXT)
def test_lines_are_folded_between_letters(summary, description):
    """No line has more than 75 octets, none ends within a letter, and nothing is lost."""
    text = event_text(an_appointment(summary=summary, description=description), "zh-Hans")
    folded = lines(text)
    assert max(map(len, folded)) <= 75
    assert [line for line in folded if line.decode("utf-8", "replace").count("�")] == [
        line for line in folded if "�".encode() in line
    ]
    event = read(text)
    assert (event["SUMMARY"], event["DESCRIPTION"]) == (summary, description)
