"""What 404.html shows to readers who are lost."""

from __future__ import annotations

import pytest
from builders import ENGLISH, LANGUAGES, a_content, a_site, four_pages, some_settings
from website.build.lost import lost_context

SITE = a_site(
    a_content(
        *four_pages("index", kind="home"),
        *four_pages("visit/index", kind="landing", menu="Visit"),
        *four_pages("search/index", kind="search"),
    ),
    some_settings(nav=["index", "visit/index", "search/index"]),
)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_the_readers_language_comes_first(language):
    """All the others follow, each once."""
    lost = lost_context(language, SITE)["lost"]
    assert lost[0].tag == language.tag
    assert sorted(each.code for each in lost) == ["en", "ru", "vi", "zh"]


def test_links_lead_on_from_any_address():
    """They begin at the root of the host: front page, doors, search, header and footer."""
    context = lost_context(ENGLISH, SITE)
    english = context["lost"][0]
    assert english.home.url == "/en/"
    assert [link.url for link in english.doors] == ["/en/visit/"]
    assert english.search == "/en/search/"
    assert context["home"].url == "/en/"
    assert [link.url for link in context["menu"]] == ["/en/visit/"]
    assert [link.url for link in context["languages"]] == ["/", "/en/", "/ru/", "/zh/"]
    assert context["root"] == "/"


def test_a_site_without_search_has_no_field():
    """A form that leads nowhere is not shown."""
    site = a_site(a_content(*four_pages("index", kind="home")))
    assert lost_context(ENGLISH, site)["lost"][0].search == ""
