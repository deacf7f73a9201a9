"""Feeds: against the schema of their format, and read back."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from lxml import etree
from website.feeds import Entry, Feed, atom_text, feed_id, json_text

SCHEMAS = Path(__file__).parent / "schemas"
ATOM = etree.RelaxNG(etree.parse(SCHEMAS / "atom.rng"))
JSON_FEED = Draft202012Validator(json.loads((SCHEMAS / "json_feed.json").read_text("utf-8")))
NAMES = {"a": "http://www.w3.org/2005/Atom"}
HOST = "https://nhatrang.example/ru/press/"


def an_entry(key="ru/press/closing", **values):
    """A notice without a text of its own."""
    return Entry(
        **{
            "key": key,
            "title": "Закрытие & итоги",
            "url": f"{HOST}closing/",
            "summary": "Чем закончился год.",
            "html": "",
            "published": date(2019, 12, 28),
            **values,
        }
    )


def a_feed(*entries, **values):
    """The Russian feed of notices."""
    return Feed(
        **{
            "key": "ru/notices",
            "title": "Сообщения · Нячанг",
            "description": "Что нового",
            "tag": "ru",
            "author": "Нячанг",
            "home": HOST,
            "atom": f"{HOST}notices.xml",
            "json": f"{HOST}notices.json",
            "rights": "CC BY 4.0",
            "entries": entries,
            **values,
        }
    )


FEEDS = {
    "a notice": a_feed(an_entry()),
    "a text of its own and a picture": a_feed(
        an_entry(html="<p>Нет < да</p>", image=f"{HOST}closing.jpg")
    ),
    "nothing said of rights": a_feed(an_entry(), rights=""),
    "Chinese by its script": a_feed(an_entry(), tag="zh-Hans"),
}


@pytest.mark.parametrize("feed", FEEDS.values(), ids=FEEDS)
def test_atom_is_valid(feed):
    """The feed is what RFC 4287 describes, and what its assertions ask beyond the grammar."""
    root = etree.fromstring(atom_text(feed))
    ATOM.assertValid(root)
    assert root.xpath("count(a:author)", namespaces=NAMES) == 1
    for entry in root.findall("a:entry", NAMES):
        assert entry.xpath("count(a:link[@rel = 'alternate'])", namespaces=NAMES) == 1
        assert entry.xpath("a:content or a:summary", namespaces=NAMES)


@pytest.mark.parametrize("feed", FEEDS.values(), ids=FEEDS)
def test_json_feed_is_valid(feed):
    """The feed is what the specification of JSON Feed 1.1 describes."""
    assert list(JSON_FEED.iter_errors(json.loads(json_text(feed)))) == []


def test_both_formats_say_the_same():
    """Titles, addresses, ids and days are the same, whichever a reader takes."""
    feed = a_feed(an_entry(html="<p>a &amp; b</p>"), an_entry("ru/press/opening"))
    root, told = etree.fromstring(atom_text(feed)), json.loads(json_text(feed))
    assert [
        (
            entry.findtext("a:id", namespaces=NAMES),
            entry.findtext("a:title", namespaces=NAMES),
            entry.find("a:link", NAMES).get("href"),
            entry.findtext("a:published", namespaces=NAMES),
        )
        for entry in root.findall("a:entry", NAMES)
    ] == [
        (item["id"], item["title"], item["url"], item["date_published"]) for item in told["items"]
    ]
    assert root.findtext("a:entry/a:content", namespaces=NAMES) == "<p>a &amp; b</p>"
    assert told["items"][0]["content_html"] == "<p>a &amp; b</p>"
    assert told["language"] == root.get("{http://www.w3.org/XML/1998/namespace}lang") == "ru"


def test_a_feed_is_as_new_as_its_newest_entry():
    """`updated` comes from the content: the same content gives the same file at any hour."""
    feed = a_feed(an_entry(), an_entry("old", published=date(2019, 5, 11)))
    root = etree.fromstring(atom_text(feed))
    assert root.findtext("a:updated", namespaces=NAMES) == "2019-12-28T00:00:00+07:00"
    assert atom_text(feed) == atom_text(feed)


def test_ids_last():
    """An id depends on the key alone, so that nothing is shown to a reader a second time."""
    moved = an_entry(title="Закрытие", url="https://other.example/")
    assert [feed_id(each.key) for each in (an_entry(), moved)] == [feed_id("ru/press/closing")] * 2
    assert feed_id("ru/press/closing") == "urn:uuid:72d662bf-1aab-554f-9a04-8b1af71adf90"
    assert feed_id("zh/press/closing") != feed_id("ru/press/closing")


def test_the_schemas_refuse_what_is_wrong():
    """A feed without an id, or an item without content, would have been found."""
    root = etree.fromstring(atom_text(a_feed(an_entry())))
    root.remove(root.find("a:id", NAMES))
    assert not ATOM.validate(root)
    told = json.loads(json_text(a_feed(an_entry())))
    del told["items"][0]["content_text"]
    assert list(JSON_FEED.iter_errors(told))
