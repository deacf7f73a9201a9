"""The values of a chart in one language."""

from __future__ import annotations

import gettext
from decimal import Decimal

import pytest
from builders import ENGLISH, VIETNAMESE
from website.charts.drawing import Cell
from website.charts.plot import Figure, Plot, plot_groups, plot_text
from website.language.scales import scale_of

ENGLISH_WORDS = gettext.NullTranslations()


def million(number, words):
    """A figure of so many millions."""
    return Figure(Decimal(number) * 1_000_000, words)


def visitors(**values):
    """Visitors in three years, of which one has no figure."""
    return Plot(
        **{
            "kind": "columns",
            "series": ("All visitors", "Of whom international"),
            "rows": ("2014", "2015", "2016"),
            "figures": (
                (million("3.6", "over 3.6 million"), million("0.9", "885,803")),
                (None, None),
                (million("4.5", "over 4.5 million"), None),
            ),
            **values,
        }
    )


def test_largest_figure_is_drawn_at_full_length():
    """All others are shares of it."""
    plot = visitors()
    scale = scale_of(plot.largest, ENGLISH)
    first, _, last = plot_groups(plot, scale, ENGLISH, ENGLISH_WORDS)
    assert first.cells == (Cell(0.8, "3.6"), Cell(0.2, "0.9"))
    assert last.cells == (Cell(1.0, "4.5"), Cell(None, "no figure found"))


def test_columns_count_in_the_scale_of_the_language():
    """The number alone stands at a column, as the reader's language writes it."""
    plot = visitors()
    first = plot_groups(plot, scale_of(plot.largest, VIETNAMESE), VIETNAMESE, ENGLISH_WORDS)[0]
    assert [cell.label for cell in first.cells] == ["3,6", "0,9"]


def test_bars_say_their_figure_in_full():
    """Over and nearly stand at the bar, with the series where its name is short."""
    long, short = visitors(kind="bars"), visitors(kind="bars", series=("2018", "2019"))
    assert not long.is_named_at_bars
    assert short.is_named_at_bars
    labels = {}
    for plot in (long, short):
        groups = plot_groups(plot, scale_of(plot.largest, ENGLISH), ENGLISH, ENGLISH_WORDS)
        labels[plot.series] = [cell.label for group in groups[1:] for cell in group.cells]
    assert labels[long.series][2:] == ["over 4.5 million", "no figure found"]
    assert labels[short.series][2:] == ["2018: over 4.5 million", "2019: no figure found"]


def test_columns_in_words():
    """Who does not see the columns hears where each series began and ended, and what is missing."""
    assert plot_text(visitors(), ENGLISH, ENGLISH_WORDS) == (
        "All visitors, rising: 2014 over 3.6 million, 2016 over 4.5 million. "
        "Of whom international: 2014, 885,803. "
        "No figure found: 2015 and 2016 (Of whom international)."
    )


@pytest.mark.parametrize(
    ("first", "last", "course"), [(1, 2, "rising"), (2, 1, "falling"), (2, 2, "unchanged")]
)
def test_course_is_said(first, last, course):
    """The direction comes from the first and the last figure."""
    figures = ((million(first, "A"),), (million(last, "B"),))
    plot = visitors(series=("Visitors",), rows=("2019", "2020"), figures=figures)
    assert plot_text(plot, ENGLISH, ENGLISH_WORDS) == f"Visitors, {course}: 2019 A, 2020 B."


def test_bars_in_words():
    """Who does not see the bars hears the largest and the smallest of each series."""
    figures = ((million(2, "nearly 2 million"),), (million(1, "1 million"),), (None,))
    plot = visitors(
        kind="bars", series=("2019",), rows=("China", "Russia", "Malaysia"), figures=figures
    )
    assert plot_text(plot, ENGLISH, ENGLISH_WORDS) == (
        "2019: most China, nearly 2 million; least Russia, 1 million. No figure found: Malaysia."
    )
