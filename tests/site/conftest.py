"""The languages, pages and kinds of the real site, for the tests that ask the same of each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from sites import ROOT
from traffic import watch
from website.build.load import load_site
from website.content.addresses import page_url
from website.content.load_pages import load_pages
from website.settings import load_settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SETTINGS = load_settings(ROOT)
PHONE = {"width": 390, "height": 844}
NARROW = {"width": 320, "height": 640}
DESK = {"width": 1280, "height": 800}


@cache
def names_by_kind():
    """One page of each kind: the first in the order of the navigation."""
    pages, _, _ = load_pages(SETTINGS)
    names = {}
    for name in SETTINGS.nav:
        page = pages.get((name, SETTINGS.source.code))
        if page is not None:
            names.setdefault(page.head.kind, name)
    return names


BARS = {"arrival", "forced_colours", "preferences", "print", "without_scripts"}
"""What `make bars` looks at on every kind of page in every language, for some minutes."""


def pytest_collection_modifyitems(items):
    """Mark the long walks, save for one language of each kind, in turn: those always run."""
    kinds = [*names_by_kind()]
    for item in items:
        if item.path.stem.removeprefix("test_") in BARS and item.path.parent.name == "site":
            kind, language = item.callspec.params["kind"], item.callspec.params["language"]
            turn = kinds.index(kind) + SETTINGS.languages.index(language)
            if turn % len(SETTINGS.languages):
                item.add_marker(pytest.mark.bars)


def pytest_generate_tests(metafunc):
    """A test that asks for `language` or `kind` is run for each of them."""
    if "language" in metafunc.fixturenames:
        metafunc.parametrize("language", SETTINGS.languages, ids=SETTINGS.codes, scope="session")
    if "kind" in metafunc.fixturenames:
        metafunc.parametrize("kind", names_by_kind(), scope="session")


@pytest.fixture(scope="session")
def project(real_site):
    """What the pages were made from; read after the build, when the pictures are measured."""
    site, problems = load_site(real_site.project, real_site.project / ".cache")
    assert not [problem for problem in problems if problem.severity == "error"]
    return site


@pytest.fixture
def page(browser, real_address):
    """An empty tab on a desk, nothing in it glides; paths are below the root of the site."""
    with browser.new_context(
        viewport=DESK, base_url=real_address, reduced_motion="reduce"
    ) as context:
        yield context.new_page()


@pytest.fixture(scope="session")
def address(real_address, kind, language):
    """Where a page of a kind in a language is served."""
    return real_address + page_url(names_by_kind()[kind], language.code, SETTINGS)


@pytest.fixture(scope="session")
def tab(browser, address):
    """That page opened once, on a phone; who looks at it otherwise leaves it as it was.

    Fonts that come late would move the words between measuring them and looking at them.
    """
    with browser.new_context(
        viewport=PHONE, color_scheme="light", reduced_motion="reduce"
    ) as context:
        page = context.new_page()
        page.goto(address, wait_until="load")
        page.evaluate("document.fonts.ready.then(() => null)")
        yield page


@dataclass(frozen=True)
class Visit:
    """What was seen of a page by looking at it once, from top to bottom, on a phone."""

    requests: tuple[str, ...]
    failures: tuple[str, ...]
    undecoded: tuple[str, ...]
    """Pictures that the browser could not show."""
    too_wide: tuple[str, ...]
    """Elements that make a screen of 320 pixels scroll sideways."""
    violations: dict[str, str]
    """What axe found, by colour scheme."""


@pytest.fixture(scope="session")
def visit(browser, address):
    """A page of a kind in a language, looked at once."""
    return look(browser, address)


def look(browser: Browser, address: str) -> Visit:
    """Open a page and write down what happens."""
    with browser.new_context(viewport=PHONE, color_scheme="light") as context:
        page = context.new_page()
        traffic = watch(page)
        page.goto(address, wait_until="load")
        undecoded = page.evaluate(_DECODE)
        violations = {"light": axe_report(page)}
        page.emulate_media(color_scheme="dark")
        violations["dark"] = axe_report(page, rules_of="cat.color")
        page.set_viewport_size(NARROW)
        too_wide = page.evaluate(_TOO_WIDE)
    return Visit(
        requests=tuple(traffic.requests),
        failures=tuple(traffic.failures),
        undecoded=tuple(undecoded),
        too_wide=tuple(too_wide),
        violations=violations,
    )


def axe_report(page: Page, rules_of: str | None = None) -> str:
    """What axe finds on a page, in words; nothing when all is well.

    `rules_of` is the tag of the only rules to ask: a dark page differs in colours alone.
    """
    found = Axe().run(page, options={"runOnly": [rules_of]} if rules_of else None)
    return found.generate_report() if found.violations_count else ""


_DECODE = """async () => {
  const images = [...document.images];
  for (const image of images) image.loading = "eager";
  const shown = image => image.decode().then(() => image.naturalWidth > 0, () => false);
  const faults = [];
  for (const image of images) if (!await shown(image)) faults.push(image.currentSrc || image.src);
  return faults;
}"""
_TOO_WIDE = """() => {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const wide = [...document.body.querySelectorAll("*")]
    .filter(each => each.getBoundingClientRect().right > page.clientWidth + 1)
    .map(each => each.cloneNode(false).outerHTML.slice(0, 120));
  return wide.length ? wide : [`the page is ${page.scrollWidth} pixels wide`];
}"""
