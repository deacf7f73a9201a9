"""Letters as Pagefind is given them, in texts and (in js/query.js, the same) in queries."""

from __future__ import annotations

import re

_STROKES = (("đ", "d\u0335"), ("Đ", "D\u0335"))
"""Pagefind folds what Unicode takes apart, tones and all; đ is one sign, so we take it apart."""
_HAN = "[\u3400-\u9fff\U00020000-\U0003ffff]"
_EACH, _RUN = re.compile(_HAN), re.compile(f"{_HAN}{{3,}}")


def as_indexed(text: str, code: str) -> str:
    """The text with đ as d and a combining stroke; in Chinese every character is a word.

    A Chinese word is then sought as its characters in a row: no dictionary has to know the names
    of Nha Trang, and one character is found as well as ten.
    """
    for letter, taken_apart in _STROKES:
        text = text.replace(letter, taken_apart)
    return _EACH.sub(r" \g<0> ", text) if code == "zh" else text


def with_ends(name: str) -> str:
    """A name with the ends of its Chinese words beside it: beginnings are found anyhow."""
    ends = [run[start:] for run in _RUN.findall(name) for start in range(1, len(run) - 1)]
    return " ".join((name, *ends))
