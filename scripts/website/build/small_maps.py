"""The small map in the box of a page: the place that it is about, or the stops on the way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from website.build.map_words import caption_html, named_areas, named_place
from website.language.formats import join_list
from website.maps.drawing import map_svg
from website.maps.figure import small_figure_html
from website.maps.plan import Drawing
from website.maps.small import closest_map, coarse_shore, holds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from website.build.site import Site
    from website.content.heads import SourceHead
    from website.content.map import Map
    from website.maps.outline import Point
    from website.settings import Language


def small_map_of(head: SourceHead, site: Site) -> str | None:
    """The id of the small map that a page shows in its box, if any."""
    names = head.stops or ((head.place,) if head.place else ())
    points = [point for name in names if (point := _position(name, site))]
    return closest_map(site.content.maps, points)


def small_map_figure(
    head: SourceHead, site: Site, language: Language, numbers: Sequence[str]
) -> str:
    """The small map of a page in the reader's language, nothing where there is none.

    `numbers` are the sources of the page, in the order of their numbers.
    """
    name = small_map_of(head, site)
    if name is None:
        return ""
    shown, strings = site.content.maps[name], site.strings[language.code]
    drawing = small_drawing(shown, head, site, language)
    stops = {each.id: each.stop for each in drawing.named if each.stop}
    svg = map_svg(
        drawing,
        f"map-{name}",
        shown.title[language.code],
        f"{shown.description[language.code]} {_marked_words(head, stops, site, language)}",
    )
    caption = caption_html(shown, site, language, numbers)
    missing = [number for number, stop in enumerate(head.stops, start=1) if stop not in stops]
    if missing:
        words = strings.gettext("Not on the map: {numbers}.")
        joined = join_list(list(map(str, missing)), language)
        caption += f'<span class="map-missing">{words.format(numbers=joined)}</span>'
    return small_figure_html(name, svg, caption)


def small_drawing(shown: Map, head: SourceHead, site: Site, language: Language) -> Drawing:
    """The map with the page's place marked, or with its stops numbered in their order."""
    marked = head.place if not head.stops else None
    order = dict(_stops(head, shown, site))
    ids = dict.fromkeys([*order, *([marked] if marked else []), *shown.places])
    places = [replace(named_place(each, site, language), stop=order.get(each)) for each in ids]
    shore = coarse_shore(site.content.shores[shown.shore], shown.box)
    return Drawing(
        shown.model_copy(update={"marked": marked}), shore, (*places, *named_areas(shown, language))
    )


def _stops(head: SourceHead, shown: Map, site: Site) -> list[tuple[str, int]]:
    """The stops that lie on the map with their numbers; one that comes twice has its first."""
    found: dict[str, int] = {}
    for number, stop in enumerate(head.stops, start=1):
        point = _position(stop, site)
        if point and holds(shown.box, point):
            found.setdefault(stop, number)
    return list(found.items())


def _marked_words(
    head: SourceHead, stops: Mapping[str, int], site: Site, language: Language
) -> str:
    """What is marked, for those who do not see the drawing."""
    strings, code = site.strings[language.code], language.code
    names = [f"{number} {site.content.places[stop].name[code]}" for stop, number in stops.items()]
    if not names and head.place:
        names = [site.content.places[head.place].name[code]]
    joined = join_list(names, language)
    return strings.gettext("Marked on the map: {names}.").format(names=joined)


def _position(name: str, site: Site) -> Point | None:
    place = site.content.places[name]
    if place.longitude is None or place.latitude is None:
        return None
    return place.longitude, place.latitude
