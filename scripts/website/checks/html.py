"""HTML that does not belong in a page: it could load from another host, or run there.

Repair: write it in Markdown; a picture is `![](photo:id)`, a film or a map elsewhere is a link.
HTML for which Markdown has no sign (`<br>`, `<sup>`, `<abbr title="…">`) may stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.markup import markup_faults, strangers
from website.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content, Page
    from website.settings import Settings

NAME = "html"


def check(content: Content, _settings: Settings) -> Iterator[Problem]:
    """Elements, attributes and definitions that may not stand in a page."""
    for page in content.pages.values():
        for fault in markup_faults(page.body):
            message = f"`{fault.id}` may not stand in a page: {fault.words}"
            yield Problem(page.path, fault.line + page.body_line - 1, message, NAME)


def rendered_faults(page: Page, html: str) -> list[Problem]:
    """What a page would load from elsewhere, or run, after Markdown made HTML of its text.

    The last look before a page is written: Markdown knows more ways to write a picture than the
    check above.
    """
    return [
        Problem(
            page.path,
            page.body_line + page.body.count("\n", 0, max(page.body.find(part), 0)),
            f"`{part}` would run, or load from another host: take it out, or link to it",
            NAME,
        )
        for part in strangers(html)
    ]
