"""The pieces of drawings."""

from __future__ import annotations

from lxml.etree import fromstring
from website.charts.drawing import add, drawing, em, percent, svg_text, text_width, tone


def test_drawing_says_what_it_shows():
    """A screen reader meets an image with a name and a description."""
    svg = fromstring(svg_text(drawing("the-title", "the-text", "7 < 8 & rising"), 12.345))
    assert svg.attrib["role"] == "img"
    assert svg.attrib["aria-labelledby"] == "the-title the-text"
    assert (svg[0].tag, svg[0].attrib["id"], svg[0].text) == ("desc", "the-text", "7 < 8 & rising")
    assert (svg.attrib["width"], svg.attrib["height"]) == ("100%", "12.35em")


def test_words_cannot_break_the_drawing():
    """Whatever stands in a label is text, never markup."""
    svg = drawing("title", "text", "")
    add(svg, "text", "<b>&", class_="mid", stroke_width="2")
    label = fromstring(svg_text(svg, 1))[1]
    assert (label.text, label.attrib) == ("<b>&", {"class": "mid", "stroke-width": "2"})


def test_sizes_are_short():
    """No more digits are written than can be seen."""
    assert (em(1 / 3), em(-0.5), em(16)) == ("0.33em", "-0.5em", "16em")
    assert (percent(1 / 3), percent(1)) == ("33.33%", "100%")


def test_last_series_is_solid():
    """One series is solid; of two the first is pale: they differ in lightness, not in hue."""
    assert [tone(0, 1), tone(0, 2), tone(1, 2)] == ["solid", "pale", "solid"]


def test_chinese_characters_are_wider_than_letters():
    """The room that a label takes is known before a browser has drawn it."""
    assert text_width("人次") == 2
    assert text_width("triệu") < 3
