"""A fact, event, place or channel without a source, or something too uncertain to be printed.

Repair: give `sources:` at least one id of docs/_data/sources.yml. A fact of low confidence may
stand in docs/_data as a note to editors, but no page may print it. A channel is a link only where a
public source is a page of the same website. Two copies of one document are one source: keep one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from website.content.heads import SourceHead
from website.content.prose import facts_named
from website.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from website.content.archive import Correction, Document
    from website.content.channel import Channel
    from website.content.model import Content
    from website.content.records import Event, Fact
    from website.settings import Settings

NAME = "sources"


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Records without a source, sources told twice, and pages that print what is uncertain."""
    yield from _without_source(content)
    yield from _cited_alike(content)
    for channel in content.channels.values():
        if channel.linked and not _is_seen(channel, content):
            message = (
                f"no public source is a page of `{channel.address}`; without one it is no link: "
                "take out `linked`"
            )
            yield Problem(channel.path, channel.line("linked"), message, NAME)
    for path, line, name in _printed(content, settings.source.code):
        fact = content.facts.get(name)
        if fact is not None and fact.confidence == "low":
            message = f"`{name}` is of low confidence and must not be printed as a fact"
            yield Problem(path, line, message, NAME)


def _without_source(content: Content) -> Iterator[Problem]:
    """Records, and positions of places, that nothing bears out."""
    kinds: dict[str, Mapping[str, Fact | Event | Document | Correction | Channel]] = {
        "fact": content.facts,
        "event": content.events,
        "document": content.documents,
        "correction": content.corrections,
        "channel": content.channels,
    }
    for kind, records in kinds.items():
        for name, record in records.items():
            if not record.sources:
                message = f"the {kind} `{name}` has no source; add `sources: [id]`"
                yield Problem(record.path, record.line(), message, NAME)
    for place in content.places.values():
        if place.latitude is not None and not place.sources:
            message = "a position needs a source; add `sources: [id]`"
            yield Problem(place.path, place.line("latitude"), message, NAME)


def _cited_alike(content: Content) -> Iterator[Problem]:
    """Sources that readers of a language would see twice, in the same words."""
    known: dict[tuple[str, str], str] = {}
    for name, source in content.sources.items():
        cited = (source.cite_as or {}).items()
        for first in sorted({known[words] for words in cited if words in known}):
            message = (
                f"`{name}` is cited in the same words as `{first}`: keep one of them, "
                "or tell them apart in `cite_as`"
            )
            yield Problem(source.path, source.line("cite_as"), message, NAME)
        known |= dict.fromkeys(cited, name)


def _is_seen(channel: Channel, content: Content) -> bool:
    """Whether readers may open a source of the channel on its own website."""
    known = (content.sources[name] for name in channel.sources if name in content.sources)
    host = channel.address.partition("/")[0]
    hosts = {urlsplit(each.url).hostname or "" for each in known if each.link == "public"}
    return any(each.removeprefix("www.") == host for each in hosts)


def _printed(content: Content, source_code: str) -> Iterator[tuple[str, int, str]]:
    """Path, line and id of every fact that is printed."""
    for text in content.texts(source_code):
        for mark in facts_named(text.words):
            yield text.path, text.line + mark.line - 1, mark.id
    for page in content.pages.values():
        if isinstance(page.head, SourceHead):
            for key in ("glance", "numbers"):
                for name in getattr(page.head, key):
                    yield page.path, page.head.line(key), name
    for chart in content.charts.values():
        for place, name in chart.drawn().items():
            yield chart.path, chart.line(*place), name
