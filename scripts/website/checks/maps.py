"""A map that cannot be drawn: an unknown place or shoreline, a place without a position.

Repair: write the id as it stands in docs/_data/places.yml, with `latitude` and `longitude` from a
source; let `box` reach around every place; write `![](map:id)` alone between blank lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.checks.alone import find_not_alone
from website.content.load_maps import SHORES
from website.problems import Problem, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.map import Map
    from website.content.model import Content
    from website.schema import Location
    from website.settings import Settings

NAME = "maps"


def check(content: Content, _settings: Settings) -> Iterator[Problem]:
    """What keeps a map from being drawn as its record says."""
    for each in content.maps.values():
        yield from _unknown_ids(each, content)
        yield from _misplaced(each, content)
    names = {name for name, _ in content.pages} | {name for name, _ in content.unread}
    for place in content.places.values():
        name = (place.page or "").partition("#")[0]
        if name and name not in names:
            message = f"`page`: there is no page `{name}`{did_you_mean(name, names)}"
            yield Problem(place.path, place.line("page"), message, NAME)
    for page in content.pages.values():
        yield from find_not_alone(page, "map", NAME)


def _unknown_ids(each: Map, content: Content) -> Iterator[Problem]:
    if each.shore not in content.shores:
        hint = did_you_mean(each.shore, content.shores)
        message = f"`shore`: there is no file {SHORES}/{each.shore}.json{hint}"
        yield Problem(each.path, each.line("shore"), message, NAME)
    for key, ids, known in (
        ("places", each.places, content.places),
        ("sources", each.sources, content.sources),
    ):
        for position, name in enumerate(ids):
            if name not in known:
                message = f"`{key}`: unknown id `{name}`{did_you_mean(name, known)}"
                yield Problem(each.path, each.line(key, position), message, NAME)
    if each.marked is not None and each.marked not in each.places:
        hint = did_you_mean(each.marked, each.places)
        message = f"`marked`: `{each.marked}` is not among the map's `places`{hint}"
        yield Problem(each.path, each.line("marked"), message, NAME)


def _misplaced(each: Map, content: Content) -> Iterator[Problem]:
    west, south, east, north = each.box
    spots: list[tuple[Location, str, float | None, float | None]] = [
        (("places", position), name, place.longitude, place.latitude)
        for position, name in enumerate(each.places)
        if (place := content.places.get(name))
    ]
    spots += [
        (("areas", position), next(iter(area.name.values()), ""), area.longitude, area.latitude)
        for position, area in enumerate(each.areas)
    ]
    for where, name, longitude, latitude in spots:
        if longitude is None or latitude is None:
            message = f"`{name}` has no position; give it `latitude` and `longitude` in places.yml"
            yield Problem(each.path, each.line(*where), message, NAME)
        elif not (west < longitude < east and south < latitude < north):
            message = f"`{name}` lies outside the `box` of the map"
            yield Problem(each.path, each.line(*where), message, NAME)
