"""What stands at the end of a page: its sources, and where each figure on it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from website.build.labels import language_name, qualified
from website.build.maps import maps_of
from website.citations import cited_sources, note_id
from website.content.embedded import named_of
from website.content.prose import notes_named
from website.facts import named_facts, value_html
from website.language.formats import format_day, format_value
from website.values import Money, PartialDate, Quantity, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from website.build.site import Site
    from website.content.archive import Correction, Document
    from website.content.channel import Channel
    from website.content.map import Map
    from website.content.model import Page
    from website.content.records import Event, Fact, Place, Source
    from website.settings import Language

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class SourceNote:
    """One numbered source: its words as HTML, and the notes that lead to it."""

    number: int
    html: str
    back: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact as a row of a table: what, how much, as of when, by which sources."""

    label: str
    html: str
    as_of: str
    numbers: tuple[int, ...]


def facts_of(page: Page, site: Site) -> list[str]:
    """Ids of the values on a page, in its text, its charts, its head and its boxes."""
    head, known = site.head(page.name), site.content.charts
    in_words = named_facts(page.head.title, page.head.description, page.body)
    drawn = [fact for chart in named_of("chart", page.body) for fact in known[chart].facts()]
    outcomes = [event.outcome[page.code] for event in events_of(page, site) if event.outcome]
    offered = [f"{each.offers[page.code]} {each.address}" for each in channels_of(page, site)]
    told = named_facts(*outcomes, *offered)
    return list(dict.fromkeys([*in_words, *drawn, *head.numbers, *head.glance, *told]))


def events_of(page: Page, site: Site) -> list[Event]:
    """The events that the page's template prints."""
    head = site.head(page.name)
    if head.kind == "programme":
        return [site.content.events[each] for each in site.events_listed(page.name)]
    return [site.content.events[head.event]] if head.event else []


def channels_of(page: Page, site: Site) -> list[Channel]:
    """The official channels that the page's template prints."""
    is_list = site.head(page.name).kind == "channels"
    return [*site.content.channels.values()] if is_list else []


def records_of(
    page: Page, site: Site
) -> list[Event | Place | Document | Correction | Channel | Map]:
    """The records that the page's template prints besides its text."""
    content, head = site.content, site.head(page.name)
    found: list[Event | Place | Document | Correction | Channel | Map] = [*events_of(page, site)]
    if head.place:
        found.append(content.places[head.place])
    if head.document:
        found.append(content.documents[head.document])
    found += [content.places[stop] for stop in head.stops]
    if head.kind == "corrections":
        found += content.corrections.values()
    found += channels_of(page, site)
    for name in maps_of(page, site):
        found.append(content.maps[name])
        found += [content.places[each] for each in content.maps[name].places]
    return found


def sources_of(page: Page, site: Site) -> list[str]:
    """Ids of the sources of a page, in the order of their numbers."""
    values = site.content.values()
    borne = [name for fact in facts_of(page, site) for name in values[fact][1]]
    shown = (source for record in records_of(page, site) for source in record.sources)
    return cited_sources(page.body, [*borne, *shown])


def source_notes(page: Page, site: Site, language: Language) -> list[SourceNote]:
    """The numbered sources of a page."""
    times: dict[str, int] = {}
    for mark in notes_named(page.body):
        times[mark.id] = times.get(mark.id, 0) + 1
    return [
        SourceNote(
            number,
            source_html(site.content.sources[name], site, language),
            tuple(note_id(number, time) for time in range(1, times.get(name, 0) + 1)),
        )
        for number, name in enumerate(sources_of(page, site), start=1)
    ]


def source_html(source: Source, site: Site, language: Language) -> str:
    """A source as its readers cite it: title, publisher, date; a link where it may be shown."""
    strings = site.strings[language.code]
    publisher = site.content.publishers[source.publisher].name[language.code]
    if source.cite_as:
        return escape(source.cite_as[language.code], quote=False)
    original = escape(source.title[source.language], quote=False)
    shown = f'<cite lang="{source.language}">{original}</cite>'
    if source.link == "public":
        shown = f'<a href="{escape(source.url)}" rel="external">{shown}</a>'
    if source.language != language.code and language.code in source.title:
        translated = escape(source.title[language.code], quote=False)
        shown += strings.gettext(" [{title}]").format(title=translated)
    parts = [shown, escape(publisher, quote=False)]
    date = source.date or source.document_date
    if date:
        parts.append(format_day(date, language))
    if source.language != language.code:
        tongue = language_name(source.language, language, strings)
        parts.append(strings.gettext("in {language}").format(language=tongue))
    return strings.gettext(", ").join(parts)


def fact_row(name: str, site: Site, language: Language, numbers: Sequence[str]) -> FactRow:
    """The row of a fact, its sources by their numbers on the page."""
    fact = site.content.facts[name]
    return FactRow(
        label=fact.label[language.code],
        html=fact_html(fact, site, language),
        as_of=format_day(fact.as_of, language),
        numbers=tuple(sorted(numbers.index(source) + 1 for source in fact.sources)),
    )


def fact_html(fact: Fact, site: Site, language: Language) -> str:
    """The value of a fact with its qualifier, as it stands in boxes and tables."""
    text = format_value(fact.value, language, _table_style(fact.value))
    strings = site.strings[language.code]
    return qualified(value_html(fact.value, escape(text, quote=False)), fact.qualifier, strings)


def fact_rows(page: Page, site: Site, language: Language) -> list[FactRow]:
    """Every figure and date of a page that is a fact of its own."""
    numbers = sources_of(page, site)
    return [
        fact_row(name, site, language, numbers)
        for name in facts_of(page, site)
        if name in site.content.facts
    ]


def _table_style(value: Value) -> str:
    large = {Money: lambda: value.amount, Quantity: lambda: value.low}.get(type(value))  # type: ignore[union-attr]
    if large is None or isinstance(value, PartialDate):
        return ""
    return "words" if large() >= _MILLION else ""
