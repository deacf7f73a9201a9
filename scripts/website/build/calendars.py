"""The events of the site as calendars: one for each language, and a file for each event."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from website.build.labels import event_status
from website.build.navigation import HOME
from website.calendars import CalendarEvent, EventCalendar, calendar_text, event_text
from website.content.addresses import absolute_url, page_url
from website.outputs import Ready
from website.values import PartialDate, day_of

if TYPE_CHECKING:
    from website.build.site import Site
    from website.content.records import Event
    from website.settings import Language

PROGRAMME = "events/index"
"""The page of all events; calendars stand beside it, also where it is not written."""


def calendar_url(language: Language, site: Site) -> str:
    """The address of a language's calendar, below the root of the site."""
    return f"{page_url(PROGRAMME, language.code, site.settings)}calendar.ics"


def event_url(name: str, language: Language, site: Site) -> str:
    """The address of the file of an event; nothing for an event not known to the day."""
    if not is_dated(site.content.events[name]):
        return ""
    return f"{page_url(PROGRAMME, language.code, site.settings)}{name}.ics"


def event_page_url(name: str, language: Language, site: Site) -> str:
    """Where the site tells of an event, below its root: its own page or its place on the list."""
    page = site.content.events[name].page
    if page:
        return page_url(page, language.code, site.settings)
    if PROGRAMME in site.order:
        return f"{page_url(PROGRAMME, language.code, site.settings)}#{name}"
    return page_url(HOME, language.code, site.settings)


def is_dated(event: Event) -> bool:
    """Whether the days of the event are known, as calendars need them."""
    return all(day_of(moment).day for moment in (event.starts, event.ends) if moment)


def calendar_outputs(site: Site) -> list[Ready]:
    """The files of all calendars."""
    found = []
    for language in site.settings.languages:
        calendar = event_calendar(site, language)
        for event in calendar.events:
            path = PurePosixPath(event_url(event.id, language, site))
            found.append(Ready(path, event_text(event, language.tag)))
        if calendar.events:
            path = PurePosixPath(calendar_url(language, site))
            found.append(Ready(path, calendar_text(calendar)))
    return found


def event_calendar(site: Site, language: Language) -> EventCalendar:
    """Every event whose days are known, in the order of time."""
    page = site.shown(PROGRAMME if PROGRAMME in site.order else HOME, language)
    shown_in = site.settings.language(page.code)
    events = site.content.events
    names = sorted(events, key=lambda name: (day_of(events[name].starts).first_day, name))
    dated = [name for name in names if is_dated(events[name])]
    return EventCalendar(
        name=f"{site.text(page.head.title, shown_in)} · {site.title(language)}",
        description=site.text(page.head.description, shown_in),
        tag=language.tag,
        url=absolute_url(page_url(page.name, language.code, site.settings), site.settings),
        source=absolute_url(calendar_url(language, site), site.settings),
        events=tuple(calendar_event(name, site, language) for name in dated),
    )


def calendar_event(name: str, site: Site, language: Language) -> CalendarEvent:
    """One event as a calendar shows it."""
    event, code = site.content.events[name], language.code
    place = site.content.places[event.place]
    words = (place.name[code], place.address[code] if place.address else "")
    position = (place.latitude, place.longitude)
    starts, ends = _span(event)
    return CalendarEvent(
        id=name,
        starts=starts,
        ends=ends,
        summary=event.name[code],
        description=_description(name, site, language),
        location=site.strings[code].gettext(", ").join(filter(None, words)),
        position=None if None in position or not place.sources else position,  # type: ignore[arg-type]
        status=event.status,
        sequence=event.sequence,
        changed=event.as_of.first_day,
        url=absolute_url(event_page_url(name, language, site), site.settings),
    )


def _span(event: Event) -> tuple[datetime | date, datetime | date | None]:
    """Beginning and end, both moments or both days (RFC 5545 wants them alike)."""
    starts, ends = event.starts, event.ends
    if isinstance(starts, datetime) and not isinstance(ends, PartialDate):
        return starts, ends
    first = day_of(starts).first_day
    return first, day_of(ends).first_day if ends else first


def _description(name: str, site: Site, language: Language) -> str:
    event, code = site.content.events[name], language.code
    strings = site.strings[code]
    pattern = strings.gettext("{label}: {value}")
    organiser = pattern.format(
        label=strings.gettext("Organiser"), value=(event.organiser or {}).get(code, "")
    )
    lines = (
        pattern.format(label=strings.gettext("Status"), value=event_status(event.status, strings)),
        (event.status_note or {}).get(code, ""),
        site.text((event.outcome or {}).get(code, ""), language),
        organiser if event.organiser else "",
        absolute_url(event_page_url(name, language, site), site.settings),
    )
    return "\n".join(filter(None, lines))
