"""The search indexes of a finished site, one a language."""

from __future__ import annotations

import gzip
import json

import pytest
from builders import a_content, a_place, a_site, a_term, an_original, four_pages
from website.build.gather import gather, site_names
from website.content.addresses import page_url

NAMES = {"vi": "Tháp Bà", "en": "Thap Ba", "ru": "Тхап Ба", "zh": "塔婆"}
CONTENT = a_content(
    *four_pages("index", body="Đường đến Thap Ba, 塔婆, Тхап Ба, Tháp Bà."),
    *four_pages("discover/towers", body="Brick.", place="towers", photo="bay"),
    *four_pages("discover/draft", indexed=False),
    *four_pages("search/index", kind="search"),
    places={"towers": a_place(name=NAMES)},
    terms={"towers": a_term(name=NAMES, also={"ru": ["Тхап-Ба"]})},
    originals=[an_original("bay")],
)


def build(folder, site):
    """The folder with the finished pages of the site, as plain as can be."""
    for language in site.settings.languages:
        for name in site.order:
            url = page_url(name, language.code, site.settings)
            file = folder / url / "index.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            main = f"<main><h1>{name}</h1><p>{site.shown(name, language).body}</p></main>"
            file.write_text(f"<html>{main}</html>", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def gathered(tmp_path_factory):
    """The files of the indexes, by path."""
    site = a_site(CONTENT)
    made = build(tmp_path_factory.mktemp("site"), site)
    outputs = gather(made, site, tmp_path_factory.mktemp("cache"))
    return {output.path.as_posix(): output.content for output in outputs}


def pages(gathered, code):
    """What is kept of each page of a language, by address."""
    found = [
        json.loads(gzip.decompress(content).removeprefix(b"pagefind_dcd"))
        for path, content in gathered.items()
        if path.startswith(f"pagefind/{code}/fragment/")
    ]
    return {page["url"]: page for page in found}


@pytest.mark.parametrize(("code", "root"), [("vi", "/"), ("en", "/en/"), ("zh", "/zh/")])
def test_each_language_has_an_index_of_its_own_pages(gathered, code, root):
    """Neither the search page nor what search engines may not see is in it."""
    assert set(pages(gathered, code)) == {root, f"{root}discover/towers/"}


def test_the_script_is_there_once(gathered):
    """All indexes are read by one script."""
    assert [path for path in gathered if path.endswith(".js")] == ["pagefind/pagefind.js"]


def test_a_page_about_a_place_has_its_names_in_all_languages(gathered):
    """Тхап-Ба finds the Vietnamese page, with its hyphen and without."""
    names = pages(gathered, "vi")["/discover/towers/"]["meta"]["names"]
    assert {"Thap Ba", "Тхап Ба", "Тхап-Ба", "塔婆"} <= set(names.split(" · "))


def test_what_a_page_only_mentions_is_known_as_that(gathered):
    """The front page names the towers but is not about them."""
    meta = pages(gathered, "en")["/en/"]["meta"]
    assert "塔婆" in meta["mentions"]
    assert "塔婆" not in meta["names"]


def test_found_pages_have_a_section_and_a_small_picture(gathered):
    """The picture is named in two formats, below the root of the site."""
    page = pages(gathered, "en")["/en/discover/towers/"]
    assert page["filters"] == {"section": ["discover"]}
    small, common = page["meta"]["picture"].split()
    assert small.startswith("media/bay-480-")
    assert (small.rpartition(".")[2], common.rpartition(".")[2]) == ("avif", "jpg")
    assert pages(gathered, "en")["/en/"]["filters"] == {"section": ["home"]}


def test_a_site_without_a_search_page_has_no_index(tmp_path):
    """Nothing is made that nobody can use."""
    assert gather(tmp_path, a_site(), tmp_path) == []


def test_names_of_one_id_are_one():
    """A place and a term of the same id are the same thing: its forms come together."""
    names = site_names(a_site(CONTENT))
    assert list(names) == ["towers"]
    assert names["towers"].forms["ru"] == ("Тхап Ба", "Тхап-Ба")
