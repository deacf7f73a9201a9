"""How a reader gets from a page to the others: menu, path, languages, neighbours."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from builders import (
    CHINESE,
    ENGLISH,
    LANGUAGES,
    RUSSIAN,
    VIETNAMESE,
    a_content,
    a_fact,
    a_page,
    a_site,
    four_pages,
    some_settings,
)
from website.build.navigation import (
    breadcrumbs,
    head_links,
    language_links,
    menu,
    next_page,
    page_link,
    search_link,
)
from website.content.addresses import page_url

HOST = "https://nhatrang.example/"
NAMES = ("index", "visit/index", "discover/index", "discover/city", "discover/food", "about")
FACTS = {"opening": a_fact(date="2019-05-11")}
ONLY_VIETNAMESE = a_page("discover/bay", title="Vịnh ngày {{ opening }}")
SITE = a_site(
    a_content(
        *(page for name in NAMES for page in four_pages(name, menu=f"Menu {name}")),
        ONLY_VIETNAMESE,
        a_page("discover/port"),
        a_page("discover/port", "ru", translates="2b3c"),
        *four_pages("style", indexed=False),
        facts=FACTS,
    ),
    some_settings(nav=NAMES),
)


def here(name, language):
    """The address of a page."""
    return page_url(name, language.code, SITE.settings)


def names(links, name, language):
    """The addresses to which links lead from a page, below the root of the site."""
    return [urljoin(HOST + here(name, language), link.url).removeprefix(HOST) for link in links]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
@pytest.mark.parametrize("name", NAMES)
def test_menu_leads_to_every_section_in_the_order_of_the_navigation(name, language):
    """From every page, in every language, the menu leads to the sections of that language."""
    links = menu(SITE, name, language, here(name, language))
    sections = [here("visit/index", language), here("discover/index", language)]
    assert names(links, name, language) == sections
    assert [link.words for link in links] == ["Menu visit/index", "Menu discover/index"]


def test_menu_marks_the_section_of_the_page():
    """The section in which the reader is stands out; on the front page none does."""
    links = menu(SITE, "discover/food", ENGLISH, here("discover/food", ENGLISH))
    assert [link.section for link in links if link.is_current] == ["discover"]
    assert not any(link.is_current for link in menu(SITE, "index", ENGLISH, "en/"))


@pytest.mark.parametrize(
    ("name", "above"),
    [
        ("index", []),
        ("about", [""]),
        ("discover/index", [""]),
        ("discover/food", ["", "discover/"]),
    ],
)
def test_path_leads_from_the_front_page_down(name, above):
    """The pages above a page are named, the front page first, the page itself not."""
    links = breadcrumbs(SITE, name, VIETNAMESE, here(name, VIETNAMESE))
    assert names(links, name, VIETNAMESE) == above


def test_every_page_leads_to_itself_in_every_language():
    """Whoever changes the language stays on the page, translated or not."""
    links = language_links(SITE, "discover/bay", RUSSIAN, here("discover/bay", RUSSIAN))
    assert names(links, "discover/bay", RUSSIAN) == [
        "discover/bay/",
        "en/discover/bay/",
        "ru/discover/bay/",
        "zh/discover/bay/",
    ]
    assert [link.code for link in links if link.is_current] == ["ru"]
    assert [link.tag for link in links] == ["vi", "en", "ru", "zh-Hans"]
    assert [link.state for link in links] == ["source", "missing", "missing", "missing"]


def test_untranslated_words_keep_the_dates_of_their_language():
    """Where the original is shown, its dates are written as its language writes them."""
    link = page_link(SITE, "discover/bay", RUSSIAN, "ru/")
    assert link.words == "Vịnh ngày 11 tháng 5 năm 2019"
    assert link.section == "discover"


def test_next_page_is_the_next_of_the_section():
    """Readers are led through a section to its end, and not into the next one."""

    def follows(name):
        link = next_page(SITE, name, ENGLISH, here(name, ENGLISH))
        return link and names([link], name, ENGLISH)[0]

    assert follows("discover/index") == "en/discover/city/"
    assert follows("discover/city") == "en/discover/food/"
    assert follows("discover/food") == "en/discover/bay/"
    assert follows("discover/port") is None
    assert follows("index") is None


def test_translated_page_names_itself_and_all_its_languages():
    """The canonical address is the page's own; the alternates are those that exist."""
    links = head_links(SITE, "discover/food", CHINESE)
    assert links.canonical == f"{HOST}zh/discover/food/"
    assert links.is_indexed
    assert dict(links.alternates) == {
        "vi": f"{HOST}discover/food/",
        "en": f"{HOST}en/discover/food/",
        "ru": f"{HOST}ru/discover/food/",
        "zh-Hans": f"{HOST}zh/discover/food/",
        "x-default": f"{HOST}en/discover/food/",
    }


def test_untranslated_page_points_to_its_original():
    """A page that shows the original is no page of its own for search engines."""
    links = head_links(SITE, "discover/bay", ENGLISH)
    assert links.canonical == f"{HOST}discover/bay/"
    assert (links.alternates, links.is_indexed) == ((), False)


def test_strangers_get_the_original_where_there_is_no_english():
    """`x-default` never leads to a page that does not exist."""
    assert dict(head_links(SITE, "discover/port", RUSSIAN).alternates) == {
        "vi": f"{HOST}discover/port/",
        "ru": f"{HOST}ru/discover/port/",
        "x-default": f"{HOST}discover/port/",
    }


def test_page_for_editors_is_not_offered_to_search_engines():
    """A page that its head keeps out of the index has no alternates either."""
    links = head_links(SITE, "style", ENGLISH)
    assert (links.alternates, links.is_indexed) == ((), False)


def test_every_page_knows_the_page_that_searches():
    """Its address is seen from the page; a site without one shows no field."""
    site = a_site(a_content(*four_pages("index"), *four_pages("find/index", kind="search")))
    assert search_link(site, ENGLISH, "en/discover/food/").url == "../../find/"
    assert search_link(a_site(), ENGLISH, "en/") is None
