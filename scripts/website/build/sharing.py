"""How a page presents itself where it is shared: its card, and what its head says to networks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.build.labels import locale_with_country
from website.build.navigation import HOME
from website.cards.layout import HEIGHT, WIDTH
from website.cards.share_card import CardFont, CardPicture, ShareCard, names_in
from website.content.addresses import absolute_url
from website.fonts.voices import Role
from website.hues import hue_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.build.site import Site
    from website.fonts.stock import Font
    from website.settings import Language

_WEBSITE = {"home", "landing", "search"}


@dataclass(frozen=True, slots=True)
class CardLink:
    """The card as networks fetch it; size in pixels."""

    url: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Sharing:
    """What `<head>` says to networks beyond title, description and address (Open Graph)."""

    type: str
    locale: str
    alternates: tuple[str, ...]
    """The other locales in which the page exists."""
    image: CardLink | None
    changed: str
    """When the page last changed; `published` is known of press notices only (both W3C dates)."""
    published: str


def sharing(name: str, language: Language, site: Site) -> Sharing:
    """How the page presents itself; an untranslated page as its original does."""
    shown_in = site.settings.language(site.shown(name, language).code)
    others = (each for each in site.written_in(name) if each != shown_in)
    return Sharing(
        type="website" if site.head(name).kind in _WEBSITE else "article",
        locale=locale_with_country(shown_in),
        alternates=tuple(locale_with_country(each) for each in others),
        image=_card_link(name, shown_in, site),
        changed=site.changed(name, language),
        published=str(site.head(name).as_of) if site.head(name).kind == "notice" else "",
    )


def verification(name: str, site: Site) -> list[tuple[str, str]]:
    """What the head of a front page shows to webmaster tools: name and token of each."""
    tokens = site.settings.verification
    known = {
        "google-site-verification": tokens.google,
        "msvalidate.01": tokens.bing,
        "yandex-verification": tokens.yandex,
        "baidu-site-verification": tokens.baidu,
    }
    return [pair for pair in known.items() if pair[1]] if name == HOME else []


def page_card(name: str, language: Language, site: Site) -> ShareCard | None:
    """The card of a page; none for a site without fonts or pictures.

    A page without a picture has that of its section or of the front page.
    """
    photo = _photo(name, site)
    stock = site.typefaces.stock
    letters, han = stock.font("latin", Role.HEADING), stock.font("han", Role.HEADING)
    if photo is None or letters is None or han is None:
        return None
    title = site.text(site.shown(name, language).head.title, language)
    return ShareCard(
        page=name,
        code=language.code,
        title=title,
        site_name=site.text(site.shown(HOME, language).head.title, language),
        names=names_in(title, _names(site, language)),
        hue=hue_of(site.shown(name, language).section),
        picture=CardPicture.of(site.content.originals[photo]),
        letters=_card_font(letters),
        han=_card_font(han),
    )


def _card_link(name: str, language: Language, site: Site) -> CardLink | None:
    card, photo = page_card(name, language, site), _photo(name, site)
    if card is None or photo is None:
        return None
    url = absolute_url(card.path.as_posix(), site.settings)
    alt = site.content.originals[photo].sidecar.alt[language.code]
    return CardLink(url, WIDTH, HEIGHT, f"{card.title} · {alt}")


def _photo(name: str, site: Site) -> str | None:
    section = name.partition("/")[0]
    for page in (name, f"{section}/index", HOME):
        photo = site.head(page).photo if page in site.order else None
        if photo in site.content.originals:
            return photo
    return None


def _names(site: Site, language: Language) -> Iterator[str]:
    yield from site.names[language.code]
    for name in site.order:
        yield site.shown(name, language).menu


def _card_font(font: Font) -> CardFont:
    return CardFont(font.file, font.blob)
