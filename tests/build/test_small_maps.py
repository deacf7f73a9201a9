"""The small map in the box of a page."""

from __future__ import annotations

import pytest
from builders import (
    ENGLISH,
    a_content,
    a_place,
    a_site,
    a_source,
    four_pages,
    in_all_languages,
)
from drawings import ISLAND, MAINLAND, a_map
from lxml import html
from website.build.maps import maps_of
from website.build.page import kind_context
from website.build.small_maps import small_map_of
from website.build.sources import sources_of
from website.content.map import Shore

PLACES = {
    "tre": a_place(name=in_all_languages("Tre"), kind="island", latitude=12.22, longitude=109.22),
    "tower": a_place(name=in_all_languages("Tower"), latitude=12.1, longitude=109.05),
    "market": a_place(name=in_all_languages("Market")),
    "airport": a_place(name=in_all_languages("Airport"), latitude=11.9, longitude=109.15),
}
SEA = {"name": in_all_languages("Sea"), "kind": "sea", "latitude": 12.4, "longitude": 109.4}


def site_with(**head):
    """A site with one page and a small map of the bay, on which the island is named."""
    shown = a_map(size="small", places=("tre",), areas=(SEA,), sources=("gshhg",))
    content = a_content(
        *four_pages("discover/here", **head),
        places=PLACES,
        maps={"bay": shown},
        shores={"bay": Shore((MAINLAND, ISLAND))},
        sources={"gshhg": a_source()},
    )
    return a_site(content)


def box_map(**head):
    """The small map of the page, as a browser reads it."""
    site = site_with(**head)
    text = kind_context("discover/here", ENGLISH, site, "en/discover/here/")["small_map"]
    return html.fragment_fromstring(text) if text else None


def texts(figure, kind):
    """What stands in the drawing in elements of that class."""
    return [each.text_content() for each in figure.find_class(kind)]


def test_place_is_marked_on_the_map():
    """With a ring on land; other names help to find one's way."""
    figure = box_map(kind="place", place="tower")
    assert len(figure.find_class("map-ring")) == 1
    assert texts(figure, "map-marked-name") == ["Tower en"]
    assert set(texts(figure, "map-name")) == {"Tower en", "Tre en", "Sea en"}
    assert figure.find(".//svg/desc").text.endswith("Marked on the map: Tower en.")


def test_island_that_is_marked_is_named_once():
    """Though it is among the places of the map."""
    figure = box_map(kind="place", place="tre")
    assert len(figure.find_class("map-marked")) == 1
    assert sorted(texts(figure, "map-name")) == ["Sea en", "Tre en"]


def test_stops_have_the_numbers_of_the_list():
    """A stop that is not on the map keeps its number, and the caption says which those are."""
    figure = box_map(kind="itinerary", stops=["market", "tower", "airport", "tre"])
    assert texts(figure, "map-number") == ["2", "4"]
    assert texts(figure, "map-missing") == ["Not on the map: 1 and 3."]
    assert figure.find(".//svg/desc").text.endswith("Marked on the map: 2 Tower en and 4 Tre en.")
    assert figure.find_class("map-marked") == figure.find_class("map-ring") == []


def test_stop_that_comes_twice_has_its_first_number():
    """There is one disc for it."""
    figure = box_map(kind="itinerary", stops=["tower", "tre", "tower"])
    assert texts(figure, "map-number") == ["1", "2"]
    assert figure.find_class("map-missing") == []


@pytest.mark.parametrize("head", [{"place": "market"}, {"place": "airport"}, {}])
def test_without_a_position_on_it_there_is_no_map(head):
    """Nor where the page is about no place."""
    site = site_with(**head)
    assert small_map_of(site.head("discover/here"), site) is None
    assert box_map(**head) is None


def test_map_in_the_box_is_one_of_the_page():
    """Its source is the page's, and the caption leads to it."""
    site = site_with(kind="place", place="tower")
    page = site.shown("discover/here", ENGLISH)
    assert maps_of(page, site) == ["bay"]
    number = sources_of(page, site).index("gshhg") + 1
    figure = box_map(kind="place", place="tower")
    assert [a.get("href") for a in figure.find("figcaption").iter("a")] == [f"#source-{number}"]
