"""The HTML of a map: its drawing, the list of its places, its caption."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Entry:
    """A place in the list beside a map, in the reader's language; what is not known is empty."""

    number: int
    name: str
    kind: str
    position: str
    url: str


def figure_html(
    name: str, drawing: str, heading: str, entries: Sequence[Entry], caption: str
) -> str:
    """The map as a figure; the drawing and the caption are HTML already."""
    rows = "".join(map(_row, entries))
    return (
        f'<figure class="map" id="map-{name}"><div class="map-frame">{drawing}</div>'
        f'<div class="map-places"><p class="map-heading" id="map-{name}-places">'
        f'{escape(heading, quote=False)}</p><ol aria-labelledby="map-{name}-places">{rows}</ol>'
        f"</div><figcaption>{caption}</figcaption></figure>"
    )


def small_figure_html(name: str, drawing: str, caption: str) -> str:
    """A small map without a list: what stands on it is told beside it."""
    return (
        f'<figure class="map map-in-box" id="map-{name}"><div class="map-frame">{drawing}</div>'
        f"<figcaption>{caption}</figcaption></figure>"
    )


def _row(entry: Entry) -> str:
    name = escape(entry.name, quote=False)
    if entry.url:
        name = f'<a href="{escape(entry.url)}">{name}</a>'
    position = f' <span class="map-position">{entry.position}</span>' if entry.position else ""
    kind = escape(entry.kind, quote=False)
    return f'<li value="{entry.number}">{name} <span class="map-kind">{kind}</span>{position}</li>'
