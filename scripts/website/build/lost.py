"""What 404.html shows to readers who are lost: a way on, in every language, theirs first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from website.build.navigation import HOME, Link, menu
from website.build.page import frame_context
from website.content.addresses import page_url, whole_path
from website.fonts.faces import first_letters

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language


@dataclass(frozen=True, slots=True)
class LostView:
    """What lost readers are told in a language, and where they can go."""

    code: str
    tag: str
    name: str
    words: str
    help: str
    home: Link
    doors: tuple[Link, ...]
    search: str
    """The address of the search page; nothing where there is none."""
    search_label: str


def lost_context(language: Language, site: Site) -> dict[str, Any]:
    """The page of a language; it is shown at any address, so its links begin at the root."""
    frame = frame_context(HOME, language, site, "")
    order = sorted(site.settings.languages, key=lambda each: each != language)
    whole = partial(whole_path, settings=site.settings)
    return {
        **{key: _from_anywhere(value, site) for key, value in frame.items()},
        "feeds": (),
        "breadcrumbs": (),
        "find": None,  # the field stands larger in the text
        "language": language,
        "lost": [_view(each, site) for each in order],
        "root": whole(""),
        "first_letters": first_letters(site.typefaces, language.code, whole),
    }


def _view(language: Language, site: Site) -> LostView:
    gettext = site.strings[language.code].gettext
    search = site.page_of_kind("search")
    home = Link(gettext("Go to the front page"), page_url(HOME, language.code, site.settings))
    return LostView(
        code=language.code,
        tag=language.tag,
        name=language.name,
        words=gettext("There is no page at this address."),
        help=gettext("It may have moved, or the address may have a slip in it. Try one of these:"),
        home=_from_anywhere(home, site),
        doors=tuple(_from_anywhere(each, site) for each in menu(site, HOME, language, "")),
        search=whole_path(page_url(search, language.code, site.settings), site.settings)
        if search
        else "",
        search_label=gettext("Search"),
    )


def _from_anywhere(value: Any, site: Site) -> Any:
    if isinstance(value, list | tuple):
        return tuple(_from_anywhere(each, site) for each in value)
    if hasattr(value, "url"):
        return replace(value, url=whole_path(value.url.removeprefix("./"), site.settings))
    return value
