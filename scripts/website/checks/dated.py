"""“Now”, “this year” and their like without a date: readers may come years later.

Repair: say when, with a fact (`{{ fact | year }}`), in the same sentence, or leave the word out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from website.content.prose import FACT, without_code
from website.language.usage import GROWS_OLD, SENTENCE_END
from website.problems import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content
    from website.settings import Settings

NAME = "dated"
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d(?!\d)")


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Words that mean the day of the reader, in sentences that name no date."""
    for text in content.texts(settings.source.code):
        pattern = GROWS_OLD.get(text.code)
        for start, sentence in _sentences(without_code(text.words)) if pattern else ():
            match = pattern.search(sentence) if pattern else None
            if match and not FACT.search(sentence) and not _YEAR.search(sentence):
                line = text.line + text.words.count("\n", 0, start + match.start())
                message = f"`{match[0]}` without a date; name the year or the day with a fact"
                yield Problem(text.path, line, message, NAME, Severity.WARNING)


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    """Each sentence and the place where it begins."""
    start = 0
    for end in SENTENCE_END.finditer(text):
        yield start, text[start : end.start()]
        start = end.end()
    yield start, text[start:]
