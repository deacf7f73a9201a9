"""Events as things of schema.org."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from website.structured_data.graph import thing
from website.structured_data.places import place_thing

if TYPE_CHECKING:
    from website.content.records import Event, Place
    from website.structured_data.graph import Thing
    from website.values import PartialDate

_STATES = {
    "held": "EventScheduled",
    "announced": "EventScheduled",
    "cancelled": "EventCancelled",
    "moved": "EventRescheduled",
}


def event_thing(event: Event, place: Place, code: str, **more: Any) -> Thing:
    """The event in a language; times carry their distance from UTC, days have none."""
    organiser = event.organiser[code] if event.organiser else None
    return thing(
        "Event",
        name=event.name[code],
        startDate=_moment(event.starts),
        endDate=_moment(event.ends) if event.ends else None,
        eventStatus=f"https://schema.org/{_STATES[event.status]}",
        eventAttendanceMode="https://schema.org/OfflineEventAttendanceMode",
        location=place_thing(place, code),
        organizer=thing("Organization", name=organiser) if organiser else None,
        **more,
    )


def _moment(moment: datetime | PartialDate) -> str:
    return moment.isoformat() if isinstance(moment, datetime) else str(moment)
