"""Official channels on pages: in groups, and the main ones on the front page."""

from __future__ import annotations

from builders import (
    ENGLISH,
    RUSSIAN,
    a_channel,
    a_content,
    a_fact,
    a_site,
    four_pages,
    in_all_languages,
    some_settings,
)
from website.build.channels import channel_groups, channel_view, front_channels
from website.build.sources import facts_of, sources_of

PAGE = "press/channels"
FACTS = {
    "line": a_fact(text={"vi": "1", "en": "1", "ru": "1", "zh": "1"}),
    "crowd": a_fact(number=10_000),
}


def site_of(kind="channels", **channels):
    """A site with a page that lists these channels."""
    pages = [*four_pages("index"), *four_pages(PAGE, kind=kind)]
    content = a_content(*pages, channels=channels, facts=FACTS)
    return a_site(content, some_settings(nav=("index", PAGE)))


def test_channels_stand_below_the_heading_of_their_group():
    """Groups in an order that does not change, channels as in the file, no empty heading."""
    site = site_of(
        c=a_channel(group="help"),
        b=a_channel(group="government"),
        a=a_channel(group="government"),
    )
    groups = channel_groups(site, ENGLISH, "en/", ["portal-2019"])
    assert [(group.id, [each.id for each in group.channels]) for group in groups] == [
        ("government", ["b", "a"]),
        ("help", ["c"]),
    ]
    assert groups[1].heading == "Help for visitors"


def test_a_channel_says_all_that_is_known():
    """Words, languages and dates are the reader's; facts are written out and marked."""
    channel = a_channel(
        offers=in_all_languages("Over {{ crowd }} & more"), languages=["en", "ru"], page="index"
    )
    view = channel_view("a", site_of(a=channel), ENGLISH, "en/", ["x", "portal-2019"])
    assert (view.name, view.owner, view.kind) == ("Portal en", "Province en", "Website")
    assert view.offers == 'Over <data value="10000">10,000</data> &amp; more en'
    assert (view.languages, view.as_of, view.numbers) == ("English, Russian", "May 2019", (2,))
    assert view.page.url == "./"


def test_what_is_not_known_is_empty():
    """No date, no language, no page of our own."""
    view = channel_view("a", site_of(a=a_channel(as_of=None)), RUSSIAN, "", ["portal-2019"])
    assert (view.as_of, view.languages, view.page) == ("", "", None)


def test_an_address_is_a_link_only_where_it_may_be():
    """Everybody else reads it, and types it."""
    site = site_of(a=a_channel(), b=a_channel(linked=True))
    assert channel_view("a", site, ENGLISH, "", ["portal-2019"]).url == ""
    assert channel_view("b", site, ENGLISH, "", ["portal-2019"]).url == "https://portal.example"


def test_the_front_page_leads_to_what_is_known_of_the_main_ones():
    """Their addresses are text there too."""
    site = site_of(a=a_channel(front=True), b=a_channel())
    (found,) = front_channels(site, ENGLISH, "en/")
    assert (found.name, found.address) == ("Portal en", "portal.example")
    assert found.url == "press/channels/#a"


def test_a_site_without_a_list_names_no_channels():
    """There would be nowhere to lead to."""
    assert front_channels(site_of("reading", a=a_channel(front=True)), ENGLISH, "en/") == []


def test_the_page_names_facts_and_sources_of_all_channels():
    """Numbers and dates in channels are facts of the page that lists them, and of no other."""
    phone = a_channel(kind="phone", address="{{ line }}", offers=in_all_languages("{{ crowd }}"))
    site = site_of(a=phone)
    listing, front = site.shown(PAGE, ENGLISH), site.shown("index", ENGLISH)
    assert facts_of(listing, site) == ["crowd", "line"]
    assert sources_of(listing, site) == ["portal-2019"]
    assert facts_of(front, site) == sources_of(front, site) == []
