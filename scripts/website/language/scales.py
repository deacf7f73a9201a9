"""Large numbers in the power of ten that a language counts in: 7.2 million, 7,2 млн, 720万."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from babel import Locale
from babel.numbers import format_decimal

if TYPE_CHECKING:
    from website.settings import Language

_MILLION = 1_000_000
_ZEROS = re.compile("0+")
_LARGEST_OF_MONEY = {"vi": 9}
"""Newspapers of Việt Nam count money in tỷ (10⁹) and go no further: 20.275 tỷ đồng."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A power of ten and how a number of it is written: `{} million`."""

    divisor: Decimal
    pattern: str

    @property
    def word(self) -> str:
        """The name of the power, or nothing for one."""
        return self.pattern.replace("{}", "").strip()


def scale_of(number: Decimal, language: Language, *, is_money: bool = False) -> Scale:
    """The scale in which the language would write the number."""
    power = max(number.adjusted(), 0)
    if is_money:
        power = min(power, _LARGEST_OF_MONEY.get(language.code, power))
    # Russian needs no case ending after an abbreviation; Babel has no long form for Chinese.
    kind: Literal["short", "long"] = "short" if language.code in {"ru", "zh"} else "long"
    patterns = Locale.parse(language.locale).compact_decimal_formats[kind]["other"]
    known = patterns.get(str(10**power))
    pattern = known.pattern if known else "0"
    pattern = pattern.replace("'", "")  # CLDR's quotes around a full stop
    zeros = _ZEROS.search(pattern)
    if zeros is None or pattern == "0":
        return Scale(Decimal(1), "{}")
    return Scale(Decimal(10) ** (power - len(zeros[0]) + 1), _ZEROS.sub("{}", pattern))


def format_scaled(number: Decimal, scale: Scale, language: Language, digits: int = 2) -> str:
    """How many of the scale's power the number is, without its name."""
    pattern = "#,##0." + "#" * digits
    return format_decimal(number / scale.divisor, format=pattern, locale=language.locale)


def format_large(number: Decimal, language: Language, *, is_money: bool = False) -> str:
    """The number in full below a million, else with its power in words, to three digits."""
    scale = scale_of(number, language, is_money=is_money)
    if number < _MILLION:
        scale = Scale(Decimal(1), "{}")
    return scale.pattern.format(format_scaled(number, scale, language, digits=3))
