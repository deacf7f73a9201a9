"""An address that once led to a page and now leads nowhere.

Repair: write the page's old name at the head of the source page that has its content now
(`moved_from: [discover/eating]`): whoever comes by the old address is led there, in every language.
`website release` writes down which pages are published.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from website.content.addresses import page_url
from website.problems import Problem, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content
    from website.settings import Settings

NAME = "addresses"
_PAGE_NAME = re.compile(r"[a-z0-9_-]+(?:/[a-z0-9_-]+)*")


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Published pages that are gone, and old names that cannot lead to a page."""
    source = settings.source.code

    def address(name: str) -> str:
        return page_url(name, source, settings)

    names = {name for name, _ in (*content.pages, *content.unread)}
    taken = {address(name): f"the page `{name}` is there" for name in names}
    for page in content.source_pages(source):
        head = content.head(page.name, source)
        for position, old in enumerate(head.moved_from):
            line = head.line("moved_from", position)
            if not _PAGE_NAME.fullmatch(old):
                message = f"`moved_from`: expected a name as `discover/food`, found `{old}`"
                yield Problem(page.path, line, message, NAME)
            elif address(old) in taken:
                message = f"`moved_from`: {taken[address(old)]}; remove `{old}` here or there"
                yield Problem(page.path, line, message, NAME)
            taken.setdefault(address(old), f"`{page.path}` has `{old}` already")
    for release in content.released.values():
        for position, name in enumerate(release.pages):
            if address(name) not in taken:
                message = (
                    f"the page `{name}` was published and is gone; write `moved_from: [{name}]` "
                    f"at the head of the page that has its content now{did_you_mean(name, names)}"
                )
                yield Problem(release.path, release.line("pages", position), message, NAME)
