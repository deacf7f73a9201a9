"""Where the names on a map stand: none on another, none on a dot, none across the frame."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from website.maps.widths import text_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from website.content.map import Box
    from website.maps.outline import Point

LEADING = 1.15
"""Height of a line in the size of its text."""

_TRIES = 3_000
_AIR = 3.0  # units kept free around a name


@dataclass(frozen=True, slots=True)
class Style:
    """In which sizes the names of a drawing are set, in its units."""

    name: str
    text: float
    small: float
    dot: float
    target: float
    """How high the area is that a finger can hit, for names that are links."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a name: in the larger or in the smaller size."""

    words: str
    is_small: bool = False

    def size(self, style: Style) -> float:
        """Of its text, in units."""
        return style.small if self.is_small else style.text


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to be named: its lines of text, where it is, and what is drawn there.

    Without lines it gets no name, but other names keep off it.
    `reach` is how far its dot or its island extends from the point, to each side and up and down.
    """

    id: str
    number: int | None
    """In the list beside the map; a sea or a country is not looked up by number."""
    lines: tuple[Line, ...]
    point: Point
    reach: tuple[float, float]
    is_roomy: bool = False
    """Whether the name may stand in the middle: on a large island, or on a sea."""
    is_link: bool = False
    has_dot: bool = False

    @property
    def shortened(self) -> Spot | None:
        """The same place with its number in the list instead of its name, which is no link then.

        Nothing where that has been done already, or where there is no number.
        """
        if self.is_short or self.number is None:
            return None
        return replace(self, lines=(Line(str(self.number)),), is_link=False)

    @property
    def is_short(self) -> bool:
        """Whether the number stands for the name."""
        return self.lines == (Line(str(self.number)),)


@dataclass(frozen=True, slots=True)
class Label:
    """A name in its position: the lines begin, are centred or end at `x` (SVG `text-anchor`)."""

    spot: Spot
    box: Box
    x: float
    anchor: str
    target: Box
    """What a finger can hit: for a link made as high and as wide as the style asks."""


Cost: TypeAlias = Callable[["Box", Spot], float]
"""How much a name would hide if it stood there: infinitely much where it must not stand."""


def place_labels(spots: Sequence[Spot], style: Style, size: Point, cost: Cost) -> list[Label]:
    """A position for each name, the first spots first; a number where there is no room.

    The same spots always get the same positions. Where even its number would be in the way, or
    where there is none, a spot has no label.
    """
    shown: dict[str, Spot | None] = {spot.id: spot for spot in spots if spot.lines}
    known: dict[Spot, list[Label]] = {}

    def options(spot: Spot) -> list[Label]:
        if spot not in known:
            known[spot] = _options(spot, style, size, spots, cost)
        return known[spot]

    def found() -> list[Label] | None:
        return _search([options(spot) for spot in shown.values() if spot])

    while (labels := found()) is None:
        left = [spot for spot in shown.values() if spot]
        last = ([spot for spot in left if not spot.is_short] or left)[-1]
        shown[last.id] = last.shortened
    for spot in spots:  # not every one that was shortened was in the way
        before = shown.get(spot.id, spot)
        if before != spot:
            shown[spot.id] = spot
            better = found()
            if better is None:
                shown[spot.id] = before
            labels = better or labels
    return labels


def text_size(lines: Sequence[Line], style: Style) -> Point:
    """Width and height of the lines."""
    sizes = [line.size(style) for line in lines]
    widths = [text_width(line.words, size) for line, size in zip(lines, sizes, strict=True)]
    return max(widths) + _AIR, sum(sizes) * LEADING


def overlap(one: Box, other: Box, air: float = 0.0) -> bool:
    """Whether two boxes touch, or come closer than the air between them."""
    return (
        one[0] < other[2] + air
        and other[0] < one[2] + air
        and one[1] < other[3] + air
        and other[1] < one[3] + air
    )


def _options(
    spot: Spot, style: Style, size: Point, all_spots: Sequence[Spot], cost: Cost
) -> list[Label]:
    """The free positions of a name, the best first."""
    free = [
        (place + cost(label.box, spot), label)
        for place, label in enumerate(_positions(spot, style))
        if _is_inside(label.box, size)
        and not any(
            overlap(label.box, _mark_box(other)) for other in all_spots if other.id != spot.id
        )
    ]
    best_first = sorted(free, key=lambda option: option[0])
    return [label for value, label in best_first if value < math.inf]


def _positions(spot: Spot, style: Style) -> Iterator[Label]:
    width, height = text_size(spot.lines, style)
    (x, y), (dx, dy) = spot.point, spot.reach
    gap = style.text * 0.3
    above, below = y - dy - gap * 0.5 - height, y + dy + gap * 0.5
    near = min(dx, style.text)  # diagonal positions need not clear the whole island
    if spot.is_roomy:
        yield _label(spot, x, y - height / 2, "middle", (width, height), style.target)
    for at, top, anchor in (
        (x + dx + gap, y - height / 2, "start"),
        (x - dx - gap, y - height / 2, "end"),
        (x, above, "middle"),
        (x, below, "middle"),
        (x + near, above, "start"),
        (x + near, below, "start"),
        (x - near, above, "end"),
        (x - near, below, "end"),
    ):
        yield _label(spot, at, top, anchor, (width, height), style.target)


def _label(spot: Spot, x: float, top: float, anchor: str, size: Point, target: float) -> Label:
    left = x - size[0] * {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
    box = (left, top, left + size[0], top + size[1])
    wider, higher = (max(0.0, target - side) / 2 if spot.is_link else 0.0 for side in size)
    grown = (box[0] - wider, box[1] - higher, box[2] + wider, box[3] + higher)
    return Label(spot, box, x, anchor, grown)


def _search(options: Sequence[Sequence[Label]]) -> list[Label] | None:
    """One position of each name so that none touches another, or none when that is not found."""
    chosen: list[Label] = []
    tries = 0

    def settle(place: int) -> bool:
        nonlocal tries
        if place == len(options):
            return True
        for label in options[place]:
            tries += 1
            if tries > _TRIES:
                return False
            if any(_clash(label, other) for other in chosen):
                continue
            chosen.append(label)
            if settle(place + 1):
                return True
            chosen.pop()
        return False

    return chosen if settle(0) else None


def _clash(one: Label, other: Label) -> bool:
    if one.spot.is_link and other.spot.is_link:
        return overlap(one.target, other.target, _AIR)
    return overlap(one.box, other.box, _AIR)


def _mark_box(spot: Spot) -> Box:
    (x, y), (dx, dy) = spot.point, (0.0, 0.0) if spot.is_roomy else spot.reach
    return x - dx, y - dy, x + dx, y + dy


def _is_inside(box: Box, size: Point) -> bool:
    return (
        box[0] >= _AIR and box[1] >= _AIR and box[2] <= size[0] - _AIR and box[3] <= size[1] - _AIR
    )
