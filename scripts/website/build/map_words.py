"""What maps say: the names of places, seas and lands, and the caption."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from website.citations import references_html
from website.maps.plan import Named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from website.build.site import Site
    from website.content.map import Map
    from website.settings import Language


def named_place(name: str, site: Site, language: Language) -> Named:
    """A place as a map names it."""
    place = site.content.places[name]
    return Named(
        id=name,
        name=place.name[language.code],
        kind=place.kind,
        longitude=place.longitude or 0.0,
        latitude=place.latitude or 0.0,
    )


def named_areas(shown: Map, language: Language) -> list[Named]:
    """The seas, lands and islands whose names a map shows."""
    return [
        Named(
            id=f"area-{number}",
            name=area.name[language.code],
            kind=area.kind,
            longitude=area.longitude,
            latitude=area.latitude,
            is_area=True,
        )
        for number, area in enumerate(shown.areas, start=1)
    ]


def caption_html(shown: Map, site: Site, language: Language, numbers: Sequence[str]) -> str:
    """The caption of a map and the numbers of its sources on the page."""
    own = sorted(numbers.index(source) + 1 for source in shown.sources)
    refs = references_html(own, site.strings[language.code].gettext("Source"))
    return f"{escape(shown.caption[language.code], quote=False)}{refs}"
