"""What is new, as feeds: Atom (RFC 4287) and JSON Feed 1.1."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Any
from uuid import UUID, uuid5

from lxml import etree

_ATOM = "http://www.w3.org/2005/Atom"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_IDS = UUID("8b0c5d52-3b0e-4a86-8f7e-6f0d9c6f1a37")
"""From this come the ids of feeds and entries: never change it, or readers get all anew."""
_VIET_NAM = timezone(timedelta(hours=7))


@dataclass(frozen=True, slots=True)
class Entry:
    """Something new; `key` names it whatever becomes of its title and address."""

    key: str
    title: str
    url: str
    summary: str
    html: str
    """The whole of it; nothing where the page says more."""
    published: date
    image: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """What is new of one kind in one language, the newest first; addresses are whole ones."""

    key: str
    title: str
    description: str
    tag: str
    author: str
    home: str
    atom: str
    json: str
    rights: str
    entries: tuple[Entry, ...]

    @property
    def updated(self) -> date:
        """The day of the newest entry."""
        return max(entry.published for entry in self.entries)


def feed_id(key: str) -> str:
    """The lasting name of a feed or an entry."""
    return f"urn:uuid:{uuid5(_IDS, key)}"


def atom_text(feed: Feed) -> bytes:
    """The feed as Atom."""
    root = etree.Element(f"{{{_ATOM}}}feed", {_XML_LANG: feed.tag}, nsmap={None: _ATOM})  # type: ignore[dict-item]
    _add(root, "id", feed_id(feed.key))
    _add(root, "title", feed.title)
    _add(root, "subtitle", feed.description)
    _add(root, "updated", _moment(feed.updated))
    _add(root, "rights", feed.rights)
    _add(_add(root, "author"), "name", feed.author)
    _add(root, "link", rel="self", type="application/atom+xml", href=feed.atom)
    _add(root, "link", rel="alternate", type="text/html", hreflang=feed.tag, href=feed.home)
    for entry in feed.entries:
        _add_entry(root, entry, feed.tag)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def json_text(feed: Feed) -> bytes:
    """The feed as JSON Feed."""
    shown = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.description,
        "home_page_url": feed.home,
        "feed_url": feed.json,
        "language": feed.tag,
        "authors": [{"name": feed.author, "url": feed.home}],
        "items": [_json_entry(entry, feed.tag) for entry in feed.entries],
    }
    return (json.dumps(shown, ensure_ascii=False, indent=1) + "\n").encode()


def _add_entry(root: etree._Element, entry: Entry, tag: str) -> None:
    shown = _add(root, "entry")
    _add(shown, "id", feed_id(entry.key))
    _add(shown, "title", entry.title)
    _add(shown, "link", rel="alternate", type="text/html", hreflang=tag, href=entry.url)
    _add(shown, "published", _moment(entry.published))
    _add(shown, "updated", _moment(entry.published))
    _add(shown, "summary", entry.summary)
    if entry.html:
        _add(shown, "content", entry.html, type="html")


def _json_entry(entry: Entry, tag: str) -> dict[str, Any]:
    content = {"content_html": entry.html} if entry.html else {"content_text": entry.summary}
    image = {"image": entry.image} if entry.image else {}
    return {
        "id": feed_id(entry.key),
        "url": entry.url,
        "title": entry.title,
        "summary": entry.summary,
        **content,
        **image,
        "date_published": _moment(entry.published),
        "language": tag,
    }


def _add(parent: etree._Element, name: str, text: str = "", **attributes: str) -> etree._Element:
    child = etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes)
    child.text = text or None
    return child


def _moment(day: date) -> str:
    """The first moment of a day in Viet Nam; of the hour we know nothing."""
    return datetime.combine(day, time(), _VIET_NAM).isoformat()
