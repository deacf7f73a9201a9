"""What a page embeds as a block of its own: charts and maps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from website.content.embedded import scheme_and_id
from website.content.prose import pictures_named
from website.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Page

_ALONE = re.compile(r"!\[\]\([^)]*\)\s*")


def find_not_alone(page: Page, scheme: str, check: str) -> Iterator[Problem]:
    """Blocks within a paragraph, with words of their own, or a second time on the page."""
    lines, seen = page.body.splitlines(), set()
    for mark in pictures_named(page.body):
        if scheme_and_id(mark.id)[0] != scheme:
            continue
        around = [*lines[max(mark.line - 2, 0) : mark.line - 1], *lines[mark.line : mark.line + 1]]
        line = mark.line + page.body_line - 1
        if not _ALONE.fullmatch(lines[mark.line - 1]) or any(each.strip() for each in around):
            message = f"write `![]({mark.id})` alone between blank lines; its words are its own"
            yield Problem(page.path, line, message, check)
        if mark.id in seen:
            message = f"`{mark.id}` stands on this page already; a page shows a {scheme} once"
            yield Problem(page.path, line, message, check)
        seen.add(mark.id)
