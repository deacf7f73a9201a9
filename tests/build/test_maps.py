"""Maps in their places on a page."""

from __future__ import annotations

from builders import (
    ENGLISH,
    VIETNAMESE,
    a_content,
    a_page,
    a_place,
    a_site,
    a_source,
    four_pages,
    in_all_languages,
)
from drawings import ISLAND, MAINLAND, a_map
from lxml import html
from website.build.maps import map_figure, maps_of
from website.build.page import page_context, page_html
from website.build.sources import sources_of
from website.content.map import Shore

BODY = "Vịnh.\n\n![](map:bay)\n"


def site_with(*pages, **values):
    """A site with one map: a place with a page, a place without one, a sea."""
    places = {
        "tre": a_place(
            name=in_all_languages("Hon Tre"),
            kind="island",
            latitude=12.22,
            longitude=109.22,
            page="discover/bay#hon-tre",
            sources=("survey",),
        ),
        "port": a_place(kind="city", latitude=12.1, longitude=109.05, sources=("chart",)),
    }
    sea = {
        "name": in_all_languages("East Sea"),
        "kind": "sea",
        "latitude": 12.4,
        "longitude": 109.4,
    }
    shown = a_map(places=("tre", "port"), areas=(sea,), sources=("gshhg",), scale=5, **values)
    content = a_content(
        *pages,
        places=places,
        maps={"bay": shown},
        shores={"bay": Shore((MAINLAND, ISLAND))},
        sources={name: a_source() for name in ("survey", "chart", "gshhg")},
    )
    return a_site(content)


def figure(language=ENGLISH, here="en/visit/"):
    """The map on another page, as a browser reads it."""
    site = site_with(*four_pages("discover/bay"))
    numbers = ["chart", "gshhg", "survey"]
    return html.fragment_fromstring(map_figure("bay", site, language, here, numbers))


def test_map_alone_in_a_paragraph_is_drawn():
    """In the language of the page."""
    pages = four_pages("discover/bay", BODY)
    site = site_with(*pages)
    text = page_html("discover/bay", VIETNAMESE, '<p><img alt="" src="map:bay"></p>', site)
    shown = html.fragment_fromstring(text)
    assert shown.tag == "figure"
    assert shown.find(".//svg/title").text == "Bay vi"


def test_places_lead_to_the_heading_that_tells_of_them():
    """From another page by its address, on the page itself by the heading alone."""
    links = {link.get("href") for link in figure().findall(".//svg//a")}
    assert links == {"../discover/bay/#hon-tre"}
    own = {link.get("href") for link in figure(here="en/discover/bay/").findall(".//svg//a")}
    assert own == {"#hon-tre"}


def test_list_holds_everything_that_is_named():
    """With kind and position; a sea has none."""
    rows = [row.text_content() for row in figure().findall(".//li")]
    assert rows == [
        "Hon Tre en Island 12.220° N, 109.220° E",
        "Square en City 12.100° N, 109.050° E",
        "East Sea en Sea",
    ]


def test_caption_leads_to_its_sources():
    """By their numbers on the page."""
    caption = figure().find("figcaption")
    assert [link.get("href") for link in caption.iter("a")] == ["#source-2"]
    assert caption.text_content().startswith("Map The bay en")


def test_sources_of_a_map_and_its_places_are_the_page_s():
    """What a map shows is borne out like what the text says."""
    page = a_page("discover/bay", "vi", BODY)
    assert sources_of(page, site_with(page)) == ["gshhg", "survey", "chart"]


def test_front_page_shows_the_bay():
    """Before its doors, without being told to."""
    pages = four_pages("index", kind="home")
    site = site_with(*pages, *four_pages("discover/bay"))
    assert maps_of(pages[0], site) == ["bay"]
    context = page_context("index", ENGLISH, site)
    assert (len(context["maps"]), context["has_maps"]) == (1, True)


def test_site_without_that_map_has_a_front_page_too():
    """An example or another city starts without maps."""
    (page, *others) = four_pages("index", kind="home")
    site = a_site(a_content(page, *others))
    assert maps_of(page, site) == []
    assert page_context("index", ENGLISH, site)["has_maps"] is False
