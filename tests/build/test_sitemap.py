"""What search engines are told of the whole site: sitemap.xml and robots.txt."""

from __future__ import annotations

from dataclasses import replace

from builders import a_content, a_page, a_site, an_original, four_pages, some_settings
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from website.build.sitemap import robots_text, sitemap

HOST = "https://nhatrang.example/"
SPACES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
    "i": "http://www.google.com/schemas/sitemap-image/1.1",
}
CODES = ["en", "ru", "zh"]
PAGES = st.dictionaries(
    st.sampled_from(["index", "discover/index", "discover/food", "visit"]),
    st.sets(st.sampled_from(CODES)),
    min_size=1,
)


def site_of(translations):
    """A site of pages, each translated into some languages."""
    pages = [
        a_page(name, code, translates="")
        if code != "vi"
        else a_page(name, "vi", title=f"Trang {name}")
        for name, codes in translations.items()
        for code in ("vi", *sorted(codes))
    ]
    return a_site(a_content(*pages), some_settings(nav=list(translations)))


def entries(site):
    """The sitemap as a mapping: address, and its alternates by language."""
    root = etree.fromstring(sitemap(site))
    return {
        entry.findtext("s:loc", namespaces=SPACES): {
            link.get("hreflang"): link.get("href") for link in entry.findall("x:link", SPACES)
        }
        for entry in root.findall("s:url", SPACES)
    }


def addresses(translations):
    """The address of every page that was really written."""
    for name, codes in translations.items():
        folder = name.removesuffix("index").strip("/")
        for code in ("", *codes):
            parts = [part for part in (code, folder) if part]
            yield HOST + "".join(f"{part}/" for part in parts)


@given(PAGES)
def test_sitemap_has_every_written_page_and_no_other(translations):
    """What was translated is listed once; where the original is shown instead, nothing is."""
    assert sorted(entries(site_of(translations))) == sorted(addresses(translations))


@given(PAGES)
def test_alternates_answer_each_other(translations):
    """If a page names another as its translation, that one names it too, and both themselves."""
    found = entries(site_of(translations))
    for address, alternates in found.items():
        assert address in alternates.values()
        for other in alternates.values():
            assert found[other] == alternates


@given(PAGES)
def test_strangers_are_led_to_english_or_to_the_original(translations):
    """`x-default` is the English page, or the original where there is none."""
    for alternates in entries(site_of(translations)).values():
        assert alternates["x-default"] == alternates.get("en", alternates["vi"])


def test_chinese_is_called_by_its_script():
    """Search engines are told that the Chinese pages are in simplified characters."""
    assert "zh-Hans" in entries(site_of({"index": {"zh"}}))[HOST]


def test_sitemap_is_in_the_order_of_the_site():
    """Pages stand in the sitemap as in the navigation, the original before its translations."""
    site = site_of({"visit": {"en"}, "index": set()})
    assert list(entries(site)) == [f"{HOST}visit/", f"{HOST}en/visit/", HOST]


def test_page_for_editors_is_not_in_the_sitemap():
    """A page that its head keeps out of the index is not listed."""
    site = a_site(a_content(*four_pages("index"), *four_pages("style", indexed=False)))
    assert not any("style" in address for address in entries(site))


def test_robots_find_the_sitemap():
    """robots.txt names the sitemap with its whole address."""
    assert f"Sitemap: {HOST}sitemap.xml" in robots_text(a_site()).splitlines()


def told(site, path):
    """What the sitemap says of each address, of one kind."""
    root = etree.fromstring(sitemap(site))
    return {
        entry.findtext("s:loc", namespaces=SPACES): [
            each.text for each in entry.findall(path, SPACES)
        ]
        for entry in root.findall("s:url", SPACES)
    }


def test_a_page_last_changed_when_its_own_file_did():
    """Each language has its own day; without history it is the day that the page describes."""
    site = a_site(a_content(*four_pages("index", as_of="2019-05")))
    day = "2020-03-02T09:00:00+07:00"
    changed = told(replace(site, history={"docs/index.en.md": day}), "s:lastmod")
    assert changed[f"{HOST}en/"] == [day]
    assert changed[HOST] == changed[f"{HOST}ru/"] == ["2019-05"]


def test_pictures_stand_beside_the_page_that_shows_them():
    """The lead picture first, each once, by the largest file that every program can open."""
    pages = four_pages("index", "![](photo:tower) ![](photo:bay)", photo="bay")
    originals = [an_original(name) for name in ("bay", "tower", "unused")]
    pictures = told(a_site(a_content(*pages, originals=originals)), "i:image/i:loc")
    for language in ("", "en/", "ru/", "zh/"):
        bay, tower = pictures[HOST + language]
        assert bay.startswith(f"{HOST}media/bay-1920-")
        assert tower.startswith(f"{HOST}media/tower-1920-")
        assert tower.endswith(".jpg")
