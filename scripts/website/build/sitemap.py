"""What search engines are told of the whole site: sitemap.xml and robots.txt."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from lxml import etree

from website.build.navigation import head_links
from website.build.originals import largest_file, originals_of
from website.content.addresses import absolute_url
from website.outputs import Ready

if TYPE_CHECKING:
    from website.build.navigation import HeadLinks
    from website.build.site import Site
    from website.settings import Language

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"
_IMAGE = "http://www.google.com/schemas/sitemap-image/1.1"
_NAMES = {None: _SITEMAP, "xhtml": _XHTML, "image": _IMAGE}


def sitemap_outputs(site: Site) -> list[Ready]:
    """Both files."""
    return [
        Ready(PurePosixPath("sitemap.xml"), sitemap(site)),
        Ready(PurePosixPath("robots.txt"), robots_text(site).encode()),
    ]


def sitemap(site: Site) -> bytes:
    """Every page in every language in which it exists: its last change, alternates, pictures."""
    root = etree.Element(f"{{{_SITEMAP}}}urlset", nsmap=_NAMES)  # type: ignore[arg-type]
    for name in site.order:
        for language in site.written_in(name):
            links = head_links(site, name, language)
            if links.is_indexed:
                _add_page(root, name, language, links, site)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def robots_text(site: Site) -> str:
    """What robots may read: everything."""
    return f"User-agent: *\nAllow: /\nSitemap: {absolute_url('sitemap.xml', site.settings)}\n"


def _add_page(
    root: etree._Element, name: str, language: Language, links: HeadLinks, site: Site
) -> None:
    entry = etree.SubElement(root, f"{{{_SITEMAP}}}url")
    etree.SubElement(entry, f"{{{_SITEMAP}}}loc").text = links.canonical
    etree.SubElement(entry, f"{{{_SITEMAP}}}lastmod").text = site.changed(name, language)
    for tag, address in links.alternates:
        attributes = {"rel": "alternate", "hreflang": tag, "href": address}
        etree.SubElement(entry, f"{{{_XHTML}}}link", attributes)
    for original in originals_of(name, language, site):
        image = etree.SubElement(entry, f"{{{_IMAGE}}}image")
        path = largest_file(original, site).path.as_posix()
        etree.SubElement(image, f"{{{_IMAGE}}}loc").text = absolute_url(path, site.settings)
