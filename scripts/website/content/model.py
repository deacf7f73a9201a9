"""Everything the site speaks of, as one value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from website.content.chart import ALIKE
from website.content.prose import plain_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from website.content.archive import Correction, Document
    from website.content.channel import Channel
    from website.content.chart import Chart
    from website.content.dataset import DataField, Dataset
    from website.content.heads import SourceHead, TranslationHead
    from website.content.map import Map, Shore
    from website.content.published import PublishedEvent
    from website.content.records import (
        Event,
        Fact,
        Licence,
        Place,
        Publisher,
        Sidecar,
        Source,
        Term,
    )
    from website.content.release import Release
    from website.problems import Problem
    from website.values import Value


@dataclass(frozen=True, slots=True)
class Page:
    """One page in one language: a Markdown file."""

    name: str
    code: str
    path: str
    head: SourceHead | TranslationHead
    body: str
    body_line: int
    blob: str
    """Names the text of the file, as git does."""

    @property
    def section(self) -> str:
        """The folder of the page, or nothing for the pages at the top."""
        return self.name.rpartition("/")[0]

    @property
    def is_landing(self) -> bool:
        """Whether the page opens its section."""
        return self.name.rpartition("/")[2] == "index"

    @property
    def menu(self) -> str:
        """The short name for menus and cards."""
        return self.head.menu or self.head.title

    @property
    def plain(self) -> str:
        """All words of the page on one line, without what is no word."""
        return " ".join(" . ".join(plain_words(words) for words, _ in self.texts).split())

    @property
    def texts(self) -> tuple[tuple[str, int], ...]:
        """Title, menu, description and body, each with the line on which it begins."""
        heads = (("title", self.head.title), ("menu", self.head.menu))
        words = (*heads, ("description", self.head.description))
        return (
            *((text, self.head.line(key)) for key, text in words),
            (self.body, self.body_line),
        )


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one language in which facts may be named, and the line on which they begin."""

    path: str
    code: str
    words: str
    line: int


@dataclass(frozen=True, slots=True)
class Original:
    """A picture as it was given to us, its sidecar, and what was measured."""

    id: str
    file: Path
    path: str
    sidecar: Sidecar
    width: int
    height: int
    """Pixels, upright: after the camera's orientation was applied."""
    colour: str
    """The mean colour, as `#rrggbb`: what stands in the picture's place while it loads."""
    blob: str


@dataclass(frozen=True, slots=True)
class Content:
    """All words, facts and originals of the site, and the problems met while reading them."""

    pages: Mapping[tuple[str, str], Page]
    facts: Mapping[str, Fact] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    publishers: Mapping[str, Publisher] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)
    corrections: Mapping[str, Correction] = field(default_factory=dict)
    channels: Mapping[str, Channel] = field(default_factory=dict)
    datasets: Mapping[str, Dataset] = field(default_factory=dict)
    data_fields: Mapping[str, DataField] = field(default_factory=dict)
    published: Mapping[str, PublishedEvent] = field(default_factory=dict)
    released: Mapping[str, Release] = field(default_factory=dict)
    charts: Mapping[str, Chart] = field(default_factory=dict)
    maps: Mapping[str, Map] = field(default_factory=dict)
    shores: Mapping[str, Shore] = field(default_factory=dict)
    licences: Mapping[str, Licence] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    originals: Mapping[str, Original] = field(default_factory=dict)
    unread: frozenset[tuple[str, str]] = frozenset()
    """Pages that are there but could not be read: not to be reported as missing."""
    problems: tuple[Problem, ...] = ()

    def source_pages(self, code: str) -> list[Page]:
        """The pages in the language in which they were first written."""
        return [page for (_, its_code), page in self.pages.items() if its_code == code]

    def head(self, name: str, source_code: str) -> SourceHead:
        """What no language changes about a page."""
        return self.pages[name, source_code].head  # type: ignore[return-value]

    def texts(self, source_code: str) -> Iterator[Text]:
        """Every text in which facts may be named; one for all languages counts as a source."""
        for page in self.pages.values():
            for words, line in page.texts:
                yield Text(page.path, page.code, words, line)
        for event in self.events.values():
            for code, words in (event.outcome or {}).items():
                yield Text(event.path, code, words, event.line("outcome", code))
        told: tuple[Chart | Channel, ...] = (*self.charts.values(), *self.channels.values())
        for record in told:
            for place, by_code in record.texts():
                for code, words in by_code.items():
                    line = record.line(*place, code)
                    yield Text(record.path, source_code if code == ALIKE else code, words, line)

    def values(self) -> dict[str, tuple[Value, tuple[str, ...]]]:
        """Every value that a page can name, with the sources that bear it out."""
        found = {name: (fact.value, fact.sources) for name, fact in self.facts.items()}
        for name, event in self.events.items():
            found[f"{name}.starts"] = (event.starts, event.sources)
            found[f"{name}.period"] = (event.period, event.sources)
            if event.ends is not None:
                found[f"{name}.ends"] = (event.ends, event.sources)
        return found
