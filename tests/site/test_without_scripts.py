"""The real site in a browser that runs no JavaScript: one page of each kind in each language."""

from __future__ import annotations

import pytest

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 800}


@pytest.fixture(scope="session")
def plain_page(browser, address):
    """The page on a phone whose browser runs no script, opened once."""
    with browser.new_context(java_script_enabled=False, viewport=PHONE) as context:
        page = context.new_page()
        page.goto(address, wait_until="load")
        yield page


def test_all_can_be_read(plain_page):
    """Nothing of the main part waits for a script: what is folded away unfolds at a click."""
    for summary in plain_page.locator("main summary").all():
        summary.click()
    assert plain_page.evaluate(_HIDDEN_WORDS) == []
    assert plain_page.evaluate(_PICTURES_NOT_SHOWN) == []


def test_the_menu_opens(plain_page):
    """On a phone one click shows links to all sections, and another click puts them away."""
    links = plain_page.locator("header nav a:not([hreflang]):visible")
    assert links.count() == 0
    plain_page.locator("header summary:visible").click()
    assert links.count() > 4
    plain_page.locator("header summary:visible").click()
    assert links.count() == 0


def test_sections_stand_open_on_a_desk(plain_page):
    """Where there is room, all sections are in sight without a click."""
    plain_page.set_viewport_size(DESK)
    assert plain_page.locator("header nav a:not([hreflang]):visible").count() > 4
    plain_page.set_viewport_size(PHONE)


def test_all_languages_are_in_sight(plain_page):
    """The other languages are plain links, one click away; test_links.py says where they lead."""
    others = plain_page.locator("header nav a[hreflang][href]:not([aria-current]):visible")
    assert others.count() == 3


_HIDDEN_WORDS = """() => {
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const hidden = [];
  while (texts.nextNode()) {
    const words = texts.currentNode.textContent.trim(), parent = texts.currentNode.parentElement;
    // A map draws its names for two widths, one of them is shown; a title is read, not seen.
    if (!words || parent.closest("svg")) continue;
    if (!parent.checkVisibility({visibilityProperty: true, opacityProperty: true}))
      hidden.push(words);
  }
  return hidden;
}"""
_PICTURES_NOT_SHOWN = """async () => {
  const faults = [];
  for (const image of document.images)
    if (!await image.decode().then(() => image.naturalWidth > 0, () => false))
      faults.push(image.currentSrc || image.src);
  return faults;
}"""
