"""From degrees to units."""

from __future__ import annotations

import pytest
from website.maps.projection import WIDTH, Projection

BAY = Projection((109.0, 12.0, 109.5, 12.5))


def test_corners_of_the_box_are_those_of_the_drawing():
    """West and north are left and above."""
    assert BAY.point(109.0, 12.5) == (0, 0)
    x, y = BAY.point(109.5, 12.0)
    assert x == pytest.approx(WIDTH)
    assert BAY.height - 1 < y <= BAY.height


def test_distances_are_alike_in_both_directions():
    """At the latitude of Nha Trang a degree of longitude is 2.3 % shorter than one of latitude."""
    east = BAY.point(109.25, 12.25)[0] - BAY.point(109.15, 12.25)[0]
    north = BAY.point(109.25, 12.2)[1] - BAY.point(109.25, 12.3)[1]
    assert east / north == pytest.approx(0.977, abs=0.001)


def test_scale_is_that_of_the_middle():
    """Between two points of one latitude lie as many units as their kilometres ask."""
    kilometres = 0.1 * 111.320 * 0.97723  # a tenth of a degree at 12.25 degrees north
    units = BAY.point(109.1, 12.25)[0] - BAY.point(109.0, 12.25)[0]
    assert units / kilometres == pytest.approx(BAY.units_per_kilometre(), rel=0.001)
