"""The subjects of pages as things of schema.org: the site, its pictures, places, events, data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from website.build.maps import maps_of
from website.build.navigation import HOME, head_links
from website.build.open_data import data_view
from website.build.originals import largest_file
from website.content.addresses import absolute_url, page_url
from website.structured_data.events import event_thing
from website.structured_data.graph import Thing, thing
from website.structured_data.places import (
    attraction_thing,
    destination_thing,
    is_attraction,
    map_thing,
    place_thing,
)
from website.structured_data.works import document_thing, download_things, picture_thing

if TYPE_CHECKING:
    from website.build.site import Site
    from website.content.model import Original
    from website.settings import Language

DESTINATION = "nha-trang"
"""The place that the whole site is about."""
_QUERY = "q"  # the field of the search form


def website_thing(language: Language, site: Site) -> Thing:
    """The site in a language, and how it is searched."""
    home = _address(HOME, language, site)
    search = site.page_of_kind("search")
    action = None
    if search:
        template = f"{_address(search, language, site)}?{_QUERY}={{search_term_string}}"
        action = thing(
            "SearchAction",
            target=thing("EntryPoint", urlTemplate=template),
            **{"query-input": "required name=search_term_string"},
        )
    return thing(
        "WebSite",
        id_=f"{home}#website",
        url=home,
        name=site.title(language),
        inLanguage=language.tag,
        publisher=thing(
            "Organization", id_=f"{home}#publisher", name=site.title(language), url=home
        ),
        potentialAction=action,
    )


def picture(original: Original, language: Language, site: Site) -> Thing:
    """A picture, its largest file, and where its terms stand."""
    file, sidecar = largest_file(original, site), original.sidecar
    url = absolute_url(file.path.as_posix(), site.settings)
    library = site.page_of_kind("media")
    names = {each.name[language.code] for each in site.content.publishers.values()}
    is_house = _letters(sidecar.creator) in {_letters(each) for each in (*names, *_titles(site))}
    return picture_thing(
        sidecar,
        site.content.licences[sidecar.licence],
        language.code,
        file.width,
        file.height,
        id_=url,
        contentUrl=url,
        creator=thing("Organization" if is_house else "Person", name=sidecar.creator),
        acquireLicensePage=_address(library, language, site) if library else None,
    )


def places(name: str, language: Language, url: str, image: Thing | None, site: Site) -> list[Thing]:
    """The place that a page is about, or the stops of its journey."""
    head, content, code = site.head(name), site.content, language.code
    description = site.text(site.shown(name, language).head.description, language)
    about: dict[str, Any] = {"description": description, "url": url, "image": image}
    if head.kind == "home" and DESTINATION in content.places:
        whole = content.places[DESTINATION]
        inside = _attractions(language, site)
        more = {**about, "includesAttraction": inside}
        return [destination_thing(whole, code, id_=f"{url}#destination", **more)]
    if head.kind == "place" and head.place:
        place = content.places[head.place]
        return [attraction_thing(place, code, id_=f"{url}#place", **about)]
    if head.stops:
        stops = [
            thing("ListItem", position=number, item=place_thing(content.places[stop], code))
            for number, stop in enumerate(head.stops, start=1)
        ]
        way = thing("ItemList", itemListElement=stops)
        title = site.text(site.shown(name, language).head.title, language)
        return [thing("TouristTrip", id_=f"{url}#trip", name=title, itinerary=way, **about)]
    return []


def events(name: str, language: Language, url: str, site: Site) -> list[Thing]:
    """The event that a page is about, or those that it lists."""
    head = site.head(name)
    if head.kind == "programme":
        return [
            _event(each, language, f"{url}#{each}", site)
            for each in sorted(site.events_listed(name))
        ]
    return [_event(head.event, language, f"{url}#event", site)] if head.event else []


def documents(name: str, language: Language, url: str, site: Site) -> list[Thing]:
    """The document that a page presents."""
    document = site.content.documents.get(site.head(name).document or "")
    return [document_thing(document, language.code, id_=f"{url}#document")] if document else []


def maps(name: str, language: Language, url: str, publisher: Thing, site: Site) -> list[Thing]:
    """The maps that a page shows."""
    return [
        map_thing(
            site.content.maps[each],
            language.code,
            id_=f"{url}#map-{each}",
            inLanguage=language.tag,
            creator=publisher,
        )
        for each in maps_of(site.shown(name, language), site)
    ]


def catalogue(name: str, language: Language, url: str, publisher: Thing, site: Site) -> list[Thing]:
    """The open data, on the page that describes it."""
    if site.head(name).kind != "data":
        return []
    tables = [
        thing(
            "Dataset",
            id_=f"{url}#{view.name}",
            name=view.title,
            description=view.description,
            license=view.licence_url,
            url=url,
            creator=publisher,
            isAccessibleForFree=True,
            variableMeasured=[
                thing("PropertyValue", name=field.name, description=field.description)
                for field in view.fields
            ],
            distribution=download_things(
                (file, absolute_url(path, site.settings)) for file, path in view.files
            ),
        )
        for view in data_view(site, language, "")
    ]
    title = site.text(site.shown(name, language).head.title, language)
    return [thing("DataCatalog", id_=f"{url}#catalogue", name=title, url=url, dataset=tables)]


def _event(name: str, language: Language, id_: str, site: Site) -> Thing:
    event = site.content.events[name]
    photo = site.content.originals.get(event.photo or "")
    image = (
        absolute_url(largest_file(photo, site).path.as_posix(), site.settings) if photo else None
    )
    page = event.page if event.page in site.order else None
    words = site.shown(page, language) if page else None
    return event_thing(
        event,
        site.content.places[event.place],
        language.code,
        id_=id_,
        description=site.text(words.head.description, language) if words else None,
        inLanguage=language.tag,
        image=image,
        url=_address(page, language, site) if page else id_,
    )


def _attractions(language: Language, site: Site) -> list[Thing]:
    places = [
        (site.content.places[place], page)
        for place, page in site.page_of_place.items()
        if site.head(page).kind == "place" and place in site.content.places
    ]
    return [
        attraction_thing(place, language.code, url=_address(page, language, site))
        for place, page in places
        if is_attraction(place)
    ]


def _address(name: str, language: Language, site: Site) -> str:
    if language in site.written_in(name):
        return absolute_url(page_url(name, language.code, site.settings), site.settings)
    return head_links(site, name, language).canonical


def _titles(site: Site) -> list[str]:
    return [site.title(language) for language in site.settings.languages]


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))
