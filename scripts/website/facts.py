"""`{{ fact | format }}` in a text: the value as the reader's language writes it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from website.content.prose import FACT, facts_named, without_code
from website.language.formats import UnknownStyle, format_value
from website.values import PartialDate, Value, machine_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from website.settings import Language

_LITERAL = re.compile(r"as[ \t]+(?P<words>.+)")


@dataclass(frozen=True, slots=True)
class Known:
    """What pages can name: values by id."""

    values: Mapping[str, Value]

    def text(self, name: str, style: str, language: Language) -> str:
        """The value in words; raises KeyError or UnknownStyle."""
        value = self.values[name]
        literal = _LITERAL.fullmatch(style)
        return literal["words"] if literal else format_value(value, language, style)

    def html(self, name: str, style: str, language: Language) -> str:
        """The value in words, inside the element that tells machines what it is."""
        text = escape(self.text(name, style, language), quote=False)
        return value_html(self.values[name], text)


def value_html(value: Value, text: str) -> str:
    """The text inside `<time>` or `<data>`; words alone need no element."""
    machine = machine_text(value)
    if not machine:
        return text
    if isinstance(value, PartialDate | datetime):
        return f'<time datetime="{machine}">{text}</time>'
    return f'<data value="{machine}">{text}</data>'


def literal_words(style: str) -> str | None:
    """The words of a format `as …`, or none for another format."""
    match = _LITERAL.fullmatch(style)
    return match["words"] if match else None


def replace_facts(markdown: str, known: Known, language: Language, *, as_html: bool = True) -> str:
    """The text with its facts written out; raises KeyError or UnknownStyle."""
    visible = without_code(markdown)
    pieces, end = [], 0
    for match in FACT.finditer(visible):
        write = known.html if as_html else known.text
        pieces += [
            markdown[end : match.start()],
            write(match["id"], match["format"] or "", language),
        ]
        end = match.end()
    return "".join(pieces) + markdown[end:]


def named_facts(*texts: str) -> list[str]:
    """The ids named in the texts, in order, once each."""
    return list(dict.fromkeys(mark.id for text in texts for mark in facts_named(text)))


__all__ = ["Known", "UnknownStyle", "literal_words", "named_facts", "replace_facts", "value_html"]
