"""The rows of the open data, from the records; only what public sources bear out gets in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from website.build.calendars import event_page_url, event_url
from website.content.addresses import absolute_url, page_url
from website.values import Money, PartialDate, Period, Quantity, machine_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from decimal import Decimal

    from website.build.site import Site
    from website.content.records import Fact
    from website.settings import Language


def _public(names: Iterable[str], site: Site) -> list[str]:
    """Those of the sources that readers may open."""
    return [name for name in names if site.content.sources[name].link == "public"]


def positions(site: Site) -> dict[str, tuple[float, float]]:
    """Latitude and longitude of the places whose position a public source bears out."""
    return {
        name: (place.latitude, place.longitude)
        for name, place in site.content.places.items()
        if place.latitude is not None
        and place.longitude is not None
        and _public(place.sources, site)
    }


def _places(site: Site) -> Iterator[dict[str, Any]]:
    for name, place in site.content.places.items():
        yield {
            "id": name,
            "kind": place.kind,
            "name": place.name,
            "address": place.address,
            "pages": _pages(site.page_of_place.get(name) or place.page, site),
            "sources": _public(place.sources, site),
        }


def _events(site: Site) -> Iterator[dict[str, Any]]:
    languages = site.settings.languages
    for name, event in site.content.events.items():
        if not (sources := _public(event.sources, site)):
            continue
        outcome = {
            each.code: site.text((event.outcome or {}).get(each.code, ""), each)
            for each in languages
        }
        yield {
            "id": name,
            "name": event.name,
            "starts": machine_text(event.starts),
            "ends": machine_text(event.ends) if event.ends else None,
            "place": event.place,
            "organiser": event.organiser,
            "status": event.status,
            "status_note": event.status_note,
            "outcome": outcome if event.outcome else None,
            "sequence": event.sequence,
            "as_of": str(event.as_of),
            "pages": _in_each(partial(_event_page, name, site), site),
            "calendars": _in_each(partial(_event_file, name, site), site),
            "sources": sources,
        }


def _facts(site: Site) -> Iterator[dict[str, Any]]:
    for name, fact in site.content.facts.items():
        sources = _public(fact.sources, site)
        if not sources or fact.confidence == "low":
            continue
        value, value_to = _ends(fact)
        yield {
            "id": name,
            "label": fact.label,
            "kind": _kind(fact),
            "value": value,
            "value_to": value_to,
            "unit": fact.unit or (fact.money.currency if fact.money else None),
            "text": fact.text,
            "qualifier": fact.qualifier,
            "as_of": str(fact.as_of),
            "confidence": fact.confidence,
            "sources": sources,
        }


def _documents(site: Site) -> Iterator[dict[str, Any]]:
    pages = {told: name for name in site.order if (told := site.head(name).document)}
    for name, document in site.content.documents.items():
        if sources := _public(document.sources, site):
            yield {
                "id": name,
                "title": document.title,
                "original_title": document.original_title,
                "original_language": document.original_language,
                "kind": document.kind,
                "made": document.made,
                "author": document.author,
                "holder": document.holder,
                "pages": _pages(pages.get(name), site),
                "sources": sources,
            }


def _corrections(site: Site) -> Iterator[dict[str, Any]]:
    for name, correction in site.content.corrections.items():
        if sources := _public(correction.sources, site):
            yield {
                "id": name,
                "date": str(correction.date),
                "claim": correction.claim,
                "verdict": correction.verdict,
                "finding": correction.finding,
                "evidence": list(correction.evidence),
                "sources": sources,
            }


def _channels(site: Site) -> Iterator[dict[str, Any]]:
    languages = site.settings.languages
    for name, channel in site.content.channels.items():
        if sources := _public(channel.sources, site):
            yield {
                "id": name,
                "name": channel.name,
                "owner": channel.owner,
                "offers": {
                    each.code: site.text(channel.offers[each.code], each) for each in languages
                },
                "kind": channel.kind,
                "address": {each.code: site.text(channel.address, each) for each in languages},
                "languages": list(channel.languages),
                "as_of": str(channel.as_of) if channel.as_of else None,
                "sources": sources,
            }


def _sources(site: Site) -> Iterator[dict[str, Any]]:
    for name in _public(site.content.sources, site):
        source = site.content.sources[name]
        yield {
            "id": name,
            "title": source.title,
            "language": source.language,
            "publisher": site.content.publishers[source.publisher].name,
            "date": str(source.date) if source.date else None,
            "url": source.url,
        }


ROWS: Mapping[str, Callable[[Site], Iterator[dict[str, Any]]]] = {
    "places": _places,
    "events": _events,
    "facts": _facts,
    "documents": _documents,
    "corrections": _corrections,
    "channels": _channels,
    "sources": _sources,
}
"""What makes the rows of each table."""


def _event_page(name: str, site: Site, language: Language) -> str:
    return event_page_url(name, language, site)


def _event_file(name: str, site: Site, language: Language) -> str:
    return event_url(name, language, site)


def _kind(fact: Fact) -> str:
    match fact.value:
        case Quantity():
            return "number"
        case Money():
            return "money"
        case Period():
            return "period"
        case PartialDate():
            return "date"
    return "text"


def _ends(fact: Fact) -> tuple[Any, Any]:
    """The value, and the upper end of a span or the last day of a period."""
    match fact.value:
        case Quantity(low, high):
            return _number(low), None if high is None else _number(high)
        case Money(amount, _):
            return _number(amount), None
        case Period(first, last):
            return str(first), str(last)
        case PartialDate() as day:
            return str(day), None
    return None, None


def _number(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def _in_each(url: Callable[[Language], str], site: Site) -> dict[str, str]:
    """The whole address in each language, where there is one."""
    found = {each.code: url(each) for each in site.settings.languages}
    return {code: absolute_url(each, site.settings) for code, each in found.items() if each}


def _pages(page: str | None, site: Site) -> dict[str, str]:
    """The whole address of a page, or of a heading on it, in each language."""
    if not page:
        return {}
    name, mark, heading = page.partition("#")
    return _in_each(lambda each: page_url(name, each.code, site.settings) + mark + heading, site)
