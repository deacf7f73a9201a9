"""The HTML of a chart."""

from __future__ import annotations

import pytest
from lxml import html
from website.charts.chart import ChartWords, Table, chart_html, key_html
from website.charts.drawing import Cell, Group

GROUPS = (Group("2019", (Cell(1.0, "7.2"), Cell(0.5, "3.6"))),)
WORDS = ChartWords(
    title="Visitors <2019>",
    unit="million visitors",
    caption="Within the total.",
    description="All, rising.",
    key=("All", "International"),
)
TABLE = Table("The figures as a table", ("All",), (("2019", '<data value="7">7</data>'),))


def rendered(kind="columns", table=None):
    """The figure as a browser reads it."""
    refs = '<span class="refs"><a href="#source-1">1</a></span>'
    return html.fragment_fromstring(chart_html("guests", kind, WORDS, GROUPS, refs, table))


@pytest.mark.parametrize("kind", ["bars", "columns"])
def test_drawing_is_named_by_the_title_and_described(kind):
    """The names of the drawing lead to elements of the same figure."""
    figure = rendered(kind)
    names = figure.find("svg").attrib["aria-labelledby"].split()
    texts = [figure.xpath(".//*[@id=$id]", id=name)[0].text for name in names]
    assert texts == ["Visitors <2019>", "All, rising."]


def test_caption_comes_last_and_leads_to_the_sources():
    """A caption is the last thing of a figure, as HTML asks."""
    caption = rendered(table=TABLE)[-1]
    assert caption.tag == "figcaption"
    assert caption.text == "Within the total."
    assert caption.xpath("span/a/@href") == ["#source-1"]


def test_table_behind_the_chart_can_be_unfolded():
    """Who does not see the drawing, or wants the figures, opens the table."""
    details = rendered(table=TABLE).find("figcaption/details")
    assert details.find("summary").text == "The figures as a table"
    assert details.xpath("table/thead/tr/*/text()") == ["All"]
    assert details.xpath("table/tbody/tr/th[@scope='row']/text()") == ["2019"]
    assert details.xpath("table/tbody/tr/td/data/@value") == ["7"]


def test_no_table_where_the_page_prints_it():
    """The same figures do not stand on a page twice."""
    assert rendered().find("figcaption/details") is None


def test_key_names_the_tones():
    """Each series by its name, after what is counted."""
    key = html.fragment_fromstring(key_html(("All", "International"), "visitors"))
    marks = [(mark.attrib.get("class"), mark.text) for mark in key]
    assert marks == [(None, "visitors"), ("pale", "All"), ("solid", "International")]


def test_a_chart_is_light():
    """Seven years of two series cost less than eight kilobytes."""
    groups = [Group(str(year), (Cell(0.9, "7.2"), Cell(0.4, "3.6"))) for year in range(2013, 2020)]
    for kind in ("bars", "columns"):
        assert len(chart_html("guests", kind, WORDS, groups, "", TABLE).encode()) < 8_000
