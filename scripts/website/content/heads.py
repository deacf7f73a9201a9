"""What stands at the head of pages: a source page, and its translations."""

from __future__ import annotations

from typing import ClassVar, Literal

from website.schema import Record
from website.values import PartialDate

Kind = Literal[
    "home", "landing", "reading", "place", "event", "programme", "itinerary", "invest",
    "exhibition", "document", "timeline", "notice", "corrections", "media", "search", "style",
    "data", "sheet", "channels",
]  # fmt: skip


class SourceHead(Record):
    """The front matter of a source page: its words, and what no language changes."""

    title: str
    menu: str = ""
    description: str
    kind: Kind = "reading"
    photo: str | None = None
    as_of: PartialDate
    place: str | None = None
    event: str | None = None
    document: str | None = None
    stops: tuple[str, ...] = ()
    glance: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    moved_from: tuple[str, ...] = ()
    indexed: bool = True


class TranslationHead(Record):
    """The front matter of a translation: words only; the rest stands on the source page."""

    title: str
    menu: str = ""
    description: str
    translates: str = ""
    """The blob id of the source page that was translated."""

    misplaced: ClassVar = dict.fromkeys(
        set(SourceHead.model_fields) - {"title", "menu", "description"},
        "stands on the source page only; remove it here",
    )
