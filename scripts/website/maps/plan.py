"""What a map shows, in the units of its drawing: land, dots, and the names in their positions."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from website.maps.margin import Note, margin_notes
from website.maps.outline import Points, encloses, extent
from website.maps.placement import Label, Line, Spot, Style, overlap, place_labels
from website.maps.projection import WIDTH, Projection
from website.maps.widths import text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from website.content.map import Box, Map, Ring, Shore
    from website.maps.outline import Point

STYLES = (
    Style("wide", text=15, small=12.5, dot=4, target=26),
    Style("narrow", text=24, small=20, dot=6.5, target=50),
)
"""For maps shown at about 700 and at about 350 pixels of width."""

SMALL = (Style("small", text=30, small=27, dot=9, target=0),)
"""For small maps, shown at about 330 pixels of width."""

STOP = 0.68
"""The radius of a numbered stop, in the size of the text."""

RING = 2.2
"""The radius of the ring around the marked place, in that of its dot."""

ISLET = 2.2
"""Units: the radius of the dot for an islet that would be smaller."""

SOFT = {"country", "province"}
"""Kinds whose names only help to find one's way."""

LARGE = 60.0
"""Units from the middle of an island to its side, from which its name may stand on it."""

# Hiding a point of a shoreline, or an islet, is as bad as so many places in the order of positions.
_SHORE_COST, _ISLET_COST = 0.8, 3.0
_ASHORE_COST = 2.0  # a corner of a name on land that names something at sea
_LONGEST = 11.0  # a line, in the size of its text
_BRACKETS = re.compile(r"(?P<first>.+?)\s*(?P<second>[(（].+[)）])")


@dataclass(frozen=True, slots=True)
class Named:
    """A place or an area as it is called on the map; `url` is nothing where no page is about it."""

    id: str
    name: str
    kind: str
    longitude: float
    latitude: float
    url: str = ""
    is_area: bool = False
    stop: int | None = None
    """Its number on the way: it is drawn in place of the name."""


@dataclass(frozen=True)
class Drawing:
    """A map with everything on it, in one language."""

    map: Map
    shore: Shore
    named: tuple[Named, ...]
    """In the order of the list beside the map."""
    scale: str = ""
    """What stands on the scale bar."""

    @property
    def styles(self) -> tuple[Style, ...]:
        """In which sizes its names are drawn; a reader sees one of them."""
        return SMALL if self.map.size == "small" else STYLES

    @cached_property
    def projection(self) -> Projection:
        """The part of the world it shows."""
        return Projection(self.map.box)

    @cached_property
    def rings(self) -> tuple[Ring, ...]:
        """The land in units."""
        point = self.projection.point
        return tuple(tuple(point(*degrees) for degrees in ring) for ring in self.shore.rings)

    @cached_property
    def lines(self) -> tuple[Ring, ...]:
        """Land borders in units."""
        point = self.projection.point
        return tuple(tuple(point(*degrees) for degrees in line) for line in self.shore.lines)

    def notes(self, style: Style) -> list[Note]:
        """The words on the scale bar and the degrees of the grid."""
        return margin_notes(self.map, self.projection, style, self.scale)

    def labels(self, style: Style) -> list[Label]:
        """The names in their positions."""
        size = (WIDTH, self.projection.height)
        taken = [note.box for note in self.notes(style)]
        kinds = {each.id: each.kind for each in self.named}
        areas = {each.id for each in self.named if each.is_area}

        def cost(box: Box, spot: Spot) -> float:
            if any(overlap(box, each) for each in taken):
                return math.inf
            if spot.id in areas:  # it cannot move
                return 0.0
            is_afloat = kinds[spot.id] == "archipelago" or (
                kinds[spot.id] == "island" and not spot.is_roomy
            )
            ashore = self._ashore(box) if is_afloat else 0
            hidden, covered = self._shoreline.within(box), self._islets.within(box)
            return hidden * _SHORE_COST + covered * _ISLET_COST + ashore * _ASHORE_COST

        return place_labels(self.spots(style), style, size, cost)

    @cached_property
    def _shoreline(self) -> Points:
        rings = (ring for ring in self.rings if not is_islet(extent(ring)))
        return Points(point for ring in rings for point in ring)

    @cached_property
    def _islets(self) -> Points:
        boxes = (extent(ring) for ring in self.rings)
        return Points(
            ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) for box in boxes if is_islet(box)
        )

    @cached_property
    def _extents(self) -> list[tuple[Box, Ring]]:
        return [(extent(ring), ring) for ring in self.rings]

    def _ashore(self, box: Box) -> int:
        """How many corners of a box lie on land."""
        corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
        near = [ring for its_extent, ring in self._extents if overlap(its_extent, box)]
        return sum(any(encloses(ring, corner) for ring in near) for corner in corners)

    def spots(self, style: Style) -> list[Spot]:
        """Everything that is to be named: seas first, they cannot move; countries last."""
        spots = [self._spot(number, each, style) for number, each in enumerate(self.named, start=1)]
        order = {"sea": 0, "country": 2}
        kinds = {each.id: order.get(each.kind, 1) if each.is_area else 1 for each in self.named}
        return sorted(spots, key=lambda spot: kinds[spot.id])

    def island(self, point: Point) -> Ring | None:
        """The outline of the island on which the point lies; none for the mainland."""
        for ring in self.rings:
            box = extent(ring)
            is_cut = box[0] < 0 or box[1] < 0 or box[2] > WIDTH or box[3] > self.projection.height
            if not is_cut and encloses(ring, point):
                return ring
        return None

    def _spot(self, number: int, named: Named, style: Style) -> Spot:
        point = self.projection.point(named.longitude, named.latitude)
        longest = _LONGEST / 2 if named.kind == "archipelago" else _LONGEST
        is_small_map = self.map.size == "small"
        is_small = named.kind in SOFT or (is_small_map and named.id != self.map.marked)
        lines = label_lines(named.name, longest, is_small=is_small)
        spot = Spot(named.id, number, lines, point, (0.0, 0.0), is_link=bool(named.url))
        if is_small_map:  # no list with numbers stands beside it
            spot = replace(spot, number=None)
        if named.is_area:
            return replace(spot, number=None, is_roomy=True)
        if named.kind == "archipelago":
            return replace(spot, reach=(style.text, style.text), is_roomy=True)
        island = self.island(point) if named.kind == "island" else None
        if island:
            box = extent(island)
            middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
            reach = ((box[2] - box[0]) / 2, (box[3] - box[1]) / 2)
            spot = replace(spot, point=middle, reach=reach, is_roomy=reach[0] > LARGE)
        if named.stop:
            radius = style.text * STOP
            return replace(spot, lines=(), reach=(radius, radius), has_dot=True, is_roomy=False)
        if island is None:
            radius = style.dot * (RING if named.id == self.map.marked else 1)
            return replace(spot, reach=(radius, radius), has_dot=True)
        return spot


def label_lines(
    name: str, longest: float = _LONGEST, *, is_small: bool = False
) -> tuple[Line, ...]:
    """The lines of a name: what stands in brackets goes below, in small; a long name in two.

    `longest` is how long a line may be, in the size of its text.
    """
    match = _BRACKETS.fullmatch(name)
    words, below = (match["first"], [Line(match["second"], is_small=True)]) if match else (name, [])
    return (*(Line(part, is_small) for part in _halves(words, longest)), *below)


def _halves(words: str, longest: float) -> list[str]:
    """The words in two lines of about equal length where one would be too long."""
    spaces = [match.start() for match in re.finditer(" ", words)]
    if not spaces or text_width(words, 1) <= longest:
        return [words]
    middle = min(spaces, key=lambda place: abs(place - len(words) / 2))
    return [words[:middle], words[middle + 1 :]]


def is_islet(box: Box) -> bool:
    """Whether an island of that extent would be too small to see: it is drawn as a dot."""
    return max(box[2] - box[0], box[3] - box[1]) < 2 * ISLET


def visible(rings: Sequence[Ring], height: float) -> list[Ring]:
    """The outlines of which something lies within the frame."""
    return [
        ring
        for ring in rings
        if (box := extent(ring))[0] < WIDTH and box[2] > 0 and box[1] < height and box[3] > 0
    ]
