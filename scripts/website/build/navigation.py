"""How a reader gets from a page to the others: menu, path, languages, neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.content.addresses import absolute_url, page_url, relative_url
from website.translation.status import State

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language

HOME = "index"


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a page of the site."""

    words: str
    url: str
    section: str = ""
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """The same page in another language; `state` says how it stands to the original."""

    name: str
    tag: str
    code: str
    url: str
    state: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class HeadLinks:
    """What `<head>` says about a page's addresses."""

    canonical: str
    alternates: tuple[tuple[str, str], ...]
    """(hreflang, address) of every language in which the page exists, and `x-default`."""
    is_indexed: bool


def page_link(site: Site, name: str, language: Language, here: str) -> Link:
    """The link to a page from an address, in the words of its menu."""
    page = site.shown(name, language)
    url = relative_url(page_url(name, language.code, site.settings), here)
    words = site.text(page.menu, site.settings.language(page.code))
    return Link(words, url, page.section.partition("/")[0])


def menu(site: Site, current: str, language: Language, here: str) -> list[Link]:
    """The sections of the site."""
    section = current.partition("/")[0]
    links = (page_link(site, f"{name}/index", language, here) for name in site.sections)
    return [Link(link.words, link.url, link.section, link.section == section) for link in links]


def search_link(site: Site, language: Language, here: str) -> Link | None:
    """The link to the page that searches, where there is one."""
    name = site.page_of_kind("search")
    return page_link(site, name, language, here) if name else None


def breadcrumbs(site: Site, name: str, language: Language, here: str) -> list[Link]:
    """The pages above a page, the front page first."""
    if name == HOME:
        return []
    folder = name.rpartition("/")[0]
    above = [HOME]
    if folder in site.sections and name != f"{folder}/index":
        above.append(f"{folder}/index")
    return [page_link(site, each, language, here) for each in above]


def language_links(site: Site, name: str, language: Language, here: str) -> list[LanguageLink]:
    """The page in every language of the site."""
    links = []
    for other in site.settings.languages:
        url = relative_url(page_url(name, other.code, site.settings), here)
        its_state = site.state(name, other).value
        is_current = other.code == language.code
        links.append(LanguageLink(other.name, other.tag, other.code, url, its_state, is_current))
    return links


def head_links(site: Site, name: str, language: Language) -> HeadLinks:
    """Canonical address and alternates; an untranslated page points to its original."""
    settings = site.settings

    def address(code: str) -> str:
        return absolute_url(page_url(name, code, settings), settings)

    is_translated = site.state(name, language) is not State.MISSING
    if not is_translated:
        return HeadLinks(address(settings.source.code), (), is_indexed=False)
    written = site.written_in(name)
    alternates = [(each.tag, address(each.code)) for each in written]
    codes = {each.code for each in written}
    default = settings.default_language if settings.default_language in codes else None
    alternates.append(("x-default", address(default or settings.source.code)))
    is_indexed = site.head(name).indexed
    return HeadLinks(address(language.code), tuple(alternates) if is_indexed else (), is_indexed)


def next_page(site: Site, name: str, language: Language, here: str) -> Link | None:
    """The page that follows in the same section."""
    folder = name.rpartition("/")[0]
    siblings = (f"{folder}/index", *site.pages_in(folder))
    place = siblings.index(name) + 1 if name in siblings else len(siblings)
    if name == HOME or place >= len(siblings):
        return None
    return page_link(site, siblings[place], language, here)
