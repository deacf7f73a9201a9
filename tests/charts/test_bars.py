"""Bars from left to right."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import fromstring
from website.charts.bars import bars_svg, is_label_inside
from website.charts.drawing import NARROWEST, Cell, Group, drawing, text_width


def drawn(*groups):
    """The drawing of the groups."""
    return fromstring(bars_svg(drawing("title", "text", ""), groups))


def test_bars_are_as_long_as_their_share():
    """Every bar begins at zero and is drawn to one scale."""
    svg = drawn(
        Group("China", (Cell(0.5, "11"), Cell(1.0, "22"))), Group("Russia", (Cell(0.1, "2"),))
    )
    bars = [(bar.attrib["class"], bar.attrib["width"]) for bar in svg.iter("rect")]
    assert bars == [("pale", "50%"), ("solid", "100%"), ("solid", "10%")]
    assert all("x" not in bar.attrib for bar in svg.iter("rect"))


def test_every_row_and_bar_has_its_label():
    """Nothing has to be read off an axis."""
    svg = drawn(Group("China", (Cell(0.1, "nearly 1.6 million"), Cell(1.0, "22"))))
    texts = [(text.text, text.attrib.get("class")) for text in svg.iter("text")]
    assert texts == [
        ("China", "row"),
        ("nearly 1.6 million", None),
        ("22", "end on-solid"),
    ]


def test_a_gap_is_shown_and_said():
    """Where the record has no figure stands an empty box of fixed size and words, no bar."""
    svg = drawn(Group("Malaysia", (Cell(1.0, "41,150"), Cell(None, "no figure found"))))
    boxes = [(box.attrib["class"], box.attrib["width"]) for box in svg.iter("rect")]
    assert boxes == [("pale", "100%"), ("gap", "1.7em")]
    assert [text.text for text in svg.iter("text")][-1] == "no figure found"


def test_rows_do_not_lie_upon_each_other():
    """Each bar begins below the one before, and the drawing ends below the last."""
    svg = drawn(*(Group("row", (Cell(0.5, "1"), Cell(1.0, "2"))) for _ in range(3)))
    tops = [float(bar.attrib["y"].removesuffix("em")) for bar in svg.iter("rect")]
    steps = [below - above for above, below in pairwise(tops)]
    assert min(steps) > 1.7
    assert float(svg.attrib["height"].removesuffix("em")) >= tops[-1] + 1.7


@given(share=st.floats(0.001, 1), label=st.text("0123456789 ., million", max_size=17))
def test_labels_fit_on_the_narrowest_screen(share, label):
    """A label of up to 17 letters stands within the drawing, in its bar or behind it."""
    room = share * NARROWEST if is_label_inside(share, label) else (1 - share) * NARROWEST
    assert text_width(label) <= room


def test_labels_stand_behind_their_bar_where_they_can():
    """Only long bars have their label inside, where its colour must change."""
    assert not is_label_inside(0.4, "41,150")
    assert is_label_inside(1.0, "41,150")
