"""The feeds of the site: press notices and corrections, in each language."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from website.build.labels import quoted, verdict
from website.build.sharing import sharing
from website.content.addresses import absolute_url, page_url, relative_url
from website.feeds import Entry, Feed, atom_text, json_text
from website.outputs import Ready

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language

PRESS = "press/index"
"""The page that leads to all feeds."""
_BETWEEN = " · "
_LICENCE = "CC-BY-4.0"  # of our own words, as press/about-this-site says


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed and where it is, from a page; `is_shown` where its readers are."""

    name: str
    title: str
    """The name with that of the site, for lists of feeds from everywhere."""
    atom: str
    json: str
    is_shown: bool


def feed_links(name: str, site: Site, language: Language, here: str) -> list[FeedLink]:
    """The feeds of the reader's language."""
    kind = {"notice": "notices", "corrections": "corrections"}.get(site.head(name).kind, "")
    return [
        FeedLink(
            name=feed.title.partition(_BETWEEN)[0],
            title=feed.title,
            atom=relative_url(_url(feed_name, "xml", language, site), here),
            json=relative_url(_url(feed_name, "json", language, site), here),
            is_shown=name == PRESS or kind == feed_name,
        )
        for feed_name, feed in feeds(site, language).items()
    ]


def feed_outputs(site: Site) -> list[Ready]:
    """The files of all feeds."""
    return [
        Ready(PurePosixPath(_url(name, ending, language, site)), write(feed))
        for language in site.settings.languages
        for name, feed in feeds(site, language).items()
        for ending, write in (("xml", atom_text), ("json", json_text))
    ]


def feeds(site: Site, language: Language) -> dict[str, Feed]:
    """The feeds that have something in them, of what is written in the language."""
    gettext = site.strings[language.code].gettext
    found = {}
    if PRESS in site.order and (entries := _notices(site, language)):
        found["notices"] = _feed(
            "notices", gettext("Press notices"), PRESS, entries, site, language
        )
    page = site.page_of_kind("corrections")
    if page and site.content.corrections and language in site.written_in(page):
        title = site.text(site.shown(page, language).head.title, language)
        entries = _corrections(page, site, language)
        found["corrections"] = _feed("corrections", title, page, entries, site, language)
    return found


def _feed(
    name: str, title: str, page: str, entries: list[Entry], site: Site, language: Language
) -> Feed:
    shown = site.shown(page, language)
    licence = site.content.licences.get(_LICENCE)
    return Feed(
        key=f"{language.code}/{name}",
        title=f"{title}{_BETWEEN}{site.title(language)}",
        description=site.text(shown.head.description, site.settings.language(shown.code)),
        tag=language.tag,
        author=site.title(language),
        home=_whole(page_url(page, language.code, site.settings), site),
        atom=_whole(_url(name, "xml", language, site), site),
        json=_whole(_url(name, "json", language, site), site),
        rights=licence.name[language.code] if licence else "",
        entries=tuple(sorted(entries, key=lambda entry: entry.published, reverse=True)),
    )


def _notices(site: Site, language: Language) -> list[Entry]:
    found = []
    for name in site.order:
        head = site.head(name)
        if head.kind != "notice" or not head.indexed or language not in site.written_in(name):
            continue
        page = site.shown(name, language)
        image = sharing(name, language, site).image
        found.append(
            Entry(
                key=f"{language.code}/{name}",
                title=site.text(page.head.title, language),
                url=_whole(page_url(name, language.code, site.settings), site),
                summary=site.text(page.head.description, language),
                html="",
                published=head.as_of.first_day,
                image=image.url if image else "",
            )
        )
    return found


def _corrections(page: str, site: Site, language: Language) -> list[Entry]:
    code = language.code
    strings = site.strings[code]
    pattern = strings.gettext("{label}: {value}")
    home = page_url(page, code, site.settings)
    found = []
    for name, correction in site.content.corrections.items():
        judged = verdict(correction.verdict, strings)
        finding = correction.finding[code]
        evidence = "".join(f"<li>{escape(words[code])}</li>" for words in correction.evidence)
        found.append(
            Entry(
                key=f"{code}/corrections/{name}",
                title=pattern.format(label=judged, value=quoted(correction.claim[code], strings)),
                url=_whole(f"{home}#{name}", site),
                summary=pattern.format(label=judged, value=finding),
                html=f"<p><strong>{escape(judged)}</strong></p><p>{escape(finding)}</p>"
                + (f"<ul>{evidence}</ul>" if evidence else ""),
                published=correction.date.first_day,
            )
        )
    return found


def _url(name: str, ending: str, language: Language, site: Site) -> str:
    return f"{page_url(PRESS, language.code, site.settings)}{name}.{ending}"


def _whole(url: str, site: Site) -> str:
    return absolute_url(url, site.settings)
