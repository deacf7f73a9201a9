"""Maps for tests: a small one with everything filled in, and those of this project."""

from __future__ import annotations

import itertools
import json

import pytest
from builders import LANGUAGES, in_all_languages
from sites import ROOT
from website.content.load_maps import read_shore
from website.content.map import Map, Shore
from website.content.records import Place
from website.maps.placement import overlap
from website.maps.plan import Drawing, Named
from website.maps.projection import WIDTH
from website.maps.small import coarse_shore
from website.schema import read_records, read_yaml

ISLAND = ((109.2, 12.2), (109.24, 12.2), (109.24, 12.24), (109.2, 12.24))
MAINLAND = ((108.0, 11.0), (109.1, 11.0), (109.1, 13.0), (108.0, 13.0))
ISLET = ((109.3, 12.3), (109.3003, 12.3), (109.3, 12.3003))


def a_map(**values):
    """A map of one square degree less a half."""
    return Map.model_validate(
        {
            "title": in_all_languages("Bay"),
            "description": in_all_languages("The bay"),
            "caption": in_all_languages("The bay"),
            "shore": "bay",
            "box": (109.0, 12.0, 109.5, 12.5),
            "places": (),
            **values,
        }
    )


def a_named(name="Hon Tre", kind="city", longitude=109.22, latitude=12.22, **values):
    """A place as a map names it."""
    return Named(name, name, kind, longitude, latitude, **values)


def a_drawing(*named, rings=(MAINLAND, ISLAND, ISLET), **values):
    """A mainland in the west, an island, an islet."""
    return Drawing(a_map(**values), Shore(rings), named)


def project_drawings():
    """The maps of this project in every language, from its own data."""
    drawings = []
    data = ROOT / "docs/_data"
    maps, _ = read_records(Map, read_yaml(data / "maps.yml", "maps.yml"))
    places, _ = read_records(Place, read_yaml(data / "places.yml", "places.yml"))
    for (name, shown), language in itertools.product(maps.items(), LANGUAGES):
        file = ROOT / f"assets/maps/{shown.shore}.json"
        shore = read_shore(json.loads(file.read_text("utf-8")))
        code = language.code
        url = "" if shown.size == "small" else "../"
        named = [
            Named(each, place.name[code], place.kind, place.longitude, place.latitude, url)
            for each in shown.places
            for place in [places[each]]
        ]
        named += [
            Named(
                f"area-{place}",
                area.name[code],
                area.kind,
                area.longitude,
                area.latitude,
                is_area=True,
            )
            for place, area in enumerate(shown.areas)
        ]
        if shown.size == "small":
            shore = coarse_shore(shore, shown.box)
        drawing = Drawing(shown, shore, tuple(named))
        drawings.append(pytest.param(drawing, id=f"{name}-{code}"))
    return drawings


def labels_stand_free(drawing, style):
    """Check that no name stands on another, on a dot, or over the frame, and that none is lost."""
    labels = drawing.labels(style)
    marks = [
        (spot.id, (x - dx, y - dy, x + dx, y + dy))
        for spot in drawing.spots(style)
        if spot.has_dot
        for (x, y), (dx, dy) in [(spot.point, spot.reach)]
    ]
    for one, other in itertools.combinations(labels, 2):
        assert not overlap(one.box, other.box), (one.spot.id, other.spot.id)
    for label in labels:
        left, top, right, bottom = label.box
        assert min(left, top) >= 0
        assert right <= WIDTH
        assert bottom <= drawing.projection.height
        assert not [name for name, box in marks if overlap(label.box, box)], label.spot.id
    named = {each.id for each in drawing.named if not each.stop}
    assert {label.spot.id for label in labels} == named
