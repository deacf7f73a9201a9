"""Outlines as lists of points: cut to a box, simplified, measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from website.content.map import Box, Ring

Point = tuple[float, float]

_LINE, _TRIANGLE = 2, 3  # points


class Points:
    """Many points, of which those in a box are counted quickly."""

    _CELL = 32.0

    def __init__(self, points: Iterable[Point]) -> None:
        self._cells: dict[tuple[int, int], list[Point]] = {}
        for x, y in points:
            cell = (int(x // self._CELL), int(y // self._CELL))
            self._cells.setdefault(cell, []).append((x, y))

    def within(self, box: Box) -> int:
        """How many of them lie in the box."""
        west, south, east, north = (int(side // self._CELL) for side in box)
        near = (
            point
            for column in range(west, east + 1)
            for row in range(south, north + 1)
            for point in self._cells.get((column, row), ())
        )
        return sum(box[0] < x < box[2] and box[1] < y < box[3] for x, y in near)


def extent(points: Sequence[Point]) -> Box:
    """West, south, east and north of the points."""
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    return min(xs), min(ys), max(xs), max(ys)


def centroid(ring: Ring) -> Point:
    """The centre of gravity of what a closed outline encloses."""
    # Reckoned from the first point: near each other, the products would lose their last digits.
    x0, y0 = ring[0]
    twice_area = x_sum = y_sum = 0.0
    for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
        cross = (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
        twice_area += cross
        x_sum += (ax + bx - 2 * x0) * cross
        y_sum += (ay + by - 2 * y0) * cross
    return x0 + x_sum / (3 * twice_area), y0 + y_sum / (3 * twice_area)


def encloses(ring: Ring, point: Point) -> bool:
    """Whether a closed outline goes around the point."""
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def clipped(ring: Ring, box: Box) -> Ring:
    """What of a closed outline lies in the box, closed along its sides (Sutherland, Hodgman)."""
    west, south, east, north = box
    points: Sequence[Point] = ring
    for axis, limit, sign in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        points = _cut(points, axis, limit, sign)
    return tuple(points)


def parts_of(line: Ring, is_kept: Callable[[Point], bool]) -> list[Ring]:
    """The parts of a line whose points are kept."""
    parts: list[list[Point]] = [[]]
    for point in line:
        if is_kept(point):
            parts[-1].append(point)
        elif parts[-1]:
            parts.append([])
    return [tuple(part) for part in parts if len(part) >= _LINE]


def simplified(ring: Ring, tolerance: float) -> Ring:
    """The closed outline with only those points that matter by more than the tolerance.

    It keeps at least three points.
    """
    if tolerance <= 0 or len(ring) <= _TRIANGLE:
        return ring
    distance = _distance_to(ring[0])
    farthest = max(range(len(ring)), key=lambda place: distance(ring[place]))
    first = simplified_line(ring[: farthest + 1], tolerance)
    second = simplified_line((*ring[farthest:], ring[0]), tolerance)
    thinned = (*first, *second[1:-1])
    return thinned if len(thinned) >= _TRIANGLE else ring[:: max(1, len(ring) // _TRIANGLE)]


def simplified_line(points: Ring, tolerance: float) -> Ring:
    """The line with only those points that matter by more than the tolerance (Douglas, Peucker)."""
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        start, end = spans.pop()
        if end - start < _LINE:
            continue
        distance = _distance_to(points[start], points[end])
        place = max(range(start + 1, end), key=lambda each: distance(points[each]))
        if distance(points[place]) > tolerance:
            kept.add(place)
            spans += [(start, place), (place, end)]
    return tuple(points[place] for place in sorted(kept))


def _distance_to(start: Point, end: Point | None = None) -> Callable[[Point], float]:
    (ax, ay), (bx, by) = start, end or start
    dx, dy = bx - ax, by - ay
    squared = dx * dx + dy * dy

    def distance(point: Point) -> float:
        x, y = point[0] - ax, point[1] - ay
        along = min(1.0, max(0.0, (x * dx + y * dy) / squared)) if squared else 0.0
        return float(((x - along * dx) ** 2 + (y - along * dy) ** 2) ** 0.5)

    return distance


def _cut(points: Sequence[Point], axis: int, limit: float, sign: int) -> list[Point]:
    kept: list[Point] = []
    for place, there in enumerate(points):
        here = points[place - 1]
        is_in, was_in = ((each[axis] - limit) * sign >= 0 for each in (there, here))
        if is_in != was_in:
            part = (limit - here[axis]) / (there[axis] - here[axis])
            kept.append(
                (here[0] + part * (there[0] - here[0]), here[1] + part * (there[1] - here[1]))
            )
        if is_in:
            kept.append(there)
    return kept
