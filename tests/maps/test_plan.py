"""What a map shows, and the maps of this project in every language."""

from __future__ import annotations

import itertools

import pytest
from drawings import ISLAND, a_drawing, a_named, labels_stand_free, project_drawings
from website.maps.outline import encloses, extent
from website.maps.placement import Line, overlap
from website.maps.plan import STYLES, is_islet, label_lines, visible

WIDE, NARROW = STYLES


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Hòn Tre", [("Hòn Tre", False)]),
        ("Hoang Sa (Paracel Islands)", [("Hoang Sa", False), ("(Paracel Islands)", True)]),
        ("黄沙群岛（西沙群岛）", [("黄沙群岛", False), ("（西沙群岛）", True)]),
        (
            "Нячангский кафедральный собор",
            [("Нячангский", False), ("кафедральный собор", False)],
        ),
    ],
)
def test_lines_of_a_name(name, lines):
    """What stands in brackets goes below, in small; a long name is broken in two."""
    assert label_lines(name) == tuple(Line(words, is_small) for words, is_small in lines)


def test_place_on_an_island_is_named_beside_the_island():
    """No dot hides it; the name keeps off the whole of it."""
    (label,) = a_drawing(a_named(kind="island")).labels(WIDE)
    assert not label.spot.has_dot
    drawing = a_drawing()
    box = extent(tuple(drawing.projection.point(*point) for point in ISLAND))
    assert not overlap(label.box, box)


def test_city_has_a_dot_wherever_it_lies():
    """The mainland, cut off by the frame, is no island either."""
    city, cape = a_drawing(a_named(), a_named("Cape", "island", 109.05, 12.3)).spots(WIDE)
    assert (city.has_dot, cape.has_dot) == (True, True)


def test_marked_place_keeps_its_name_off_its_ring():
    """The ring is larger than the dot."""
    place = a_named(longitude=109.4)
    (plain,) = a_drawing(place).labels(WIDE)
    (ringed,) = a_drawing(place, places=("Hon Tre",), marked="Hon Tre").labels(WIDE)
    assert ringed.x > plain.x


def test_seas_come_first_and_countries_last():
    """A sea cannot move; a country may be left out."""
    named = [
        a_named("China", "country", is_area=True),
        a_named("Nha Trang"),
        a_named("East Sea", "sea", is_area=True),
    ]
    spots = a_drawing(*named).spots(NARROW)
    assert [spot.id for spot in spots] == ["East Sea", "Nha Trang", "China"]
    assert [spot.number for spot in spots] == [None, 2, None]


def test_names_keep_off_the_margin():
    """The scale bar and the degrees stay readable."""
    near = a_named(longitude=109.45, latitude=12.02)
    drawing = a_drawing(near, scale=5, grid=1, box=(108.9, 11.9, 109.5, 12.5))
    for style in STYLES:
        for label, note in itertools.product(drawing.labels(style), drawing.notes(style)):
            assert not overlap(label.box, note.box)


def test_islets_are_told_from_islands():
    """What would be too small to see is drawn as a dot."""
    drawing = a_drawing()
    assert [is_islet(extent(ring)) for ring in drawing.rings] == [False, False, True]


def test_only_what_lies_in_the_frame_is_drawn():
    """A shoreline may serve several maps."""
    drawing = a_drawing(box=(109.15, 12.0, 109.5, 12.28))
    assert visible(drawing.rings, drawing.projection.height) == [drawing.rings[1]]


def test_stop_has_its_number_instead_of_a_name():
    """Other names keep off it; on an island it stands in the middle."""
    stop = a_named("Stop", "island", 109.21, 12.21, stop=12)
    drawing = a_drawing(stop, a_named("Pier", longitude=109.25), size="small")
    (style,) = drawing.styles
    disc, _ = drawing.spots(style)
    (label,) = drawing.labels(style)
    assert label.spot.id == "Pier"
    middle = drawing.projection.point(109.22, 12.22)[0]
    assert disc.point[0] == pytest.approx(middle)
    (x, y), (dx, dy) = disc.point, disc.reach
    assert not overlap(label.box, (x - dx, y - dy, x + dx, y + dy))


def test_small_map_has_names_in_one_size_and_no_numbers_for_them():
    """No list stands beside it; only the name of its own place is large."""
    own, other = a_named("Own"), a_named("Other", longitude=109.4)
    drawing = a_drawing(own, other, size="small", places=("Own", "Other"), marked="Own")
    (style,) = drawing.styles
    spots = drawing.spots(style)
    assert [spot.number for spot in spots] == [None, None]
    assert [spot.lines[0].is_small for spot in spots] == [False, True]


@pytest.mark.parametrize("drawing", project_drawings())
def test_names_of_our_maps_stand_free(drawing):
    """In no language does a name stand on another, on a dot, or over the frame; none is lost."""
    for style in drawing.styles:
        labels_stand_free(drawing, style)


@pytest.mark.parametrize("drawing", project_drawings())
def test_wide_maps_name_every_place(drawing):
    """Numbers stand for names on phones only."""
    assert not [label.spot.id for label in drawing.labels(drawing.styles[0]) if label.spot.is_short]


def test_islands_of_our_bay_lie_on_their_islands():
    """Every position of an island is enclosed by an outline of the shoreline."""
    drawing = next(each.values[0] for each in project_drawings() if each.id == "bay-vi")
    islands = [each for each in drawing.named if each.kind == "island"]
    assert len(islands) == 5
    found = [
        next(
            place
            for place, ring in enumerate(drawing.shore.rings)
            if encloses(ring, (each.longitude, each.latitude))
        )
        for each in islands
    ]
    assert len(set(found)) == len(islands)
