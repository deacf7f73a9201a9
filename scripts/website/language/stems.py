"""Names in running text, however the language inflects them: Нячанг, Нячанга, Нячангом."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

import snowballstemmer

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALGORITHMS = {"en": "english", "ru": "russian"}
"""Languages whose words change at the end; of the others every word has one form."""

_WORD = re.compile(r"\w+")
_SPACES = re.compile(r"\s+")


class Reader:
    """A text in one language, in which names can be looked for."""

    def __init__(self, text: str, code: str) -> None:
        self.code = code
        self._text = _joined(text)
        self._stems = f" {' '.join(stems(text, code))} "

    def names_any(self, forms: Iterable[str]) -> bool:
        """Whether one of the forms, inflected or not, stands in the text."""
        return any(self._names(form) for form in forms if form)

    def _names(self, form: str) -> bool:
        if self.code not in _ALGORITHMS:
            return _joined(form) in self._text
        return f" {' '.join(stems(form, self.code))} " in self._stems


def stems(text: str, code: str) -> list[str]:
    """The words of a text without their endings."""
    words = _WORD.findall(text.casefold().replace("ё", "е"))
    algorithm = _ALGORITHMS.get(code)
    return [_stem(word, algorithm) for word in words] if algorithm else words


def without_marks(text: str) -> str:
    """The text as typed on a keyboard without Vietnamese: Khanh Hoa, Dam."""
    letters = unicodedata.normalize("NFD", text.translate({0x111: "d", 0x110: "D"}))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@cache
def _stem(word: str, algorithm: str) -> str:
    return str(_stemmer(algorithm).stemWord(word))


@cache
def _stemmer(algorithm: str) -> Any:
    return snowballstemmer.stemmer(algorithm)


def _joined(text: str) -> str:
    """The text without spaces, of which Chinese has none between words."""
    return _SPACES.sub("", text).casefold()
