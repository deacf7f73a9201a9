"""What a page asks for while it is rendered: its text, its pictures, everything around it."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from website.build.archive import corrections, document_view
from website.build.channels import channel_groups, front_channels
from website.build.charts import chart_figure
from website.build.events import event_view, programme
from website.build.feeds import feed_links
from website.build.front import (
    follow_links,
    language_offers,
    latest_notices,
    opening_and_chapters,
    story,
)
from website.build.index import places_index, site_index
from website.build.maps import home_maps, map_figure, maps_of
from website.build.media import media_library
from website.build.navigation import (
    HOME,
    breadcrumbs,
    head_links,
    language_links,
    menu,
    next_page,
    page_link,
    search_link,
)
from website.build.open_data import data_view, package_url
from website.build.pictures import cards, figure, lead, plain_picture
from website.build.places import place_view
from website.build.share_links import share
from website.build.sharing import sharing, verification
from website.build.small_maps import small_map_figure
from website.build.sources import fact_row, fact_rows, source_notes, sources_of
from website.build.structured import structured_data
from website.cards.headline import headline_html
from website.checks.html import rendered_faults
from website.citations import replace_notes
from website.content.addresses import page_url, relative_url
from website.content.embedded import replace_blocks
from website.facts import replace_facts
from website.fonts.faces import first_letters
from website.images.picture import replace_pictures
from website.language.formats import format_day
from website.problems import ProblemsFound
from website.translation.status import State

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language

FOOT = ("press/about-this-site", "search/index")
"""Pages that the foot of every page leads to, besides the sections."""
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)


def page_markdown(name: str, language: Language, site: Site) -> str:
    """The text of a page as it was checked, with its facts and notes written out."""
    page = site.shown(name, language)
    shown_in = site.settings.language(page.code)
    label = site.strings[shown_in.code].gettext("Note")
    text = replace_facts(page.body, site.known, shown_in)
    return replace_notes(text, sources_of(page, site), label)


def page_html(name: str, language: Language, html: str, site: Site) -> str:
    """The rendered text with its pictures and charts, its tables in boxes that scroll.

    Raises ProblemsFound where Markdown made something of it that the checks could not foresee.
    """
    page = site.shown(name, language)
    if faults := rendered_faults(page, html):
        raise ProblemsFound(faults)
    shown_in = site.settings.language(page.code)
    here = page_url(name, language.code, site.settings)
    html = replace_pictures(
        html,
        lambda photo, alt: figure(photo, alt, site, shown_in, here),
        lambda photo, alt: plain_picture(photo, alt, site, here),
    )
    makers = {
        "chart": lambda chart: chart_figure(chart, page, site),
        "map": lambda each: map_figure(each, site, shown_in, here, sources_of(page, site)),
    }
    html = replace_blocks(html, makers)
    label = site.strings[shown_in.code].gettext("Table, scrolls sideways")
    opening = f'<div class="table" role="group" tabindex="0" aria-label="{label}">'
    return _TABLE.sub(lambda match: f"{opening}{match[0]}</div>", html)


def page_template(name: str, site: Site) -> str:
    """The template that shows this kind of page."""
    return f"{site.head(name).kind}.html"


def page_context(name: str, language: Language, site: Site, html: str = "") -> dict[str, Any]:
    """Everything that the template of a page shows, ready to be printed; `html` is its text."""
    here = page_url(name, language.code, site.settings)
    return {
        **frame_context(name, language, site, here),
        **words_context(name, language, site),
        **kind_context(name, language, site, here),
        **text_context(html),
        "head": head_links(site, name, language),
        "card": sharing(name, language, site),
        "share": share(name, language, site),
        "structured": structured_data(name, language, site),
        "verification": verification(name, site),
        "lead": lead(name, site, language, here),
        "cards": cards(_below(name, site), site, language, here),
        "related": cards(_related(name, site), site, language, here),
        "next": next_page(site, name, language, here),
    }


def words_context(name: str, language: Language, site: Site) -> dict[str, Any]:
    """Title, dates, boxes of facts, and what bears them out."""
    page, head = site.shown(name, language), site.head(name)
    shown_in = site.settings.language(page.code)
    numbers = sources_of(page, site)
    return {
        "name": name,
        "section": page.section.partition("/")[0],
        "kind": head.kind,
        "opens_section": name.removesuffix("/index") in site.sections,
        "language": language,
        "shown_in": shown_in,
        "is_fallback": site.state(name, language) is State.MISSING,
        "title": site.text(page.head.title, shown_in),
        "window_title": site.window_title(page.head.title, shown_in),
        "headline": headline_html(
            site.headline(page.head.title, shown_in), site.names[shown_in.code], shown_in.code
        ),
        "description": site.text(page.head.description, shown_in),
        "as_of": format_day(head.as_of, language),
        "has_maps": bool(maps_of(page, site)),
        "glance": [fact_row(fact, site, language, numbers) for fact in head.glance],
        "numbers": [fact_row(fact, site, language, numbers) for fact in head.numbers],
        "sources": source_notes(page, site, language),
        "figures": fact_rows(page, site, language),
    }


def text_context(html: str) -> dict[str, Any]:
    """The text in parts, which the front page shows apart; whether it has any."""
    opening, chapters = opening_and_chapters(html)
    return {"opening": opening, "chapters": chapters, "text_first": bool(chapters)}


def kind_context(name: str, language: Language, site: Site, here: str) -> dict[str, Any]:
    """What only pages of this kind show."""
    head = site.head(name)
    numbers = sources_of(site.shown(name, language), site)
    found: dict[str, Any] = {
        "event": event_view(head.event, site, language, here, numbers) if head.event else None,
        "place": place_view(head.place, site, language, here) if head.place else None,
        "document": document_view(head.document, site, language) if head.document else None,
        "stops": [place_view(stop, site, language, here) for stop in head.stops],
        "small_map": small_map_figure(head, site, language, numbers),
    }
    match head.kind:
        case "home":
            found["maps"] = [
                map_figure(each, site, language, here, numbers) for each in home_maps(site)
            ]
            found["story"] = story(name, site, language, here)
            found["channels"] = front_channels(site, language, here)
            found["notices"] = latest_notices(site, language, here)
            found["follow"] = follow_links(site, language, here)
            found["offers"] = language_offers(site, language, here)
        case "programme":
            found["programme"] = programme(name, site, language, here, numbers)
        case "corrections":
            found["corrections"] = corrections(site, language, numbers)
        case "channels":
            found["channels"] = channel_groups(site, language, here, numbers)
        case "data":
            found["data"] = data_view(site, language, here)
            found["package"] = package_url(here)
        case "media":
            found["media"] = media_library(site, language, here)
        case "search":
            found["index"] = site_index(site, language, here)
            found["places"] = places_index(site, language, here)
    return found


def frame_context(name: str, language: Language, site: Site, here: str) -> dict[str, Any]:
    """What surrounds every page: name of the site, menu, path, languages."""
    home = page_link(site, HOME, language, here)
    return {
        "site_name": site.title(language),
        "home": home,
        "feeds": feed_links(name, site, language, here),
        "menu": menu(site, name, language, here),
        "find": search_link(site, language, here),
        "breadcrumbs": breadcrumbs(site, name, language, here),
        "languages": language_links(site, name, language, here),
        "foot": [page_link(site, each, language, here) for each in FOOT if each in site.order],
        "root": "../" * here.count("/"),
        "first_letters": first_letters(
            site.typefaces, language.code, partial(relative_url, base=here)
        ),
    }


def _related(name: str, site: Site) -> list[str]:
    """The pages to read next that the page does not show as cards already."""
    below = _below(name, site)
    return [each for each in site.head(name).related if each not in below]


def _below(name: str, site: Site) -> tuple[str, ...]:
    if name == HOME:
        return tuple(f"{section}/index" for section in site.sections)
    folder, _, last = name.rpartition("/")
    return site.pages_in(folder) if last == "index" else ()
