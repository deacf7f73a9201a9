"""Places as pages show them: one with its position, or the stops of an itinerary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.content.addresses import page_url, relative_url
from website.language.formats import format_position

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place in the reader's language; what is not known is empty."""

    name: str
    address: str
    position: str
    url: str


def place_view(name: str, site: Site, language: Language, here: str) -> PlaceView:
    """Name, address, position, and the page about the place."""
    place = site.content.places[name]
    position = ""
    if place.latitude is not None and place.longitude is not None:
        position = format_position(place.latitude, place.longitude, language)
    page = site.page_of_place.get(name)
    return PlaceView(
        name=place.name[language.code],
        address=place.address[language.code] if place.address else "",
        position=position,
        url=relative_url(page_url(page, language.code, site.settings), here) if page else "",
    )
