"""An id that names nothing: a fact, a source, a picture, a page, a place, an event.

Repair: write the id as it stands in docs/_data, assets/ or docs/; the message names the nearest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.prose import facts_named, notes_named, pictures_named
from website.content.records import SourceHead
from website.images.picture import photo_id
from website.problems import Problem, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from website.content.archive import Correction, Document
    from website.content.model import Content, Page
    from website.content.records import Event, Fact, Place
    from website.schema import Record
    from website.settings import Settings

NAME = "ids"


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Ids in pages, heads and records that name nothing."""
    names = {name for name, _ in content.pages} | {name for name, _ in content.unread}
    for page in content.pages.values():
        yield from _in_text(page, content)
        if isinstance(page.head, SourceHead):
            yield from _in_head(page.head, content, names)
    for event in content.events.values():
        yield from _unknown(event, "place", [event.place], content.places)
        yield from _unknown(event, "photo", [event.photo], content.originals)
        yield from _unknown(event, "page", [event.page], names)
    for source in content.sources.values():
        yield from _unknown(source, "publisher", [source.publisher], content.publishers)
    for original in content.originals.values():
        yield from _unknown(
            original.sidecar, "licence", [original.sidecar.licence], content.licences
        )
    for document in content.documents.values():
        yield from _unknown(document, "photo", [document.photo], content.originals)
    sourced: tuple[Fact | Event | Place | Document | Correction, ...] = (
        *content.facts.values(),
        *content.events.values(),
        *content.places.values(),
        *content.documents.values(),
        *content.corrections.values(),
    )
    for record in sourced:
        yield from _unknown(record, "sources", record.sources, content.sources)
    yield from _in_nav(content, settings)


def _in_text(page: Page, content: Content) -> Iterator[Problem]:
    values = content.values()
    for text, first_line in page.texts:
        found = (
            ("fact", facts_named(text), values),
            ("source", notes_named(text), content.sources),
        )
        for what, marks, known in found:
            for mark in marks:
                if mark.id not in known:
                    line = mark.line + first_line - 1
                    yield _problem(page.path, line, f"unknown {what} `{mark.id}`", mark.id, known)
    for mark in pictures_named(page.body):
        name = photo_id(mark.id)
        line = mark.line + page.body_line - 1
        if name is None:
            message = f"`{mark.id}` is no picture of the project; write `![](photo:id)`"
            yield Problem(page.path, line, message, NAME)
        elif name not in content.originals:
            yield _problem(page.path, line, f"unknown picture `{name}`", name, content.originals)


def _in_head(head: SourceHead, content: Content, names: set[str]) -> Iterator[Problem]:
    yield from _unknown(head, "photo", [head.photo], content.originals)
    yield from _unknown(head, "place", [head.place], content.places)
    yield from _unknown(head, "event", [head.event], content.events)
    yield from _unknown(head, "document", [head.document], content.documents)
    yield from _unknown(head, "stops", head.stops, content.places)
    yield from _unknown(head, "related", head.related, names)
    yield from _unknown(head, "glance", head.glance, content.facts)
    yield from _unknown(head, "numbers", head.numbers, content.facts)


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
