"""How each language writes a date, where CLDR's own pattern is not what an editor would print.

The letters are those of CLDR (d day, M month, y year, EEEE weekday). Sources: for Russian the
genitive of the month and «года» in running text; for Vietnamese "ngày 11 tháng 5 năm 2019"
and 11/5/2019; for Chinese GB/T 15835-2011; for English the British order.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DatePatterns:
    """The ways in which one language writes dates and periods."""

    day: str
    short: str
    month: str
    year: str
    day_of_year: str
    """A day without its year."""
    weekday: str
    same_month: tuple[str, str]
    """A period inside one month: the pattern of its first and of its last day."""
    dash: str
    """Between the days of one month."""
    wide_dash: str
    """Between dates of more than one word."""
    span: tuple[str, str]
    """The words before the first and between it and the last day: from … to …"""
    before_day: str = ""
    """What the language puts before a day within such a span."""


PATTERNS = {
    "vi": DatePatterns(
        day="d 'tháng' M 'năm' y",
        short="d/M/y",
        month="'tháng' M 'năm' y",
        year="y",
        day_of_year="d 'tháng' M",
        weekday="EEEE, 'ngày' d 'tháng' M 'năm' y",
        same_month=("d", "d"),
        dash="–",
        wide_dash=" – ",
        span=("từ ", " đến "),
        before_day="'ngày' ",
    ),
    "en": DatePatterns(
        day="d MMMM y",
        short="d MMM y",
        month="MMMM y",
        year="y",
        day_of_year="d MMMM",
        weekday="EEEE, d MMMM y",
        same_month=("d", "d"),
        dash="–",
        wide_dash=" – ",
        span=("from ", " to "),
    ),
    "ru": DatePatterns(
        day="d MMMM y 'года'",
        short="dd.MM.y",
        month="LLLL y 'года'",
        year="y",
        day_of_year="d MMMM",
        weekday="EEEE, d MMMM y 'года'",
        same_month=("d", "d"),
        dash="–",
        wide_dash="\N{NO-BREAK SPACE}— ",
        span=("с ", " по "),
    ),
    "zh": DatePatterns(
        day="y年M月d日",
        short="y年M月d日",
        month="y年M月",
        year="y年",
        day_of_year="M月d日",
        weekday="y年M月d日（EEEE）",
        same_month=("y年M月d日", "d日"),
        dash="至",
        wide_dash="至",
        span=("", "至"),
    ),
}

RUSSIAN_MONTHS_IN = (
    "январе", "феврале", "марте", "апреле", "мае", "июне",
    "июле", "августе", "сентябре", "октябре", "ноябре", "декабре",
)  # fmt: skip
"""The prepositional, which CLDR does not have: в мае 2019 года."""

POSITION = {
    "vi": ("{}° B", "{}° N", "{}° Đ", "{}° T"),
    "en": ("{}° N", "{}° S", "{}° E", "{}° W"),
    "ru": ("{}° с. ш.", "{}° ю. ш.", "{}° в. д.", "{}° з. д."),
    "zh": ("北纬{}°", "南纬{}°", "东经{}°", "西经{}°"),
}
"""Degrees north, south, east and west."""

MONEY = {
    "vi": {"VND": "{} đồng", "USD": "{} USD"},
    "en": {"VND": "VND {}", "USD": "US${}"},
    "ru": {"VND": "{} донгов", "USD": "{} долл. США"},
    "zh": {"VND": "{}越南盾", "USD": "{}美元"},
}
"""Where the amount stands beside its currency, as newspapers of each language print it."""
