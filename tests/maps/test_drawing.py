"""A map as SVG."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from drawings import ISLAND, a_drawing, a_named, project_drawings
from lxml.etree import fromstring
from website.content.map import Shore
from website.maps.drawing import map_svg

LIMITS = {
    "bay": 40_000,
    "east-sea": 30_720,
    "locator": 30_720,
    "small-coast": 12_000,
    "small-bay": 12_000,
}


def svg(*named, title="The bay", description="An island", **values):
    """The drawing, parsed."""
    return fromstring(map_svg(a_drawing(*named, **values), "map-bay", title, description))


def found(drawing, path):
    """Elements of the drawing."""
    return drawing.findall(f".//{path}")


def test_map_says_what_it_shows():
    """A screen reader meets a group with a name and a description, and what is in it."""
    drawing = svg(a_named(url="../"), title="Bay & sea", description="1 < 2")
    assert drawing.attrib["role"] == "group"
    assert drawing.attrib["aria-labelledby"] == "map-bay-title"
    assert drawing.attrib["aria-describedby"] == "map-bay-description"
    assert found(drawing, "title")[0].text == "Bay & sea"
    assert found(drawing, "desc")[0].text == "1 < 2"


def test_map_without_links_is_one_picture():
    """A screen reader says what it shows and does not spell out its names."""
    assert svg(a_named()).attrib["role"] == "img"


def test_stops_are_drawn_as_numbers():
    """A disc with the number in it, and no name."""
    drawing = svg(a_named(stop=3), size="small")
    assert [text.text for text in found(drawing, "text")] == ["3"]
    (disc,) = found(drawing, "circle")
    assert disc.attrib["class"] == "map-stop"


def test_island_that_a_map_is_about_is_filled():
    """Its name stands out by its colour; an island that is a dot is ringed like any place."""
    values = {"size": "small", "places": ("Hon Tre",), "marked": "Hon Tre"}
    island = svg(a_named(kind="island"), **values)
    (filled,) = (path for path in found(island, "path") if path.get("class") == "map-marked")
    assert filled.attrib["d"].endswith("z")
    (name,) = (group for group in found(island, "g") if "map-name" in group.get("class"))
    assert "map-marked-name" in name.attrib["class"]
    cape = svg(a_named("Hon Tre", "island", 109.05, 12.3), **values)
    classes = {element.get("class") for element in cape.iter()}
    assert ("map-marked" in classes, "map-ring" in classes) == (False, True)


def test_name_on_a_filled_island_is_seen():
    """It has the colour of what stands on the section's colour."""
    wide = ((109.1, 12.1), (109.4, 12.1), (109.4, 12.4), (109.1, 12.4))
    values = {"size": "small", "places": ("Hon Tre",), "marked": "Hon Tre"}
    drawing = svg(a_named(kind="island", longitude=109.25, latitude=12.25), rings=(wide,), **values)
    (name,) = (group for group in found(drawing, "g") if "map-name" in group.get("class"))
    assert "map-inside-name" in name.attrib["class"]


def test_places_with_a_page_lead_to_it():
    """Once in each of the two sets of names; what a finger can hit is large enough."""
    drawing = svg(a_named(url="city/?a=1&b=2"), a_named("Hon Mun", longitude=109.4))
    links = found(drawing, "a")
    assert [link.attrib["href"] for link in links] == ["city/?a=1&b=2"] * 2
    assert ["".join(link.itertext()) for link in links] == ["Hon Tre"] * 2
    heights = [float(rect.attrib["height"]) for rect in found(drawing, "a/rect")]
    assert heights == [26, 50]


def test_names_are_set_in_their_measured_width():
    """So they fit whatever font the reader's machine has."""
    for text in found(svg(a_named()), "text"):
        assert float(text.attrib["textLength"]) > 0
        assert text.attrib["lengthAdjust"] == "spacingAndGlyphs"


def test_coast_is_drawn_once():
    """The shallows around it are the same outline, wider."""
    drawing = svg()
    assert len(found(drawing, "path")) == 2
    assert [use.attrib["href"] for use in found(drawing, "use")] == ["#map-bay-land"] * 2


def test_islets_are_dots():
    """An islet that could not be seen is drawn larger than it is."""
    (islets,) = (path for path in found(svg(), "path") if path.get("class") == "map-islets")
    assert re.fullmatch(r"M[\d.]+ [\d.]+h0", islets.attrib["d"])


def test_corners_are_rounded_only_from_near():
    """From far the steps of a survey do not show."""
    near, far = svg(), svg(box=(105.0, 8.0, 115.0, 18.0))
    assert "q" in found(near, "defs/path")[0].attrib["d"]
    assert "q" not in found(far, "defs/path")[0].attrib["d"]


def test_path_comes_back_to_where_it_began():
    """The corners of an island lie where they should, to a tenth of a unit."""
    island = ((110.0, 13.0), (111.0, 13.0), (111.0, 14.0), (110.0, 14.0))
    drawing = a_drawing(rings=(island,), box=(109.1, 12.1, 119.1, 22.1))
    path = found(fromstring(map_svg(drawing, "m", "", "")), "defs/path")[0].attrib["d"]
    assert path.endswith("z")
    start, steps = re.fullmatch(r"M(.+)l(.+)z", path).groups()
    numbers = [float(each) for each in re.findall(r"-?(?:\d+\.?\d*|\.\d+)", steps)]
    x, y = map(float, start.split())
    corners = [(x, y)]
    for dx, dy in zip(numbers[0::2], numbers[1::2], strict=True):
        x, y = x + dx, y + dy
        corners.append((x, y))
    for corner, point in zip(corners, drawing.rings[0], strict=True):
        assert corner == pytest.approx(point, abs=0.06)


def test_borders_grid_ring_and_scale_are_drawn_where_wanted():
    """And only there."""
    plain = {path.get("class") for path in found(svg(), "path")}
    assert plain == {None, "map-islets"}
    drawing = a_drawing(a_named(), places=("Hon Tre",), marked="Hon Tre", grid=1, scale=5)
    drawing = replace(drawing, shore=Shore((ISLAND,), (((109.0, 12.0), (109.2, 12.4)),)))
    full = fromstring(map_svg(drawing, "map-bay", "", ""))
    classes = {element.get("class") for element in full.iter()}
    assert {"map-borders", "map-scale", "map-ring"} <= classes


@pytest.mark.parametrize("drawing", project_drawings())
def test_our_maps_are_light(request, drawing):
    """They stand in the page itself: a phone loads them with the text."""
    name = request.node.callspec.id.rpartition("-")[0]
    assert len(map_svg(drawing, f"map-{name}", "", "").encode()) <= LIMITS[name]
