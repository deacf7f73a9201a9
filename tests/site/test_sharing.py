"""What networks find in the head of every page, and the cards that they show."""

from __future__ import annotations

from io import BytesIO

import zxingcpp
from pictures import opened
from PIL import Image
from website.build.share_links import NETWORKS
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
        assert document.xpath("//meta[@itemprop='image']/@content") == found["image"], url
        assert document.xpath("//meta[@itemprop='name']/@content") == found["title"], url


def test_articles_say_when_they_changed(real_site, project, language):
    """A day, and for press notices the one on which they were published."""
    for url, document in documents(real_site, project, language).items():
        is_article = properties(document)["type"] == ["article"]
        changed = document.xpath("//meta[@property='article:modified_time']/@content")
        published = document.xpath("//meta[@property='article:published_time']")
        assert len(changed) == is_article, url
        assert bool(published) == (document.get("data-kind") == "notice"), url


def test_every_page_can_be_passed_on(browser, real_site, real_address, project, language):
    """By plain links that ask nobody before they are followed, and by a code that a phone reads."""
    url = page_url("index", language.code, project.settings)
    asked = []
    with browser.new_context(color_scheme="dark") as context:
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.goto(real_address + url)
        page.locator(".share summary").click()
        links = page.locator(".share li a")
        assert links.count() == len(NETWORKS)
        assert all(
            "noreferrer" in links.nth(at).get_attribute("rel") for at in range(links.count())
        )
        seen = page.locator(".share .code").screenshot()
        page.emulate_media(media="print", color_scheme="light")
        printed = page.locator(".share .code").screenshot()
    assert [each for each in asked if not each.startswith(real_address)] == []
    for picture in (seen, printed):
        (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(picture)))
        assert code.text == project.settings.site_url + url


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
