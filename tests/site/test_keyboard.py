"""The real site by keyboard, and without JavaScript."""

from __future__ import annotations

import pytest
from website.content.addresses import page_url

PHONE = {"width": 390, "height": 844}
NAMES = ("index", "discover/food", "events/index")


def test_the_first_tab_reaches_the_skip_link(page, project, language):
    """The first stop of the keyboard is visible and jumps over the header into the main part."""
    for name in NAMES:
        page.goto(page_url(name, language.code, project.settings))
        page.keyboard.press("Tab")
        skip = page.evaluate(
            """() => {
              const link = document.activeElement, box = link.getBoundingClientRect();
              return {
                to: link.getAttribute("href"),
                words: link.textContent.trim(),
                isSeen: box.width > 0 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth,
              };
            }"""
        )
        assert skip["isSeen"], name
        assert skip["words"], name
        page.keyboard.press("Enter")
        assert page.evaluate("document.querySelector(':target').matches('main')"), name
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('main') !== null"), name


def test_menus_open_by_keyboard(page, project, language):
    """On a phone the menu is reached by Tab, opened by Enter, and its links are the next stops."""
    page.set_viewport_size(PHONE)
    page.goto(page_url("discover/food", language.code, project.settings))
    hidden = page.locator("header nav a:not(:visible)").count()
    assert hidden, "there is a menu to be opened"
    openers = page.locator("header :is(summary, button[aria-expanded]):visible").count()
    assert openers
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('header :is(summary, [aria-expanded])')"):
            break
    else:
        pytest.fail("the keyboard does not come to the menu")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    link = page.evaluate(
        """() => {
          const link = document.activeElement;
          return link.matches("header nav a") && link.checkVisibility() ? link.href : "";
        }"""
    )
    assert link, "the stop after the opened menu is its first link"
    page.keyboard.press("Enter")
    page.wait_for_url(link)


def test_every_stop_of_the_keyboard_can_be_seen(page, project, language):
    """Whatever has the focus is marked by an outline, inside the window."""
    page.goto(page_url("discover/food", language.code, project.settings))
    for _ in range(25):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            """() => {
              const each = document.activeElement, style = getComputedStyle(each);
              const box = each.getBoundingClientRect();
              return {
                html: each.cloneNode(false).outerHTML,
                isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
                  || style.boxShadow !== "none",
                isInside: box.bottom > 0 && box.top < innerHeight && box.right > 0,
              };
            }"""
        )
        assert stop["isMarked"], stop["html"]
        assert stop["isInside"], stop["html"]


def test_languages_change_without_javascript(browser, real_address, project):
    """Without any script a reader goes round all languages and stays on the same page."""
    settings = project.settings
    with browser.new_context(java_script_enabled=False, viewport=PHONE) as context:
        page = context.new_page()
        page.goto(real_address + page_url("discover/food", settings.source.code, settings))
        for language in (*settings.languages[1:], settings.source):
            page.locator(f"header nav a[hreflang='{language.tag}']:visible").first.click()
            expected = real_address + page_url("discover/food", language.code, settings)
            page.wait_for_url(expected)
            assert page.locator("html").get_attribute("lang") == language.tag


def test_pages_can_be_read_without_javascript(browser, real_address, project):
    """Text, menu, pictures and sources are all there when scripts are not."""
    with browser.new_context(java_script_enabled=False, viewport=PHONE) as context:
        page = context.new_page()
        page.goto(real_address + page_url("discover/food", "en", project.settings))
        page.locator("header summary").first.click()
        assert page.locator("header nav a:visible").count() > 4
        assert page.locator("main h1").is_visible()
        assert page.locator("main article p").first.is_visible()
        assert page.locator("main section.sources li").first.is_visible()
