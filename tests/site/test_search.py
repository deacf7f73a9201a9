"""The search of the real site, typed in a real browser."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from sites import served
from traffic import watch
from website.content.addresses import page_url
from website.schema import read_yaml

QUERIES = read_yaml(Path(__file__).with_name("queries.yml"), "queries.yml").value
SEARCH = "search/index"
DESK = {"width": 1280, "height": 800}
NARROW = {"width": 320, "height": 640}
SEEN = 3
"""A reader who typed words looks at so many pages before typing others."""
SCRIPTS, FIRST_SEARCH = 60, 300
"""KB: of all scripts, compressed, and of what a first search fetches besides pictures and fonts."""


def search_url(language, settings, query=""):
    """The address of the search page."""
    return page_url(SEARCH, language.code, settings) + query


def type_query(page, query):
    """Type words into the field and press Enter."""
    page.locator("#find-words").fill("")
    page.keyboard.type(query)
    page.keyboard.press("Enter")
    finished(page, query)


def finished(page, query):
    """Wait until what was found is shown."""
    page.wait_for_function(
        "query => document.getElementById('found-pages')?.dataset.query === query", arg=query
    )


def found_pages(page, language, settings):
    """The names of the pages that are shown, the best first."""
    paths = page.evaluate(
        "[...document.querySelectorAll('.found-page h3 a')].map(link => link.pathname.slice(1))"
    )
    return [name_of(path, language, settings) for path in paths]


def name_of(path, language, settings):
    """The name of the page at a path."""
    root = page_url("index", language.code, settings)
    return path.removeprefix(root).strip("/") or "index"


def is_expected(name, expected):
    """Whether it is the page, or any page of the folder."""
    return name == expected or name.startswith(f"{expected}/")


@pytest.fixture
def search_page(page, project, language):
    """The search page of a language, nothing typed yet."""
    page.goto(search_url(language, project.settings))
    return page


def test_there_are_enough_queries():
    """The table has at least a hundred queries, and some for each language."""
    assert sum(len(table) for table in QUERIES.values()) >= 100
    assert all(len(table) >= 30 for table in QUERIES.values())


def test_names_are_found_in_every_script(search_page, project, language):
    """Whoever knows a name in any language comes first to the page about it, in his own."""
    missed = {}
    for query, expected in QUERIES["names"].items():
        type_query(search_page, query)
        found = found_pages(search_page, language, project.settings)[:1]
        if not any(is_expected(name, expected) for name in found):
            missed[query] = (expected, found)
    assert missed == {}


def test_words_are_found_however_they_are_typed(search_page, project, language):
    """Without marks, inflected, one character or many: the page is among the first."""
    missed = {}
    for query, expected in QUERIES[language.code].items():
        type_query(search_page, query)
        found = found_pages(search_page, language, project.settings)[:SEEN]
        if not any(is_expected(name, expected) for name in found):
            missed[query] = (expected, found)
    assert missed == {}


def test_the_field_of_every_page_leads_to_what_was_found(page, project, language):
    """A plain form: what is typed in the head of a page stands in the address of the results."""
    page.goto(page_url("discover/food", language.code, project.settings))
    page.locator("header input[type=search]").focus()
    page.keyboard.type("Yersin")
    page.keyboard.press("Enter")
    finished(page, "Yersin")
    assert page.url.endswith(search_url(language, project.settings, "?q=Yersin"))
    assert "discover/yersin-and-pasteur" in found_pages(page, language, project.settings)[:SEEN]


def test_found_pages_say_why(search_page, language):
    """Each has a title, its section, an excerpt with what was sought, and most a picture."""
    query = {"vi": "yen sao", "en": "nest", "ru": "гнёзда", "zh": "燕窝"}[language.code]
    sought = {"vi": "yến", "en": "nest", "ru": "гнёзд", "zh": "燕窝"}[language.code]
    type_query(search_page, query)
    pages = search_page.locator(".found-page")
    assert pages.count() >= SEEN
    for each in pages.all()[:SEEN]:
        assert each.locator("h3 a").inner_text()
        assert each.locator(".kind").inner_text()
        assert sought in each.locator("mark").first.inner_text().lower()
        assert each.locator("picture img").evaluate("image => image.decode().then(() => true)")
    words = search_page.locator(".found-pages").inner_text()
    assert not set(words) & {"\u0335", "\u200b", "\ue000", "\ue001"}
    assert " 燕" not in words


def test_names_of_other_languages_do_not_show(search_page, project, language):
    """By 婆那加 the page is found, but its excerpt begins with its own words."""
    other = "婆那加" if language.code != "zh" else "По-Нагар"
    type_query(search_page, other)
    assert found_pages(search_page, language, project.settings)[0] == "discover/po-nagar"
    assert other not in search_page.locator(".excerpt").first.inner_text()


def test_sections_narrow_what_is_found(search_page, project, language):
    """By keyboard: a section is chosen with an arrow, the number and the address follow."""
    type_query(search_page, "Nha Trang")
    number = search_page.locator("#found-count").inner_text()
    search_page.locator("#found-sections input:checked").focus()
    for _ in range(3):
        search_page.keyboard.press("ArrowRight")
    chosen = search_page.locator("#found-sections input:checked").input_value()
    assert chosen
    assert f"section={chosen}" in search_page.url
    search_page.wait_for_function(
        "number => document.getElementById('found-count').textContent !== number", arg=number
    )
    search_page.locator(".found-page").first.wait_for()
    found = found_pages(search_page, language, project.settings)
    assert all(is_expected(name, chosen) for name in found if chosen != "home")
    search_page.reload()
    finished(search_page, "Nha Trang")
    assert found_pages(search_page, language, project.settings) == found


def test_all_can_be_reached_by_keyboard(search_page, project, language):
    """From the field through the button and the sections to the first page, and into it."""
    search_page.locator("#find-words").focus()
    search_page.keyboard.type("Yersin")
    search_page.keyboard.press("Enter")
    finished(search_page, "Yersin")
    for _ in range(6):
        search_page.keyboard.press("Tab")
        if search_page.evaluate("document.activeElement.matches('.found-page h3 a')"):
            break
    search_page.keyboard.press("Enter")
    expected = page_url("discover/yersin-and-pasteur", language.code, project.settings)
    search_page.wait_for_url(f"**/{expected}")


def test_more_results_come_at_a_press(search_page, project, language):
    """The first ten are shown, then ten more, and the focus is on the first of them."""
    type_query(search_page, "Nha Trang")
    before = len(found_pages(search_page, language, project.settings))
    search_page.locator("#found-more").press("Enter")
    search_page.wait_for_function(
        "before => document.querySelectorAll('.found-page').length > before", arg=before
    )
    focused = "[...document.querySelectorAll('.found-page h3 a')].indexOf(document.activeElement)"
    search_page.wait_for_function(f"{focused} >= 0")
    assert search_page.evaluate(focused) == before


def test_the_number_is_told(search_page):
    """It stands where screen readers hear of changes."""
    type_query(search_page, "Yersin")
    status = search_page.locator("[role=status]")
    assert status.get_attribute("aria-live") == "polite"
    pages = search_page.locator(".found-page").count()
    assert str(pages) in status.inner_text()


def test_whoever_finds_nothing_is_helped(search_page):
    """The page says so, and what to try."""
    type_query(search_page, "xqzwvk")
    assert search_page.locator(".found-page").count() == 0
    assert search_page.locator("#found-nothing li").count() >= SEEN
    assert search_page.locator("#found-count").inner_text()


def test_a_word_that_is_nowhere_is_not_taken_for_another(page, project):
    """Pagefind shortens a word until it knows one: `avif` is not `a`."""
    page.goto(search_url(project.settings.language("en"), project.settings))
    for word in ("avif", "durian", "qwertyuiop"):
        type_query(page, word)
        assert page.locator(".found-page").count() == 0, word


def test_axe_finds_nothing_on_the_page_of_results(search_page):
    """In both schemes, and nothing scrolls sideways on a narrow screen."""
    type_query(search_page, "Po Nagar")
    assert search_page.locator(".found-page").count()
    for scheme in ("light", "dark"):
        search_page.emulate_media(color_scheme=scheme)
        for size in (DESK, NARROW):
            search_page.set_viewport_size(size)
            found = Axe().run(search_page)
            assert not found.violations_count, (scheme, size, found.generate_report())
            width = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert search_page.evaluate(width) <= 0, (scheme, size)


def test_nothing_is_fetched_before_somebody_searches(browser, real_address, project, language):
    """Then small pieces come, from here alone, and whatever is asked for is there."""
    with browser.new_context(viewport=DESK) as context:
        page = context.new_page()
        traffic = watch(page)
        page.goto(real_address + search_url(language, project.settings), wait_until="networkidle")
        assert [url for url in traffic.requests if "pagefind" in url] == []
        sizes = []
        page.on("response", lambda answer: sizes.append(size(answer)))
        page.locator("#find-words").focus()
        type_query(page, "Nha Trang")
        page.wait_for_load_state("networkidle")
    assert traffic.failures == []
    assert [url for url in traffic.requests if not url.startswith(real_address)] == []
    assert sum(sizes) < FIRST_SEARCH * 1024


def size(answer):
    """Bytes of an answer as a server would compress it; of pictures and fonts, none."""
    if answer.request.resource_type in {"image", "font"}:
        return 0
    body = answer.body()
    return min(len(body), len(gzip.compress(body)))


def test_all_scripts_together_are_small(real_site):
    """Those of every kind of page, Pagefind's among them, compressed."""
    scripts = [
        content for path, content in real_site.files().items() if path.endswith((".js", ".mjs"))
    ]
    assert sum(len(gzip.compress(each)) for each in scripts) < SCRIPTS * 1024


def test_without_javascript_the_page_lists_everything(browser, real_address, project, language):
    """The field is a plain form; below it are all pages and places, and a word why."""
    with browser.new_context(java_script_enabled=False, viewport=DESK) as context:
        page = context.new_page()
        page.goto(real_address + search_url(language, project.settings, "?q=Yersin"))
        assert page.locator("noscript p").is_visible()
        assert page.locator(".index a:visible").count() > 60
        assert page.locator(".found-page:visible").count() == 0


def test_the_search_works_below_a_path(browser, real_site, tmp_path):
    """A site at example.org/nha-trang/ finds its own pages and asks the root for nothing."""
    (tmp_path / "nha-trang").symlink_to(real_site.folder)
    with served(tmp_path) as address, browser.new_context(viewport=DESK) as context:
        page = context.new_page()
        traffic = watch(page)
        page.goto(f"{address}nha-trang/en/discover/food/")
        page.locator("header input[type=search]").fill("婆那加")
        page.keyboard.press("Enter")
        finished(page, "婆那加")
        page.locator(".found-page h3 a").first.click()
        page.wait_for_url(f"{address}nha-trang/en/discover/po-nagar/")
        page.wait_for_load_state("load")
    assert traffic.failures == []
    assert [url for url in traffic.requests if not url.startswith(f"{address}nha-trang/")] == []
