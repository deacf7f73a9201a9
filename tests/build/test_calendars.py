"""The events of a site as calendars, one for each language."""

from __future__ import annotations

from datetime import date

from builders import (
    ENGLISH,
    LANGUAGES,
    VIETNAMESE,
    a_content,
    a_fact,
    a_place,
    a_site,
    an_event,
    four_pages,
    in_all_languages,
    some_settings,
)
from icalendar import Calendar
from website.build.calendars import (
    calendar_event,
    calendar_outputs,
    event_calendar,
    event_page_url,
    event_url,
)

HOST = "https://nhatrang.example/"
NAV = ("index", "events/index", "events/opening")


def site_of(**events):
    """A site with a programme and a page about the opening."""
    pages = [page for name in NAV for page in four_pages(name)]
    facts = {"crowd": a_fact(number=10_000)}
    return a_site(a_content(*pages, events=events, facts=facts), some_settings(nav=NAV))


def calendars(site):
    """The files of the site by path, read."""
    return {
        each.path.as_posix(): Calendar.from_ical(each.content) for each in calendar_outputs(site)
    }


def test_every_language_has_a_calendar_and_a_file_for_each_event():
    """They lie beside the programme of their language."""
    files = calendars(site_of(opening=an_event(), closing=an_event(starts="2019-05-14")))
    assert sorted(files) == sorted(
        f"{folder}events/{name}.ics"
        for folder in ("", "en/", "ru/", "zh/")
        for name in ("calendar", "closing", "opening")
    )


def test_events_are_the_same_in_all_languages_but_for_their_words():
    """A UID in four languages names one event."""
    files = calendars(site_of(opening=an_event()))
    events = [files[f"{folder}events/opening.ics"].events[0] for folder in ("", "en/", "ru/")]
    assert len({event["UID"] for event in events}) == 1
    assert [str(event["SUMMARY"]) for event in events] == [
        f"Opening night {code}" for code in ("vi", "en", "ru")
    ]


def test_an_event_leads_to_its_page_or_to_its_place_in_the_programme():
    """The address of a page of its own, else that of its line."""
    site = site_of(opening=an_event(page="events/opening"), closing=an_event())
    assert event_page_url("opening", ENGLISH, site) == "en/events/opening/"
    assert event_page_url("closing", VIETNAMESE, site) == "events/#closing"
    assert calendar_event("closing", site, ENGLISH).url == f"{HOST}en/events/#closing"


def test_an_event_without_a_day_has_no_calendar():
    """Of some time in June no calendar can be made; the others stand in the order of time."""
    later, earlier = an_event(starts="2019-07-01"), an_event(starts="2019-05-01")
    site = site_of(a=later, b=an_event(starts="2019-06"), c=earlier)
    assert event_url("b", ENGLISH, site) == ""
    assert [event.id for event in event_calendar(site, ENGLISH).events] == ["c", "a"]


def test_what_came_of_it_stands_in_the_description_with_its_figures():
    """Status, note, outcome, organiser and address, a line each."""
    event = an_event(
        status_note=in_all_languages("By plan"),
        outcome=in_all_languages("Over {{ crowd }} came"),
        organiser=in_all_languages("Province"),
    )
    assert calendar_event("opening", site_of(opening=event), ENGLISH).description.split("\n") == [
        "Status: Held",
        "By plan en",
        "Over 10,000 came en",
        "Organiser: Province en",
        f"{HOST}en/events/#opening",
    ]


def test_a_position_needs_a_source():
    """A place whose position nobody vouches for is named and not pinned."""
    position = {"latitude": 12.2, "longitude": 109.2}
    for sources, found in (((), None), (("portal-2019",), (12.2, 109.2))):
        place = a_place(**position, sources=sources, address=in_all_languages("By the sea"))
        content = a_content(
            *four_pages("index"), events={"opening": an_event()}, places={"square": place}
        )
        event = calendar_event("opening", a_site(content), ENGLISH)
        assert event.position == found
        assert event.location == "Square en, By the sea en"


def test_beginning_and_end_are_both_moments_or_both_days():
    """Where only the day of the end is known, the hour of the beginning is left out."""
    event = an_event(starts="2019-05-11T20:00+07:00", ends="2019-05-14")
    found = calendar_event("opening", site_of(opening=event), VIETNAMESE)
    assert (found.starts, found.ends) == (date(2019, 5, 11), date(2019, 5, 14))


def test_a_site_without_events_has_no_calendars():
    """An empty calendar would be of use to nobody."""
    assert calendar_outputs(site_of()) == []
    assert len(LANGUAGES) == 4
