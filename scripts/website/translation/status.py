"""The state of every page in every language, decided by what was translated, never by dates."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from website.content.heads import TranslationHead

if TYPE_CHECKING:
    from website.content.model import Content, Page
    from website.settings import Settings


class State(StrEnum):
    """How a page in one language stands to the source page."""

    SOURCE = "source"
    TRANSLATED = "translated"
    OLDER = "older than the original"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class TranslationStatus:
    """The state of one page in one language."""

    name: str
    code: str
    state: State


def state(page: Page | None, source: Page) -> State:
    """How a page, or the lack of one, stands to its source page."""
    if page is None:
        return State.MISSING
    if page.code == source.code:
        return State.SOURCE
    assert isinstance(page.head, TranslationHead)  # noqa: S101 - the loader gives it this head
    return State.TRANSLATED if page.head.translates == source.blob else State.OLDER


def translation_statuses(content: Content, settings: Settings) -> list[TranslationStatus]:
    """The state of every page in every language, in the order of the site's navigation."""
    order = {name: place for place, name in enumerate(settings.nav)}
    sources = sorted(
        content.source_pages(settings.source.code),
        key=lambda page: (order.get(page.name, len(order)), page.name),
    )
    return [
        TranslationStatus(source.name, code, state(content.pages.get((source.name, code)), source))
        for source in sources
        for code in settings.codes
        if (source.name, code) not in content.unread
    ]
