"""The media library: every picture of the site with its words, rights and largest file."""

from __future__ import annotations

from collections import Counter
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
class Rights:
    """Whose a picture is, and what its licence allows."""

    creator: str
    credit: str
    licence: str
    licence_url: str


@dataclass(frozen=True, slots=True)
class MediaView:
    """A picture with everything that someone who prints it must know."""

    id: str
    title: str
    kind: str
    picture: str
    caption: str
    rights: Rights
    file_url: str
    size: str


@dataclass(frozen=True, slots=True)
class MediaLibrary:
    """All pictures, and the rights that most of them share; nothing where there is no picture."""

    rights: Rights | None
    pictures: tuple[MediaView, ...]


def media_library(site: Site, language: Language, here: str) -> MediaLibrary:
    """All pictures, by title."""
    views = [_media(name, site, language, here) for name in site.content.originals]
    shared = Counter(view.rights for view in views).most_common(1)
    return MediaLibrary(
        rights=shared[0][0] if shared else None,
        pictures=tuple(sorted(views, key=lambda view: view.title.casefold())),
    )


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
        rights=Rights(sidecar.creator, sidecar.credit[code], licence.name[code], licence.url),
        file_url=relative_url(largest.path.as_posix(), here),
        size=f"{largest.width}\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}{largest.height}",
    )
