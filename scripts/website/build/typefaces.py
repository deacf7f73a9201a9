"""What the site writes in each language, the fonts that come of it, and what no font can draw."""

from __future__ import annotations

import unicodedata
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from website.content.model import Original
from website.content.prose import headings
from website.content.records import Source
from website.fonts.characters import ALWAYS, needs_glyph, seen
from website.fonts.faces import Typefaces, plan_letters
from website.fonts.voices import is_chinese
from website.language.calendar import calendar_words
from website.language.formats import format_value
from website.problems import Problem
from website.schema import Record

if TYPE_CHECKING:
    import gettext
    from collections.abc import Iterator, Mapping

    from website.content.model import Content
    from website.fonts.stock import Stock
    from website.fonts.voices import Interface
    from website.settings import Language, Settings

_NAMES = {"name", "title"}
_UNSHOWN = {"note", "url"}


def plan_typefaces(
    stock: Stock,
    settings: Settings,
    content: Content,
    strings: Mapping[str, gettext.NullTranslations],
    interface: Interface,
) -> Typefaces:
    """The faces of the letters of each language."""
    if not stock.fonts:
        return Typefaces()
    names = "".join(language.name for language in settings.languages)
    letters = {}
    for language in settings.languages:
        always = (
            names + interface.text + _messages(strings[language.code]) + calendar_words(language)
        )
        if is_chinese(language.code):  # few letters: each page brings those of its own
            shared = ALWAYS | seen(always)
            letters[language.code] = plan_letters(stock, language.code, frozenset(), shared)
            continue
        letters[language.code] = plan_letters(
            stock,
            language.code,
            ALWAYS | seen("".join((always, *_heading_words(content, settings, language)))),
            ALWAYS | seen("".join((always, *_words(content, settings, language)))),
        )
    return Typefaces(stock, letters, interface.styles)


def find_unknown_characters(stock: Stock, content: Content) -> Iterator[Problem]:
    """The characters that no font of the site can draw, where they are written."""
    if not stock.fonts:
        return
    for page in content.pages.values():
        for text, first_line in page.texts:
            for character in _without_glyph(text, stock):
                line = first_line + text.count("\n", 0, text.index(character))
                yield _problem(page.path, line, character)
    for record in _records(content):
        for character in _without_glyph("".join(_strings(record.model_dump())), stock):
            yield _problem(record.path, record.line(), character)


def _heading_words(content: Content, settings: Settings, language: Language) -> Iterator[str]:
    others = frozenset(settings.codes) - {language.code}
    for page in content.pages.values():
        if page.code == language.code:
            yield f"{page.head.title}{page.menu}"
            yield from (each.words for each in headings(page.body))
    for record in _records(content):
        if not isinstance(record, Source):
            yield from _strings(record.model_dump(include=_NAMES), others)


def _words(content: Content, settings: Settings, language: Language) -> Iterator[str]:
    for page in content.pages.values():
        if page.code == language.code:
            yield from (text for text, _ in page.texts)
    for record in _records(content):
        # A source is cited by its original title, whatever the reader's language.
        own = {record.language} if isinstance(record, Source) else set()
        others = frozenset(settings.codes) - {language.code} - own
        yield from _strings(record.model_dump(), others)
    for value, _ in content.values().values():
        if not isinstance(value, dict):
            yield format_value(value, language)


def _records(content: Content) -> Iterator[Record]:
    for name in (each.name for each in fields(content)):
        values = getattr(content, name)
        for value in values.values() if isinstance(values, dict) else ():
            record = value.sidecar if isinstance(value, Original) else value
            if isinstance(record, Record):
                yield record


def _strings(value: Any, other_codes: frozenset[str] = frozenset()) -> Iterator[str]:
    """The texts within a value, without those of other languages."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in _UNSHOWN | other_codes:
                yield from _strings(part, other_codes)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _strings(part, other_codes)


def _messages(strings: gettext.NullTranslations) -> str:
    catalogue: Mapping[Any, str] = getattr(strings, "_catalog", {})
    return "".join(words for message, words in catalogue.items() if message)


def _without_glyph(text: str, stock: Stock) -> list[str]:
    return sorted(each for each in set(text) - stock.characters if needs_glyph(each))


def _problem(path: str, line: int, character: str) -> Problem:
    name = unicodedata.name(character, "no character at all")
    message = (
        f"no font of the site has `{character}` (U+{ord(character):04X} {name}); write it in "
        "another way, or cut the fonts anew as assets/fonts/README.md says"
    )
    return Problem(path, line, message, "characters")
