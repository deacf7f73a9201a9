"""The small maps of the real site, in the boxes of places and itineraries."""

from __future__ import annotations

import itertools
from math import dist

from drawings import labels_stand_free
from website.build.small_maps import small_drawing, small_map_of
from website.content.addresses import page_url
from website.maps.drawing import map_svg

LIMIT = 12_000


def drawn(project, language):
    """Every page with a small map, and the drawing."""
    for name in project.order:
        head = project.head(name)
        shown = small_map_of(head, project)
        if shown:
            yield name, small_drawing(project.content.maps[shown], head, project, language)


def test_every_itinerary_and_every_known_place_has_its_map(real_site, project, language):
    """In the box, one for a page."""
    places = project.content.places
    for name in project.order:
        head = project.head(name)
        if head.stops or (head.place and places[head.place].latitude):
            url = page_url(name, language.code, project.settings)
            found = real_site.documents[url].xpath(
                "//aside//figure[contains(@class, 'map-in-box')]"
            )
            assert len(found) == 1, url


def test_names_on_small_maps_stand_free(project, language):
    """Whatever is marked on them."""
    for _, drawing in drawn(project, language):
        (style,) = drawing.styles
        labels_stand_free(drawing, style)


def test_marks_on_small_maps_stand_free(project, language):
    """No number covers another."""
    for name, drawing in drawn(project, language):
        (style,) = drawing.styles
        marks = [spot for spot in drawing.spots(style) if spot.has_dot]
        for one, other in itertools.combinations(marks, 2):
            assert dist(one.point, other.point) > one.reach[0] + other.reach[0], (name, one.id)


def test_small_maps_are_light(project, language):
    """A phone loads them before the text."""
    for name, drawing in drawn(project, language):
        assert len(map_svg(drawing, "map-small-coast", "", "").encode()) <= LIMIT, name
