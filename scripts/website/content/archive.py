"""Documents that pages present, and the corrections that were published."""

from __future__ import annotations

from typing import Literal

from website.content.records import Words
from website.schema import Record
from website.values import PartialDate


class Document(Record):
    """A book, map, order or law that a page presents (documents.yml)."""

    original_title: str
    original_language: str
    title: Words
    kind: Literal["book", "map", "record", "law", "treaty"]
    made: Words
    """When, in words, because sources may differ."""
    author: Words | None = None
    holder: Words | None = None
    photo: str | None = None
    sources: tuple[str, ...]
    note: str = ""


class Correction(Record):
    """Something often said, and what the evidence says (corrections.yml)."""

    date: PartialDate
    """When the correction was published."""
    claim: Words
    verdict: Literal["not-correct", "partly-correct", "not-confirmed"]
    finding: Words
    evidence: tuple[Words, ...] = ()
    sources: tuple[str, ...]
    note: str = ""
