"""A source cited nowhere, or a fact that no page prints.

Repair: print the fact where readers need it, or take it out; take out the source with it. A fact of
low confidence is a note for editors and may stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.heads import SourceHead
from website.content.prose import facts_named, notes_named
from website.problems import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content
    from website.settings import Settings

NAME = "unused"


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Data that nobody reads: warnings."""
    printed = _printed(content, settings.source.code)
    for name, fact in content.facts.items():
        if name not in printed and fact.confidence != "low":
            message = f"no page prints the fact `{name}`"
            yield Problem(fact.path, fact.line(), message, NAME, Severity.WARNING)
    cited = _cited(content)
    for name, source in content.sources.items():
        if name not in cited:
            message = f"nothing cites the source `{name}`"
            yield Problem(source.path, source.line(), message, NAME, Severity.WARNING)
    publishers = {source.publisher for source in content.sources.values()}
    for name, publisher in content.publishers.items():
        if name not in publishers:
            message = f"no source is of the publisher `{name}`"
            yield Problem(publisher.path, publisher.line(), message, NAME, Severity.WARNING)


def _printed(content: Content, source_code: str) -> set[str]:
    """Ids of the facts that a page shows."""
    found = {mark.id for text in content.texts(source_code) for mark in facts_named(text.words)}
    found.update(name for chart in content.charts.values() for name in chart.facts())
    for page in content.source_pages(source_code):
        if isinstance(page.head, SourceHead):
            found.update(page.head.glance, page.head.numbers)
    return found


def _cited(content: Content) -> set[str]:
    """Ids of the sources that bear something out."""
    kinds = (
        content.facts, content.events, content.places, content.documents, content.corrections,
        content.channels, content.maps,
    )  # fmt: skip
    found = {name for kind in kinds for record in kind.values() for name in record.sources}
    for page in content.pages.values():
        found.update(mark.id for mark in notes_named(page.body))
    for chart in content.charts.values():
        for _, words in chart.texts():
            found.update(mark.id for text in words.values() for mark in notes_named(text))
    return found
