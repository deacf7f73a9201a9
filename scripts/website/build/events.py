"""Events as a page shows them: one with all its facts, or all of them by day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from website.build.labels import event_status
from website.content.addresses import page_url, relative_url
from website.facts import value_html
from website.language.formats import format_value
from website.values import day_of

if TYPE_CHECKING:
    from website.build.site import Site
    from website.content.records import Event
    from website.settings import Language
    from website.values import PartialDate


@dataclass(frozen=True, slots=True)
class EventView:
    """An event in the reader's language."""

    name: str
    when: str
    time: str
    """When it began, for events whose hour is known; HTML like `when`."""
    where: str
    address: str
    organiser: str
    status: str
    status_note: str
    url: str


def event_view(name: str, site: Site, language: Language, here: str) -> EventView:
    """One event with everything that is known of it."""
    event = site.content.events[name]
    place = site.content.places[event.place]
    return EventView(
        name=event.name[language.code],
        when=_html(event.period, language),
        time=_html(event.starts, language, "time") if isinstance(event.starts, datetime) else "",
        where=place.name[language.code],
        address=place.address[language.code] if place.address else "",
        organiser=event.organiser[language.code] if event.organiser else "",
        status=event_status(event.status, site.strings[language.code]),
        status_note=event.status_note[language.code] if event.status_note else "",
        url=_page(event, site, language, here),
    )


def programme(site: Site, language: Language, here: str) -> list[EventView]:
    """All events in the order in which they happened."""

    def began(name: str) -> tuple[PartialDate, str]:
        day = day_of(site.content.events[name].starts)
        return day, name

    names = sorted(site.content.events, key=lambda name: (began(name)[0].first_day, name))
    return [event_view(name, site, language, here) for name in names]


def _html(value: object, language: Language, style: str = "") -> str:
    text = escape(format_value(value, language, style), quote=False)  # type: ignore[arg-type]
    return value_html(value, text)  # type: ignore[arg-type]


def _page(event: Event, site: Site, language: Language, here: str) -> str:
    if event.page is None:
        return ""
    return relative_url(page_url(event.page, language.code, site.settings), here)
