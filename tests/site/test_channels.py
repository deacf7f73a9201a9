"""The official channels of the real site: each is there as text, and the front page leads to it."""

from __future__ import annotations

import pytest
from website.content.addresses import page_url


@pytest.fixture
def listing(real_site, project, language):
    """The page that lists the channels."""
    name = project.page_of_kind("channels")
    return real_site.documents[page_url(name, language.code, project.settings)]


def test_every_channel_is_shown_with_its_sources(listing, project, language):
    """In its group, by its name, with its address, and a number for each source."""
    for name, channel in project.content.channels.items():
        (shown,) = listing.xpath(f"//section[h2/@id = '{channel.group}']//article[@id = '{name}']")
        assert shown.findtext("h3") == channel.name[language.code]
        address = shown.xpath("string(.//p[@class = 'at']/strong)")
        assert address == project.text(channel.address, language)
        assert len(shown.xpath(".//span[@class = 'refs']/a")) == len(channel.sources)


def test_addresses_are_links_only_where_they_may_be(listing, project):
    """A website may have changed hands since it was seen in a source."""
    linked = [name for name, each in project.content.channels.items() if each.linked]
    links = listing.xpath("//*[@class = 'channels']//article[.//p[@class = 'at']//a]/@id")
    assert links == linked


def test_the_front_page_leads_to_the_main_channels(listing, real_site, project, language):
    """To three or four of them, each to its entry in the list."""
    front = real_site.documents[page_url("index", language.code, project.settings)]
    marks = [each.partition("#")[2] for each in front.xpath("//ul[@class = 'at']//a/@href")]
    assert marks == [name for name, each in project.content.channels.items() if each.front]
    assert 3 <= len(marks) <= 4
    assert all(listing.xpath(f"//article[@id = '{each}']") for each in marks)
