"""The whole site as lists: its pages by section, its places from A to Z."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.build.navigation import Link, page_link
from website.build.places import PlaceView, place_view
from website.language.collation import collation_key

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language


@dataclass(frozen=True, slots=True)
class SectionIndex:
    """A section and the pages in it."""

    heading: Link
    pages: tuple[Link, ...]


def site_index(site: Site, language: Language, here: str) -> list[SectionIndex]:
    """Every page, by section, in the order of the navigation."""
    return [
        SectionIndex(
            page_link(site, f"{section}/index", language, here),
            tuple(page_link(site, name, language, here) for name in site.pages_in(section)),
        )
        for section in site.sections
    ]


def places_index(site: Site, language: Language, here: str) -> list[PlaceView]:
    """Every place by its name, in the order of the language."""
    views = [place_view(name, site, language, here) for name in site.content.places]
    key = collation_key(language.code)
    return sorted(views, key=lambda view: key(view.name))
