"""Signs that a language does not write: straight quotation marks, Latin commas in Chinese.

Repair: write what the message says; the style sheet of each language stands in CONTRIBUTING.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.prose import plain_words
from website.content.wordings import alternative_texts, wordings
from website.language.usage import SIGNS
from website.problems import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content
    from website.settings import Settings

NAME = "signs"
_SHOWN = 12  # characters before and behind, by which an editor finds the place


def check(content: Content, _settings: Settings) -> Iterator[Problem]:
    """Quotation marks, dashes, spaces and punctuation of another language."""
    for page in content.pages.values():
        for words, line in page.texts:
            yield from _in_text(words, page.code, page.path, line)
    for each in (*wordings(content), *alternative_texts(content)):
        for code, words in each.words.items():
            yield from _in_text(words, code, each.record.path, each.line(code), is_page=False)


def _in_text(
    text: str, code: str, path: str, first_line: int, *, is_page: bool = True
) -> Iterator[Problem]:
    plain = plain_words(text)
    for rule in SIGNS.get(code, ()):
        for match in rule.pattern.finditer(plain):
            start, end = match.span()
            around = " ".join(text[max(start - _SHOWN, 0) : end + _SHOWN].split())
            line = first_line + plain.count("\n", 0, start) * is_page
            message = f"`{match[0]}` in `{around}`: {rule.remedy}"
            yield Problem(path, line, message, NAME, Severity.WARNING)
