"""Maps in their places on a page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from website.build.labels import place_kind
from website.build.map_words import caption_html, named_areas, named_place
from website.build.small_maps import small_map_of
from website.content.addresses import page_url, relative_url
from website.content.embedded import named_of
from website.language.formats import format_position
from website.maps.drawing import map_svg
from website.maps.figure import Entry, figure_html
from website.maps.plan import Drawing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from website.build.site import Site
    from website.content.model import Page
    from website.maps.plan import Named
    from website.settings import Language

_HOME_MAPS = ("bay",)


def maps_of(page: Page, site: Site) -> list[str]:
    """Ids of the maps that a page shows, in its text, its template or its box."""
    shown = named_of("map", page.body)
    if site.head(page.name).kind == "home":
        shown += home_maps(site)
    small = small_map_of(site.head(page.name), site)
    if small:
        shown.append(small)
    return [name for name in dict.fromkeys(shown) if name in site.content.maps]


def home_maps(site: Site) -> list[str]:
    """Ids of the maps that the front page shows before its doors, where there are such."""
    return [name for name in _HOME_MAPS if name in site.content.maps]


def map_figure(name: str, site: Site, language: Language, here: str, numbers: Sequence[str]) -> str:
    """The map in the reader's language as seen from the page's address.

    `numbers` are the sources of the page, in the order of their numbers.
    """
    shown, strings = site.content.maps[name], site.strings[language.code]
    drawing = map_drawing(name, site, language, here)
    title, description = shown.title[language.code], shown.description[language.code]
    svg = map_svg(drawing, f"map-{name}", title, description)
    entries = [
        _entry(number, each, site, language) for number, each in enumerate(drawing.named, start=1)
    ]
    caption = caption_html(shown, site, language, numbers)
    words = f'<span class="kind">{strings.gettext("Map")}</span> {caption}'
    return figure_html(name, svg, strings.gettext("On this map"), entries, words)


def map_drawing(name: str, site: Site, language: Language, here: str) -> Drawing:
    """What the map shows in the reader's language."""
    shown = site.content.maps[name]
    places = [
        replace(named_place(each, site, language), url=_url(each, site, language, here))
        for each in shown.places
    ]
    unit = site.strings[language.code].gettext("km")
    scale = f"{shown.scale}\N{NO-BREAK SPACE}{unit}" if shown.scale else ""
    return Drawing(
        shown, site.content.shores[shown.shore], (*places, *named_areas(shown, language)), scale
    )


def _entry(number: int, named: Named, site: Site, language: Language) -> Entry:
    position = ""
    if not named.is_area:
        position = format_position(named.latitude, named.longitude, language)
    kind = place_kind(named.kind, site.strings[language.code])
    return Entry(number, named.name, kind, position, named.url)


def _url(name: str, site: Site, language: Language, here: str) -> str:
    page = site.content.places[name].page or site.page_of_place.get(name)
    if page is None:
        return ""
    page, _, heading = page.partition("#")
    url = relative_url(page_url(page, language.code, site.settings), here)
    if heading:
        return f"#{heading}" if url == "./" else f"{url}#{heading}"
    return url
