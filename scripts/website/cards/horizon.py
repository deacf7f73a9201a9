"""The horizon of a card: one line that comes down from the sky and runs out as the sea's edge."""

from __future__ import annotations

from bisect import bisect_left
from math import pi, sin
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

Point: TypeAlias = "tuple[float, float]"
"""Pixels from the left and from the top."""

LEVEL = 536
"""How far below the top the line runs out, in pixels."""

_STEEP = ((330, -10), (500, 190), (470, LEVEL), (880, LEVEL))
_FLAT = ((90, -10), (360, 190), (440, LEVEL), (880, LEVEL))
"""Bézier curves: beside high words, and above low ones."""

_HIGH, _LOW = 100, 460  # pixels from the top at which the words begin
_STEPS = 80
_RIPPLE, _RIPPLE_LENGTH = 6, 190
_PAST_THE_EDGE = 1300
_FURTHEST_LEFT, _FURTHEST_RIGHT = -190, 330


def horizon(corners: Sequence[Point]) -> tuple[Point, ...]:
    """The line that passes as close as can be above and right of the points of some words.

    It begins above the top of the card and ends right of its edge.
    """
    top = min(y for _, y in corners)
    flatness = min(max((top - _HIGH) / (_LOW - _HIGH), 0.0), 1.0)
    swell = [_on_swell(step / _STEPS, flatness) for step in range(_STEPS + 1)]
    needed = [x - left_of_horizon(swell, y) for x, y in corners if y < LEVEL - 2 * _RIPPLE]
    shift = min(max([_FURTHEST_LEFT, *needed]), _FURTHEST_RIGHT)
    end = swell[-1][0] + shift
    ripples = [
        (float(x), LEVEL + _RIPPLE * sin((x - end) / _RIPPLE_LENGTH * 2 * pi))
        for x in range(int(end) + 4, _PAST_THE_EDGE, 4)
    ]
    return (*((x + shift, y) for x, y in swell), *ripples)


def left_of_horizon(line: Sequence[Point], height: float) -> float:
    """Where a line stands at a height above its level, in pixels from the left."""
    heights = [y for _, y in line[: _STEPS + 1]]
    below = max(1, min(bisect_left(heights, height), _STEPS))
    (x1, y1), (x2, y2) = line[below - 1], line[below]
    return x1 + (x2 - x1) * (height - y1) / (y2 - y1)


def shallows(line: Sequence[Point]) -> tuple[Point, ...]:
    """The line once more, lower in the water: between both it is shallow."""
    moved = [(x - 26 - 14 * max(0.0, 400 - y) / 400, y + 16) for x, y in line]
    return ((moved[0][0], -10.0), *moved)


def _on_swell(t: float, flatness: float) -> Point:
    weights = ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3)
    points = [
        (x1 + (x2 - x1) * flatness, y) for (x1, y), (x2, _) in zip(_STEEP, _FLAT, strict=True)
    ]
    x = sum(weight * point[0] for weight, point in zip(weights, points, strict=True))
    y = sum(weight * point[1] for weight, point in zip(weights, points, strict=True))
    return x, y
