"""Dates, numbers, money, units and lists as each language writes them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_compact_decimal, format_decimal, format_percent
from babel.units import format_unit

from website.language.patterns import MONEY, PATTERNS, POSITION, RUSSIAN_MONTHS_IN, DatePatterns
from website.language.scales import format_large, scale_of
from website.values import Money, PartialDate, Period, Quantity, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from website.settings import Language

STYLES = {
    Quantity: ("", "words", "number"),
    Money: ("", "words"),
    PartialDate: ("", "short", "year", "month", "in-month", "day", "weekday"),
    Period: ("", "range", "day"),
    datetime: ("", "short", "year", "month", "in-month", "day", "weekday", "time"),
    dict: ("",),
}
"""The formats that each kind of value knows."""

_UNITS = {
    "km": "length-kilometer",
    "km2": "area-square-kilometer",
    "m": "length-meter",
    "m2": "area-square-meter",
    "mm": "length-millimeter",
    "ha": "area-hectare",
    "nautical-mile": "length-nautical-mile",
    "celsius": "temperature-celsius",
    "hour": "duration-hour",
    "minute": "duration-minute",
    "month": "duration-month",
}
_MEGABYTE = 1_000_000
_SPELLED_OUT = {
    "vi": {"nautical-mile"},  # CLDR has the Vietnamese hours and minutes in its short forms only
    "en": {"nautical-mile", "hour", "minute", "month"},
    "ru": {"nautical-mile", "hour", "minute", "month"},
}
_DIGITS = "0123456789.,\N{NO-BREAK SPACE}"
_SPACED_PERCENT = {"ru": "#,##0.##\N{NO-BREAK SPACE}%"}


class UnknownStyle(ValueError):  # noqa: N818 - named for what the editor sees
    """The value cannot be written in this format."""


def styles_of(value: Value) -> tuple[str, ...]:
    """The styles in which the value can be written."""
    return next(styles for kind, styles in STYLES.items() if isinstance(value, kind))


def format_value(value: Value, language: Language, style: str = "") -> str:
    """The value in one of its styles; raises UnknownStyle."""
    known = styles_of(value)
    if style not in known:
        raise UnknownStyle(", ".join(f"`{name}`" for name in known if name) or "none")
    match value:
        case Quantity():
            return format_quantity(value, language, style)
        case Money():
            return format_money(value, language, style)
        case Period():
            return format_period(value, language, style)
        case datetime() | PartialDate():
            return format_day(value, language, style)
    return value.get(language.code, "")  # a check says which language lacks its words


def format_number(number: Decimal | float, language: Language) -> str:
    """The number in full, its digits grouped."""
    return format_decimal(number, format=_grouped(language), locale=language.locale)


def format_words(number: Decimal, language: Language) -> str:
    """The number with its power of ten in words: 7.2 million, 7,2 млн, 720万."""
    # Russian needs no case ending after an abbreviation; Babel has no long form for Chinese.
    kind: Literal["short", "long"] = "short" if language.code in {"ru", "zh"} else "long"
    return format_compact_decimal(
        number, format_type=kind, locale=language.locale, fraction_digits=3
    )


def format_quantity(quantity: Quantity, language: Language, style: str = "") -> str:
    """The number with its unit; style `number` leaves the unit out, `words` shortens."""
    write = format_words if style == "words" else format_number
    last = quantity.low if quantity.high is None else quantity.high
    text = write(last, language)
    power = text.lstrip(_DIGITS)
    if quantity.unit and style != "number":
        full = format_number(last, language)
        text = _with_unit(last, quantity.unit, language).replace(full, text)
    if quantity.high is None:
        return text
    low = write(quantity.low, language)
    if quantity.unit == "percent" and language.code == "zh" and style == "":
        return f"{low}%～{text}"  # GB/T 15835-2011: each end carries its sign
    if language.code == "zh":  # 240万至450万: the power is repeated
        return f"{low}至{text}"
    return f"{low.removesuffix(power).rstrip()}–{text}"  # 2.4–4.5 million


def format_money(money: Money, language: Language, style: str = "") -> str:
    """The amount and its currency."""
    pattern = MONEY[language.code].get(money.currency, f"{{}} {money.currency}")
    amount = format_number(money.amount, language)
    if style == "words":
        # 27 nghìn tỷ, but 20.275 tỷ: a broken thousand of billions is counted in billions.
        is_broken = bool(money.amount % scale_of(money.amount, language).divisor)
        amount = format_large(money.amount, language, is_money=is_broken)
    return pattern.format(amount)


def format_day(moment: PartialDate | datetime, language: Language, style: str = "") -> str:
    """The date as exactly as it is known, or as the style asks."""
    if isinstance(moment, datetime):
        if style == "time":
            return format_time(moment, "HH:mm", tzinfo=moment.tzinfo, locale=language.locale)
        moment = PartialDate(moment.year, moment.month, moment.day)
    if style == "in-month" and language.code == "ru" and moment.month:
        return f"{RUSSIAN_MONTHS_IN[moment.month - 1]} {moment.year} года"
    return _written(moment.first_day, _pattern(moment, PATTERNS[language.code], style), language)


def format_period(period: Period, language: Language, style: str = "") -> str:
    """The period; `range` with words for from and to, `day` without the year."""
    patterns = PATTERNS[language.code]
    first, last = period.first, period.last
    if style == "range":
        before, between = patterns.span
        start, end = (
            patterns.before_day + pattern if moment.day else pattern
            for moment, pattern in zip(
                (first, last), _ends(first, last, patterns, year=True), strict=True
            )
        )
        start = start.replace("LLLL", "MMMM")  # с мая 2019 года по август 2019 года
        return before + _written_ends(first, last, (start, end), between, language)
    start, end = _ends(first, last, patterns, year=style != "day" or first.year != last.year)
    joined = patterns.dash if " " not in start and "M" not in start else patterns.wide_dash
    return _written_ends(first, last, (start, end), joined, language)


def format_file_size(size: int, language: Language) -> str:
    """A number of bytes in kilobytes or megabytes."""
    unit, scale = ("megabyte", _MEGABYTE) if size >= _MEGABYTE else ("kilobyte", 1_000)
    number = Decimal(size) / scale
    shown = number.quantize(Decimal("0.1") if number < 10 else Decimal(1))  # noqa: PLR2004
    return format_unit(shown, f"digital-{unit}", length="short", locale=language.locale)


def format_position(latitude: float, longitude: float, language: Language) -> str:
    """Degrees north and east to three decimals (about 100 metres)."""
    north, south, east, west = POSITION[language.code]
    patterns = (north if latitude >= 0 else south, east if longitude >= 0 else west)
    comma = "，" if language.code == "zh" else ", "
    return comma.join(
        pattern.format(format_decimal(abs(degrees), format="0.000", locale=language.locale))
        for pattern, degrees in zip(patterns, (latitude, longitude), strict=True)
    )


def join_list(words: Sequence[str], language: Language) -> str:
    """The words with the language's commas and its word for and."""
    return format_list(words, locale=language.locale)


def _with_unit(number: Decimal, unit: str, language: Language) -> str:
    if unit == "percent":
        pattern = _SPACED_PERCENT.get(language.code, "#,##0.##%")
        return format_percent(number / 100, format=pattern, locale=language.locale)
    length: Literal["short", "long"] = (
        "long" if unit in _SPELLED_OUT.get(language.code, ()) else "short"
    )
    text = format_unit(
        number, _UNITS[unit], length=length, format=_grouped(language), locale=language.locale
    )
    return text if language.code == "zh" else text.replace(" ", "\N{NO-BREAK SPACE}", 1)


def _grouped(language: Language) -> str:
    pattern: str = Locale.parse(language.locale).decimal_formats[None].pattern
    return pattern


def _pattern(moment: PartialDate, patterns: DatePatterns, style: str) -> str:
    if style == "year" or moment.month is None:
        return patterns.year
    if style in {"month", "in-month"} or moment.day is None:
        return patterns.month
    return {
        "short": patterns.short,
        "day": patterns.day_of_year,
        "weekday": patterns.weekday,
    }.get(style, patterns.day)


def _ends(
    first: PartialDate, last: PartialDate, patterns: DatePatterns, *, year: bool
) -> tuple[str, str]:
    whole = _pattern(last, patterns, "" if year else "day")
    if (first.year, first.month) == (last.year, last.month) and first.day and last.day:
        start, end = patterns.same_month
        if start == end:
            return start, whole
        return (start if year else patterns.day_of_year), end
    if first.year == last.year and first.day and last.day and not whole.startswith("y"):
        return patterns.day_of_year, whole
    if first.year == last.year and first.day and last.day:
        return (_pattern(first, patterns, "" if year else "day"), patterns.day_of_year)
    return _pattern(first, patterns, "" if year else "day"), whole


def _written_ends(
    first: PartialDate,
    last: PartialDate,
    patterns: tuple[str, str],
    between: str,
    language: Language,
) -> str:
    start, end = patterns
    return between.join(
        (_written(first.first_day, start, language), _written(last.first_day, end, language))
    )


def _written(day: date, pattern: str, language: Language) -> str:
    return format_date(day, pattern, locale=language.locale)
