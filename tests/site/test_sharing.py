"""What networks find in the head of every page, and the cards that they show."""

from __future__ import annotations

from pictures import opened
from website.cards.draw import MAX_BYTES
from website.content.addresses import page_url

WANTED = ("type", "site_name", "title", "description", "url", "locale", "image",
          "image:width", "image:height", "image:alt")  # fmt: skip


def properties(document):
    """The Open Graph properties of a page; those with several values as lists."""
    found = {}
    for each in document.xpath("//head/meta[starts-with(@property, 'og:')]"):
        found.setdefault(each.get("property").removeprefix("og:"), []).append(each.get("content"))
    return found


def documents(real_site, project, language):
    """Every page in a language, by its address."""
    names = (page_url(name, language.code, project.settings) for name in project.order)
    return {url: real_site.documents[url] for url in names}


def test_every_page_says_how_it_is_shared(real_site, project, language):
    """Each property once and not empty; the words are the page's own, and so is its address."""
    for url, document in documents(real_site, project, language).items():
        found = properties(document)
        assert all(len(found[name]) == 1 and found[name][0].strip() for name in WANTED), url
        assert found["title"][0] in document.xpath("string(//head/title)"), url
        assert found["description"] == document.xpath("//meta[@name='description']/@content")
        assert found["url"] == document.xpath("//link[@rel='canonical']/@href"), url
        assert document.xpath("//meta[@name='twitter:card']/@content") == ["summary_large_image"]


def test_every_card_is_there(real_site, project, language):
    """The address leads to a JPEG of the size that the head says, light enough for messengers."""
    cards = set()
    for url, document in documents(real_site, project, language).items():
        found = properties(document)
        (address,) = found["image"]
        assert address.startswith(project.settings.site_url), url
        content = (real_site.folder / address.removeprefix(project.settings.site_url)).read_bytes()
        image = opened(content)
        assert image.format == "JPEG", url
        assert [str(side) for side in image.size] == found["image:width"] + found["image:height"]
        assert len(content) <= MAX_BYTES, url
        cards.add(address)
    assert len(cards) == len(project.order)
