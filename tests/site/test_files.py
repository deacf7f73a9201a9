"""The files of the real site that browsers load: whose they are, and whom they ask for more."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from sites import ROOT, read
from website.build.bundle import bundle

HERE = "http://site.invalid/"
ADDRESS = re.compile(r"""(?:https?:|["'(\s])//[^\s"'()<>]+|@import\b[^;]+""")
NAMESPACES = re.compile(r"http://www\.w3\.org/(?:2000/svg|1999/(?:xlink|xhtml))\b")
LOADED = (
    "//*/@src | //*/@poster | //*/@data | //*/@background | //*/@ping | //*/@manifest",
    "//link[not(@rel = 'canonical' or @rel = 'alternate')]/@href",
    "//*[local-name() = 'use' or local-name() = 'image']/@href",
    "//form/@action | //*/@formaction",
)
"""Where a page names what is loaded or written to without a click on a link."""


def texts(real_site, *endings):
    """The stylesheets, scripts or drawings of the site, as text by path."""
    return {
        path: content.decode() for path, content in real_site.files().items()
        if path.endswith(endings)
    }  # fmt: skip


def documents(real_site):
    """Every HTML file, that of lost readers too, by path."""
    folder = real_site.folder
    return {each.relative_to(folder).as_posix(): read(each) for each in folder.rglob("*.html")}


def foreign(path, addresses):
    """Those of the addresses that lead out of the site."""
    whole = (urljoin(HERE + path, each.strip()) for each in addresses)
    return [each for each in whole if not each.startswith((HERE, "data:"))]


def test_every_script_and_stylesheet_is_ours(real_site):
    """The rest is Pagefind's script: nothing of the host's theme."""
    shipped = texts(real_site, ".js", ".mjs", ".css", ".wasm")
    ours = {
        path
        for path, content in shipped.items()
        if (ROOT / "overrides" / path).is_file()
        and (ROOT / "overrides" / path).read_text(encoding="utf-8") == content
    }
    css = bundle(real_site.settings.theme)
    sheets = {f"css/{code}.css" for code in real_site.settings.codes}
    for path in sheets:
        fonts, _, rest = shipped[path].partition(css)
        assert all(rule.startswith("@font-face{") for rule in fonts.splitlines())
        assert rest == "", path
    assert set(shipped) - ours - sheets == {"pagefind/pagefind.js"}


def test_no_source_map_is_shipped(real_site):
    """There is no map file, and no file that names one."""
    assert [path for path in real_site.files() if path.endswith(".map")] == []
    texts_of_site = texts(real_site, ".js", ".mjs", ".css")
    assert [path for path, text in texts_of_site.items() if "sourceMappingURL" in text] == []


def test_stylesheets_scripts_and_drawings_name_no_other_host(real_site):
    """No address of another host stands in any of them, were it only in a comment."""
    for path, text in texts(real_site, ".css", ".js", ".mjs", ".svg").items():
        assert ADDRESS.findall(NAMESPACES.sub("", text)) == [], path


def test_pages_load_nothing_from_another_host(real_site):
    """Neither attributes nor styles in a page fetch from elsewhere, connect there or send there."""
    for path, document in documents(real_site).items():
        named = [each for expression in LOADED for each in document.xpath(expression)]
        named += [
            part.split()[0] for each in document.xpath("//@srcset") for part in each.split(",")
        ]
        named += [
            address.strip("\"' ")
            for style in document.xpath("//style/text() | //@style")
            for address in re.findall(r"url\(([^)]*)\)", style)
        ]
        assert named, path
        assert foreign(path, named) == [], path
        assert not [each for each in document.xpath("//style/text()") if "@import" in each], path


def test_links_in_the_head_prepare_for_no_other_host(real_site):
    """Only what says where the page is published may name a host, and that host is our own."""
    own = urlsplit(real_site.settings.site_url).netloc
    for path, document in documents(real_site).items():
        named = {urlsplit(each).netloc for each in document.xpath("//head//@href | //base/@href")}
        assert named <= {"", own}, path


def test_pages_have_no_scripts_between_their_words(real_site):
    """Scripts are files of ours: a strict content policy needs no exception for a page."""
    for path, document in documents(real_site).items():
        inline = document.xpath("//script[not(@src)][not(@type = 'application/ld+json')]")
        assert inline == [], path
        assert document.xpath("//@*[starts-with(name(), 'on')]") == [], path
        assert foreign(path, document.xpath("//script/@src")) == [], path
