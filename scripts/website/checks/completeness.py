"""A page that lacks what every page has: a lead picture, sources, related pages, a fitting length.

Repair: give the source page `photo:`, `related:` and a source behind what it states; shorten or
lengthen the title and the description as the message says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.heads import SourceHead
from website.content.prose import FACT, facts_named, notes_named
from website.facts import Known, UnknownStyle, replace_facts
from website.language.usage import (
    LENGTH_OF_DESCRIPTION,
    LENGTH_OF_OTHER_DESCRIPTIONS,
    LENGTH_OF_TITLE,
)
from website.problems import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content, Page
    from website.settings import Settings

NAME = "completeness"
_RELATED = 2
_LISTS = {"home", "landing", "search", "style", "corrections", "media", "data"}
"""Kinds that lead to other pages by what they list."""


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """What keeps a page from being complete."""
    for page in content.pages.values():
        yield from _length(page, content, settings)
        if isinstance(page.head, SourceHead) and page.head.indexed:
            for key, message in _lacking(page, page.head):
                yield Problem(page.path, page.head.line(key), message, NAME, Severity.WARNING)


def _lacking(page: Page, head: SourceHead) -> Iterator[tuple[str, str]]:
    if head.photo is None and head.kind != "search":
        yield "title", "there is no lead picture; add `photo:` with the id of an original"
    if head.kind in _LISTS:
        return
    if len(head.related) < _RELATED:
        yield "related", f"`related:` leads to fewer than {_RELATED} pages; name what to read next"
    facts = (*head.glance, *head.numbers, *(mark.id for mark in facts_named(page.body)))
    if not facts and not any(notes_named(page.body)) and not (head.event or head.document):
        yield "title", "nothing on the page has a source; write `[@id]` behind what it states"


def _length(page: Page, content: Content, settings: Settings) -> Iterator[Problem]:
    if page.code not in settings.codes:
        return
    least, most = LENGTH_OF_DESCRIPTION.get(page.code, LENGTH_OF_OTHER_DESCRIPTIONS)
    for key, words, lowest, highest in (
        ("title", page.head.title, 1, LENGTH_OF_TITLE),
        ("description", page.head.description, least, most),
    ):
        length = _written(words, page.code, content, settings)
        if length is not None and not lowest <= length <= highest:
            span = f"at most {highest}" if lowest == 1 else f"{lowest} to {highest}"
            message = f"the {key} has {length} characters; make it {span}"
            yield Problem(page.path, page.head.line(key), message, NAME, Severity.WARNING)


def _written(words: str, code: str, content: Content, settings: Settings) -> int | None:
    """The length as readers see it; none where a fact cannot be written out (others say so)."""
    if not FACT.search(words):
        return len(words)
    known = Known({name: value for name, (value, _) in content.values().items()})
    try:
        return len(replace_facts(words, known, settings.language(code), as_html=False))
    except (KeyError, UnknownStyle):
        return None
