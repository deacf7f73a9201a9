"""A title as a page shows it: its lines break between words, never inside a name."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from website.cards.pieces import LEANING, pieces
from website.cards.words import COMPOUNDS, LEANS_ON_NEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

_NBSP = "\N{NO-BREAK SPACE}"
_HERE = "\N{ZERO WIDTH SPACE}"
_LONGEST = 18  # characters that go together into a line of the narrowest screen
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ỹ]{2,}")
_COLON = re.compile(r"(?<=:) |(?<=：)")
_DASH = re.compile(r" (?=[–—] )")


def headline(title: str, names: Iterable[str], code: str) -> str:
    """The title with no-break spaces in names and compounds, after small words, before dashes."""
    together = {name for name in (*names, *COMPOUNDS.get(code, ())) if " " in name}
    fitting = sorted((name for name in together if len(name) <= _LONGEST), key=len, reverse=True)
    if fitting:
        pattern = "|".join(re.escape(name) for name in fitting)
        title = re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", _bound, title, flags=re.IGNORECASE)
    return _leaning(_DASH.sub(_NBSP, title), LEANS_ON_NEXT.get(code, frozenset()))


def headline_html(title: str, names: Iterable[str] = (), code: str = "") -> str:
    """The title as HTML in the two parts that its first colon makes, each kept in one piece.

    Chinese has no spaces: there `<wbr>` shows where a word surely ends.
    """
    text = _with_ends(title, tuple(names)) if code == "zh" else title
    parts = _COLON.sub(r"</span>\g<0><span>", escape(text, quote=False), count=1)
    return f"<span>{parts}</span>".replace(_HERE, "<wbr>")


def _with_ends(title: str, names: tuple[str, ...]) -> str:
    spans = (match.span() for name in names for match in re.finditer(re.escape(name), title))
    edges = {edge for span in spans for edge in span}
    edges |= {match.end() for match in _LATIN_WORD.finditer(title)}
    *before, last = pieces(title, "zh", names)
    shown, position = "", 0
    for piece in before:
        shown += piece.text + piece.joint
        position += len(piece.text + piece.joint)
        is_end = piece.price == 0 or (position in edges and 0 < piece.price < LEANING)
        if is_end and not piece.joint:
            shown += _HERE
    return shown + last.text


def _leaning(title: str, small: frozenset[str]) -> str:
    *before, line = title.split(" ")
    lines = [line]
    for word in reversed(before):
        together = f"{word}{_NBSP}{lines[0]}"
        if word.lower() in small and len(together) <= _LONGEST:
            lines[0] = together
        else:
            lines.insert(0, word)
    return " ".join(lines)


def _bound(match: re.Match[str]) -> str:
    return match[0].replace(" ", _NBSP)
