"""The search index of a language, made by Pagefind."""

from __future__ import annotations

import gzip
import json

import pytest
from website.search.document import Document
from website.search.pack import SCRIPT, pack


def a_document(url="en/bay/", words="Coral reefs", **values):
    """A page with a title and a paragraph."""
    main = f"<h1>Bay</h1><p>{words}<sup class='note'>17</sup></p>"
    return Document(url, "en", "en", main, "discover", **values)


@pytest.fixture(scope="module")
def packed(tmp_path_factory):
    """An index of two pages."""
    pages = [a_document(names="婆那加"), a_document("en/food/", "Noodles")]
    return pack(lambda: pages, "key", tmp_path_factory.mktemp("cache"))


def fragments(packed):
    """What Pagefind keeps of each page, by address."""
    found = [
        json.loads(gzip.decompress(content).removeprefix(b"pagefind_dcd"))
        for path, content in packed.items()
        if path.endswith(".pf_fragment")
    ]
    return {each["url"]: each for each in found}


def test_only_what_searching_needs_is_kept(packed):
    """The script, one engine and the pieces of the index: none of Pagefind's own boxes."""
    endings = {path.rpartition(".")[2] for path in packed}
    assert endings == {"js", "json", "pagefind", "pf_meta", "pf_index", "pf_fragment"}
    assert [path for path in packed if path.endswith(".js")] == [SCRIPT]
    assert [path for path in packed if path.endswith(".pagefind")] == ["wasm.en.pagefind"]


def test_the_script_names_no_host(packed):
    """Nobody who reads the site's files finds the address of another host."""
    assert b"://" in packed[SCRIPT]
    assert b"http://" not in packed[SCRIPT]
    assert b"https://" not in packed[SCRIPT]
    assert b"example" not in packed[SCRIPT]


def test_pages_are_kept_with_their_words(packed):
    """Each page is found by its address; notes and names are not in its text."""
    found = fragments(packed)
    assert set(found) == {"/en/bay/", "/en/food/"}
    assert "Coral reefs" in found["/en/bay/"]["content"]
    assert "17" not in found["/en/bay/"]["content"]
    assert "婆那加" not in found["/en/bay/"]["content"]
    assert found["/en/bay/"]["meta"]["names"] == "婆那加"
    assert found["/en/bay/"]["filters"] == {"section": ["discover"]}


def test_the_section_of_each_page_is_known(packed):
    """Pages are counted and narrowed by section before any of them is fetched."""
    ids = {path.partition("/")[2].partition(".")[0] for path in packed if "fragment/" in path}
    assert json.loads(packed["sections.json"]) == dict.fromkeys(ids, "discover")


def test_what_was_packed_once_comes_from_the_cache(tmp_path):
    """The same key gives the same files, and no page is read again."""
    first = pack(lambda: [a_document()], "key", tmp_path)
    again = pack(lambda: pytest.fail("the pages were read again"), "key", tmp_path)
    assert again == first


def test_the_same_pages_give_the_same_bytes(tmp_path):
    """A build without changes changes no file of the site."""
    assert pack(lambda: [a_document()], "one", tmp_path) == pack(
        lambda: [a_document()], "two", tmp_path
    )
