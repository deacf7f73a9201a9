"""How a reader passes a page on: plain links to networks, and the address as a QR code."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

import segno

from website.build.navigation import head_links

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language

NETWORKS = {
    "facebook": "https://www.facebook.com/sharer/sharer.php?u={url}",
    "zalo": "https://button-share.zalo.me/share_external?d={sealed}",
    "vk": "https://vk.com/share.php?url={url}",
    "telegram": "https://t.me/share/url?url={url}&text={title}",
    "weibo": "https://service.weibo.com/share/share.php?url={url}&title={title}",
    "x": "https://x.com/intent/post?url={url}&text={title}",
    "e-mail": "mailto:?subject={title}&body={url}",
}
"""Addresses at which a network asks its own reader what to do with a page."""

_FIRST = {"vi": ("facebook", "zalo"), "ru": ("vk", "telegram"), "zh": ("weibo",)}
"""The networks that most readers of a language use."""

_CORRECTION = "m"  # a printed code stays readable when a seventh of it is lost


@dataclass(frozen=True, slots=True)
class ShareLink:
    """A network and where it takes a page."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Share:
    """All the ways to pass a page on; `code` is the address as an SVG."""

    address: str
    links: tuple[ShareLink, ...]
    code: str


def share(name: str, language: Language, site: Site) -> Share:
    """How the page is passed on; an untranslated page as its original."""
    page = site.shown(name, language)
    address = head_links(site, name, language).canonical
    title = site.text(page.head.title, site.settings.language(page.code))
    sealed = base64.b64encode(json.dumps({"url": address}).encode()).decode()
    words = {"url": address, "title": title, "sealed": sealed}
    quoted = {key: quote(each, safe="") for key, each in words.items()}
    first = _FIRST.get(language.code, ())
    networks = dict.fromkeys((*first, *NETWORKS))
    names = _names(language, site)
    links = (ShareLink(names[each], NETWORKS[each].format_map(quoted)) for each in networks)
    return Share(address, tuple(links), code_svg(address))


def code_svg(address: str) -> str:
    """The address as a QR code: black on white with its quiet zone, whatever is around it."""
    code = segno.make(address, error=_CORRECTION, micro=False, boost_error=False)
    svg: str = code.svg_inline(
        dark="#000", light="#fff", border=4, svgclass=None, lineclass=None, omitsize=True
    )
    return svg


def _names(language: Language, site: Site) -> dict[str, str]:
    gettext = site.strings[language.code].gettext
    return {
        "facebook": "Facebook",
        "zalo": "Zalo",
        "vk": gettext("VK"),
        "telegram": "Telegram",
        "weibo": gettext("Weibo"),
        "x": "X",
        "e-mail": gettext("E-mail"),
    }
