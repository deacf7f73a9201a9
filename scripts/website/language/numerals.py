"""The figures that a text states, however its language groups, scales and dates them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from babel import Locale

from website.language.patterns import RUSSIAN_MONTHS_IN

if TYPE_CHECKING:
    from website.settings import Language

_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")
_ROMAN = re.compile(r"\b(?=[IVX]{2})X{0,2}(?:IX|IV|V?I{0,3})(?<=[IVX])\b")
"""Centuries, which Russian and Vietnamese write in Roman figures; one letter may be anything."""
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}


def figures(text: str, language: Language) -> frozenset[str]:
    """The telling digits of every number: the same for 7.2 million, 7,2 млн and 720万."""
    months = _months(language.locale)
    text = _month_pattern(language.locale).sub(lambda match: f" {months[match[0]]} ", text)
    text = _ROMAN.sub(lambda match: f" {_arabic(match[0])} ", text)
    digits = (re.sub(r"\D", "", match[0]).strip("0") for match in _NUMBER.finditer(text))
    return frozenset(number for number in digits if number)


@cache
def _months(locale: str) -> dict[str, int]:
    known = Locale.parse(locale).months
    found = {
        name: number
        for context in ("format", "stand-alone")
        for number, name in known[context]["wide"].items()
    }
    if locale.startswith("ru"):
        found.update({name: number for number, name in enumerate(RUSSIAN_MONTHS_IN, start=1)})
    return {name: number for name, number in found.items() if not re.search(r"\d", name)}


@cache
def _month_pattern(locale: str) -> re.Pattern[str]:
    names = "|".join(map(re.escape, _months(locale))) or "(?!)"
    return re.compile(rf"\b(?:{names})\b")  # in their own case: “may” is a verb


def _arabic(roman: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in roman]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
