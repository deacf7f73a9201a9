"""A chart in its place on a page."""

from __future__ import annotations

import pytest
from builders import VIETNAMESE, a_content, a_fact, a_page, a_site, a_source
from lxml import html
from website.build.charts import chart_figure, is_printed
from website.build.page import page_html
from website.build.sources import fact_rows, sources_of
from website.content.chart import Chart

BODY = "Khách.\n\n![](chart:guests)\n"
PRINTED = BODY + "\n| Năm | Khách |\n|---|---|\n| 2018 | {{ y2018 }} |\n| 2019 | {{ y2019 }} |\n"


def a_chart(**values):
    """Guests in two years, and a third without a figure."""
    words = {"vi": "Khách", "en": "Guests", "ru": "Гости", "zh": "游客"}
    rows = [
        {"label": "2018", "facts": ["y2018"]},
        {"label": "2019", "facts": ["y2019"]},
        {"label": "2020", "facts": [None]},
    ]
    return Chart.model_validate(
        {
            "kind": "columns",
            "title": words,
            "caption": {code: f"{text} {{{{ year }}}}" for code, text in words.items()},
            "unit": words,
            "series": [words],
            "rows": rows,
            **values,
        }
    )


def site_with(body=BODY, chart=None):
    """A site of one page and one chart."""
    facts = {
        "y2018": a_fact(number=6_300_000, qualifier="over", sources=("b",)),
        "y2019": a_fact(number=7_200_000, sources=("a",)),
        "year": a_fact(date="2019", sources=("c",)),
    }
    page = a_page("index", "vi", body)
    sources = {name: a_source() for name in ("a", "b", "c")}
    content = a_content(page, facts=facts, sources=sources, charts={"guests": chart or a_chart()})
    return page, a_site(content)


def drawn(body=BODY, chart=None):
    """The chart as a browser reads it."""
    page, site = site_with(body, chart)
    return html.fragment_fromstring(chart_figure("guests", page, site))


def test_sources_and_facts_of_a_chart_are_the_page_s():
    """What is drawn stands in the list of sources and in the table of figures like any fact."""
    page, site = site_with()
    assert sources_of(page, site) == ["b", "a", "c"]
    assert [row.html for row in fact_rows(page, site, VIETNAMESE)][:2] == [
        'over <data value="6300000">6,3 triệu</data>',
        '<data value="7200000">7,2 triệu</data>',
    ]


def test_caption_leads_to_the_sources_of_what_is_drawn():
    """By their numbers on the page, in order; facts in its words are written out."""
    caption = drawn().find("figcaption")
    assert caption.text.strip() == "Khách 2019"
    assert caption.xpath("span[@class='refs']/a/@href") == ["#source-1", "#source-2"]


def test_unit_has_the_scale_of_the_columns():
    """The numbers at columns are short; what they count stands above them."""
    assert drawn().find_class("chart-key")[0].text_content() == "triệu Khách"
    assert [text.text for text in drawn().iter("text")] == [
        "2018", "6,3", "2019", "7,2", "2020", "no figure found",
    ]  # fmt: skip


def test_table_has_every_figure_with_its_words():
    """Over and nearly, which columns leave out; a dash for a gap."""
    cells = [
        cell.text_content() for cell in drawn().iterfind("figcaption/details/table/tbody/tr/td")
    ]
    assert [cell.replace("\N{NO-BREAK SPACE}", " ") for cell in cells] == [
        "over 6,3 triệu", "7,2 triệu", "–",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        (BODY, False),
        (PRINTED, True),
        (PRINTED.replace("| 2019 | {{ y2019 }} |", "{{ y2019 }}"), False),
        (PRINTED.replace("\n| Năm", "\n## Bảng {#table}\n\n| Năm"), False),
    ],
    ids=["no table", "a table of all figures", "a figure outside", "a table in another section"],
)
def test_table_is_left_out_only_where_its_section_prints_it(body, printed):
    """The figures stand beside the chart once, never nowhere."""
    assert is_printed("guests", a_chart(), body) is printed
    assert (drawn(body).find("figcaption/details") is None) is printed


def test_money_and_units_are_drawn_too():
    """Bars say money without its currency, which stands above them, and units with them."""
    money = a_fact(money={"amount": 20_275_000_000_000, "currency": "VND"}, qualifier="about")
    area = a_fact(number=251, unit="km2")
    chart = a_chart(kind="bars", rows=[{"label": "x", "facts": ["y2018"]}])
    for fact, text in ((money, "about 20.275 tỷ"), (area, "251 km²")):
        page, site = site_with(chart=chart)
        site.content.facts["y2018"] = fact
        figure = html.fragment_fromstring(chart_figure("guests", page, site))
        label = [each.text for each in figure.iter("text")][1]
        assert label.replace("\N{NO-BREAK SPACE}", " ") == text


def test_page_puts_its_charts_in_their_places():
    """The table behind a chart scrolls on phones as every table does."""
    _, site = site_with()
    shown = page_html("index", VIETNAMESE, '<p><img alt="" src="chart:guests" /></p>', site)
    figure = html.fragment_fromstring(shown)
    assert (figure.tag, figure.attrib["id"]) == ("figure", "chart-guests")
    assert figure.xpath("figcaption/details/div[@class='table']/table")
