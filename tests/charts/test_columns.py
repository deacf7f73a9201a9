"""Columns side by side in time."""

from __future__ import annotations

from lxml.etree import fromstring
from website.charts.columns import columns_svg
from website.charts.drawing import Cell, Group, drawing


def drawn(*groups):
    """The drawing of the groups."""
    return fromstring(columns_svg(drawing("title", "text", ""), groups))


def number(element, key):
    """A length of the drawing without its unit."""
    return float(element.attrib[key].removesuffix("em").removesuffix("%"))


def test_columns_are_as_high_as_their_share_and_end_on_one_ground():
    """Heights are to one scale from zero."""
    svg = drawn(Group("2018", (Cell(0.5, "3.6"),)), Group("2019", (Cell(1.0, "7.2"),)))
    low, high = svg.iter("rect")
    assert number(high, "height") == 2 * number(low, "height")
    assert number(high, "y") + number(high, "height") == number(low, "y") + number(low, "height")


def test_a_part_stands_within_its_whole():
    """The part has the place and width of its column, from the same ground."""
    svg = drawn(Group("2019", (Cell(1.0, "7.2"), Cell(0.5, "3.6"))))
    whole, part = svg.iter("rect")
    assert (whole.attrib["class"], part.attrib["class"]) == ("pale", "solid")
    assert [whole.attrib[key] for key in ("x", "width")] == [
        part.attrib[key] for key in ("x", "width")
    ]
    assert number(part, "y") + number(part, "height") == number(whole, "y") + number(
        whole, "height"
    )


def test_labels_of_whole_and_part_do_not_meet():
    """The part's label stands above it within the whole, or in it where the whole is no higher."""
    high = drawn(Group("2019", (Cell(1.0, "7.2"), Cell(0.5, "3.6"))))
    full = drawn(Group("2019", (Cell(1.0, "7.2"), Cell(1.0, "7.2"))))
    flat = drawn(Group("2013", (Cell(0.05, "3"), Cell(0.05, "3"))))
    assert [text.attrib["class"] for text in high.iter("text")] == ["mid row", "mid", "mid"]
    assert [text.attrib["class"] for text in full.iter("text")][-1] == "mid on-solid"
    assert len(list(flat.iter("text"))) == 2
    for svg in (high, full):
        _, whole, part = svg.iter("text")
        assert abs(number(whole, "y") - number(part, "y")) > 1.2


def test_a_gap_keeps_its_place():
    """A year without a figure is an empty stub that says so; the years beside it do not move."""
    svg = drawn(
        Group("2014", (Cell(0.5, "3.6"), Cell(None, "no figure found"))),
        Group("2015", (Cell(None, "no figure found"), Cell(None, "no figure found"))),
        Group("2016", (Cell(1.0, "4.5"), Cell(0.1, "1"))),
    )
    kinds = [box.attrib["class"] for box in svg.iter("rect")]
    assert kinds == ["pale", "gap", "pale", "solid"]
    gap = svg.findall(".//rect")[1]
    assert number(gap, "height") < 2
    assert number(gap, "y") + number(gap, "height") == 14.5
    texts = [text.text for text in svg.iter("text")]
    assert texts.count("no figure found") == 1
    middles = [number(text, "x") for text in svg.iter("text") if "row" in text.attrib["class"]]
    assert middles == [16.67, 50, 83.33]
