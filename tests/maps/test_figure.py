"""The HTML of a map."""

from __future__ import annotations

from lxml.html import fragment_fromstring
from website.maps.figure import Entry, figure_html, small_figure_html

ENTRIES = (
    Entry(1, "Hon Tre", "Island", "12.209° N, 109.288° E", "../bay/#hon-tre"),
    Entry(2, "Sea & more", "Sea", "", ""),
)


def figure():
    """A map of two places, parsed."""
    text = figure_html("bay", "<svg></svg>", "On this map", ENTRIES, "The <em>bay</em>")
    return fragment_fromstring(text)


def test_list_says_what_the_drawing_shows():
    """Name, kind and position of each place; what is not known is left out."""
    rows = figure().findall(".//li")
    assert [row.text_content() for row in rows] == [
        "Hon Tre Island 12.209° N, 109.288° E",
        "Sea & more Sea",
    ]
    assert [row.get("value") for row in rows] == ["1", "2"]
    assert [link.get("href") for link in figure().iter("a")] == ["../bay/#hon-tre"]


def test_list_has_a_name():
    """Whoever jumps from list to list knows which this is."""
    name = figure().find(".//ol").get("aria-labelledby")
    assert figure().get_element_by_id(name).text == "On this map"


def test_figure_ends_with_its_caption():
    """A figure's caption is its first or its last part."""
    assert figure().tag == "figure"
    assert figure()[-1].tag == "figcaption"
    assert figure()[-1].text_content() == "The bay"


def test_small_map_has_no_list():
    """What stands on it is told beside it."""
    shown = fragment_fromstring(small_figure_html("bay", "<svg></svg>", "The bay"))
    assert (shown.tag, shown.get("id")) == ("figure", "map-bay")
    assert [child.tag for child in shown] == ["div", "figcaption"]
