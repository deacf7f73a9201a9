"""What every page of the real site says to machines, in the vocabulary of schema.org."""

from __future__ import annotations

import json

import pytest
from vocabulary import everything, faults

SCRIPT = "//script[@type = 'application/ld+json']"


@pytest.fixture(scope="module")
def graphs(real_site):
    """The things of every page, by its address; a page has one script of them."""
    found = {}
    for url, document in real_site.documents.items():
        (script,) = document.xpath(SCRIPT)
        said = json.loads(script.text)
        assert said["@context"] == "https://schema.org", url
        found[url] = said["@graph"]
    return found


def test_nothing_is_invented(graphs):
    """Every type and property is in the vocabulary, and each value is of a kind it can have."""
    for url, things in graphs.items():
        assert faults(things) == [], url


def test_every_page_is_its_own_subject(graphs, real_site):
    """The first thing is the page, at its canonical address, in its language."""
    for url, things in graphs.items():
        document = real_site.documents[url]
        assert things[0]["@id"] == document.xpath("string(//link[@rel = 'canonical']/@href)")
        if document.xpath("//link[@hreflang]"):
            assert things[0]["inLanguage"] == document.get("lang")


def test_addresses_that_things_name_are_there(graphs, real_site):
    """Every address below our own host is a page or a file of the site."""
    host, files = real_site.settings.site_url, set(real_site.files()) | set(real_site.documents)
    for url, things in graphs.items():
        for thing in everything(things):
            for name in ("url", "contentUrl", "acquireLicensePage", "@id", "image"):
                address = thing.get(name)
                if isinstance(address, str) and address.startswith(host):
                    assert address.removeprefix(host).split("#")[0] in files, (url, address)


def test_the_kinds_of_things_that_readers_look_for_are_there(graphs):
    """Each of these is said on some page."""
    said = set()
    for things in graphs.values():
        for each in everything(things):
            kinds = each.get("@type", [])
            said |= {kinds} if isinstance(kinds, str) else set(kinds)
    assert {
        "WebSite", "SearchAction", "TouristDestination", "TouristAttraction", "Event", "Article",
        "NewsArticle", "Map", "ImageObject", "BreadcrumbList", "TouristTrip",
    } <= said  # fmt: skip


def test_every_event_tells_where_when_and_whether(graphs):
    """Name, place, beginning with the offset of its hour, status and language of each."""
    known = {"name", "startDate", "eventStatus", "inLanguage", "location", "url"}
    events = [
        each
        for things in graphs.values()
        for each in everything(things)
        if each.get("@type") == "Event"
    ]
    assert events
    for each in events:
        assert known <= set(each), each["name"]
        assert "T" not in each["startDate"] or each["startDate"].endswith("+07:00"), each["name"]
        assert each["location"]["name"], each["name"]


def test_every_picture_tells_whose_it_is(graphs):
    """Licence, maker and credit stand with each of them."""
    for url, things in graphs.items():
        for each in everything(things):
            if each.get("@type") == "ImageObject":
                assert {"license", "creator", "creditText", "contentUrl"} <= set(each), url


def test_the_open_data_is_described(graphs, project):
    """Where the site has a page of its data, every table with its files and terms."""
    pages = [name for name in project.order if project.head(name).kind == "data"]
    tables = {
        each["@id"]: each
        for things in graphs.values()
        for each in everything(things)
        if each.get("@type") == "Dataset"
    }
    assert len(tables) == len(pages) * len(project.content.datasets) * len(project.settings.codes)
    assert all({"license", "distribution", "description"} <= set(each) for each in tables.values())
