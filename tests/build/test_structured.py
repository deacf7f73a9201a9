"""What a page says to machines of the things that it is about."""

from __future__ import annotations

import json
from dataclasses import replace

from builders import (
    ENGLISH,
    RUSSIAN,
    a_content,
    a_page,
    a_place,
    a_site,
    an_event,
    an_original,
    four_pages,
    some_settings,
)
from vocabulary import faults
from website.build.structured import page_things, structured_data

HOST = "https://nhatrang.example/"
NAMES = (
    "index", "discover/index", "discover/tower", "discover/food", "events/index",
    "events/night", "visit/days", "press/notice", "press/media", "search/index",
)  # fmt: skip
SITE = a_site(
    a_content(
        *four_pages("index", kind="home", photo="bay", menu="Home"),
        *four_pages("discover/index", kind="landing", menu="Discover"),
        *four_pages("discover/tower", kind="place", place="tower", photo="tower"),
        a_page("discover/food", title="Món ăn"),
        *four_pages("events/index", kind="programme"),
        *four_pages("events/night", kind="event", event="night"),
        *four_pages("visit/days", kind="itinerary", stops=["tower", "square"]),
        *four_pages("press/notice", kind="notice", as_of="2019-05-12"),
        *four_pages("press/media", kind="media"),
        *four_pages("search/index", kind="search"),
        originals=[an_original("bay"), an_original("tower", creator="Portal en")],
        places={
            "nha-trang": a_place(kind="city", latitude=12.2, longitude=109.2),
            "tower": a_place(kind="heritage"),
            "square": a_place(),
        },
        events={"night": an_event(photo="bay", page="events/night"), "race": an_event()},
    ),
    some_settings(nav=NAMES),
)


def things(name, language=ENGLISH):
    """The things of a page, each by its type."""
    return {str(each["@type"]): each for each in page_things(name, language, SITE)}


def test_every_page_keeps_to_the_vocabulary():
    """No type and no property is invented, in any language, on any kind of page."""
    for name in NAMES:
        for language in SITE.settings.languages:
            made = json.loads(structured_data(name, language, SITE))
            assert made["@context"] == "https://schema.org"
            assert faults(made["@graph"]) == [], name


def test_every_page_says_where_it_belongs():
    """Its own address first, then the site; the path leads from the front page down to it."""
    for name in NAMES[1:]:
        first, *others = page_things(name, ENGLISH, SITE)
        assert first["@id"] == first["url"]
        site = others[-1]
        assert first["isPartOf"] == {"@id": site["@id"]}
        steps = things(name)["BreadcrumbList"]["itemListElement"]
        assert steps[0]["item"]["@id"] == f"{HOST}en/"
        assert steps[-1]["item"]["@id"] == first["@id"]
        assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))


def test_the_front_page_is_about_the_destination():
    """With its attractions and their pages, and how the site is searched."""
    found = things("index")
    destination = found["TouristDestination"]
    assert found["WebPage"]["mainEntity"] == {"@id": destination["@id"]}
    assert [each["url"] for each in destination["includesAttraction"]] == [
        f"{HOST}en/discover/tower/"
    ]
    action = found["WebSite"]["potentialAction"]
    assert action["target"]["urlTemplate"] == f"{HOST}en/search/?q={{search_term_string}}"
    assert "BreadcrumbList" not in found


def test_pages_are_about_their_records():
    """A place, an event, a journey, a notice."""
    assert things("discover/tower")["['TouristAttraction', 'LandmarksOrHistoricalBuildings']"]
    assert things("events/night")["Event"]["url"] == f"{HOST}en/events/night/"
    stops = things("visit/days")["TouristTrip"]["itinerary"]["itemListElement"]
    assert [stop["item"]["@type"] for stop in stops] == [
        "LandmarksOrHistoricalBuildings", "CivicStructure",
    ]  # fmt: skip
    assert things("press/notice")["NewsArticle"]["datePublished"] == "2019-05-12"


def test_the_programme_has_every_event():
    """What has no page of its own is found on the list."""
    events = [
        each for each in page_things("events/index", ENGLISH, SITE) if each["@type"] == "Event"
    ]
    assert [each["url"] for each in events] == [
        f"{HOST}en/events/night/",
        f"{HOST}en/events/#race",
    ]


def test_pictures_name_their_makers_and_terms():
    """A publisher is an organisation, anyone else a person."""
    found = [
        each for each in page_things("press/media", ENGLISH, SITE) if each["@type"] == "ImageObject"
    ]
    assert {each["creator"]["name"]: each["creator"]["@type"] for each in found} == {
        "Lê Na": "Person",
        "Portal en": "Organization",
    }
    assert {each["acquireLicensePage"] for each in found} == {f"{HOST}en/press/media/"}


def test_an_untranslated_page_is_its_original():
    """Machines are told the same at both addresses."""
    assert structured_data("discover/food", RUSSIAN, SITE) == structured_data(
        "discover/food", SITE.settings.source, SITE
    )


def test_the_last_change_is_that_of_the_file():
    """Not the day of the build."""
    site = replace(SITE, history={"docs/discover/tower.en.md": "2020-03-02T09:00:00+07:00"})
    assert (
        page_things("discover/tower", ENGLISH, site)[0]["dateModified"]
        == "2020-03-02T09:00:00+07:00"
    )
