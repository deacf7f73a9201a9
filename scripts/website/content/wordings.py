"""Words in several languages that stand in the data: names, labels, captions, findings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.content.chart import is_alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content
    from website.content.records import Words
    from website.schema import Location, Record

_KEYS = {
    "facts": ("label", "text"),
    "events": ("name", "organiser", "status_note", "outcome"),
    "places": ("name", "address"),
    "publishers": ("name",),
    "licences": ("name",),
    "terms": ("name",),
    "sources": ("cite_as",),
    "documents": ("title", "made", "author", "holder"),
    "corrections": ("claim", "finding"),
    "channels": ("name", "owner", "offers"),
    "maps": ("title", "description", "caption"),
    "datasets": ("title", "description"),
    "data_fields": ("description",),
}


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in each language, the record it belongs to, and where in it."""

    record: Record
    place: Location
    words: Words

    def line(self, code: str) -> int:
        """The line of the file on which the text stands in that language."""
        return self.record.line(*self.place, code)


def wordings(content: Content) -> Iterator[Wording]:
    """Every text of the data that each language must have; not the alternative texts."""
    for kind, keys in _KEYS.items():
        for record in getattr(content, kind).values():
            for key in keys:
                if (words := getattr(record, key)) is not None:
                    yield Wording(record, (key,), words)
    for original in content.originals.values():
        for key in ("title", "caption", "credit"):
            yield Wording(original.sidecar, (key,), getattr(original.sidecar, key))
    yield from _lists(content)


def _lists(content: Content) -> Iterator[Wording]:
    for correction in content.corrections.values():
        for position, words in enumerate(correction.evidence):
            yield Wording(correction, ("evidence", position), words)
    for chart in content.charts.values():
        for place, words in chart.texts():
            if not is_alike(words):
                yield Wording(chart, place, words)
    for each in content.maps.values():
        for position, area in enumerate(each.areas):
            yield Wording(each, ("areas", position, "name"), area.name)


def alternative_texts(content: Content) -> Iterator[Wording]:
    """What is to be seen in each original."""
    for original in content.originals.values():
        yield Wording(original.sidecar, ("alt",), original.sidecar.alt)
