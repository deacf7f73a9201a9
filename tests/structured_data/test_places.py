"""Places, and what is drawn of them, as things of schema.org."""

from __future__ import annotations

import pytest
from builders import a_place, in_all_languages
from vocabulary import faults
from website.content.map import Map
from website.structured_data.places import (
    attraction_thing,
    destination_thing,
    is_attraction,
    map_thing,
    place_thing,
)

KINDS = (
    "archipelago", "beach", "church", "city", "country", "heritage", "island", "market",
    "mountain", "museum", "pagoda", "park", "province", "rocks", "sea", "square", "venue",
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("make", [place_thing, attraction_thing, destination_thing])
def test_every_kind_of_place_is_in_the_vocabulary(kind, make):
    """With position and address, whatever it is."""
    place = a_place(kind=kind, latitude=12.2, longitude=109.3, address=in_all_languages("Tran Phu"))
    assert faults([make(place, "en", url="https://a.example/")]) == []


def test_what_is_not_known_of_a_place_is_not_said():
    """A place without a position has no coordinates, not even empty ones."""
    assert place_thing(a_place(kind="island"), "ru") == {"@type": "Landform", "name": "Square ru"}


def test_regions_are_no_attractions():
    """Archipelagos, cities and countries are places; an island is one to go to."""
    assert not is_attraction(a_place(kind="archipelago"))
    assert attraction_thing(a_place(kind="archipelago"), "en")["@type"] == "Landform"
    assert attraction_thing(a_place(kind="island"), "en")["@type"] == [
        "TouristAttraction",
        "Landform",
    ]
    assert attraction_thing(a_place(kind="village"), "en")["@type"] == "TouristAttraction"


def test_a_map_tells_its_region():
    """South and west before north and east, as schema.org wants a box."""
    words = in_all_languages("Bay")
    shown = Map(title=words, description=words, caption=words, shore="bay",
                box=(109.1, 12.1, 109.4, 12.3), places=())  # fmt: skip
    made = map_thing(shown, "zh", inLanguage="zh-Hans")
    assert made["spatialCoverage"]["geo"]["box"] == "12.1 109.1 12.3 109.4"
    assert faults([made]) == []
