"""Old addresses of pages: where each was, something that leads to where it is now."""

from __future__ import annotations

from urllib.parse import urljoin

from builders import ENGLISH, VIETNAMESE, a_content, a_page, a_site, four_pages
from lxml import html
from website.build.moved import known_pages, lost_path, moved_outputs, redirects_text

HOST = "https://nhatrang.example/"
SITE = a_site(
    a_content(
        *four_pages("index"),
        a_page("visit/food", title='Ẩm & "thực"', moved_from=["discover/eating", "eat/index"]),
        a_page("visit/food", "en", title="Food", translates="2b3c"),
    )
)


def documents():
    """The pages at old addresses, by address."""
    return {
        str(output.path).removesuffix("index.html"): html.document_fromstring(
            output.content, parser=html.HTMLParser(encoding="utf-8")
        )
        for output in moved_outputs(SITE)
        if output.path.name == "index.html"
    }


def test_every_language_has_a_page_at_the_old_address():
    """Also where the page is not translated: readers came there too."""
    old = ["discover/eating/", "eat/"]
    assert sorted(documents()) == sorted(
        f"{code}{each}" for code in ("", "en/", "ru/", "zh/") for each in old
    )


def test_who_comes_by_an_old_address_is_led_on():
    """At once by the browser, by a link where it does not obey, and for robots by a canonical."""
    for url, document in documents().items():
        code = url[:3] if url[:3] in {"en/", "ru/", "zh/"} else ""
        refresh = document.xpath("string(//meta[@http-equiv='refresh']/@content)")
        seconds, _, target = refresh.partition("; url=")
        assert seconds == "0"
        assert urljoin(HOST + url, target) == f"{HOST}{code}visit/food/"
        assert document.xpath("//main//a/@href") == [target]
        assert document.xpath("//meta[@name='robots']/@content") == ["noindex"]
        canonical = f"{HOST}en/visit/food/" if code == "en/" else f"{HOST}visit/food/"
        assert document.xpath("//link[@rel='canonical']/@href") == [canonical]


def test_the_old_address_speaks_the_language_of_its_readers():
    """Title and language are those of the page that is shown now."""
    assert documents()["en/eat/"].xpath("string(//h1)") == "Food"
    assert documents()["eat/"].xpath("string(//title)") == 'Ẩm & "thực"'


def test_hosts_that_redirect_are_told_so():
    """Each old address, then in whose language a loss is told."""
    lines = redirects_text(SITE).splitlines()
    assert lines[0] == "/discover/eating/ /visit/food/ 301"
    assert "/zh/eat/ /zh/visit/food/ 301" in lines
    assert lines[-3:] == [f"/{code}/* /{code}/404.html 404" for code in ("en", "ru", "zh")]


def test_old_names_are_remembered_for_good():
    """A release knows where pages are and where they were."""
    assert sorted(known_pages(SITE)) == ["discover/eating", "eat/index", "index", "visit/food"]


def test_lost_readers_have_a_page_in_their_folder():
    """The source language has none."""
    assert [lost_path(each, SITE) for each in (VIETNAMESE, ENGLISH)] == ["404.html", "en/404.html"]
