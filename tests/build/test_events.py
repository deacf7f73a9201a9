"""Events on pages: one by itself, all by month and day."""

from __future__ import annotations

from builders import (
    ENGLISH,
    RUSSIAN,
    a_content,
    a_fact,
    a_site,
    an_event,
    four_pages,
    in_all_languages,
    some_settings,
)
from website.build.events import event_view, programme
from website.build.sources import sources_of
from website.build.structured import page_things

NAV = ("index", "events/index")


def site_of(shown=(), **events):
    """A site with a list of all events, and a programme of those shown."""
    pages = [page for name in NAV for page in four_pages(name, kind="programme")]
    pages += four_pages("festival/programme", kind="programme", events=shown)
    facts = {"crowd": a_fact(number=10_000)}
    return a_site(a_content(*pages, events=events, facts=facts), some_settings(nav=NAV))


def test_the_programme_goes_by_month_and_day():
    """Months in order, in them days, on each day what began then."""
    site = site_of(
        b=an_event(starts="2019-05-11"),
        a=an_event(starts="2019-05-11T20:00+07:00"),
        c=an_event(starts="2019-05-09", ends="2019-05-11"),
        d=an_event(starts="2018-12-31"),
    )
    shown = programme("events/index", site, ENGLISH, "en/events/")
    assert [(month.id, month.heading) for month in shown.months] == [
        ("month-2018-12", "December 2018"),
        ("month-2019-05", "May 2019"),
    ]
    assert [[event.id for event in day.events] for day in shown.months[1].days] == [
        ["c"],
        ["a", "b"],
    ]
    assert "Saturday, 11 May 2019" in shown.months[1].days[1].heading
    assert shown.calendar == "calendar.ics"


def test_a_programme_shows_the_events_that_its_page_names():
    """It leads to the list of all of them, and its calendar has them all."""
    site = site_of(
        shown=("b", "a"),
        a=an_event(starts="2019-05-09"),
        b=an_event(sources=("other",)),
        c=an_event(starts="2019-12-28"),
    )
    part = programme("festival/programme", site, ENGLISH, "en/festival/programme/")
    (may,) = part.months
    assert [event.id for day in may.days for event in day.events] == ["a", "b"]
    assert (part.calendar, part.whole.url) == ("../../events/calendar.ics", "../../events/")
    whole = programme("events/index", site, ENGLISH, "en/events/")
    assert whole.whole is None
    assert [month.id for month in whole.months] == ["month-2019-05", "month-2019-12"]


def test_sources_and_data_of_a_programme_are_those_of_its_events():
    """What a page does not show, it does not cite; machines are told of the same events."""
    site = site_of(shown=("b",), a=an_event(), b=an_event(sources=("other",)))
    page = site.content.pages["festival/programme", "en"]
    assert sources_of(page, site) == ["other"]
    things = page_things("festival/programme", ENGLISH, site)
    assert [each["@id"].partition("#")[2] for each in things if each["@type"] == "Event"] == ["b"]


def test_a_month_in_a_heading_begins_with_a_capital():
    """In Russian months are written small everywhere else."""
    months = programme("events/index", site_of(a=an_event()), RUSSIAN, "ru/events/").months
    assert months[0].heading.startswith("Май")


def test_an_event_known_by_its_month_stands_before_its_days():
    """It has a place in the programme, but nothing for calendars."""
    site = site_of(a=an_event(starts="2019-06"), b=an_event(starts="2019-06-02"))
    (june,) = programme("events/index", site, ENGLISH, "en/events/").months
    assert [event.id for day in june.days for event in day.events] == ["a", "b"]
    assert [event.calendar for day in june.days for event in day.events] == ["", "b.ics"]


def test_what_came_of_it_is_shown_with_its_figures_and_sources():
    """Figures are facts, words are escaped, sources are those of the page."""
    event = an_event(outcome=in_all_languages("Over {{ crowd }} came & sang"))
    view = event_view("a", site_of(a=event), ENGLISH, "en/", ("other", "portal-2019"))
    assert view.outcome == 'Over <data value="10000">10,000</data> came &amp; sang en'
    assert view.numbers == (2,)
    assert view.calendar == "events/a.ics"
