"""The page of the real site for readers who are lost: what holds on every page holds here too."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

ADDRESS = "404.html"
NARROW = {"width": 320, "height": 640}


@pytest.fixture
def lost(browser, real_address):
    """The page in a browser that runs no script, on a narrow phone."""
    with browser.new_context(viewport=NARROW, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(real_address + ADDRESS)
        yield page


def test_lost_readers_see_a_way_home(lost, real_site):
    """Its words stand in every language, with a link home, within the width of the screen."""
    for language in real_site.settings.languages:
        section = lost.locator(f"main [lang={language.tag}]").first
        assert section.is_visible()
        assert section.locator("a:visible").count()
    assert lost.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_where_readers_are_lost(browser, real_address, scheme):
    """No violation of the rules that axe-core knows, in light and dark colours."""
    with browser.new_context(viewport=NARROW, color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(real_address + ADDRESS)
        found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
