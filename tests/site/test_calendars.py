"""The calendars of the real site, imported as calendar programs do."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

import pytest
from icalendar import Calendar
from website.build.calendars import calendar_url, event_url, is_dated
from website.calendars import event_uid
from website.content.addresses import page_url
from website.values import day_of


@pytest.fixture(scope="module")
def calendars(real_site):
    """Every calendar file of the site by path: its bytes, and what was read."""
    return {
        path: (content, Calendar.from_ical(content))
        for path, content in real_site.files().items()
        if path.endswith(".ics")
    }


def test_every_dated_event_is_there_in_every_language(calendars, project, language):
    """One calendar for all of them, and a file for each, linked from where they are shown."""
    events = {name: each for name, each in project.content.events.items() if is_dated(each)}
    _, calendar = calendars[calendar_url(language, project)]
    assert {event["UID"] for event in calendar.events} == {event_uid(name) for name in events}
    for name, record in events.items():
        _, file = calendars[event_url(name, language, project)]
        (event,) = file.events
        assert event["SUMMARY"] == record.name[language.code]
        assert event["SUMMARY"].params["LANGUAGE"] == language.tag
        assert event["SEQUENCE"] == record.sequence
        first = event.start if type(event.start) is date else event.start.date()
        assert first == day_of(record.starts).first_day


def test_calendars_are_read_without_an_error(calendars):
    """Every property is what RFC 5545 says it is; hours name the zone that the file explains."""
    for path, (_, calendar) in calendars.items():
        assert [each.errors for each in calendar.walk() if each.errors] == [], path
        zones = {zone["TZID"] for zone in calendar.timezones}
        named = {
            event["DTSTART"].params["TZID"]
            for event in calendar.events
            if "TZID" in event["DTSTART"].params
        }
        assert named == zones <= {"Asia/Ho_Chi_Minh"}, path


def test_lines_of_calendars_are_short_and_whole(calendars):
    """No line has more than 75 octets or ends within a letter."""
    for path, (content, _) in calendars.items():
        for line in content.split(b"\r\n"):
            assert len(line) <= 75, path
            line.decode("utf-8")


def test_events_lead_to_pages_of_their_language(calendars, real_site, project):
    """The address of each event is a page of the site that is there."""
    codes = project.settings.codes
    for path, (_, calendar) in calendars.items():
        first = path.partition("/")[0]
        for event in calendar.events:
            whole = str(event["URL"]).removeprefix(project.settings.site_url)
            assert urlsplit(whole).path in real_site.documents, path
            assert (whole.partition("/")[0] in codes) == (first in codes), path


def test_the_programme_adds_to_calendars(real_site, project, language):
    """From the programme lead a link to all events and one to each."""
    url = page_url("events/index", language.code, project.settings)
    links = real_site.documents[url].xpath("//a[@type = 'text/calendar']/@href")
    dated = [name for name, event in project.content.events.items() if is_dated(event)]
    assert sorted(links) == sorted(["calendar.ics", *(f"{name}.ics" for name in dated)])
