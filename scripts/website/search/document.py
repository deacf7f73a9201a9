"""A finished page as Pagefind reads it: its words, and what is known of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from website.search.letters import as_indexed

_MAIN = re.compile(r"<main\b[^>]*>(?P<main>.*)</main>", re.DOTALL)
_UNREAD = re.compile(
    r"<(?P<tag>picture|svg|script|style|noscript)\b.*?</(?P=tag)>|<img\b[^>]*>", re.DOTALL
)
_PICTURE = re.compile(r"<figure class=\"lead-picture\">.*?</figure>", re.DOTALL)
_LABEL, _CELL = re.compile(r"</dt>"), re.compile(r"</(?:dd|th|td)>")
_BOX = re.compile(r"<aside class=\"box\".*?</aside>", re.DOTALL)

UNREAD = (
    ".path", ".as-of", ".onward", ".sources", ".refs", "sup.note", ".index", ".credit", ".share",
    ".map-places", ".stops small", ".notice", ".feeds", ".files", "figure .kind",
)  # fmt: skip
"""What stands on a page but does not tell what it is about (CSS selectors)."""


def main_part(html: str) -> str:
    """The HTML between the head and the foot of a page."""
    found = _MAIN.search(html)
    return found["main"] if found else ""


@dataclass(frozen=True, slots=True)
class Document:
    """A page to be found: where it is, what it shows, and how else it may be called."""

    url: str
    code: str
    tag: str
    main: str
    """The main part of its page (HTML)."""
    section: str
    picture: str = ""
    """The address of a small picture, below the root of the site."""
    names: str = ""
    """What it is about, as other languages call it."""
    mentions: str = ""
    """Whatever else it names, as other languages call it."""

    @property
    def text(self) -> str:
        """The document for Pagefind."""
        main = _UNREAD.sub(" ", _PICTURE.sub(" ", self.main))
        main = _LABEL.sub(": </dt>" if self.code != "zh" else "：</dt>", main)
        main = _CELL.sub(r"; \g<0>" if self.code != "zh" else r"；\g<0>", main)
        boxes = _BOX.findall(main)  # their facts are in the text as well: they come after it
        main = "".join((_BOX.sub("", main), *boxes))
        # The title counts as one; among the words it would only begin every excerpt.
        main = main.replace("<h1", '<h1 data-pagefind-ignore data-pagefind-meta="title"', 1)
        known = "".join(
            f'<p data-pagefind-ignore data-pagefind-meta="{key}">{escape(value)}</p>'
            for key, value in (("names", self.names), ("mentions", self.mentions))
            if value
        )
        body = as_indexed(f"{main}{known}", self.code)
        return (
            f'<html lang="{self.tag}"><body data-pagefind-filter="section:{self.section}" '
            f'data-pagefind-meta="picture:{self.picture}">{body}</body></html>'
        )
