"""What a chart is drawn from, and the pieces that every drawing is made of.

Widths are shares of the drawing (%), heights are multiples of the type size (em): a drawing is as
wide as its column while its type stays the page's, on phones and when readers enlarge it.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, tostring

NARROWEST = 21
"""Em from edge to edge of the drawing on a screen of 320 px: every label must fit there."""

_LATIN = 0.56  # em that a letter takes on average; Chinese characters take a whole one


@dataclass(frozen=True, slots=True)
class Cell:
    """A value as its share of the largest one of the chart, or a gap; and what is said there."""

    share: float | None
    label: str


@dataclass(frozen=True, slots=True)
class Group:
    """One row: a cell for each series."""

    label: str
    cells: tuple[Cell, ...]


def tone(series: int, count: int) -> str:
    """The class of a series: the last one solid, one before it pale within an outline."""
    return "solid" if series == count - 1 else "pale"


def text_width(text: str) -> float:
    """About how many em a text is wide."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return wide + (len(text) - wide) * _LATIN


def drawing(title_id: str, text_id: str, description: str) -> Element:
    """An empty drawing, named by a title elsewhere on the page, that says what it shows."""
    label = f"{title_id} {text_id}"
    svg = Element("svg", {"role": "img", "aria-labelledby": label, "width": "100%"})
    add(svg, "desc", description, id=text_id)
    return svg


def add(parent: Element, kind: str, text: str = "", **attributes: str) -> Element:
    """A new element within another; an underscore at the end of a name is dropped."""
    names = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    element = SubElement(parent, kind, names)
    element.text = text or None
    return element


def svg_text(svg: Element, height: float) -> str:
    """The finished drawing of that height (em) as it stands in a page."""
    svg.set("height", em(height))
    return tostring(svg, encoding="unicode")


def em(number: float) -> str:
    """A height."""
    return f"{round(number, 2):g}em"


def percent(share: float) -> str:
    """A width."""
    return f"{round(share * 100, 2):g}%"
