"""Events as a page shows them: one with all its facts, or many by month and day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from website.build.calendars import PROGRAMME, calendar_url, event_url
from website.build.labels import event_status
from website.build.navigation import Link, page_link
from website.content.addresses import page_url, relative_url
from website.facts import replace_facts, value_html
from website.language.formats import format_day, format_value
from website.values import PartialDate, Period, day_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from website.build.site import Site
    from website.content.records import Event
    from website.settings import Language


@dataclass(frozen=True, slots=True)
class EventView:
    """An event in the reader's language."""

    id: str
    name: str
    when: str
    time: str
    """When it began, for events whose hour is known; HTML like `when` and `outcome`."""
    lasts: bool
    """Whether it lasted for days: then its first one does not say all."""
    where: str
    address: str
    organiser: str
    status: str
    status_note: str
    outcome: str
    numbers: tuple[int, ...]
    """Its sources, by their numbers on the page."""
    url: str
    calendar: str
    """The file that calendars take over; nothing for an event without a day."""


@dataclass(frozen=True, slots=True)
class ProgrammeDay:
    """What began on a day; `heading` is HTML."""

    heading: str
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeMonth:
    """The days of a month on which something began."""

    id: str
    heading: str
    days: tuple[ProgrammeDay, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """The events of a page, and the calendar that has all of them; `whole` leads to the rest."""

    calendar: str
    months: tuple[ProgrammeMonth, ...]
    whole: Link | None


def event_view(
    name: str, site: Site, language: Language, here: str, numbers: Sequence[str] = ()
) -> EventView:
    """One event with everything that is known of it; `numbers` are the sources of the page."""
    event = site.content.events[name]
    place = site.content.places[event.place]
    file = event_url(name, language, site)
    outcome = escape((event.outcome or {}).get(language.code, ""), quote=False)
    return EventView(
        id=name,
        name=event.name[language.code],
        when=_html(event.period, language),
        time=_html(event.starts, language, "time") if isinstance(event.starts, datetime) else "",
        lasts=isinstance(event.period, Period),
        where=place.name[language.code],
        address=place.address[language.code] if place.address else "",
        organiser=event.organiser[language.code] if event.organiser else "",
        status=event_status(event.status, site.strings[language.code]),
        status_note=event.status_note[language.code] if event.status_note else "",
        outcome=replace_facts(outcome, site.known, language),
        numbers=tuple(sorted(numbers.index(each) + 1 for each in event.sources if each in numbers)),
        url=_page(event, site, language, here),
        calendar=relative_url(file, here) if file else "",
    )


def programme(
    name: str, site: Site, language: Language, here: str, numbers: Sequence[str] = ()
) -> Programme:
    """The events of a page in the order in which they began."""
    names = sorted(site.events_listed(name), key=lambda each: (_began(each, site).first_day, each))
    months = tuple(
        _month(month, list(group), site, language, here, numbers)
        for month, group in groupby(names, key=lambda each: _month_of(_began(each, site)))
    )
    is_part = bool(site.head(name).events) and PROGRAMME in site.order
    whole = page_link(site, PROGRAMME, language, here) if is_part else None
    return Programme(relative_url(calendar_url(language, site), here), months, whole)


def _month(
    month: PartialDate,
    names: Iterable[str],
    site: Site,
    language: Language,
    here: str,
    numbers: Sequence[str],
) -> ProgrammeMonth:
    words = format_day(month, language)
    days = tuple(
        ProgrammeDay(
            _html(day, language, "weekday" if day.day else ""),
            tuple(event_view(name, site, language, here, numbers) for name in group),
        )
        for day, group in groupby(names, key=lambda name: _began(name, site))
    )
    return ProgrammeMonth(f"month-{month}", words[:1].upper() + words[1:], days)


def _began(name: str, site: Site) -> PartialDate:
    return day_of(site.content.events[name].starts)


def _month_of(day: PartialDate) -> PartialDate:
    return PartialDate(day.year, day.month)


def _html(value: object, language: Language, style: str = "") -> str:
    text = escape(format_value(value, language, style), quote=False)  # type: ignore[arg-type]
    return value_html(value, text)  # type: ignore[arg-type]


def _page(event: Event, site: Site, language: Language, here: str) -> str:
    if event.page is None:
        return ""
    return relative_url(page_url(event.page, language.code, site.settings), here)
