"""Every file of the site that MkDocs does not write itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.build.calendars import calendar_outputs
from website.build.feeds import feed_outputs
from website.build.llms import llms_outputs
from website.build.moved import moved_outputs
from website.build.open_data import data_outputs
from website.build.sharing import page_card
from website.build.sitemap import sitemap_outputs
from website.cards.draw import draw
from website.content.prose import pictures_named
from website.images.derivatives import plan_derivatives
from website.images.encode import Encoding, encode
from website.images.picture import photo_id
from website.outputs import Costly, Output

if TYPE_CHECKING:
    from website.build.site import Site


def plan_outputs(site: Site) -> list[Output]:
    """Pictures, share cards, calendars, feeds, open data; old addresses, lists for robots."""
    return [
        *picture_outputs(site),
        *card_outputs(site),
        *calendar_outputs(site),
        *feed_outputs(site),
        *data_outputs(site),
        *moved_outputs(site),
        *sitemap_outputs(site),
        *llms_outputs(site),
    ]


def picture_outputs(site: Site) -> list[Costly]:
    """The files of every picture that a page shows: once, whatever the number of languages."""
    return [
        Costly(
            path=derivative.path,
            key=f"{derivative.key}.{derivative.format}",
            batch=original.path,
            work=encode,
            argument=Encoding(original.file, derivative),
        )
        for original in map(site.content.originals.__getitem__, shown_pictures(site))
        for derivative in plan_derivatives(original, site.settings.images)
    ]


def card_outputs(site: Site) -> list[Costly]:
    """The share card of every page in every language in which it exists."""
    pages = [(name, language) for name in site.order for language in site.written_in(name)]
    cards = [card for page in pages if (card := page_card(*page, site))]
    return [Costly(card.path, f"{card.key}.jpg", card.picture.path, draw, card) for card in cards]


def shown_pictures(site: Site) -> list[str]:
    """Ids of the pictures that some page shows."""
    source = site.settings.source.code
    if site.page_of_kind("media"):
        return sorted(site.content.originals)
    leads = [site.head(page.name).photo for page in site.content.source_pages(source)]
    bodies = [
        photo_id(mark.id)
        for page in site.content.pages.values()
        for mark in pictures_named(page.body)
    ]
    return sorted({name for name in [*leads, *bodies] if name})
