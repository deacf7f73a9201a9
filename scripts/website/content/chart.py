"""Charts: rows of facts that pages draw (charts.yml)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict

from website.content.prose import facts_named
from website.content.records import Words
from website.schema import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.schema import Location

MAX_SERIES = 2
"""So many can be told apart by lightness alone, in print and without colour vision."""

ALIKE = "*"
"""Stands for every language where one text serves them all."""


def _label(value: Any) -> Any:
    return {ALIKE: value} if isinstance(value, str) else value


Label = Annotated[Words, BeforeValidator(_label)]
"""Words by language, or one text that is alike in all of them: `{{ stats-year-2013 | year }}`."""


class Row(BaseModel):
    """One place along the axis: its label, and a fact (or nothing) of each series."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    label: Label
    facts: tuple[str | None, ...]


class Chart(Record):
    """Facts of one measure, drawn to scale from zero (charts.yml).

    `bars` compare the series of each row. `columns` follow each other in time, and a second
    series is a part of the first.
    """

    kind: Literal["bars", "columns"]
    title: Words
    caption: Words
    unit: Words
    """What is counted: visitors, đồng."""
    series: tuple[Label, ...]
    rows: tuple[Row, ...]
    note: str = ""

    def drawn(self) -> dict[Location, str]:
        """Where each drawn fact stands in the record, and its id."""
        return {
            ("rows", row, "facts", place): name
            for row, each in enumerate(self.rows)
            for place, name in enumerate(each.facts)
            if name is not None
        }

    def texts(self) -> Iterator[tuple[Location, Words]]:
        """Where the chart has words, and the words."""
        yield ("title",), self.title
        yield ("caption",), self.caption
        yield ("unit",), self.unit
        for place, label in enumerate(self.series):
            yield ("series", place), label
        for place, row in enumerate(self.rows):
            yield ("rows", place, "label"), row.label

    def facts(self) -> list[str]:
        """Ids of the facts that the chart draws or names, once each."""
        named = (
            mark.id
            for _, words in self.texts()
            for text in words.values()
            for mark in facts_named(text)
        )
        return list(dict.fromkeys([*self.drawn().values(), *named]))


def in_language(words: Words, code: str) -> str:
    """The words in one language."""
    return words.get(ALIKE) or words[code]


def is_alike(words: Words) -> bool:
    """Whether the words are one text for all languages."""
    return ALIKE in words
