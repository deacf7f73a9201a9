"""Small maps: which one is taken, and its shoreline."""

from __future__ import annotations

from drawings import ISLAND, MAINLAND, a_map
from website.content.map import Shore
from website.maps.outline import extent
from website.maps.small import closest_map, coarse_shore, holds

MAPS = {
    "whole": a_map(size="small"),
    "near": a_map(size="small", box=(109.1, 12.1, 109.3, 12.3)),
    "full": a_map(box=(109.19, 12.19, 109.21, 12.21)),
}


def test_the_closest_small_map_that_holds_all_is_taken():
    """A full map is none for a box."""
    assert closest_map(MAPS, [(109.2, 12.2)]) == "near"
    assert closest_map(MAPS, [(109.2, 12.2), (109.4, 12.4)]) == "whole"


def test_what_lies_outside_does_not_count():
    """The closest map of what can be shown; no map of what cannot."""
    assert closest_map(MAPS, [(109.2, 12.2), (108.0, 11.0)]) == "near"
    assert closest_map(MAPS, [(108.0, 11.0)]) is None
    assert closest_map(MAPS, []) is None
    assert closest_map({}, [(109.2, 12.2)]) is None


def test_a_point_on_the_frame_is_outside():
    """Its mark would be cut."""
    assert holds((109.0, 12.0, 110.0, 13.0), (109.5, 12.5))
    assert not holds((109.0, 12.0, 110.0, 13.0), (109.0, 12.5))


def test_shoreline_is_kept_as_far_as_it_is_seen():
    """A little beyond the frame; what lies elsewhere is left out."""
    far = ((110.0, 13.0), (110.1, 13.0), (110.1, 13.1))
    mainland, island = coarse_shore(
        Shore((MAINLAND, ISLAND, far)), (109.0, 12.0, 109.5, 12.5)
    ).rings
    assert extent(island) == extent(ISLAND)
    west, south, _, north = extent(mainland)
    assert (round(west, 3), round(south, 3), round(north, 3)) == (108.975, 11.975, 12.525)


def test_points_that_would_not_be_seen_are_left_out():
    """A step of a survey is less than a pixel."""
    stepped = (*ISLAND[:1], (109.22, 12.2001), *ISLAND[1:])
    (ring,) = coarse_shore(Shore((stepped,)), (109.0, 12.0, 109.5, 12.5)).rings
    assert set(ring) == set(ISLAND)
