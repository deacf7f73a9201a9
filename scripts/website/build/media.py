"""The media library: every picture of the site with its words, rights and largest file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.build.labels import picture_kind
from website.build.pictures import plain_picture
from website.content.addresses import relative_url
from website.images.derivatives import plan_derivatives

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language


@dataclass(frozen=True, slots=True)
class MediaView:
    """A picture with everything that someone who prints it must know."""

    id: str
    title: str
    kind: str
    picture: str
    caption: str
    creator: str
    credit: str
    licence: str
    licence_url: str
    file_url: str
    size: str


def media_library(site: Site, language: Language, here: str) -> list[MediaView]:
    """All pictures, by title."""
    views = [_media(name, site, language, here) for name in site.content.originals]
    return sorted(views, key=lambda view: view.title.casefold())


def _media(name: str, site: Site, language: Language, here: str) -> MediaView:
    original = site.content.originals[name]
    sidecar, code = original.sidecar, language.code
    licence = site.content.licences[sidecar.licence]
    derivatives = plan_derivatives(original, site.settings.images)
    largest = [each for each in derivatives if each.format == "jpeg"][-1]
    return MediaView(
        id=name,
        title=sidecar.title[code],
        kind=picture_kind(sidecar.kind, site.strings[code]),
        picture=plain_picture(name, sidecar.alt[code], site, here, "card"),
        caption=sidecar.caption[code],
        creator=sidecar.creator,
        credit=sidecar.credit[code],
        licence=licence.name[code],
        licence_url=licence.url,
        file_url=relative_url(largest.path.as_posix(), here),
        size=f"{largest.width} × {largest.height}",
    )
