"""An id that names nothing: a fact, a source, a picture, a page, a place, an event.

Repair: write the id as it stands in docs/_data, assets/ or docs/; the message names the nearest.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from website.content.embedded import scheme_and_id
from website.content.heads import SourceHead
from website.content.prose import facts_named, notes_named, pictures_named
from website.problems import Problem, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from website.content.archive import Correction, Document
    from website.content.channel import Channel
    from website.content.model import Content, Page, Text
    from website.content.records import Event, Fact, Place
    from website.schema import Record
    from website.settings import Settings

NAME = "ids"


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Ids in pages, heads and records that name nothing."""
    names = {name for name, _ in content.pages} | {name for name, _ in content.unread}
    values = content.values()
    for text in content.texts(settings.source.code):
        yield from _in_text(text, values, content)
    for page in content.pages.values():
        yield from _embedded(page, content)
        if isinstance(page.head, SourceHead):
            yield from _in_head(page.head, content, names)
    for event in content.events.values():
        yield from _unknown(event, "place", [event.place], content.places)
        yield from _unknown(event, "photo", [event.photo], _pictures(content))
        yield from _unknown(event, "page", [event.page], names)
    for source in content.sources.values():
        yield from _unknown(source, "publisher", [source.publisher], content.publishers)
    for original in content.originals.values():
        yield from _unknown(
            original.sidecar, "licence", [original.sidecar.licence], content.licences
        )
    for document in content.documents.values():
        yield from _unknown(document, "photo", [document.photo], _pictures(content))
    for channel in content.channels.values():
        yield from _unknown(channel, "page", [channel.page], names)
    sourced: tuple[Fact | Event | Place | Document | Correction | Channel, ...] = (
        *content.facts.values(),
        *content.events.values(),
        *content.places.values(),
        *content.documents.values(),
        *content.corrections.values(),
        *content.channels.values(),
    )
    for record in sourced:
        yield from _unknown(record, "sources", record.sources, content.sources)
    yield from _in_charts(content)
    yield from _in_nav(content, settings)


def _pictures(content: Content) -> set[str]:
    """Ids of pictures; of those that were refused another problem speaks already."""
    refused = {
        PurePath(problem.path).stem
        for problem in content.problems
        if problem.path.startswith("assets/")
    }
    return {*content.originals, *refused}


def _in_text(text: Text, values: Iterable[str], content: Content) -> Iterator[Problem]:
    found = (
        ("fact", facts_named(text.words), values),
        ("source", notes_named(text.words), content.sources),
    )
    for what, marks, known in found:
        for mark in marks:
            if mark.id not in known:
                line = mark.line + text.line - 1
                yield _problem(text.path, line, f"unknown {what} `{mark.id}`", mark.id, known)


def _embedded(page: Page, content: Content) -> Iterator[Problem]:
    known = {
        "photo": ("picture", _pictures(content)),
        "chart": ("chart", content.charts),
        "map": ("map", content.maps),
    }
    for mark in pictures_named(page.body):
        scheme, name = scheme_and_id(mark.id)
        line = mark.line + page.body_line - 1
        if scheme not in known:
            message = f"`{mark.id}` is no picture of the project; write `![](photo:id)`"
            yield Problem(page.path, line, message + did_you_mean(scheme, known), NAME)
            continue
        what, ids = known[scheme]
        if name not in ids:
            yield _problem(page.path, line, f"unknown {what} `{name}`", name, ids)


def _in_charts(content: Content) -> Iterator[Problem]:
    for chart in content.charts.values():
        for place, name in chart.drawn().items():
            if name not in content.facts:
                message = f"unknown fact `{name}`"
                yield _problem(chart.path, chart.line(*place), message, name, content.facts)


def _in_head(head: SourceHead, content: Content, names: set[str]) -> Iterator[Problem]:
    yield from _unknown(head, "photo", [head.photo], _pictures(content))
    yield from _unknown(head, "place", [head.place], content.places)
    yield from _unknown(head, "event", [head.event], content.events)
    yield from _unknown(head, "document", [head.document], content.documents)
    yield from _unknown(head, "stops", head.stops, content.places)
    yield from _unknown(head, "related", head.related, names)
    yield from _unknown(head, "glance", head.glance, content.facts)
    yield from _unknown(head, "numbers", head.numbers, content.facts)
    yield from _unknown(head, "events", head.events, content.events)


def _in_nav(content: Content, settings: Settings) -> Iterator[Problem]:
    names = {page.name for page in content.source_pages(settings.source.code)}
    unread = {name for name, _ in content.unread}
    for name in settings.nav:
        if name not in names | unread:
            yield _problem("mkdocs.yml", 1, f"`nav` names no page `{name}`", name, names)
    for name in sorted(names - set(settings.nav)):
        path = content.pages[name, settings.source.code].path
        message = f"`nav` in mkdocs.yml does not have this page; add `- {name}.md` where it belongs"
        yield Problem(path, 1, message, NAME)


def _unknown(
    record: Record, key: str, ids: Iterable[str | None], known: Iterable[str]
) -> Iterator[Problem]:
    names = set(known)
    for place, name in enumerate(ids):
        if name is not None and name not in names:
            line = record.line(key, place)
            yield _problem(record.path, line, f"`{key}`: unknown id `{name}`", name, names)


def _problem(path: str, line: int, message: str, name: str, known: Iterable[str]) -> Problem:
    return Problem(path, line, message + did_you_mean(name, known), NAME)
