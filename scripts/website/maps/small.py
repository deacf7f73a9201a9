"""Small maps: which of them shows given positions from nearest, and its coarser shoreline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.map import Shore
from website.maps.outline import clipped, simplified
from website.maps.projection import Projection

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from website.content.map import Box, Map
    from website.maps.outline import Point

_TOLERANCE = 1.6  # units that the shoreline may be off: less than a pixel where it is shown
_MARGIN = 0.05  # of the width: so far beyond the frame the shoreline is kept


def closest_map(maps: Mapping[str, Map], points: Sequence[Point]) -> str | None:
    """The id of the small map that shows most of the points, the closest one of such.

    Nothing where none of them would be shown.
    """
    counts = {
        name: sum(holds(each.box, point) for point in points)
        for name, each in maps.items()
        if each.size == "small"
    }
    best = max(counts, key=lambda name: (counts[name], -_width(maps[name].box)), default=None)
    return best if best and counts[best] else None


def holds(box: Box, point: Point) -> bool:
    """Whether the point lies in the box, in degrees."""
    west, south, east, north = box
    return west < point[0] < east and south < point[1] < north


def coarse_shore(shore: Shore, box: Box) -> Shore:
    """The shoreline as far as the map reaches, with only the points that are seen."""
    west, south, east, north = box
    margin = _width(box) * _MARGIN
    wider = (west - margin, south - margin, east + margin, north + margin)
    tolerance = _TOLERANCE / Projection(box).units_per_degree
    rings = (clipped(ring, wider) for ring in shore.rings)
    return Shore(tuple(simplified(ring, tolerance) for ring in rings if ring))


def _width(box: Box) -> float:
    return box[2] - box[0]
