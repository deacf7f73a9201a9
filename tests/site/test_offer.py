"""The front page offers itself in the language that the reader's browser asks for."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe

FRONT = {"vi": "", "en": "en/", "ru": "ru/", "zh-Hans": "zh/"}
PHONE = {"width": 390, "height": 844}


@contextmanager
def front_page(browser, address, locale, path="", **options):
    """The front page in a browser set to a language."""
    with browser.new_context(locale=locale, viewport=PHONE, **options) as context:
        page = context.new_page()
        page.goto(address + path)
        yield page


@pytest.mark.parametrize(
    ("locale", "tag"), [("ru-RU", "ru"), ("zh-CN", "zh-Hans"), ("en-AU", "en")]
)
def test_reader_is_offered_the_own_language(browser, real_address, locale, tag):
    """In its own words, with a link to the same page; nobody is sent anywhere unasked."""
    with front_page(browser, real_address, locale) as page:
        offer = page.locator(".offer:visible")
        assert offer.get_attribute("lang") == tag
        assert page.url == real_address
        offer.locator("a").click()
        page.wait_for_url(f"**/{FRONT[tag]}")
        assert page.locator("html").get_attribute("lang") == tag
        assert page.locator(".offer:visible").count() == 0


@pytest.mark.parametrize(("locale", "path"), [("vi-VN", ""), ("ru", "ru/"), ("fr-FR", "en/")])
def test_nothing_is_offered_where_it_would_not_help(browser, real_address, locale, path):
    """Neither the language that is read, nor a guess for a language that the site has not."""
    with front_page(browser, real_address, locale, path) as page:
        page.wait_for_load_state("load")
        assert page.locator(".offer:visible").count() == 0


def test_whoever_declines_is_not_asked_again(browser, real_address):
    """The answer is remembered by the browser, and by nobody else."""
    with front_page(browser, real_address, "ru-RU") as page:
        page.locator(".offer:visible button").click()
        assert page.locator(".offer:visible").count() == 0
        page.reload(wait_until="load")
        assert page.locator(".offer:visible").count() == 0
        assert page.context.cookies() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_offer(browser, real_address, scheme):
    """No violation of the rules that axe-core knows, in light and dark colours."""
    with front_page(browser, real_address, "ru-RU", color_scheme=scheme) as page:
        page.locator(".offer:visible").wait_for()
        found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
