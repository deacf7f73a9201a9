"""A figure or date typed into the text where a fact should stand.

Repair: write `{{ fact-id }}`; the message names the fact if there is one. If there is none, add
it to docs/_data/facts.yml with its source. Figures that belong to a name (2 April Square) are
known from docs/_data/glossary.yml.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from website.content.prose import plain_words
from website.language.formats import format_value, styles_of
from website.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from website.content.model import Content, Text
    from website.settings import Language, Settings

NAME = "figures"
_FIGURE = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")
_TELLING = 3  # digits from which on a figure tells which fact it is


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Figures in text, titles and descriptions that are not written as facts."""
    for language in settings.languages:
        names = _names_with_figures(content, language)
        facts = _facts_by_figure(content, language)
        for text in content.texts(settings.source.code):
            if text.code == language.code:
                yield from _in_text(text, names, facts)


def _in_text(
    text: Text, names: re.Pattern[str] | None, facts: Mapping[str, str]
) -> Iterator[Problem]:
    visible = plain_words(text.words)
    if names is not None:
        visible = names.sub(_blank, visible)
    for match in _FIGURE.finditer(visible):
        line = text.line + visible.count("\n", 0, match.start())
        yield Problem(text.path, line, _message(match[0], facts), NAME)


def _message(figure: str, facts: Mapping[str, str]) -> str:
    plain = re.sub(r"\D", "", figure)
    if plain in facts:
        name = facts[plain]
        return f"`{figure}` is typed; if it is the fact `{name}`, write `{{{{ {name} }}}}`"
    return (
        f"`{figure}` is a figure without a fact; add it to docs/_data/facts.yml with its source, "
        "or, if it belongs to a name, the name to docs/_data/glossary.yml"
    )


def _names_with_figures(content: Content, language: Language) -> re.Pattern[str] | None:
    names = {
        name
        for term in content.terms.values()
        for name in (term.name.get(language.code, ""), *term.also.get(language.code, ()))
        if re.search(r"\d", name)
    }
    if not names:
        return None
    longest_first = sorted(names, key=len, reverse=True)
    spaced = (re.escape(name).replace(r"\ ", r"\s+") for name in longest_first)
    return re.compile("|".join(spaced), re.IGNORECASE)


def _facts_by_figure(content: Content, language: Language) -> dict[str, str]:
    """Figures that tell which fact is meant: long enough, and of one fact only."""
    found: dict[str, set[str]] = {}
    for name, (value, _) in content.values().items():
        for style in styles_of(value):
            figure = re.sub(r"\D", "", format_value(value, language, style))
            if len(figure) >= _TELLING:
                found.setdefault(figure, set()).add(name)
    return {figure: next(iter(names)) for figure, names in found.items() if len(names) == 1}


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])
