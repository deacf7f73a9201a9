"""What many tests share: the repository, the example site, the real site, a browser."""

from __future__ import annotations

import pytest
from chromium import FLAGS, NONE_FOUND, find_chromium
from hypothesis import settings
from playwright.sync_api import sync_playwright
from sites import ROOT, build, copy_example, served

# The same examples on every machine and however busy it is; nothing is kept between runs.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")


@pytest.fixture
def example(tmp_path):
    """A copy of the example project that a test may change."""
    return copy_example(tmp_path)


@pytest.fixture(scope="session")
def example_cache(tmp_path_factory):
    """A cache that the builds of the example share, empty at first."""
    return tmp_path_factory.mktemp("example-cache")


@pytest.fixture(scope="session")
def example_site(tmp_path_factory, example_cache):
    """The example built once."""
    folder = tmp_path_factory.mktemp("example")
    return build(copy_example(folder), folder / "site", WEBSITE_CACHE=str(example_cache))


@pytest.fixture(scope="session")
def real_site(tmp_path_factory):
    """The website of this repository built once; its pictures come from the project's cache."""
    folder = tmp_path_factory.mktemp("real")
    return build(ROOT, folder / "site", WEBSITE_CACHE=str(ROOT / ".cache"))


@pytest.fixture(scope="session")
def real_address(real_site):
    """Where the website is served while the tests run."""
    with served(real_site.folder) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    """A Chromium without a window."""
    found = find_chromium()
    if found is None:
        pytest.fail(NONE_FOUND, pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        browser.close()
