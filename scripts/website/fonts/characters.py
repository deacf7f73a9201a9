"""The characters of texts, and the ranges in which CSS names them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

ALWAYS = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("\N{NO-BREAK SPACE}–—‘’“”…·«»×°′″№₫€−½")
"""Letters, digits and marks that every language of the site may write at any time."""

MARKS = frozenset("“”‘’—…·")
"""Marks that Chinese writes as wide as its characters, and other languages narrow."""

_CONTROLS = {"Cc", "Cf", "Co", "Cs", "Cn"}
_RANGE = re.compile(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", re.IGNORECASE)


def seen(text: str) -> frozenset[str]:
    """The characters of a text that need a glyph."""
    return frozenset(each for each in set(text) if needs_glyph(each))


def needs_glyph(character: str) -> bool:
    """Whether a reader sees the character: no control, joiner or variation selector."""
    is_selector = "\N{VARIATION SELECTOR-1}" <= character <= "\N{VARIATION SELECTOR-16}"
    return not is_selector and unicodedata.category(character) not in _CONTROLS


def common_characters(sets: Iterable[frozenset[str]], pages: int) -> frozenset[str]:
    """The characters that stand in the sets of at least two thirds of so many pages."""
    times = Counter(character for each in sets for character in each)
    return frozenset(each for each, count in times.items() if 3 * count >= 2 * pages)


def unicode_ranges(characters: Iterable[str]) -> str:
    """The characters as CSS `unicode-range` names them."""
    ranges: list[list[int]] = []
    for code in sorted(map(ord, characters)):
        if ranges and code == ranges[-1][1] + 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return ",".join(
        f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in ranges
    )


def characters_of_ranges(ranges: str) -> frozenset[str]:
    """The characters that a `unicode-range` names."""
    return frozenset(
        chr(code)
        for first, last in _RANGE.findall(ranges)
        for code in range(int(first, 16), int(last or first, 16) + 1)
    )
