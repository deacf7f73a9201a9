"""Outlines as lists of points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from website.maps.outline import (
    Points,
    centroid,
    clipped,
    encloses,
    extent,
    parts_of,
    simplified,
    simplified_line,
)

SQUARE = ((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0))
NUMBERS = st.floats(-50, 50, allow_nan=False)
POINTS = st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=60)


def test_middle_of_an_island_is_where_it_balances():
    """A long cape does not pull the middle as far as the extent would."""
    cape = ((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (1.0, 4.0), (0.0, 9.0))
    assert centroid(SQUARE) == (2, 2)
    assert centroid(cape)[1] < (extent(cape)[1] + extent(cape)[3]) / 2


@pytest.mark.parametrize(("point", "inside"), [((2, 2), True), ((5, 2), False), ((2, -1), False)])
def test_outline_encloses_what_lies_within(point, inside):
    """The outline is closed although its first point is not repeated."""
    assert encloses(SQUARE, point) is inside


def test_cut_outline_is_closed_along_the_box():
    """What reaches out of the box ends at its sides."""
    assert set(clipped(SQUARE, (2, 2, 9, 9))) == {(2, 2), (4, 2), (4, 4), (2, 4)}
    assert clipped(SQUARE, (5, 5, 9, 9)) == ()


@given(POINTS, st.tuples(NUMBERS, NUMBERS), st.floats(1, 40), st.floats(1, 40))
def test_cut_outline_stays_in_its_box(points, corner, width, height):
    """Whatever the outline, no point of the cut lies outside."""
    box = (corner[0], corner[1], corner[0] + width, corner[1] + height)
    for x, y in clipped(tuple(points), box):
        assert box[0] - 1e-6 <= x <= box[2] + 1e-6
        assert box[1] - 1e-6 <= y <= box[3] + 1e-6


def test_line_falls_into_the_parts_that_are_kept():
    """A single point is no line."""
    line = tuple((float(x), 0.0) for x in (0, 1, 9, 2, 9, 3, 4, 5))
    kept = parts_of(line, lambda point: point[0] < 9)
    assert [[point[0] for point in part] for part in kept] == [[0, 1], [3, 4, 5]]


def test_points_that_do_not_matter_are_left_out():
    """A straight coast needs two points; a cape higher than the tolerance stays."""
    coast = ((0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (3.0, 1.0), (4.0, 0.0))
    assert simplified_line(coast, 0.1) == ((0, 0), (2, 0), (3, 1), (4, 0))
    assert simplified_line(coast, 2) == ((0, 0), (4, 0))


@given(POINTS, st.floats(0, 30))
def test_simplified_outline_still_encloses_something(points, tolerance):
    """However coarse, an island of three points keeps three, all of them its own."""
    ring = tuple(points)
    found = simplified(ring, tolerance)
    assert len(found) >= min(3, len(ring))
    assert set(found) <= set(ring)


@given(POINTS, st.tuples(NUMBERS, NUMBERS), st.floats(0, 60), st.floats(0, 60))
def test_points_in_a_box_are_counted(points, corner, width, height):
    """The quick count is the plain one."""
    box = (corner[0], corner[1], corner[0] + width, corner[1] + height)
    plain = sum(box[0] < x < box[2] and box[1] < y < box[3] for x, y in points)
    assert Points(points).within(box) == plain
