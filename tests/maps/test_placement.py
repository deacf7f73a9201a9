"""Where the names on a map stand."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from website.maps.placement import Line, Spot, Style, overlap, place_labels, text_size

STYLE = Style("wide", text=15, small=12, dot=4, target=26)
SIZE = (400.0, 300.0)


def a_spot(name="Nha Trang", x=200.0, y=150.0, number=1, **values):
    """A place with a dot in the middle of the map."""
    reach = values.pop("reach", (STYLE.dot, STYLE.dot))
    return Spot(f"{name}-{number}", number, (Line(name),), (x, y), reach, has_dot=True, **values)


def place(*spots, cost=lambda _box, _spot: 0.0):
    """The names of the spots in their positions, by the id of the spot."""
    return {label.spot.id: label for label in place_labels(spots, STYLE, SIZE, cost)}


def dot_box(spot):
    """What is drawn of a place."""
    (x, y), (dx, dy) = spot.point, spot.reach
    return x - dx, y - dy, x + dx, y + dy


def test_name_stands_to_the_right_of_its_dot():
    """Where nothing is in the way: as on every map."""
    (label,) = place(a_spot()).values()
    assert label.anchor == "start"
    assert label.x > 200 + STYLE.dot
    assert (label.box[1] + label.box[3]) / 2 == pytest.approx(150)


def test_name_at_the_edge_stands_to_the_left():
    """No name is cut off by the frame."""
    (label,) = place(a_spot(x=380.0)).values()
    assert label.anchor == "end"


def test_name_goes_where_it_hides_least():
    """Of two free positions the cheaper one is taken; a forbidden one never."""

    def right_is_dear(box, _spot):
        return 5.0 if box[0] > 200 else 0.0

    def names_are_forbidden(box, _spot):
        return math.inf if box[2] - box[0] > 30 else 0.0

    assert place(a_spot(), cost=right_is_dear)["Nha Trang-1"].anchor == "end"
    assert place(a_spot(), cost=names_are_forbidden)["Nha Trang-1"].spot.is_short


def test_name_of_a_large_island_stands_on_it():
    """A small one is left to be seen."""
    large = place(a_spot(reach=(100.0, 60.0), is_roomy=True))["Nha Trang-1"]
    small = place(a_spot(reach=(30.0, 20.0)))["Nha Trang-1"]
    assert (large.x, large.anchor) == (200, "middle")
    assert not overlap(small.box, (170, 130, 230, 170))


def test_least_important_name_gives_way_to_its_number():
    """Five places on one spot: there is no room for all, and the first ones keep their names."""
    crowd = [a_spot("Nha Trang beach", 60.0, 20.0 + number, number) for number in range(1, 8)]
    labels = place_labels(crowd, STYLE, (130.0, 60.0), lambda _box, _spot: 0.0)
    short = [label.spot for label in labels if label.spot.is_short]
    assert short
    assert all(spot.lines == (Line(str(spot.number)),) for spot in short)
    assert not any(spot.is_link for spot in short)


def test_sea_without_room_has_no_label():
    """There is no number by which it would be looked up."""
    sea = Spot("sea", None, (Line("East Sea"),), (5.0, 5.0), (0.0, 0.0), is_roomy=True)
    corner = [sea, *(a_spot("x" * 40, 20.0, 10.0, number) for number in (1, 2))]
    placed = place_labels(corner, STYLE, (60.0, 30.0), lambda _box, _spot: 0.0)
    assert "sea" not in {label.spot.id for label in placed}


def test_links_lie_far_enough_apart_for_a_finger():
    """Two links one above the other: what can be hit of one is nothing of the other."""
    labels = place(a_spot(y=150.0, is_link=True), a_spot(y=165.0, number=2, is_link=True))
    one, other = labels.values()
    assert not overlap(one.target, other.target)
    assert one.target[3] - one.target[1] >= STYLE.target


def test_small_lines_are_small():
    """The second form of a name takes less room than the first."""
    large, small = ((Line("Paracel Islands", is_small),) for is_small in (False, True))
    assert text_size(small, STYLE)[0] < text_size(large, STYLE)[0]
    both = text_size((*large, *small), STYLE)[1]
    assert both == pytest.approx(text_size(large, STYLE)[1] + text_size(small, STYLE)[1])


@given(
    st.lists(
        st.tuples(st.floats(10, 390), st.floats(10, 290), st.text("abcо芽", max_size=14)),
        max_size=9,
    )
)
def test_no_name_stands_on_another_or_on_a_dot(places):
    """Whatever the places and their names: none is hidden, none reaches over the frame."""
    spots = [a_spot(name or "a", x, y, number) for number, (x, y, name) in enumerate(places)]
    labels = place_labels(spots, STYLE, SIZE, lambda _box, _spot: 0.0)
    for one, other in itertools.combinations(labels, 2):
        assert not overlap(one.box, other.box)
    for label, spot in itertools.product(labels, spots):
        assert label.spot.id == spot.id or not overlap(label.box, dot_box(spot))
    for label in labels:
        left, top, right, bottom = label.box
        assert left >= 0
        assert top >= 0
        assert right <= SIZE[0]
        assert bottom <= SIZE[1]


def test_same_places_get_the_same_positions():
    """A map does not change from build to build."""
    spots = [a_spot("Hon Tre", 100.0 + 9 * number, 150.0, number) for number in range(6)]
    assert place(*spots) == place(*spots)
