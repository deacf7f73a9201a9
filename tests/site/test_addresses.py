"""The addresses of the real site: one net of pages in each language, and what robots are told."""

from __future__ import annotations

import re
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from lxml import etree
from sites import read
from website.content.addresses import absolute_url, page_url

SPACES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
    "i": "http://www.google.com/schemas/sitemap-image/1.1",
}
W3C_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}([+-]\d{2}:\d{2}|Z))?)?)?")


def linked(document, url, host):
    """Paths and anchors inside the site that a page's own text links to."""
    for href in document.xpath("//body//a/@href"):
        whole = urlsplit(urljoin(host + url, href))
        if whole.geturl().startswith(host):
            yield unquote(whole.geturl().removeprefix(host).split("#")[0]), unquote(whole.fragment)


def alternates(document):
    """What a page names as itself in each language."""
    links = document.xpath("//head/link[@rel = 'alternate'][@hreflang]")
    return {link.get("hreflang"): link.get("href") for link in links}


def canonical(document):
    """What a page calls its own address."""
    return document.xpath("string(//head/link[@rel = 'canonical']/@href)")


@pytest.fixture(scope="module")
def entries(real_site):
    """The entries of the sitemap, by address."""
    root = etree.parse(str(real_site.folder / "sitemap.xml")).getroot()
    return {
        each.findtext("s:loc", namespaces=SPACES): each for each in root.findall("s:url", SPACES)
    }


def test_each_language_is_one_net(real_site, project, language):
    """From its front page, without a change of language, every page is reached; no link is dead."""
    host, settings = project.settings.site_url, project.settings
    own = {page_url(name, language.code, settings) for name in project.order}
    files = set(real_site.files())
    seen, ahead, dead = set(), [page_url("index", language.code, settings)], set()
    while ahead:
        url = ahead.pop()
        if url in seen:
            continue
        seen.add(url)
        document = real_site.documents[url]
        for path, anchor in linked(document, url, host):
            target = real_site.documents.get(path)
            if target is None and path not in files:
                dead.add((url, path))
            elif target is not None and anchor and not target.xpath("//*[@id = $id]", id=anchor):
                dead.add((url, f"{path}#{anchor}"))
            if path in own:
                ahead.append(path)
    assert dead == set()
    hidden = {page_url(name, language.code, settings) for name in project.order
              if not project.head(name).indexed}  # fmt: skip
    assert own - seen <= hidden


def test_alternates_answer_each_other(real_site, project):
    """Whatever a page names as its translation names it, too, and the same others."""
    host = project.settings.site_url
    for url, document in real_site.documents.items():
        named = alternates(document)
        if not named:
            continue
        assert named.pop("x-default") in named.values(), url
        assert host + url in named.values(), url
        for tag, address in named.items():
            other = real_site.documents[address.removeprefix(host)]
            assert other.get("lang") == tag
            assert {**named, "x-default": alternates(other)["x-default"]} == alternates(other)


def test_every_page_to_be_found_is_in_the_sitemap(real_site, entries, project):
    """Those that call themselves by their own address, and no others; the alternates agree."""
    host = project.settings.site_url
    found = {
        canonical(document): alternates(document)
        for url, document in real_site.documents.items()
        if canonical(document) == host + url
        and not document.xpath("//meta[@name = 'robots'][contains(@content, 'noindex')]")
    }
    told = {
        address: {link.get("hreflang"): link.get("href") for link in each.findall("x:link", SPACES)}
        for address, each in entries.items()
    }
    assert told == found


def test_the_sitemap_knows_when_pages_changed(entries, project):
    """Each entry has the date of its page's own history, or the day that the page describes."""
    told = {url: each.findtext("s:lastmod", namespaces=SPACES) for url, each in entries.items()}
    assert all(W3C_DATE.fullmatch(date) for date in told.values())
    for name in project.order:
        for language in project.written_in(name):
            url = absolute_url(page_url(name, language.code, project.settings), project.settings)
            if url in told:
                path = project.shown(name, language).path
                assert told[url] == project.history.get(path, str(project.head(name).as_of)), url


def test_pictures_in_the_sitemap_are_there(real_site, entries, project):
    """Every address of a picture leads to a file of the site."""
    host, files = project.settings.site_url, set(real_site.files())
    pictures = {
        each.text.removeprefix(host)
        for entry in entries.values()
        for each in entry.findall("i:image/i:loc", SPACES)
    }
    assert pictures
    assert pictures <= files


def test_robots_and_machine_readers_find_their_files(real_site, project):
    """robots.txt names the sitemap; each language has its llms.txt, and its links are not dead."""
    host, files = project.settings.site_url, real_site.files()
    assert f"Sitemap: {host}sitemap.xml" in files["robots.txt"].decode()
    for language in project.settings.languages:
        text = files[f"{page_url('index', language.code, project.settings)}llms.txt"].decode()
        paths = {each.removeprefix(host) for each in re.findall(r"\]\((\S+)\)", text)}
        assert paths <= set(files) | set(real_site.documents)
        listed = {
            page_url(name, language.code, project.settings)
            for name in project.order
            if project.head(name).indexed
            and name.rpartition("/")[0] in project.sections
            and language in project.written_in(name)
        }
        assert listed <= paths


@pytest.mark.parametrize("shown_at", ["nowhere/", "en/nowhere/", "ru/deep/er/nowhere", "zh/"])
def test_the_script_puts_the_right_language_first(browser, real_address, real_site, shown_at):
    """On hosts with one 404.html, the address that was not found decides, where scripts run."""
    lost = (real_site.folder / "404.html").read_text("utf-8")
    with browser.new_context() as context:
        page = context.new_page()
        page.route(f"**/{shown_at}", lambda route: route.fulfill(
            status=404, content_type="text/html; charset=utf-8", body=lost))  # fmt: skip
        page.goto(real_address + shown_at)
        first = page.locator("main section").first.get_attribute("data-code")
    code = shown_at.split("/")[0]
    assert first == (code if code in real_site.settings.codes else real_site.settings.source.code)


def test_every_lost_page_leads_into_the_site(real_site, project):
    """That of each language, at whatever address it is shown."""
    files = set(real_site.files()) | set(real_site.documents)
    for language in project.settings.languages:
        folder = page_url("index", language.code, project.settings)
        document = read(real_site.folder / folder / "404.html")
        assert document.get("lang") == language.tag
        for address in document.xpath("//a/@href | //link/@href | //script/@src | //form/@action"):
            assert address.startswith(("/", "#")), address
            assert address.startswith("#") or address.removeprefix("/") in files, address
