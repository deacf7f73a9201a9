"""The feeds of a site: notices and corrections of each language."""

from __future__ import annotations

from builders import (
    ENGLISH,
    RUSSIAN,
    VIETNAMESE,
    a_content,
    a_page,
    a_site,
    four_pages,
    in_all_languages,
    some_settings,
)
from website.build.feeds import feed_links, feed_outputs, feeds
from website.content.archive import Correction

HOST = "https://nhatrang.example/"
NAV = ("index", "press/index", "press/opening", "press/closing", "press/corrections")


def a_correction(**values):
    """A claim that is not correct."""
    return Correction.model_validate(
        {
            "date": "2019-12-31",
            "claim": in_all_languages("Ten bays"),
            "verdict": "not-correct",
            "finding": in_all_languages("Three <bays>"),
            "evidence": [in_all_languages("A map")],
            "sources": ("portal-2019",),
            **values,
        }
    )


def some_site(**corrections):
    """A site with two notices, the second of which is in Vietnamese and English only."""
    pages = [
        *four_pages("index"),
        *four_pages("press/index"),
        *four_pages("press/opening", kind="notice", as_of="2019-05-11"),
        a_page("press/closing", kind="notice", as_of="2019-12-28", title="Bế mạc"),
        a_page("press/closing", "en", title="Closing"),
        *four_pages("press/corrections", kind="corrections"),
    ]
    return a_site(a_content(*pages, corrections=corrections), some_settings(nav=NAV))


def test_notices_are_those_of_the_language_the_newest_first():
    """What was not translated is in no feed of that language."""
    site = some_site()
    found = feeds(site, ENGLISH)["notices"]
    assert [(entry.title, entry.url) for entry in found.entries] == [
        ("Closing", f"{HOST}en/press/closing/"),
        ("Title of press/opening", f"{HOST}en/press/opening/"),
    ]
    (russian,) = feeds(site, RUSSIAN)["notices"].entries
    assert russian.url == f"{HOST}ru/press/opening/"
    assert found.home == f"{HOST}en/press/"


def test_corrections_are_told_whole():
    """No reader meets the claim without the verdict; a link leads to the line in the log."""
    found = feeds(some_site(bays=a_correction()), ENGLISH)["corrections"]
    (entry,) = found.entries
    assert entry.title == "Not correct: ‘Ten bays en’"
    assert entry.url == f"{HOST}en/press/corrections/#bays"
    assert entry.summary == "Not correct: Three <bays> en"
    assert entry.html == (
        "<p><strong>Not correct</strong></p><p>Three &lt;bays&gt; en</p><ul><li>A map en</li></ul>"
    )


def test_a_feed_with_nothing_in_it_is_not_made():
    """Without a correction there is a feed of notices only; without a press page there is none."""
    assert list(feeds(some_site(), VIETNAMESE)) == ["notices"]
    assert feeds(a_site(), VIETNAMESE) == {}
    assert feed_outputs(a_site()) == []


def test_feeds_lie_beside_the_press_page():
    """Atom and JSON Feed of each kind in each language."""
    paths = {each.path.as_posix() for each in feed_outputs(some_site(bays=a_correction()))}
    assert paths == {
        f"{folder}press/{name}.{ending}"
        for folder in ("", "en/", "ru/", "zh/")
        for name in ("notices", "corrections")
        for ending in ("xml", "json")
    }


def test_every_page_knows_the_feeds_and_some_show_them():
    """The press page shows both, a notice and the log of corrections their own."""
    site = some_site(bays=a_correction())

    def shown(name):
        links = feed_links(name, site, ENGLISH, f"en/{name}/")
        assert [link.name for link in links] == ["Press notices", "Title of press/corrections"]
        return [link.is_shown for link in links]

    assert shown("press/index") == [True, True]
    assert shown("press/opening") == [True, False]
    assert shown("press/corrections") == [False, True]
    assert shown("index") == [False, False]
    (first, _) = feed_links("index", site, ENGLISH, "en/")
    assert (first.atom, first.json) == ("press/notices.xml", "press/notices.json")
