"""What the site writes in each language, the fonts that come of it, and what no font can draw."""

from __future__ import annotations

import unicodedata
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from babel import Locale

from website.content.model import Original
from website.content.prose import headings
from website.content.records import Source
from website.fonts.characters import ALWAYS, common_characters, needs_glyph, seen
from website.fonts.faces import Typefaces, plan_shared
from website.language.formats import format_value
from website.problems import Problem
from website.schema import Record

if TYPE_CHECKING:
    import gettext
    from collections.abc import Iterable, Iterator, Mapping

    from website.content.model import Content, Page
    from website.fonts.faces import Face
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
    """The faces of each language."""
    if not stock.fonts:
        return Typefaces()
    names = "".join(language.name for language in settings.languages)
    shared = {}
    for language in settings.languages:
        always = names + _messages(strings[language.code]) + _calendar(language)
        shared[language.code] = _shared(stock, settings, content, language, always + interface.text)
    return Typefaces(stock, shared, interface.styles)


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


def _shared(
    stock: Stock,
    settings: Settings,
    content: Content,
    language: Language,
    always: str,
) -> tuple[Face, ...]:
    code = language.code
    pages = [page for page in content.pages.values() if page.code == code]
    others = frozenset(settings.codes) - {code}
    records = list(_records(content))
    names = [
        words
        for record in records
        if not isinstance(record, Source)
        for words in _strings(record.model_dump(include=_NAMES), others)
    ]
    # A source is cited by its original title, whatever the reader's language.
    texts = [
        words
        for record in records
        for words in _strings(
            record.model_dump(), frozenset() if isinstance(record, Source) else others
        )
    ]
    return plan_shared(
        stock,
        code,
        headings=seen("".join((always, *names, *map(_heading_words, pages)))) | ALWAYS,
        texts=seen("".join((always, *texts, *_values(content, language), *_texts(pages)))) | ALWAYS,
        common=common_characters(_texts(pages)) | seen(always),
    )


def _heading_words(page: Page) -> str:
    return f"{page.head.title}{page.menu}{''.join(each.words for each in headings(page.body))}"


def _texts(pages: Iterable[Page]) -> list[str]:
    return ["".join(text for text, _ in page.texts) for page in pages]


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


def _values(content: Content, language: Language) -> Iterator[str]:
    for value, _ in content.values().values():
        if not isinstance(value, dict):
            yield format_value(value, language)


def _messages(strings: gettext.NullTranslations) -> str:
    catalogue: Mapping[Any, str] = getattr(strings, "_catalog", {})
    return "".join(words for message, words in catalogue.items() if message)


def _calendar(language: Language) -> str:
    locale = Locale.parse(language.locale)
    names = (locale.months, locale.days)
    return "".join(
        words
        for each in names
        for width in ("wide", "abbreviated")
        for words in each["format"][width].values()
    )


def _without_glyph(text: str, stock: Stock) -> list[str]:
    return sorted(each for each in set(text) - stock.characters if needs_glyph(each))


def _problem(path: str, line: int, character: str) -> Problem:
    name = unicodedata.name(character, "no character at all")
    message = (
        f"no font of the site has `{character}` (U+{ord(character):04X} {name}); write it in "
        "another way, or cut the fonts anew as assets/fonts/README.md says"
    )
    return Problem(path, line, message, "characters")
