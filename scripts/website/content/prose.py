"""What stands in the text of a page besides words: facts, notes, pictures, links, headings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FACT = re.compile(r"\{\{\s*(?P<id>[\w.-]+)\s*(?:\|\s*(?P<format>[^}]*?)\s*)?\}\}")
NOTE = re.compile(r"\[@(?P<id>[\w.-]+)\]")
OBJECT = "\ufffc"
"""Unicode's sign for something in a text that is no text."""
_BRACES = re.compile(r"(?P<all>\{\{[^}\n]*\}{0,2})")
_PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<target>[^)\s]*)[^)]*\)")
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\]]*)\]\((?P<target>[^)\s]*)[^)]*\)")
_HEADING = re.compile(
    r"^(?P<level>#{1,6})[ \t]+(?P<words>.*?)[ \t]*(?:\{[ \t]*#(?P<id>[\w-]+)[^}]*\})?[ \t]*$",
    re.MULTILINE,
)
_CODE = re.compile(
    r"^(?P<fence>```+|~~~+)[^\n]*\n.*?^(?P=fence)[ \t]*$|`[^`\n]+`|<!--.*?-->",
    re.DOTALL | re.MULTILINE,
)
_NOT_WORDS = re.compile(
    r"\]\([^)]*\)|[ \t]*\{[^}\n]*#[^}\n]*\}|<[^>\n]*>|^[ \t]*\d+\.[ \t]", re.MULTILINE
)
_BOX = re.compile(r"^(?P<sign>!!! [\w ]+\")(?P<words>[^\"\n]*)(?P<end>\")", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something marked in a text: what it names, with which words, on which line of the text."""

    id: str
    words: str
    line: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its level, words, explicit id (or nothing), and line."""

    level: int
    words: str
    id: str
    line: int


def without_code(text: str) -> str:
    """The text of the same length with code and comments blanked out."""
    return _CODE.sub(_blank, text)


def plain_words(text: str) -> str:
    """The text of the same length, with `OBJECT` for all that is no word of its language."""
    plain = _BOX.sub(lambda box: f"{OBJECT * len(box['sign'])}{box['words']}{OBJECT}", text)
    for pattern in (_CODE, FACT, NOTE, _NOT_WORDS):
        plain = pattern.sub(_replaced, plain)
    return plain


def facts_named(text: str) -> Iterator[Mark]:
    """Each `{{ id | format }}`."""
    return _marks(FACT, text, "id", "format")


def facts_misspelt(text: str) -> Iterator[Mark]:
    """Each `{{` behind which there is no id, or no end."""
    return _marks(_BRACES, FACT.sub(_blank, without_code(text)), "all", "all")


def notes_named(text: str) -> Iterator[Mark]:
    """Each `[@source]`."""
    return _marks(NOTE, text, "id", "id")


def pictures_named(text: str) -> Iterator[Mark]:
    """Each `![words](target)`."""
    return _marks(_PICTURE, text, "target", "words")


def links_named(text: str) -> Iterator[Mark]:
    """Each `[words](target)`."""
    return _marks(_LINK, text, "target", "words")


def headings(text: str) -> list[Heading]:
    """All headings in their order."""
    return [
        Heading(
            len(match["level"]), match["words"], match["id"] or "", line_at(text, match.start())
        )
        for match in _HEADING.finditer(without_code(text))
    ]


def sections(text: str) -> list[str]:
    """The text cut before each of its headings."""
    starts = [match.start() for match in _HEADING.finditer(without_code(text))]
    return [text[start:end] for start, end in pairwise([0, *starts, len(text)])]


def _marks(pattern: re.Pattern[str], text: str, target: str, words: str) -> Iterator[Mark]:
    for match in pattern.finditer(without_code(text)):
        yield Mark(match[target], match[words] or "", line_at(text, match.start()))


def line_at(text: str, position: int) -> int:
    """The line of the text, from 1, on which a position is."""
    return text.count("\n", 0, position) + 1


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _replaced(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", OBJECT, match[0])
