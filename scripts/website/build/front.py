"""What only the front page shows: a story in dates, notices, itself in other languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.build.events import EventView, event_view
from website.build.navigation import HOME, Link, language_links, page_link
from website.build.pictures import plain_picture
from website.language.formats import format_day

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language

_LATEST = 3
_FOLLOW = ("press/index", "press/corrections")
"""Pages by which a reader can follow what is new."""


_CHAPTER = re.compile(r"(?=<h2\b)")
_FIGURE = re.compile(r"<figure\b.*?</figure>\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the text below its heading, and its first figure; both HTML."""

    words: str
    figure: str


@dataclass(frozen=True, slots=True)
class Moment:
    """An event of the story, and the picture of its page, decoration there."""

    event: EventView
    picture: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A press notice and its day."""

    title: str
    url: str
    date: str


@dataclass(frozen=True, slots=True)
class Offer:
    """The front page offered in another language, in the words of that language."""

    tag: str
    url: str
    words: str
    close: str


def opening_and_chapters(html: str) -> tuple[str, list[Chapter]]:
    """What a text says before its first heading, and its parts, each from one to the next."""
    opening, *parts = _CHAPTER.split(html)
    found = [(part, _FIGURE.search(part)) for part in parts]
    return opening, [
        Chapter(_FIGURE.sub("", part, count=1), figure[0] if figure else "")
        for part, figure in found
    ]


def story(name: str, site: Site, language: Language, here: str) -> list[Moment]:
    """The events that a page tells in dates."""
    return [
        Moment(event_view(each, site, language, here), _picture(each, site, here))
        for each in site.head(name).events
    ]


def latest_notices(site: Site, language: Language, here: str) -> list[Notice]:
    """The youngest press notices, the youngest first."""
    notices = [name for name in site.order if site.head(name).kind == "notice"]
    notices.sort(key=lambda name: site.head(name).as_of.first_day, reverse=True)
    return [
        Notice(
            site.headline(site.shown(name, language).head.title, language),
            page_link(site, name, language, here).url,
            format_day(site.head(name).as_of, language),
        )
        for name in notices[:_LATEST]
    ]


def follow_links(site: Site, language: Language, here: str) -> list[Link]:
    """Where notices and corrections are."""
    return [page_link(site, name, language, here) for name in _FOLLOW if name in site.order]


def language_offers(site: Site, language: Language, here: str) -> list[Offer]:
    """The front page in every language but the one that is read."""
    offers = []
    for other in language_links(site, HOME, language, here):
        if other.is_current:
            continue
        gettext = site.strings[other.code].gettext
        # Each catalogue names its own language here.
        words, close = gettext("Read this page in English"), gettext("Close")
        offers.append(Offer(other.tag, other.url, words, close))
    return offers


def _picture(name: str, site: Site, here: str) -> str:
    event = site.content.events[name]
    photo = (site.head(event.page).photo if event.page else None) or event.photo
    return plain_picture(photo, "", site, here, "card") if photo else ""
