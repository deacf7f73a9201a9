"""A link to a page or a heading that is not there.

Repair: link to the file without its language (`../discover/food.md`) and, for a heading, to its
id (`food.md#noodles`), which is written behind the heading as `{#noodles}`.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from website.content.prose import Mark, headings, links_named
from website.problems import Problem, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content, Page
    from website.settings import Settings

NAME = "links"
_SCHEMES = {"http", "https", "mailto", "tel"}
_TAKEN = re.compile(r"content|.*-heading|(?:source|note|find|found)(?:-.*)?")


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Dead internal links and anchors, and headings without an id to link to."""
    for page in content.pages.values():
        for mark in links_named(page.body):
            message = _fault(mark, page, content, settings)
            if message:
                yield Problem(page.path, mark.line + page.body_line - 1, message, NAME)
        yield from _headings_without_id(page)


def _fault(mark: Mark, page: Page, content: Content, settings: Settings) -> str | None:
    parts = urlsplit(mark.id)
    if parts.scheme and parts.scheme not in _SCHEMES:
        return f"`{mark.id}`: `{parts.scheme}:` is no link for readers; write `https://…`"
    if parts.scheme or parts.netloc:
        return None
    if not mark.id:
        return f"the link `{mark.words}` leads nowhere; write its target in the brackets"
    name = page.name
    if parts.path:
        if not parts.path.endswith(".md"):
            return f"`{mark.id}`: link to a page as `name.md`, relative to this file"
        name = posixpath.normpath(posixpath.join(page.section, parts.path)).removesuffix(".md")
        without_code, _, code = name.rpartition(".")
        if code in settings.codes:
            return f"`{mark.id}`: leave the language out; write `{without_code}.md`"
    known = {name for name, _ in content.pages} | {name for name, _ in content.unread}
    if name not in known:
        return f"`{mark.id}`: there is no page `{name}`{did_you_mean(name, known)}"
    return _anchor_fault(parts.fragment, name, page, content, settings)


def _anchor_fault(
    anchor: str, name: str, page: Page, content: Content, settings: Settings
) -> str | None:
    target = content.pages.get((name, page.code)) or content.pages.get((name, settings.source.code))
    if not anchor or target is None:
        return None
    ids = [heading.id for heading in headings(target.body) if heading.id]
    if anchor in ids:
        return None
    return f"`#{anchor}`: {target.path} has no heading of that id{did_you_mean(anchor, ids)}"


def _headings_without_id(page: Page) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for heading in headings(page.body):
        line = heading.line + page.body_line - 1
        if heading.level == 1:
            message = "the title stands in the front matter; begin the headings with `##`"
            yield Problem(page.path, line, message, NAME)
        elif not heading.id:
            message = (
                f"the heading `{heading.words}` has no id; write a short English one behind it, "
                "the same in every language: `{#getting-here}`"
            )
            yield Problem(page.path, line, message, NAME)
        elif _TAKEN.fullmatch(heading.id):
            message = f"the id `{heading.id}` belongs to the frame of the page; choose another"
            yield Problem(page.path, line, message, NAME)
        elif heading.id in seen:
            message = f"the id `{heading.id}` stands already on line {seen[heading.id]}"
            yield Problem(page.path, line, message, NAME)
        seen.setdefault(heading.id, line)
