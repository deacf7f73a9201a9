"""What stands at the edges of a map."""

from __future__ import annotations

import pytest
from drawings import a_drawing
from website.maps.margin import margin_notes, scale_bar
from website.maps.plan import STYLES
from website.maps.projection import WIDTH


def notes(style=STYLES[0], **values):
    """The notes of a map with these values, and its height."""
    drawing = a_drawing(**values)
    return margin_notes(drawing.map, drawing.projection, style, "5 km"), drawing.projection.height


def test_scale_bar_is_as_long_as_it_says():
    """Twice the kilometres, twice the bar; it stands in the lower right corner."""
    drawing, double = a_drawing(scale=5), a_drawing(scale=10)
    left, _, right, bottom = scale_bar(drawing.map, drawing.projection)
    assert right < WIDTH
    assert bottom < drawing.projection.height
    other = scale_bar(double.map, double.projection)
    assert other[2] - other[0] == pytest.approx(2 * (right - left))


def test_map_without_scale_and_grid_has_an_empty_margin():
    """Nothing is written that nobody asked for."""
    assert scale_bar(a_drawing().map, a_drawing().projection) is None
    assert notes()[0] == []


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_degrees_stand_within_the_frame(style):
    """Those of longitude below, those of latitude at the left; none on another."""
    found, height = notes(style, grid=5, box=(101.8, 6.4, 118.2, 23.7))
    assert {note.words for note in found} == {"105°", "110°", "115°", "10°", "15°", "20°"}
    for note in found:
        left, top, right, bottom = note.box
        assert left >= 0
        assert right <= WIDTH
        assert 0 <= top < bottom <= height


def test_words_of_the_scale_stand_on_its_bar():
    """With the room of the bar."""
    (note,), _ = notes(scale=5)
    assert note.words == "5 km"
    drawing = a_drawing(scale=5)
    left, top, right, bottom = scale_bar(drawing.map, drawing.projection)
    assert note.box[0] <= left
    assert note.box[2] >= right
    assert note.baseline <= top + 1
    assert note.box[3] >= bottom
