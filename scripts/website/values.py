"""What a fact can be: a number, an amount of money, a date, a period, words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler

_PARTIAL_DATE = re.compile(r"(\d{3,4})(?:-(\d\d)(?:-(\d\d))?)?")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A day, a month or a year, as exactly as a source gives it."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: object) -> PartialDate:
        """The date that a text like 2019-05-11, 2019-05 or 2019 means."""
        match = _PARTIAL_DATE.fullmatch(str(text))
        if not match:
            raise ValueError(f"expected a date as 2019-05-11, 2019-05 or 2019, found `{text}`")
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None  # noqa: S101 - the pattern has it
        try:
            date(year, 1 if month is None else month, 1 if day is None else day)
        except ValueError as error:
            raise ValueError(f"`{text}` is no day of the calendar") from error
        return cls(year, month, day)

    @property
    def first_day(self) -> date:
        """The first day that the date can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def __str__(self) -> str:
        parts = [f"{self.year:04}"]
        if self.month:
            parts.append(f"{self.month:02}")
        if self.day:
            parts.append(f"{self.day:02}")
        return "-".join(parts)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            lambda value: value if isinstance(value, cls) else cls.parse(value)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": ["string", "integer"], "pattern": _PARTIAL_DATE.pattern}


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included."""

    first: PartialDate
    last: PartialDate


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, or a span from low to high, of a unit or of nothing but itself."""

    low: Decimal
    high: Decimal | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency (ISO 4217 code)."""

    amount: Decimal
    currency: str


Value: TypeAlias = "Quantity | Money | PartialDate | Period | datetime | Mapping[str, str]"


def parse_number(value: object) -> Decimal | tuple[Decimal, ...]:
    """The number that somebody wrote, or the span from the lower to the higher one."""
    parts = value if isinstance(value, list) else [value]
    try:
        numbers = tuple(Decimal(str(part)) for part in parts)
    except InvalidOperation:
        numbers = ()
    expected = 2 if isinstance(value, list) else 1
    are_numbers = len(numbers) == expected and all(number.is_finite() for number in numbers)
    if not are_numbers or list(numbers) != sorted(set(numbers)):
        raise ValueError(
            f"expected a number (28.5) or two, the lower first ([26, 27]), found `{value}`"
        )
    return numbers if isinstance(value, list) else numbers[0]


def parse_moment(value: object) -> datetime | PartialDate:
    """The day, or the day and hour with its zone, that somebody wrote."""
    text = str(value)
    if "T" not in text:
        return PartialDate.parse(text)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ValueError(f"expected a day (2019-05-11) or 2019-05-11T20:00+07:00, found `{text}`")
    return moment


def day_of(moment: datetime | PartialDate) -> PartialDate:
    """The day of a moment."""
    if isinstance(moment, PartialDate):
        return moment
    return PartialDate(moment.year, moment.month, moment.day)


def machine_text(value: Value) -> str:
    """The value as machines read it, for the attribute of `<data>` and `<time>`."""
    match value:
        case Quantity(low, None):
            return f"{low:f}"
        case Quantity(low, high):
            return f"{low:f}/{high:f}"
        case Money(amount, currency):
            return f"{amount:f} {currency}"
        case Period(first, last):
            return f"{first}/{last}"
        case datetime():
            return value.isoformat(timespec="minutes")
        case PartialDate():
            return str(value)
    return ""
