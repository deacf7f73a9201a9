"""A chart that cannot be drawn to scale, or that does not stand alone in its paragraph.

Repair: give each row a fact (or `null` where the record has none) for each series; draw numbers of
one unit, or money of one currency, together; write `![](chart:id)` alone between blank lines.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from website.charts.drawing import NARROWEST, text_width
from website.checks.alone import find_not_alone
from website.content.chart import ALIKE, MAX_SERIES
from website.content.prose import notes_named
from website.facts import Known, UnknownStyle, replace_facts
from website.problems import Problem
from website.values import Money, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.chart import Chart, Row
    from website.content.model import Content
    from website.settings import Settings
    from website.values import Value

NAME = "charts"


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Charts whose figures do not go together, and where they stand on pages."""
    for chart in content.charts.values():
        yield from _figures(chart, content)
        yield from _rows(chart, content)
        yield from _words(chart, content, settings)
    for page in content.pages.values():
        yield from find_not_alone(page, "chart", NAME)


def measure(value: Value) -> tuple[Decimal, str] | None:
    """The number that is drawn and what it counts; nothing for what cannot be drawn."""
    match value:
        case Money(amount, currency):
            return amount, currency
        case Quantity(amount, None, unit):
            return amount, unit or "a plain number"
    return None


def _figures(chart: Chart, content: Content) -> Iterator[Problem]:
    """Figures that cannot be drawn, or not together."""
    counted = ""
    for place, name in chart.drawn().items():
        if name not in content.facts:  # another check says so
            continue
        amount, counts = measure(content.facts[name].value) or (Decimal(-1), "")
        counted = counted or counts
        if not counts:
            message = f"`{name}` is neither one number nor money; it cannot be drawn"
        elif amount <= 0:
            message = f"`{name}` is not above zero, where every chart begins"
        elif counts != counted:
            message = f"`{name}` counts {counts}, those before it {counted}; draw two charts"
        else:
            continue
        yield Problem(chart.path, chart.line(*place), message, NAME)


def _rows(chart: Chart, content: Content) -> Iterator[Problem]:
    """Rows and series that are not filled, and parts without their whole."""
    if not 0 < len(chart.series) <= MAX_SERIES:
        message = f"expected one or two series, found {len(chart.series)}; draw another chart"
        yield Problem(chart.path, chart.line("series"), message, NAME)
    for number in range(len(chart.series)):
        if not any(place[-1] == number for place in chart.drawn()):
            message = "no row has a figure of this series; remove it"
            yield Problem(chart.path, chart.line("series", number), message, NAME)
    for number, row in enumerate(chart.rows):
        line = chart.line("rows", number, "facts")
        if len(row.facts) != len(chart.series):
            message = (
                f"expected a fact for each of the {len(chart.series)} series, `null` where there "
                f"is none; found {len(row.facts)}"
            )
            yield Problem(chart.path, line, message, NAME)
        elif chart.kind == "columns" and not _is_within(row, content):
            message = "the second figure of a column is a part of the first: none, or no larger"
            yield Problem(chart.path, line, message, NAME)


def _is_within(row: Row, content: Content) -> bool:
    amounts = []
    for name in row.facts:
        fact = content.facts.get(name) if name else None
        found = measure(fact.value) if fact else None
        amounts.append(found[0] if found else None)
    whole, part = amounts[0], amounts[-1]
    return part is None or (whole is not None and part <= whole)


def _words(chart: Chart, content: Content, settings: Settings) -> Iterator[Problem]:
    """Notes in the words of charts, and labels too wide for the room of a column."""
    for place, words in chart.texts():
        for code, text in words.items():
            codes = [each for each in settings.codes if code in {each, ALIKE}]
            if any(notes_named(text)):
                message = "a chart has no notes; the sources of its facts are listed by themselves"
                yield Problem(chart.path, chart.line(*place, code), message, NAME)
            if chart.kind != "columns" or place[0] != "rows":
                continue
            room = NARROWEST / len(chart.rows)
            if any(_width(text, each, content, settings) > room for each in codes):
                message = "the label is too wide for a column on a phone; shorten it or draw bars"
                yield Problem(chart.path, chart.line(*place, code), message, NAME)


def _width(text: str, code: str, content: Content, settings: Settings) -> float:
    """How many em the label is wide with its facts written out; none while it cannot be."""
    language = settings.language(code)
    known = Known({name: value for name, (value, _) in content.values().items()})
    try:
        return text_width(replace_facts(text, known, language, as_html=False))
    except (KeyError, UnknownStyle):
        return 0
