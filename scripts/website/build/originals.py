"""The originals that a page shows, and the file that stands for each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.prose import pictures_named
from website.images.derivatives import plan_derivatives
from website.images.picture import photo_id

if TYPE_CHECKING:
    from website.build.site import Site
    from website.content.model import Original
    from website.images.derivatives import Derivative
    from website.settings import Language


def originals_of(name: str, language: Language, site: Site) -> list[Original]:
    """The pictures of a page, the lead picture first; the media library has all of them."""
    head, originals = site.head(name), site.content.originals
    named = (photo_id(mark.id) for mark in pictures_named(site.shown(name, language).body))
    everything = originals if head.kind == "media" else ()
    ids = dict.fromkeys([head.photo, *named, *everything])
    return [originals[each] for each in ids if each in originals]


def largest_file(original: Original, site: Site) -> Derivative:
    """The file that every program can open, in its full size: the widest JPEG."""
    files = plan_derivatives(original, site.settings.images)
    return max((each for each in files if each.format == "jpeg"), key=lambda each: each.width)
