"""What only the front page shows: the latest notices, and itself in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.build.navigation import HOME, Link, language_links, page_link
from website.language.formats import format_day

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language

_LATEST = 3
_FOLLOW = ("press/index", "press/corrections", "press/official-channels")
"""Pages by which a reader can follow what is new."""


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
    """Where notices, corrections and channels are."""
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
