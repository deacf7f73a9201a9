"""The values of a chart in one language: what is drawn of them, and what they say in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from website.charts.drawing import Cell, Group, text_width
from website.language.formats import join_list
from website.language.scales import format_scaled

if TYPE_CHECKING:
    import gettext
    from collections.abc import Iterator
    from decimal import Decimal

    from website.language.scales import Scale
    from website.settings import Language

_SHORT = 4  # em: the name of a series that can stand at each of its bars instead of in a key


@dataclass(frozen=True, slots=True)
class Figure:
    """A number, and how it is read: over 7.2 million."""

    amount: Decimal
    words: str


@dataclass(frozen=True, slots=True)
class Plot:
    """Figures by row and series; nothing where the record has none."""

    kind: Literal["bars", "columns"]
    series: tuple[str, ...]
    rows: tuple[str, ...]
    figures: tuple[tuple[Figure | None, ...], ...]
    is_money: bool = False

    @property
    def largest(self) -> Decimal:
        """The amount that is drawn at full length."""
        return max(figure.amount for row in self.figures for figure in row if figure)

    @property
    def is_named_at_bars(self) -> bool:
        """Whether each bar has the name of its series, so that no key is needed."""
        return (
            self.kind == "bars"
            and len(self.series) > 1
            and all(text_width(name) <= _SHORT for name in self.series)
        )


def plot_groups(
    plot: Plot, scale: Scale, language: Language, strings: gettext.NullTranslations
) -> tuple[Group, ...]:
    """What is drawn: bars say their figure in full, columns how many of the scale it is."""
    gap = strings.gettext("no figure found")

    def cell(figure: Figure | None, series: str) -> Cell:
        label = figure.words if figure else gap
        if figure and plot.kind == "columns":
            label = format_scaled(figure.amount, scale, language)
        elif plot.is_named_at_bars:
            label = strings.gettext("{name}: {value}").format(name=series, value=label)
        return Cell(float(figure.amount / plot.largest) if figure else None, label)

    return tuple(
        Group(label, tuple(map(cell, row, plot.series)))
        for label, row in zip(plot.rows, plot.figures, strict=True)
    )


def plot_text(plot: Plot, language: Language, strings: gettext.NullTranslations) -> str:
    """What the drawing shows, for those who do not see it: each series, then the gaps."""
    says = _course if plot.kind == "columns" else _range
    sentences = [
        says(plot, place, strings) if len(_known(plot, place)) > 1 else _only(plot, place, strings)
        for place in range(len(plot.series))
    ]
    gaps = list(_gaps(plot, strings))
    if gaps:
        rows = join_list(gaps, language)
        sentences.append(strings.gettext("No figure found: {rows}.").format(rows=rows))
    return " ".join(sentences)


def _only(plot: Plot, series: int, strings: gettext.NullTranslations) -> str:
    """The one figure of a series."""
    ((row, figure),) = _known(plot, series)
    pattern = strings.gettext("{name}: {row}, {value}.")
    return pattern.format(name=plot.series[series], row=row, value=figure.words)


def _course(plot: Plot, series: int, strings: gettext.NullTranslations) -> str:
    """How a series went from its first to its last figure."""
    known = _known(plot, series)
    (start, first), (end, last) = known[0], known[-1]
    if last.amount > first.amount:
        pattern = strings.gettext("{name}, rising: {start} {first}, {end} {last}.")
    elif last.amount < first.amount:
        pattern = strings.gettext("{name}, falling: {start} {first}, {end} {last}.")
    else:
        pattern = strings.gettext("{name}, unchanged: {start} {first}, {end} {last}.")
    return pattern.format(
        name=plot.series[series], start=start, first=first.words, end=end, last=last.words
    )


def _range(plot: Plot, series: int, strings: gettext.NullTranslations) -> str:
    """The largest and the smallest figure of a series."""
    known = sorted(_known(plot, series), key=lambda each: each[1].amount)
    (least_row, least), (most_row, most) = known[0], known[-1]
    pattern = strings.gettext("{name}: most {most_row}, {most}; least {least_row}, {least}.")
    return pattern.format(
        name=plot.series[series],
        most_row=most_row,
        most=most.words,
        least_row=least_row,
        least=least.words,
    )


def _known(plot: Plot, series: int) -> list[tuple[str, Figure]]:
    cells = zip(plot.rows, (row[series] for row in plot.figures), strict=True)
    return [(label, figure) for label, figure in cells if figure is not None]


def _gaps(plot: Plot, strings: gettext.NullTranslations) -> Iterator[str]:
    for label, row in zip(plot.rows, plot.figures, strict=True):
        missing = [name for name, figure in zip(plot.series, row, strict=True) if figure is None]
        if len(missing) == len(row):
            yield label
        else:
            for name in missing:
                yield strings.gettext("{row} ({name})").format(row=label, name=name)
