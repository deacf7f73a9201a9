"""Events as iCalendar (RFC 5545), which calendar programs take over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneStandard, vText

if TYPE_CHECKING:
    from collections.abc import Sequence

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
STATUSES = {
    "held": "CONFIRMED",
    "moved": "CONFIRMED",  # to the time that the record gives
    "announced": "TENTATIVE",
    "cancelled": "CANCELLED",
}
"""What RFC 5545 calls the statuses of our events."""

_UIDS = UUID("2d3f9c1e-5a0b-4c1e-9d67-1f6a2b8e4c90")
"""From this and its id comes the UID of an event: never change it, or calendars have all twice."""
_PRODUCT = "-//Nha Trang 2019//Calendar of events//EN"


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """An event in one language, at a time or on whole days."""

    id: str
    starts: datetime | date
    ends: datetime | date | None
    """The moment of its end, or its last day; none where it is not known or the same day."""
    summary: str
    description: str
    location: str
    position: tuple[float, float] | None
    """Latitude and longitude in degrees."""
    status: str
    sequence: int
    changed: date
    """The day as of which the record stands: builds of the same record are the same."""
    url: str


@dataclass(frozen=True, slots=True)
class EventCalendar:
    """Events of the site in one language; `url` is the page that shows them."""

    name: str
    description: str
    tag: str
    url: str
    source: str
    """The address of the calendar itself."""
    events: tuple[CalendarEvent, ...]


def event_uid(name: str) -> str:
    """What calendars know an event by, the same in every language and at every address."""
    return str(uuid5(_UIDS, name))


def calendar_text(calendar: EventCalendar) -> bytes:
    """The file of a calendar: lines of at most 75 octets, ended by CR LF."""
    shown = _calendar(calendar.events, calendar.tag)
    language = {"LANGUAGE": calendar.tag}
    shown.add("name", vText(calendar.name), parameters=language)  # else not escaped
    shown.add("x-wr-calname", vText(calendar.name))
    shown.add("description", calendar.description, parameters=language)
    shown.add("x-wr-caldesc", vText(calendar.description))
    shown.add("x-wr-timezone", ZONE.key)
    shown.add("url", calendar.url)
    shown.add("source", calendar.source, parameters={"VALUE": "URI"})
    shown.add("refresh-interval", timedelta(days=1), parameters={"VALUE": "DURATION"})
    return bytes(shown.to_ical())


def event_text(event: CalendarEvent, tag: str) -> bytes:
    """The file of one event."""
    return bytes(_calendar([event], tag).to_ical())


def _calendar(events: Sequence[CalendarEvent], tag: str) -> Calendar:
    shown = Calendar()
    shown.add("version", "2.0")
    shown.add("prodid", _PRODUCT)
    shown.add("calscale", "GREGORIAN")
    if any(isinstance(event.starts, datetime) for event in events):
        shown.add_component(_zone())
    for event in events:
        shown.add_component(_event(event, tag))
    return shown


def _zone() -> Timezone:
    """The time of Viet Nam since 13 June 1975, written out: data on zones differ by machine."""
    standard = TimezoneStandard()
    standard.add("dtstart", datetime(1975, 6, 13))  # noqa: DTZ001 - local time, as RFC 5545 asks
    standard.add("tzoffsetfrom", timedelta(hours=8))
    standard.add("tzoffsetto", timedelta(hours=7))
    standard.add("tzname", "+07")
    zone = Timezone()
    zone.add("tzid", ZONE.key)
    zone.add_component(standard)
    return zone


def _event(event: CalendarEvent, tag: str) -> Event:
    shown, language = Event(), {"LANGUAGE": tag}
    stamp = datetime.combine(event.changed, time(), UTC)
    shown.add("uid", event_uid(event.id))
    shown.add("dtstamp", stamp)
    shown.add("last-modified", stamp)
    shown.add("sequence", event.sequence)
    shown.add("dtstart", _local(event.starts))
    if event.ends is not None:
        shown.add("dtend", _end(event.ends))
    shown.add("summary", event.summary, parameters=language)
    shown.add("description", event.description, parameters=language)
    shown.add("location", event.location, parameters=language)
    if event.position:
        shown.add("geo", event.position)
    shown.add("url", event.url)
    shown.add("status", STATUSES[event.status])
    shown.add("class", "PUBLIC")
    shown.add("transp", "TRANSPARENT")  # whoever keeps the date is not busy
    return shown


def _local(moment: datetime | date) -> datetime | date:
    return moment.astimezone(ZONE) if isinstance(moment, datetime) else moment


def _end(moment: datetime | date) -> datetime | date:
    """The moment itself; of a day the one after, with which the event is over."""
    return _local(moment) if isinstance(moment, datetime) else moment + timedelta(days=1)
