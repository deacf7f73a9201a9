"""A chart in its place on a page."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from website.build.labels import qualified
from website.build.sources import sources_of
from website.charts.chart import ChartWords, Table, chart_html
from website.charts.plot import Figure, Plot, plot_groups, plot_text
from website.citations import references_html
from website.content.chart import in_language
from website.content.prose import facts_named, pictures_named, sections
from website.facts import value_html
from website.language.formats import format_quantity
from website.language.scales import format_large, scale_of
from website.values import Money, Quantity

if TYPE_CHECKING:
    import gettext

    from website.build.site import Site
    from website.content.chart import Chart
    from website.content.model import Page
    from website.content.records import Fact, Words
    from website.settings import Language


def chart_figure(name: str, page: Page, site: Site) -> str:
    """The chart as HTML in the page's language, its sources by their numbers there."""
    chart, language = site.content.charts[name], site.settings.language(page.code)
    strings = site.strings[page.code]
    plot = chart_plot(chart, site, language)
    scale = scale_of(plot.largest, language, is_money=plot.is_money)
    unit = site.text(in_language(chart.unit, page.code), language)
    if chart.kind == "columns" and scale.word:
        unit = strings.gettext("{scale} {unit}").format(scale=scale.word, unit=unit)
    words = ChartWords(
        title=site.text(chart.title[page.code], language),
        unit=unit,
        caption=site.text(chart.caption[page.code], language),
        description=plot_text(plot, language, strings),
        key=() if plot.is_named_at_bars or len(plot.series) == 1 else plot.series,
    )
    table = None if is_printed(name, chart, page.body) else chart_table(chart, plot, site, language)
    groups = plot_groups(plot, scale, language, strings)
    return chart_html(name, chart.kind, words, groups, references(chart, page, site), table)


def chart_plot(chart: Chart, site: Site, language: Language) -> Plot:
    """The facts of the chart as figures, and the names of its rows and series."""
    strings, facts = site.strings[language.code], site.content.facts

    def text(words: Words) -> str:
        return site.text(in_language(words, language.code), language)

    return Plot(
        kind=chart.kind,
        series=tuple(map(text, chart.series)),
        rows=tuple(text(row.label) for row in chart.rows),
        figures=tuple(
            tuple(figure(facts[name], language, strings) if name else None for name in row.facts)
            for row in chart.rows
        ),
        is_money=any(isinstance(facts[name].value, Money) for name in chart.drawn().values()),
    )


def figure(fact: Fact, language: Language, strings: gettext.NullTranslations) -> Figure:
    """A fact as a number without its currency, and in words with its qualifier."""
    match fact.value:
        case Money(amount):
            text = format_large(amount, language, is_money=True)
        case Quantity(amount, None, ""):
            text = format_large(amount, language)
        case Quantity(amount, None):
            text = format_quantity(fact.value, language)
        case other:
            raise TypeError(f"{other} cannot be drawn")  # `website.checks.charts` reports it
    return Figure(amount, qualified(text, fact.qualifier, strings))


def chart_table(chart: Chart, plot: Plot, site: Site, language: Language) -> Table:
    """The figures of the chart by row and series; a dash where there is none."""
    strings, facts = site.strings[language.code], site.content.facts

    def cell(name: str | None, shown: Figure | None) -> str:
        if name is None or shown is None:
            return "–"
        return value_html(facts[name].value, escape(shown.words, quote=False))

    return Table(
        summary=strings.gettext("The figures as a table"),
        head=plot.series,
        rows=tuple(
            (label, *map(cell, row.facts, figures))
            for label, row, figures in zip(plot.rows, chart.rows, plot.figures, strict=True)
        ),
    )


def references(chart: Chart, page: Page, site: Site) -> str:
    """Links to the sources of what is drawn."""
    numbers, label = sources_of(page, site), site.strings[page.code].gettext("Source")
    names = {
        source for fact in chart.drawn().values() for source in site.content.facts[fact].sources
    }
    return references_html(sorted(numbers.index(name) + 1 for name in names), label)


def is_printed(name: str, chart: Chart, body: str) -> bool:
    """Whether the section in which the chart stands prints its figures in a table of its own."""
    drawn = set(chart.drawn().values())
    for section in sections(body):
        if any(mark.id == f"chart:{name}" for mark in pictures_named(section)):
            table = "\n".join(line for line in section.splitlines() if line.startswith("|"))
            return drawn <= {mark.id for mark in facts_named(table)}
    return False
