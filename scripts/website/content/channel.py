"""Official channels: where the authorities can be read, rung or visited (channels.yml)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from pydantic import model_validator

from website.content.chart import ALIKE
from website.content.records import Words
from website.schema import Record
from website.values import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.schema import Location

Group = Literal["government", "tourism", "investment", "newspaper", "help"]

_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s{}]*)?")


class Channel(Record):
    """A channel of an authority, as our sources give it (channels.yml)."""

    name: Words
    owner: Words
    """Whose it is."""
    offers: Words
    """What is to be had there, facts written `{{ id }}`."""
    group: Group
    kind: Literal["website", "phone", "office"]
    address: str
    """A website as people type it; a number or a street is a fact, written `{{ id }}`."""
    linked: bool = False
    """Whether the website is a link: its address may have changed hands since it was seen."""
    front: bool = False
    """Whether the front page names it."""
    languages: tuple[str, ...] = ()
    """In which pages of it were read (BCP 47)."""
    page: str | None = None
    """The page of our own that tells more."""
    as_of: PartialDate | None = None
    """When it was last seen in a source; nothing where the sources have no date."""
    sources: tuple[str, ...] = ()
    note: str = ""

    @model_validator(mode="after")
    def _website_as_typed(self) -> Channel:
        if self.kind == "website" and not _HOST.fullmatch(self.address):
            raise ValueError(
                f"`address`: expected a website as people type it (khanhhoa.gov.vn), without "
                f"https://, found `{self.address}`"
            )
        if self.linked and self.kind != "website":
            raise ValueError("`linked` goes with `kind: website` only")
        return self

    def texts(self) -> Iterator[tuple[Location, Words]]:
        """Where in the record facts may be named, and the words there."""
        yield ("offers",), self.offers
        if self.kind != "website":
            yield ("address",), {ALIKE: self.address}
