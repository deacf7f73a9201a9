"""Names in running text, however the language inflects them: Нячанг, Нячанга, Нячангом."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import snowballstemmer

_ALGORITHMS = {"en": "english", "ru": "russian"}
"""Languages whose words change at the end; of the others every word has one form."""

_WORD = re.compile(r"\w+")
_SPACES = re.compile(r"\s+")

_UNSPACED = {"zh"}
"""Languages that put no space between words."""


def comparable(text: str, code: str) -> str:
    """The text so that a name in it, inflected or not, is a part of it; nothing without words."""
    if code in _UNSPACED:
        return _SPACES.sub("", text).casefold()
    words = stems(text, code)
    return f" {' '.join(words)} " if words else ""


def stems(text: str, code: str) -> list[str]:
    """The words of a text without their endings."""
    words = _WORD.findall(text.casefold().replace("ё", "е"))
    algorithm = _ALGORITHMS.get(code)
    return [_stem(word, algorithm) for word in words] if algorithm else words


@cache
def _stem(word: str, algorithm: str) -> str:
    return str(_stemmer(algorithm).stemWord(word))


@cache
def _stemmer(algorithm: str) -> Any:
    return snowballstemmer.stemmer(algorithm)
