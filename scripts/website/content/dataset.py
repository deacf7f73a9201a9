"""The open data: which tables are published, and what their fields mean (datasets.yml)."""

from __future__ import annotations

from typing import Literal

from website.content.records import Words
from website.schema import Record

FieldType = Literal["text", "words", "number", "date", "address", "list", "value"]
"""`words` are texts by language; a `value` is a number or a date, as the record's `kind` says."""

COLUMNS: dict[str, tuple[str, ...]] = {
    "places": ("id", "kind", "name", "address", "pages", "sources"),
    "events": (
        "id", "name", "starts", "ends", "place", "organiser", "status", "status_note", "outcome",
        "sequence", "as_of", "pages", "calendars", "sources",
    ),
    "facts": (
        "id", "label", "kind", "value", "value_to", "unit", "text", "qualifier", "as_of",
        "confidence", "sources",
    ),
    "documents": (
        "id", "title", "original_title", "original_language", "kind", "made", "author", "holder",
        "pages", "sources",
    ),
    "corrections": ("id", "date", "claim", "verdict", "finding", "evidence", "sources"),
    "channels": (
        "id", "name", "owner", "offers", "kind", "address", "languages", "as_of", "sources",
    ),
    "sources": ("id", "title", "language", "publisher", "date", "url"),
}  # fmt: skip
"""The tables that can be published, and the fields each can have."""

FORMATS: dict[str, tuple[str, ...]] = {
    "places": ("geojson",),
    "facts": ("csv", "json"),
    "channels": ("csv", "json"),
}
"""The formats of a table; the others are JSON."""


class DataField(Record):
    """A field of the open data, the same in every table that has it."""

    type: FieldType
    description: Words


class Dataset(Record):
    """A table of the open data."""

    title: Words
    description: Words
    licence: str
    fields: tuple[str, ...]
