"""The feeds of the real site, against the schemas of their formats."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator
from lxml import etree
from sites import ROOT
from website.content.addresses import page_url

SCHEMAS = ROOT / "tests" / "schemas"
NAMES = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture(params=["notices", "corrections"])
def feed(request, real_site, language, project):
    """A feed of a language in both formats."""
    folder = real_site.folder / page_url("press/index", language.code, project.settings)
    atom = etree.parse(folder / f"{request.param}.xml").getroot()
    return atom, json.loads((folder / f"{request.param}.json").read_text("utf-8"))


def test_feeds_are_valid(feed):
    """Atom by RFC 4287, JSON Feed by its specification."""
    atom, told = feed
    etree.RelaxNG(etree.parse(SCHEMAS / "atom.rng")).assertValid(atom)
    schema = json.loads((SCHEMAS / "json_feed.json").read_text("utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(told)) == []


def test_feeds_lead_to_pages_of_their_language_only(feed, real_site, language, project):
    """Every entry is a page of that language, or a place on it, with its title and its day."""
    atom, told = feed
    host = project.settings.site_url
    links = [each.get("href") for each in atom.findall("a:entry/a:link", NAMES)]
    assert links == [item["url"] for item in told["items"]]
    for link in links:
        path, _, anchor = link.removeprefix(host).partition("#")
        document = real_site.documents[path]
        assert document.get("lang") == language.tag
        if not anchor:
            page = path.removeprefix(page_url("index", language.code, project.settings)).strip("/")
            head = project.head(page)
            (item,) = (each for each in told["items"] if each["url"] == link)
            words = project.shown(page, language).head.title
            assert item["title"] == project.text(words, language)
            assert item["date_published"].startswith(str(head.as_of))
        assert not anchor or document.xpath("//*[@id = $id]", id=anchor)
        home = page_url("index", language.code, project.settings)
        assert path.startswith(home or "press/")
    assert told["language"] == language.tag
    assert all(item["title"].strip() for item in told["items"])


def test_feeds_are_announced(real_site, language, project):
    """Every page names them in its head; the press page also where readers see them."""
    press = page_url("press/index", language.code, project.settings)
    named = "//link[@rel = 'alternate'][@type = 'application/atom+xml']/@href"
    for name in project.order:
        url = page_url(name, language.code, project.settings)
        assert len(real_site.documents[url].xpath(named)) == 2, url
    shown = real_site.documents[press].xpath("//main//a[@type = 'application/atom+xml']/@href")
    assert shown == ["notices.xml", "corrections.xml"]
