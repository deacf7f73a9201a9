"""Places, and what is drawn of them, as things of schema.org."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from website.structured_data.graph import thing

if TYPE_CHECKING:
    from website.content.map import Map
    from website.content.records import Place
    from website.structured_data.graph import Thing

_TYPES = {
    "beach": "Beach",
    "church": "Church",
    "city": "City",
    "country": "Country",
    "heritage": "LandmarksOrHistoricalBuildings",
    "archipelago": "Landform",
    "island": "Landform",
    "rocks": "Landform",
    "mountain": "Mountain",
    "museum": "Museum",
    "park": "Park",
    "pagoda": "BuddhistTemple",
    "province": "AdministrativeArea",
    "sea": "SeaBodyOfWater",
    "square": "CivicStructure",
    "venue": "EventVenue",
}
_REGIONS = {"archipelago", "city", "country", "province", "sea"}


def place_thing(place: Place, code: str, **more: Any) -> Thing:
    """The place in a language, with its position where it is known."""
    return thing(_TYPES.get(place.kind, "Place"), **_about(place, code), **more)


def attraction_thing(place: Place, code: str, **more: Any) -> Thing:
    """The place as something to visit; a region is no attraction."""
    kinds = dict.fromkeys(("TouristAttraction", _TYPES.get(place.kind, "TouristAttraction")))
    if not is_attraction(place):
        return place_thing(place, code, **more)
    return thing(list(kinds) if len(kinds) > 1 else "TouristAttraction",
                 **_about(place, code), **more)  # fmt: skip


def destination_thing(place: Place, code: str, **more: Any) -> Thing:
    """The place as a destination that has attractions."""
    return thing("TouristDestination", **_about(place, code), **more)


def is_attraction(place: Place) -> bool:
    """Whether people go to see the place itself."""
    return place.kind not in _REGIONS


def map_thing(shown: Map, code: str, **more: Any) -> Thing:
    """A map and the region that it shows."""
    west, south, east, north = shown.box
    region = thing("Place", geo=thing("GeoShape", box=f"{south:g} {west:g} {north:g} {east:g}"))
    return thing(
        "Map",
        name=shown.title[code],
        description=shown.description[code],
        spatialCoverage=region,
        **more,
    )


def _about(place: Place, code: str) -> dict[str, Any]:
    position = None
    if place.latitude is not None and place.longitude is not None:
        position = thing("GeoCoordinates", latitude=place.latitude, longitude=place.longitude)
    address = place.address[code] if place.address else None
    return {"name": place.name[code], "address": address, "geo": position}
