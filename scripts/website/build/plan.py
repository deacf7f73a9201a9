"""Every file of the site that MkDocs does not write itself."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from lxml import etree

from website.build.navigation import head_links
from website.build.sharing import page_card
from website.cards.draw import draw
from website.content.addresses import absolute_url
from website.content.prose import pictures_named
from website.images.derivatives import plan_derivatives
from website.images.encode import Encoding, encode
from website.images.picture import photo_id
from website.outputs import Costly, Output, Ready

if TYPE_CHECKING:
    from website.build.site import Site

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


def plan_outputs(site: Site) -> list[Output]:
    """Pictures, share cards, fonts, sitemap and robots.txt."""
    return [
        *picture_outputs(site),
        *card_outputs(site),
        Ready(PurePosixPath("sitemap.xml"), sitemap(site)),
        Ready(PurePosixPath("robots.txt"), robots_text(site).encode()),
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
    if any(site.head(name).kind == "media" for name in site.order):
        return sorted(site.content.originals)
    leads = [site.head(page.name).photo for page in site.content.source_pages(source)]
    bodies = [
        photo_id(mark.id)
        for page in site.content.pages.values()
        for mark in pictures_named(page.body)
    ]
    return sorted({name for name in [*leads, *bodies] if name})


def sitemap(site: Site) -> bytes:
    """The sitemap: every page in every language in which it exists, with its alternates."""
    root = etree.Element(f"{{{_SITEMAP}}}urlset", nsmap={None: _SITEMAP, "xhtml": _XHTML})  # type: ignore[dict-item]
    for name in site.order:
        for language in site.written_in(name):
            links = head_links(site, name, language)
            if not links.is_indexed:
                continue
            entry = etree.SubElement(root, f"{{{_SITEMAP}}}url")
            etree.SubElement(entry, f"{{{_SITEMAP}}}loc").text = links.canonical
            for tag, address in links.alternates:
                attributes = {"rel": "alternate", "hreflang": tag, "href": address}
                etree.SubElement(entry, f"{{{_XHTML}}}link", attributes)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def robots_text(site: Site) -> str:
    """What robots may read: everything."""
    return f"User-agent: *\nAllow: /\nSitemap: {absolute_url('sitemap.xml', site.settings)}\n"
