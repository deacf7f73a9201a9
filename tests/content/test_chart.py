"""Charts as people write them."""

from __future__ import annotations

import pytest
from golden import golden_cases
from website.content.chart import Chart, in_language, is_alike
from website.schema import parse_yaml, read_record

VISITORS = """\
kind: columns
title: {vi: "Khách năm {{ year }}", en: Visitors}
caption: {vi: Khách lưu trú.}
unit: {vi: khách}
series: [{vi: Tất cả}, {vi: Quốc tế}]
rows:
  - {label: "{{ year | year }}", facts: [guests-2018, null]}
  - {label: {vi: sau}, facts: [guests-2019, foreign-2019]}
"""


def read(text):
    """The chart that a text holds, and the problems with it."""
    return read_record(Chart, parse_yaml(text, "charts.yml"))


@pytest.mark.parametrize("case", golden_cases(__file__, "chart"))
def test_problems_of_charts(case):
    """What a chart does not allow is told with its line and what was expected."""
    chart, problems = read(case["text"])
    assert [str(problem) for problem in problems] == case["problems"]
    assert (chart is None) == bool(problems)


def test_every_drawn_fact_has_its_place():
    """A gap is no fact; each fact is found again in the file."""
    chart, _ = read(VISITORS)
    assert chart.drawn() == {
        ("rows", 0, "facts", 0): "guests-2018",
        ("rows", 1, "facts", 0): "guests-2019",
        ("rows", 1, "facts", 1): "foreign-2019",
    }
    assert [chart.line(*place) for place in chart.drawn()] == [7, 8, 8]


def test_facts_of_a_chart_are_those_it_draws_and_those_it_names():
    """Sources are owed for both, once each."""
    chart, _ = read(VISITORS)
    assert chart.facts() == ["guests-2018", "guests-2019", "foreign-2019", "year"]


def test_a_text_alike_in_all_languages_stands_once():
    """A year need not be written four times."""
    chart, _ = read(VISITORS)
    alike, own = chart.rows[0].label, chart.rows[1].label
    assert (is_alike(alike), is_alike(own)) == (True, False)
    assert in_language(alike, "zh") == "{{ year | year }}"
    assert in_language(own, "vi") == "sau"
