"""What readers' calendars already have of an event (calendar.yml, written by a command)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.fingerprint import blob_id
from website.schema import Record
from website.values import PartialDate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from website.content.records import Event

HEADING = "# The events as calendars have them. Written by `website release`.\n"


class PublishedEvent(Record):
    """An event as it was published last."""

    sequence: int
    blob: str
    """Names what the calendar said of the event."""


def event_blob(event: Event) -> str:
    """The name of what a calendar says: when, where, whether and what; not the descriptions."""
    days = (
        str(moment) if isinstance(moment, PartialDate | None) else moment.isoformat()
        for moment in (event.starts, event.ends)
    )
    names = (f"{code} {words}" for code, words in sorted(event.name.items()))
    return blob_id("\n".join([*days, event.place, event.status, *names]).encode())


def published_text(events: Mapping[str, Event]) -> str:
    """The file that remembers the events as they are now."""
    lines = (
        f"{name}: {{sequence: {event.sequence}, blob: {event_blob(event)}}}\n"
        for name, event in sorted(events.items())
    )
    return HEADING + "".join(lines)
