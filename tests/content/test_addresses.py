"""Where things are published, and how one page points to another."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from builders import some_settings
from hypothesis import given
from hypothesis import strategies as st
from website.content.addresses import absolute_url, page_url, relative_url

HOST = "https://nhatrang.example/"
FOLDERS = st.lists(st.sampled_from(["en", "zh", "discover", "food", "bay"]), max_size=4)
ADDRESSES = FOLDERS.map(lambda parts: "".join(f"{part}/" for part in parts))
FILES = st.tuples(ADDRESSES, st.sampled_from(["", "bay-480.avif", "sitemap.xml"])).map("".join)


@pytest.mark.parametrize(
    ("name", "code", "url"),
    [
        ("index", "vi", ""),
        ("index", "en", "en/"),
        ("discover/index", "vi", "discover/"),
        ("discover/food", "vi", "discover/food/"),
        ("discover/food", "zh", "zh/discover/food/"),
        ("discover/indexes", "vi", "discover/indexes/"),
    ],
)
def test_pages_of_the_source_language_stand_at_the_root(name, code, url):
    """Each language has its folder but the source language, which needs none."""
    assert page_url(name, code, some_settings()) == url


def test_absolute_url_has_the_host():
    """Beyond the site, addresses are whole."""
    assert absolute_url("en/discover/", some_settings()) == f"{HOST}en/discover/"


@given(FILES, ADDRESSES)
def test_relative_url_leads_where_browsers_say(target, base):
    """Followed from the page's address, the relative address leads to the target."""
    assert urljoin(HOST + base, relative_url(target, base)) == HOST + target


@given(FILES, ADDRESSES)
def test_relative_url_never_starts_at_the_root(target, base):
    """The site can be moved to a folder of another host: no address begins with a slash."""
    url = relative_url(target, base)
    assert url
    assert not url.startswith("/")
