"""Pictures in their places on a page: above it, in its text, on cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.build.labels import page_kind, picture_kind
from website.build.navigation import page_link
from website.images.picture import PictureWords, figure_html, picture_html

if TYPE_CHECKING:
    from collections.abc import Iterable

    from website.build.site import Site
    from website.settings import Language


@dataclass(frozen=True, slots=True)
class Card:
    """A page as its neighbours show it."""

    title: str
    description: str
    url: str
    section: str
    kind: str
    picture: str
    tag: str
    """The language of its words: the original's, where there is no translation."""


@dataclass(frozen=True, slots=True)
class Lead:
    """The picture above a page, and its words."""

    html: str
    words: PictureWords


def picture_words(name: str, site: Site, language: Language, alt: str = "") -> PictureWords:
    """What a picture says in the reader's language; `alt` replaces the sidecar's."""
    sidecar = site.content.originals[name].sidecar
    return PictureWords(
        alt=alt or sidecar.alt[language.code],
        caption=sidecar.caption[language.code],
        kind=picture_kind(sidecar.kind, site.strings[language.code]),
        credit=sidecar.credit[language.code],
    )


def figure(name: str, alt: str, site: Site, language: Language, here: str) -> str:
    """A picture alone in a paragraph."""
    words = picture_words(name, site, language, alt)
    return figure_html(plain_picture(name, words.alt, site, here), words)


def plain_picture(name: str, alt: str, site: Site, here: str, place: str = "figure") -> str:
    """A picture within something else."""
    original = site.content.originals[name]
    return picture_html(original, site.settings.images, alt, here, place)


def lead(name: str, site: Site, language: Language, here: str) -> Lead | None:
    """The picture above a page, which a reader sees first."""
    photo = site.head(name).photo
    if photo is None:
        return None
    words = picture_words(photo, site, language)
    original = site.content.originals[photo]
    place = "hero" if site.head(name).kind == "home" else "lead"
    html = picture_html(original, site.settings.images, words.alt, here, place, eager=True)
    return Lead(html, words)


def cards(names: Iterable[str], site: Site, language: Language, here: str) -> list[Card]:
    """Pages as cards; a picture is shown once among them, where it is met first."""
    found, seen = [], set()
    for name in names:
        photo = site.head(name).photo
        found.append(card(name, site, language, here, is_bare=photo in seen))
        seen.add(photo)
    return found


def card(name: str, site: Site, language: Language, here: str, *, is_bare: bool = False) -> Card:
    """A page as a card; its picture is decoration there, so it has no words."""
    page, head = site.shown(name, language), site.head(name)
    shown_in = site.settings.language(page.code)
    link = page_link(site, name, language, here)
    return Card(
        title=site.headline(page.head.title, shown_in),
        description=site.text(page.head.description, shown_in),
        url=link.url,
        section=link.section,
        kind=page_kind(head.kind, site.strings[language.code]),
        picture=plain_picture(head.photo, "", site, here, "card")
        if head.photo and not is_bare
        else "",
        tag=shown_in.tag,
    )
