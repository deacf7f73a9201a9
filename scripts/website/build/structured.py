"""What a page says to machines of the things that it is about (JSON-LD, schema.org)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from website.build.navigation import HOME, breadcrumbs, head_links
from website.build.originals import originals_of
from website.build.structured_parts import (
    catalogue,
    documents,
    events,
    maps,
    picture,
    places,
    website_thing,
)
from website.content.addresses import absolute_url
from website.structured_data.graph import Thing, graph_text, reference, thing
from website.translation.status import State

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language

_PAGE_TYPES = {
    "landing": "CollectionPage",
    "programme": "CollectionPage",
    "data": "CollectionPage",
    "channels": "CollectionPage",
    "media": "ImageGallery",
    "search": "SearchResultsPage",
}
_ARTICLES = {
    "reading", "invest", "exhibition", "document", "timeline", "itinerary", "notice", "sheet",
}  # fmt: skip
"""Kinds of pages whose text is their subject; the others are about a record."""


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    description: str


def structured_data(name: str, language: Language, site: Site) -> str:
    """The page, its path, its pictures and its subjects, as text for a script.

    An untranslated page says what its original says: for machines they are one.
    """
    if site.state(name, language) is State.MISSING:
        language = site.settings.source
    return graph_text(page_things(name, language, site))


def page_things(name: str, language: Language, site: Site) -> list[Thing]:
    """The page first, then whatever it names."""
    url = head_links(site, name, language).canonical
    head = site.shown(name, language).head
    words = _Words(site.text(head.title, language), site.text(head.description, language))
    path = _path(name, language, url, words, site)
    originals = originals_of(name, language, site)
    pictures = [picture(each, language, site) for each in originals]
    has_lead = bool(originals) and originals[0].id == site.head(name).photo
    first = reference(pictures[0]) if has_lead else None
    site_itself = website_thing(language, site)
    publisher = reference(site_itself["publisher"])
    subjects = _subjects(name, language, url, first, publisher, site)
    if site.head(name).kind in _ARTICLES:
        subjects.insert(0, _article(name, language, url, words, first, subjects, publisher, site))
    page = thing(
        _PAGE_TYPES.get(site.head(name).kind, "WebPage"),
        id_=url,
        url=url,
        name=words.title,
        description=words.description,
        inLanguage=language.tag,
        dateModified=site.changed(name, language),
        temporalCoverage=str(site.head(name).as_of),
        isPartOf=reference(site_itself),
        breadcrumb=reference(path) if path else None,
        primaryImageOfPage=first,
        mainEntity=_main(site.head(name).kind, subjects),
    )
    return [page, *([path] if path else []), *subjects, *pictures, site_itself]


def _main(kind: str, subjects: list[Thing]) -> Thing | list[Thing] | None:
    if not subjects or kind in {"landing", "media", "corrections"}:
        return None
    return [reference(each) for each in subjects] if kind == "programme" else reference(subjects[0])


def _subjects(
    name: str, language: Language, url: str, image: Thing | None, publisher: Thing, site: Site
) -> list[Thing]:
    return [
        *places(name, language, url, image, site),
        *events(name, language, url, site),
        *documents(name, language, url, site),
        *catalogue(name, language, url, publisher, site),
        *maps(name, language, url, publisher, site),
    ]


def _article(
    name: str,
    language: Language,
    url: str,
    words: _Words,
    image: Thing | None,
    about: list[Thing],
    publisher: Thing,
    site: Site,
) -> Thing:
    head = site.head(name)
    is_notice = head.kind == "notice"
    section = f"{name.partition('/')[0]}/index"
    its_menu = site.shown(section, language).menu if section in site.order else ""
    more: dict[str, Any] = {"about": [reference(each) for each in about]}
    return thing(
        "NewsArticle" if is_notice else "Article",
        id_=f"{url}#article",
        headline=words.title,
        description=words.description,
        inLanguage=language.tag,
        datePublished=str(head.as_of) if is_notice else None,
        dateModified=site.changed(name, language),
        articleSection=site.text(its_menu, language),
        image=image,
        author=publisher,
        publisher=publisher,
        mainEntityOfPage={"@id": url},
        **more,
    )


def _path(name: str, language: Language, url: str, words: _Words, site: Site) -> Thing | None:
    if name == HOME:
        return None
    above = [
        (link.words, absolute_url("" if link.url == "./" else link.url, site.settings))
        for link in breadcrumbs(site, name, language, "")
    ]
    steps = [
        thing("ListItem", position=position, name=title, item=thing("WebPage", id_=address))
        for position, (title, address) in enumerate([*above, (words.title, url)], start=1)
    ]
    return thing("BreadcrumbList", id_=f"{url}#path", itemListElement=steps)
