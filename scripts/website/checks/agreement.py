"""A figure or date in the words of one language that another language does not have.

Repair: bring the words of the record in line: names, findings and captions state the same figures
in every language. A small number may be spelled out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.prose import plain_words
from website.content.wordings import alternative_texts, wordings
from website.language.formats import join_list
from website.language.numerals import figures
from website.problems import Problem
from website.settings import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content
    from website.content.wordings import Wording
    from website.settings import Settings

NAME = "agreement"
_SMALL = 2  # digits: so short a number may be spelled out in one language
_ENGLISH = Language("en", "English", "en", "en_GB")


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Words of the data that differ in their figures; on pages every figure is a fact."""
    for wording in (*wordings(content), *alternative_texts(content)):
        if settings.source.code in wording.words:
            yield from _differences(wording, settings)


def _differences(wording: Wording, settings: Settings) -> Iterator[Problem]:
    stated = {
        language.code: figures(plain_words(wording.words[language.code]), language)
        for language in settings.languages
        if language.code in wording.words
    }
    source = settings.source.code
    for code, found in stated.items():
        more, less = found - stated[source], stated[source] - found
        if (more and less) or any(len(figure) > _SMALL for figure in more | less):
            parts = [
                f"{verb} {join_list([f'`{each}`' for each in sorted(names)], _ENGLISH)}"
                for verb, names in (("has", more), ("lacks", less))
                if names
            ]
            message = f"unlike `{source}`, `{code}` {' and '.join(parts)} among its figures"
            yield Problem(wording.record.path, wording.line(code), message, NAME)
