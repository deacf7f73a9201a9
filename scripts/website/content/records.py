"""What stands in docs/_data, in sidecars and at the head of pages: one class a form."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator, model_validator

from website.schema import Record
from website.values import (
    Money,
    PartialDate,
    Period,
    Quantity,
    Value,
    day_of,
    parse_moment,
    parse_number,
)

Unit = Literal[
    "km", "km2", "m", "m2", "mm", "ha", "nautical-mile", "celsius", "percent", "hour", "minute",
    "month",
]  # fmt: skip

Number = Annotated[Decimal | tuple[Decimal, Decimal], BeforeValidator(parse_number)]

Words = dict[str, str]
"""The same words in each language, by its code."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class MoneyForm(_Part):
    """`money:` of a fact."""

    amount: Decimal
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]


class PeriodForm(_Part):
    """`period:` of a fact."""

    first: Annotated[PartialDate, Field(alias="from")]
    last: Annotated[PartialDate, Field(alias="to")]

    @model_validator(mode="after")
    def _in_order(self) -> PeriodForm:
        if self.last.first_day < self.first.first_day:
            raise ValueError("`to` lies before `from`")
        return self


class Fact(Record):
    """A figure, a date or a name that no language changes, with its sources (facts.yml)."""

    label: Words
    number: Number | None = None
    money: MoneyForm | None = None
    date: PartialDate | None = None
    period: PeriodForm | None = None
    text: Words | None = None
    unit: Unit | None = None
    qualifier: Literal["about", "over", "under", "nearly"] | None = None
    as_of: PartialDate
    confidence: Literal["high", "medium", "low"]
    sources: tuple[str, ...] = ()
    note: str = ""

    @model_validator(mode="after")
    def _one_value(self) -> Fact:
        kinds = ("number", "money", "date", "period", "text")
        given = [kind for kind in kinds if getattr(self, kind) is not None]
        if len(given) != 1:
            found = " and ".join(f"`{kind}`" for kind in given) or "none"
            raise ValueError(f"expected exactly one of {', '.join(kinds)}, found {found}")
        if self.unit and self.number is None:
            raise ValueError("`unit` goes with `number` only")
        return self

    @property
    def value(self) -> Value:
        """What the fact says."""
        if isinstance(self.number, tuple):
            return Quantity(*self.number, unit=self.unit or "")
        if self.number is not None:
            return Quantity(self.number, unit=self.unit or "")
        if self.money is not None:
            return Money(self.money.amount, self.money.currency)
        if self.period is not None:
            return Period(self.period.first, self.period.last)
        return self.date or self.text or {}


Moment = Annotated[datetime | PartialDate, BeforeValidator(parse_moment)]


class Event(Record):
    """Something that happens at a time and a place (events.yml)."""

    name: Words
    starts: Moment
    ends: Moment | None = None
    place: str
    organiser: Words | None = None
    status: Literal["held", "announced", "cancelled", "moved"]
    status_note: Words | None = None
    outcome: Words | None = None
    """What came of it, facts written `{{ id }}`."""
    sequence: Annotated[int, Field(ge=0)] = 0
    """How often it changed after calendars had it (RFC 5545)."""
    photo: str | None = None
    page: str | None = None
    as_of: PartialDate
    sources: tuple[str, ...] = ()
    note: str = ""

    @model_validator(mode="after")
    def _in_order(self) -> Event:
        if self.ends and day_of(self.ends).first_day < day_of(self.starts).first_day:
            raise ValueError("`ends` lies before `starts`")
        return self

    @property
    def period(self) -> Value:
        """The days of the event."""
        first, last = day_of(self.starts), day_of(self.ends or self.starts)
        return first if first == last else Period(first, last)


class Place(Record):
    """A place on the map (places.yml); positions in degrees, WGS 84."""

    name: Words
    kind: str
    address: Words | None = None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    page: str | None = None
    """The page that tells of it, where no page is about it alone: discover/bay#hon-tre."""
    sources: tuple[str, ...] = ()
    note: str = ""


class Source(Record):
    """A text that bears a statement out (sources.yml)."""

    title: Words
    language: str
    publisher: str
    date: PartialDate | None = None
    document_date: PartialDate | None = None
    url: str
    link: Literal["public", "internal"]
    cite_as: Words | None = None
    note: str = ""

    @field_validator("url")
    @classmethod
    def _whole_address(cls, url: str) -> str:
        if urlsplit(url).scheme not in {"http", "https", "file"}:
            raise ValueError(f"expected an address with https:// or http://, found `{url}`")
        return url


class Publisher(Record):
    """Who published a source, as each language calls it (sources.yml, `publishers`)."""

    name: Words


class Licence(Record):
    """Under which terms an original may be shown (licences.yml)."""

    name: Words
    url: str


class Term(Record):
    """A name in four languages, as the site writes it (glossary.yml)."""

    name: Words
    kind: str
    also: dict[str, tuple[str, ...]] = Field(default={})
    """Further forms by language, inflected ones too."""
    note: str = ""

    def forms(self, code: str) -> tuple[str, ...]:
        """Every form of the name in a language, the one that the site writes first."""
        return tuple(filter(None, (self.name.get(code, ""), *self.also.get(code, ()))))


class Sidecar(Record):
    """What is known of an original: assets/**/name.yml beside name.svg, .jpg or .png."""

    title: Words
    alt: Words
    caption: Words
    kind: Literal["photograph", "artwork", "map", "document"]
    creator: str
    credit: Words
    licence: str
    year: int | None = None
    focal: tuple[Annotated[float, Field(ge=0, le=1)], Annotated[float, Field(ge=0, le=1)]] = (
        0.5,
        0.5,
    )
