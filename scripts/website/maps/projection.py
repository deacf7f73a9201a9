"""From degrees to the units of a drawing (Mercator: angles are true, distances near each other)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from website.content.map import Box
    from website.maps.outline import Point

WIDTH = 720
"""Units: at this width of the page a unit is a pixel."""

_EARTH_GIRTH = 40_075.017  # kilometres, at the equator


@dataclass(frozen=True, slots=True)
class Projection:
    """The part of the world that a map shows."""

    box: Box

    @property
    def units_per_degree(self) -> float:
        """Of longitude."""
        return WIDTH / (self.box[2] - self.box[0])

    @property
    def height(self) -> int:
        """Of the drawing, in units."""
        return math.ceil(self.point(self.box[0], self.box[1])[1])

    def point(self, longitude: float, latitude: float) -> Point:
        """Where a place lies in the drawing, from its upper left corner."""
        y = _northing(self.box[3]) - _northing(latitude)
        return (longitude - self.box[0]) * self.units_per_degree, y * self.units_per_degree

    def units_per_kilometre(self) -> float:
        """At the middle latitude of the map."""
        shrinking = math.cos(math.radians((self.box[1] + self.box[3]) / 2))
        return self.units_per_degree * 360 / (_EARTH_GIRTH * shrinking)


def _northing(latitude: float) -> float:
    return math.degrees(math.asinh(math.tan(math.radians(latitude))))
