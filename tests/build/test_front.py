"""What only the front page shows."""

from __future__ import annotations

import gettext

from builders import (
    ENGLISH,
    LANGUAGES,
    a_content,
    a_page,
    an_event,
    an_original,
    four_pages,
    some_settings,
)
from builders import a_site as a_site_of
from website.build.front import (
    Chapter,
    follow_links,
    language_offers,
    latest_notices,
    opening_and_chapters,
    story,
)
from website.build.site import Site
from website.content.model import Content


def a_site(*pages):
    """A site of the given pages, with a front page."""
    every = [*four_pages("index", kind="home"), *pages]
    content = Content({(page.name, page.code): page for page in every})
    strings = {language.code: gettext.NullTranslations() for language in LANGUAGES}
    return Site(some_settings(), content, strings)


def test_text_is_shown_in_parts():
    """What stands before the first heading, then each heading with its text, the figure apart."""
    figure = '<figure class="picture"><img></figure>\n'
    opening, chapters = opening_and_chapters(
        f"<p>a</p>\n<h2>b</h2>\n{figure}<p>c</p>\n{figure}<h2>d</h2>\n<h3>e</h3>\n"
    )
    assert opening == "<p>a</p>\n"
    assert chapters == [
        Chapter(f"<h2>b</h2>\n<p>c</p>\n{figure}", figure),
        Chapter("<h2>d</h2>\n<h3>e</h3>\n", ""),
    ]


def test_story_tells_its_events_with_the_pictures_of_their_pages():
    """An event without a page of its own has its own picture, or none; the order is that named."""
    content = a_content(
        *four_pages("index", kind="home", events=["run", "night", "rain"]),
        *four_pages("events/night", kind="event", photo="stage"),
        originals=[an_original("stage"), an_original("street")],
        events={
            "night": an_event(page="events/night", photo="street"),
            "run": an_event(photo="street"),
            "rain": an_event(),
        },
    )
    run, night, rain = story("index", a_site_of(content), ENGLISH, "en/")
    assert [each.event.id for each in (run, night, rain)] == ["run", "night", "rain"]
    assert "media/street-" in run.picture
    assert run.event.url == ""
    assert "media/stage-" in night.picture
    assert night.event.url == "events/night/"
    assert rain.picture == ""


def test_the_youngest_notices_come_first():
    """Three of them, whatever their order in the navigation; other pages are no notices."""
    days = {"a": "2019-01", "b": "2019-12-28", "c": "2018", "d": "2019-05-11"}
    notices = [a_page(f"press/{name}", kind="notice", as_of=day) for name, day in days.items()]
    site = a_site(*notices, a_page("press/index", kind="landing", as_of="2020-01-01"))
    found = latest_notices(site, ENGLISH, "en/")
    assert [notice.title.replace("\N{NO-BREAK SPACE}", " ") for notice in found] == [
        f"Title of press/{name}" for name in "bda"
    ]
    assert [notice.date for notice in found] == ["28 December 2019", "11 May 2019", "January 2019"]
    assert found[0].url == "press/b/"


def test_only_pages_that_exist_are_led_to():
    """A site without corrections does not promise any."""
    site = a_site(*four_pages("press/index", kind="landing"))
    assert [link.url for link in follow_links(site, ENGLISH, "en/")] == ["press/"]


def test_front_page_is_offered_in_the_other_languages():
    """In each but the one that is read, with its own address."""
    offers = language_offers(a_site(), ENGLISH, "en/")
    assert [(offer.tag, offer.url) for offer in offers] == [
        ("vi", "../"),
        ("ru", "../ru/"),
        ("zh-Hans", "../zh/"),
    ]
