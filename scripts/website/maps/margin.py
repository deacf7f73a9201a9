"""What stands at the edges of a map: the bar of its scale, the degrees of its grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.maps.placement import LEADING, overlap
from website.maps.projection import WIDTH
from website.maps.widths import text_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.map import Box, Map
    from website.maps.placement import Style
    from website.maps.projection import Projection

_EDGE = 8.0  # units from the frame
_BAR = 6.0  # units: height of the ends of the scale bar


@dataclass(frozen=True, slots=True)
class Note:
    """A small text at an edge: the place of its middle, and the room that it takes."""

    words: str
    x: float
    baseline: float
    box: Box


def scale_bar(shown: Map, projection: Projection) -> Box | None:
    """The bar of the scale, in the lower right corner."""
    if shown.scale is None:
        return None
    right, bottom = WIDTH - 2 * _EDGE, projection.height - 2 * _EDGE
    length = shown.scale * projection.units_per_kilometre()
    return right - length, bottom - _BAR, right, bottom


def margin_notes(shown: Map, projection: Projection, style: Style, scale: str) -> list[Note]:
    """The words on the scale bar, and the degrees at the left and the lower edge."""
    degrees = _degrees(shown, projection, style) if shown.grid else []
    return [*_scale(shown, projection, style, scale), *degrees]


def _scale(shown: Map, projection: Projection, style: Style, words: str) -> Iterator[Note]:
    bar = scale_bar(shown, projection)
    if bar is not None:
        left, _, right, bottom = bar
        baseline = bottom - style.small * 0.5
        box = (left - _EDGE, baseline - style.small, right + _EDGE, bottom + _EDGE)
        yield Note(words, (left + right) / 2, baseline, box)


def _degrees(shown: Map, projection: Projection, style: Style) -> list[Note]:
    west, south, east, north = shown.box
    step = shown.grid or 1
    found: list[Note] = []
    for degree in range(-180, 181, step):
        x = projection.point(degree, north)[0]
        note = _note(f"{degree}°", x, projection.height - _EDGE, style)
        if west < degree < east and note.box[0] > 0 and note.box[2] < WIDTH:
            found.append(note)
    for degree in range(-90, 91, step):
        words = f"{degree}°"
        x = _EDGE + text_width(words, style.small) / 2
        note = _note(words, x, projection.point(west, degree)[1] + style.small * 0.35, style)
        if south < degree < north and not any(overlap(note.box, each.box) for each in found):
            found.append(note)
    return found


def _note(words: str, x: float, baseline: float, style: Style) -> Note:
    half, height = text_width(words, style.small) / 2, style.small * LEADING
    top = baseline - height * 0.8
    return Note(words, x, baseline, (x - half, top, x + half, top + height))
