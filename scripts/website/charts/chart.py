"""The HTML of a chart: its title, key, drawing and caption, and the table behind it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from website.charts.bars import bars_svg
from website.charts.columns import columns_svg
from website.charts.drawing import drawing, tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from website.charts.drawing import Group

_DRAW = {"bars": bars_svg, "columns": columns_svg}


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What a chart says in the reader's language."""

    title: str
    unit: str
    caption: str
    description: str
    """What the drawing shows."""
    key: tuple[str, ...]
    """The names of the series; nothing where they stand at the bars, or there is but one."""


@dataclass(frozen=True, slots=True)
class Table:
    """The figures of a chart as a table; its cells are HTML."""

    summary: str
    head: tuple[str, ...]
    """The names of the series; each row begins with its label."""
    rows: tuple[tuple[str, ...], ...]


def chart_html(
    name: str,
    kind: str,
    words: ChartWords,
    groups: Sequence[Group],
    references: str,
    table: Table | None,
) -> str:
    """The chart as it stands in a page; `references` are links to its sources."""
    own_id = f"chart-{name}"
    svg = drawing(f"{own_id}-title", f"{own_id}-text", words.description)
    drawn = _DRAW[kind](svg, groups)
    return (
        f'<figure class="chart" id="{own_id}">'
        f'<p class="chart-title" id="{own_id}-title">{_text(words.title)}</p>'
        f"{key_html(words.key, words.unit)}{drawn}"
        f"<figcaption>{_text(words.caption)}{references}"
        f"{table_html(table) if table else ''}</figcaption></figure>"
    )


def key_html(names: Sequence[str], unit: str) -> str:
    """What is counted, and which tone stands for which series."""
    marks = "".join(
        f' <span class="{tone(place, len(names))}">{_text(name)}</span>'
        for place, name in enumerate(names)
    )
    return f'<p class="chart-key"><span>{_text(unit)}</span>{marks}</p>'


def table_html(table: Table) -> str:
    """The figures, to be unfolded."""
    head = "".join(f'<th scope="col">{_text(words)}</th>' for words in table.head)
    rows = "".join(
        f'<tr><th scope="row">{_text(label)}</th>'
        + "".join(f"<td>{cell}</td>" for cell in cells)
        + "</tr>"
        for label, *cells in table.rows
    )
    return (
        f"<details><summary>{_text(table.summary)}</summary><table>"
        f"<thead><tr><td></td>{head}</tr></thead><tbody>{rows}</tbody></table></details>"
    )


def _text(words: str) -> str:
    return escape(words, quote=False)
