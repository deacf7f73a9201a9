"""A fact asked for in a format that it does not have, or with words that are not its own.

Repair: use one of the formats that the message names; after `as`, only the fact's own figures.
Braces that are no fact are found too: write `{{ id }}` or `{{ id | format }}`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from website.content.prose import facts_misspelt, facts_named
from website.facts import literal_words
from website.language.formats import UnknownStyle, format_value, styles_of
from website.problems import Problem
from website.values import machine_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content
    from website.settings import Language, Settings
    from website.values import Value

NAME = "formats"
_DIGITS = re.compile(r"\d+")


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Unknown formats, and literal words with other figures than the fact's."""
    values = content.values()
    for text in content.texts(settings.source.code):
        if text.code not in settings.codes:  # another check says so
            continue
        language = settings.language(text.code)
        for mark in facts_named(text.words):
            if mark.id not in values:
                continue
            message = _fault(mark.id, mark.words, values[mark.id][0], language)
            if message:
                yield Problem(text.path, mark.line + text.line - 1, message, NAME)
        for mark in facts_misspelt(text.words):
            message = f"`{mark.id}` is no fact; write `{{{{ id }}}}` or `{{{{ id | format }}}}`"
            yield Problem(text.path, mark.line + text.line - 1, message, NAME)


def _fault(name: str, style: str, value: Value, language: Language) -> str | None:
    words = literal_words(style)
    if words is not None:
        strange = set(_DIGITS.findall(words)) - own_digits(value, language)
        return f"`{words}` has figures that are not those of `{name}`" if strange else None
    try:
        format_value(value, language, style)
    except UnknownStyle as known:
        return f"`{name}` has no format `{style}`; it knows {known} and `as …`"
    return None


def own_digits(value: Value, language: Language) -> set[str]:
    """Every run of digits with which the value can be written."""
    texts = [machine_text(value)]
    texts += [format_value(value, language, style) for style in styles_of(value)]
    runs = {run for text in texts for run in _DIGITS.findall(text)}
    return runs | {str(int(run)) for run in runs}
