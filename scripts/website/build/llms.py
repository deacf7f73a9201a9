"""The site as a list for machine readers (llms.txt), in each language."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from website.build.feeds import feeds
from website.build.navigation import HOME
from website.content.addresses import absolute_url, page_url
from website.outputs import Ready

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language

_FILE = "llms.txt"


def llms_outputs(site: Site) -> list[Ready]:
    """A file for each language, beside its front page."""
    return [
        Ready(PurePosixPath(_path(language, site)), llms_text(language, site).encode())
        for language in site.settings.languages
    ]


def llms_text(language: Language, site: Site) -> str:
    """What the site is, and every page that is written in the language, by section."""
    front = site.shown(HOME, language)
    shown_in = site.settings.language(front.code)
    about = site.strings[language.code].gettext(
        "Each page names the day that it describes, and the sources of its statements and figures."
    )
    parts = [
        f"# {site.text(front.head.title, shown_in)}",
        f"> {site.text(front.head.description, shown_in)}",
        about,
    ]
    for section in site.sections:
        lines = [
            _page_line(name, language, site)
            for name in site.order
            if name.rpartition("/")[0] == section
            and site.head(name).indexed
            and language in site.written_in(name)
        ]
        if lines:
            menu = site.shown(f"{section}/index", language)
            words = site.text(menu.menu, site.settings.language(menu.code))
            parts.append("\n".join([f"## {words}", "", *lines]))
    # A heading that means something to those who read such files: what may be left out.
    parts.append("\n".join(["## Optional", "", *_more(language, site)]))
    return "\n\n".join(parts) + "\n"


def _page_line(name: str, language: Language, site: Site) -> str:
    head = site.shown(name, language).head
    url = absolute_url(page_url(name, language.code, site.settings), site.settings)
    return f"{_link(site.text(head.title, language), url)}: {site.text(head.description, language)}"


def _more(language: Language, site: Site) -> list[str]:
    others = [
        _link(other.name, absolute_url(_path(other, site), site.settings))
        for other in site.settings.languages
        if other != language
    ]
    news = [_link(feed.title, feed.atom) for feed in feeds(site, language).values()]
    return [*news, *others, _link("sitemap.xml", absolute_url("sitemap.xml", site.settings))]


def _link(words: str, url: str) -> str:
    return f"- [{words.replace('[', '(').replace(']', ')')}]({url})"


def _path(language: Language, site: Site) -> str:
    return f"{page_url(HOME, language.code, site.settings)}{_FILE}"
