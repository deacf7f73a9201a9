"""An event that changed after calendars had it, with a `sequence` that does not say so.

Repair: raise `sequence` of the event by one: calendar programs take a change over only then. An
event that is off gets `status: cancelled` and stays. `website release` remembers the events as
published; run it at each release, not to silence this check.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.published import event_blob
from website.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content
    from website.content.published import PublishedEvent
    from website.content.records import Event
    from website.settings import Settings

NAME = "calendar"


def check(content: Content, _settings: Settings) -> Iterator[Problem]:
    """Events that calendars would not take over, or would keep for ever."""
    if not content.events:  # the file could not be read: that is said already
        return
    for name, published in content.published.items():
        event = content.events.get(name)
        if event is None:
            message = (
                f"`{name}` was published and is gone, but calendars keep it; bring it back to "
                "events.yml with `status: cancelled`"
            )
            yield Problem(published.path, published.line(), message, NAME)
            continue
        if message := _wrong(name, event, published):
            yield Problem(event.path, event.line("sequence"), message, NAME)


def _wrong(name: str, event: Event, published: PublishedEvent) -> str:
    if event.sequence < published.sequence:
        return (
            f"`sequence` was published as {published.sequence} and cannot fall; "
            f"write `sequence: {published.sequence}` or more"
        )
    if event.sequence == published.sequence and event_blob(event) != published.blob:
        return (
            f"`{name}` has changed since it was published; write "
            f"`sequence: {event.sequence + 1}`, so that calendars take the change over"
        )
    return ""
