"""The finished pages, each given the fonts of what it shows."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from builders import a_site, some_settings
from fontTools.ttLib import TTFont
from sites import ROOT
from website.build.typeset import font_outputs, typeset
from website.fonts.characters import MARKS, characters_of_ranges
from website.fonts.faces import Face, Typefaces
from website.fonts.load import load_stock
from website.fonts.voices import read_styles
from website.outputs import Costly, Ready

RULE = re.compile(r'font-family:"([^"]+)";src:url\("([^"]+)"\).*?unicode-range:([^}]+)\}')
PRELOAD = re.compile(r'<link rel="preload" href="([^"]+)"')


@pytest.fixture(scope="module")
def stock():
    """The fonts of this site."""
    return load_stock(some_settings(ROOT))[0]


@pytest.fixture
def typeset_pages(stock, tmp_path):
    """Pages written and typeset: what they became, and the outputs by path."""
    letters = {code: (Face(stock.fonts["sans"], frozenset("abc ")),) for code in ("vi", "en", "zh")}
    styles = read_styles("h1 { font-family: var(--serif) }")
    site = replace(a_site(), typefaces=Typefaces(stock, letters, styles))

    def finished(pages):
        for path, body in pages.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            tag = "zh-Hans" if path.startswith("zh/") else "vi"
            file.write_text(f'<html lang="{tag}"><head><title>a</title></head><body>{body}</body>')
        outputs = typeset(tmp_path, site)
        texts = {path: (tmp_path / path).read_text() for path in pages}
        return texts, {output.path.as_posix(): output for output in outputs}

    return finished


def faces_in(css):
    """The characters of each family that a text has rules for, and where their files lie."""
    return {
        family: (url, characters_of_ranges(ranges)) for family, url, ranges in RULE.findall(css)
    }


def sheet(outputs, code):
    """The faces of a language's stylesheet."""
    return faces_in(outputs[f"css/{code}.css"].content.decode())


def test_page_without_other_characters_stays_as_it_is(typeset_pages):
    """The letters of its language are in the shared stylesheet already."""
    texts, outputs = typeset_pages({"index.html": "<p>abc</p>"})
    assert "<style>" not in texts["index.html"]
    assert PRELOAD.findall(texts["index.html"]) == []
    url, characters = sheet(outputs, "vi")["Nha Trang Sans"]
    assert characters == set("abc ")
    assert url.removeprefix("../") in outputs


def test_chinese_page_has_its_own_face_for_what_few_pages_show(typeset_pages):
    """What half of them show lies in a common file; no character lies in both."""
    pages = {
        "zh/index.html": "<p>海湾鱼</p>",
        "zh/a/index.html": "<p>海湾虾</p>",
        "zh/b/index.html": "<p>海蟹</p>",
    }
    texts, outputs = typeset_pages(pages)
    url, common = sheet(outputs, "zh")["Nha Trang Han Sans"]
    assert common == {"海", "湾", *MARKS}
    for (path, text), own in zip(texts.items(), "鱼虾蟹", strict=True):
        own_url, characters = faces_in(text)["Nha Trang Han Sans"]
        assert characters == {own}
        up = "../" * path.count("/")
        assert {own_url.removeprefix(up), url.removeprefix("../")} <= set(outputs)


def test_chinese_headings_and_bold_text_are_each_page_s_own(typeset_pages):
    """They have too few characters to share; the heading is fetched first, being seen first."""
    texts, outputs = typeset_pages({"zh/index.html": "<h1>海</h1><p>湾<b>鱼</b>"})
    assert set(sheet(outputs, "zh")) == {"Nha Trang Sans", "Nha Trang Han Sans"}
    text = texts["zh/index.html"]
    url, characters = faces_in(text)["Nha Trang Han Serif"]
    assert characters == {"海"}
    assert PRELOAD.findall(text) == [url]
    assert faces_in(text)["Nha Trang Han Sans"][1] == {"鱼"}
    assert "font-weight:600" in text


def test_page_that_quotes_chinese_has_a_face_for_it(typeset_pages):
    """The others of its language do not load it."""
    quote = '<p>a <span lang="zh-Hans">海</span></p>'
    texts, outputs = typeset_pages({"index.html": quote, "a/index.html": "a", "b/index.html": "b"})
    assert faces_in(texts["index.html"])["Nha Trang Han Sans"][1] == {"海"}
    assert [path for path, text in texts.items() if "<style>" in text] == ["index.html"]
    assert "Nha Trang Han Sans" not in sheet(outputs, "vi")


def test_lost_page_has_whole_addresses(typeset_pages):
    """It is shown at any address."""
    texts, outputs = typeset_pages({"404.html": "<p>Щ</p>", "a.html": "a", "b.html": "b"})
    url, characters = faces_in(texts["404.html"])["Nha Trang Sans"]
    assert characters == {"Щ"}
    assert url.startswith("/fonts/")
    assert url.removeprefix("/") in outputs


def test_pages_belong_to_the_language_of_their_folder(typeset_pages):
    """A folder that is no language is one of the source language."""
    texts, outputs = typeset_pages(
        {f"{name}/index.html": "<p>Щ</p>" for name in ("en", "discover")}
    )
    assert len(texts) == 2
    assert sheet(outputs, "en")["Nha Trang Sans"] == sheet(outputs, "vi")["Nha Trang Sans"]
    assert isinstance(outputs["css/zh.css"], Ready)


def test_files_hold_the_characters_that_their_rules_promise(typeset_pages):
    """The work of an output makes the file at its path."""
    _, outputs = typeset_pages({"zh/index.html": "<p>海"})
    url, characters = sheet(outputs, "zh")["Nha Trang Han Sans"]
    output = outputs[url.removeprefix("../")]
    assert isinstance(output, Costly)
    (content,) = output.work([output.argument])
    assert set(map(chr, TTFont(io.BytesIO(content)).getBestCmap())) == characters == {"海", *MARKS}


def test_outputs_hold_each_file_once(stock):
    """Two languages may share a face; other bytes have another key."""
    one, same, other = (Face(stock.fonts["sans"], frozenset(each)) for each in ("ab", "ba", "abc"))
    outputs = font_outputs([one, same, other])
    assert [output.path for output in outputs] == [one.path, other.path]
    assert len({output.key for output in outputs}) == 2


def test_site_without_fonts_has_its_stylesheets_all_the_same(tmp_path):
    """One a language, with the rules of the theme; its pages stay as they are."""
    page = b"<html><head></head><body>a</body></html>"
    (tmp_path / "index.html").write_bytes(page)
    site = replace(a_site(), css="p{margin:0}")
    outputs = {output.path.as_posix(): output.content for output in typeset(tmp_path, site)}
    assert outputs == {f"css/{code}.css": b"p{margin:0}" for code in site.settings.codes}
    assert (tmp_path / "index.html").read_bytes() == page
