"""The links of the real site: inside it, to its sources, between its languages."""

from __future__ import annotations

from collections import Counter
from urllib.parse import unquote, urljoin, urlsplit

from sites import read
from website.content.addresses import page_url

HERE = "http://site.invalid/"


def targets(document, url, *attributes):
    """The addresses that a page names in these attributes, made whole."""
    named = document.xpath(" | ".join(f"//*/@{attribute}" for attribute in attributes))
    return {urljoin(HERE + url, each) for each in named}


def inside(addresses):
    """Those of the addresses that lie in the site, as (path, anchor)."""
    parts = [urlsplit(each) for each in addresses if each.startswith(HERE)]
    return {(unquote(each.path.lstrip("/")), unquote(each.fragment)) for each in parts}


def pictures(document):
    """The files that the pictures of a page offer."""
    return [part.split()[0] for each in document.xpath("//@srcset") for part in each.split(",")]


def test_the_front_page_leads_everywhere(real_site):
    """Whoever starts at the front page and follows links comes to every page there is."""
    seen, ahead = set(), [""]
    while ahead:
        url = ahead.pop()
        if url in seen:
            continue
        seen.add(url)
        linked = inside(targets(real_site.documents[url], url, "href"))
        ahead += [path for path, _ in linked if path in real_site.documents]
    assert sorted(real_site.documents) == sorted(seen)


def test_no_link_is_dead(real_site):
    """Every page, heading and file that a page links to or loads is there."""
    files = set(real_site.files())
    anchors = {url: set(page.xpath("//@id")) for url, page in real_site.documents.items()}
    dead = set()
    for url, document in real_site.documents.items():
        named = targets(document, url, "href", "src") | {
            urljoin(HERE + url, each) for each in pictures(document)
        }
        for path, anchor in inside(named):
            is_page = path in anchors
            if not is_page and path not in files:
                dead.add((url, path))
            if is_page and anchor and anchor not in anchors[path]:
                dead.add((url, f"{path}#{anchor}"))
    assert dead == set()


def test_the_page_for_lost_readers_leads_home(real_site):
    """404.html is shown at any address: wherever that is, its links lead into the site."""
    lost = read(real_site.folder / "404.html")
    files = set(real_site.files())
    homes = {page_url("index", code, real_site.settings) for code in real_site.settings.codes}
    for shown_at in ("nowhere", "en/discover/nowhere/", "deep/er/and/deeper.html"):
        named = targets(lost, shown_at, "href", "src")
        assert {each for each in named if not each.startswith(HERE)} == set()
        paths = {path for path, _ in inside(named)} - {shown_at}  # the link to its own text
        assert homes <= paths
        assert paths <= files | set(real_site.documents)


def test_the_language_switch_stays_on_the_page(real_site, project, language):
    """In the header of every page each language leads to the same page, by a plain link."""
    settings = project.settings
    for name in project.order:
        url = page_url(name, language.code, settings)
        links = real_site.documents[url].xpath("//header//nav//a[@hreflang]")
        found = {
            link.get("hreflang"): urlsplit(urljoin(HERE + url, link.get("href"))).path.lstrip("/")
            for link in links
        }
        assert found == {
            each.tag: page_url(name, each.code, settings) for each in settings.languages
        }
        current = [link.get("hreflang") for link in links if link.get("aria-current")]
        assert set(current) == {language.tag}, url


def test_notes_lead_to_sources_and_back(real_site, project, language):
    """Every note's number leads to the source of that number, and the source back to the note."""
    for name in project.order:
        url = page_url(name, language.code, project.settings)
        document = real_site.documents[url]
        sources = document.xpath("//section[contains(@class, 'sources')]/ol/li")
        notes = document.xpath("//main//article//sup/a")
        if project.shown(name, language).body.count("[@"):
            assert notes, url
        for note in notes:
            number = int(note.text_content())
            source = sources[number - 1]
            assert note.get("href") == f"#{source.get('id')}", url
            assert f"#{note.get('id')}" in source.xpath(".//a/@href"), (url, number)


def test_every_source_is_a_link_or_internal(real_site, project, language):
    """A public source is linked by its title; an internal one is only named."""
    public = {each.url for each in project.content.sources.values() if each.link == "public"}
    for name in project.order:
        url = page_url(name, language.code, project.settings)
        for source in real_site.documents[url].xpath(
            "//section[contains(@class, 'sources')]/ol/li"
        ):
            assert source.text_content().strip(), url
            away = [each for each in source.xpath(".//a/@href") if not each.startswith("#")]
            assert set(away) <= public, url
            assert len(away) <= 1, url


def test_internal_sources_are_never_linked(real_site, project):
    """The address of an internal source is no link and stands in no text."""
    internal = {each.url for each in project.content.sources.values() if each.link == "internal"}
    public = {each.url for each in project.content.sources.values() if each.link == "public"}
    for url, document in real_site.documents.items():
        assert not internal & set(document.xpath("//@href | //@src")), url
        words = document.text_content()
        hidden = [each for each in internal if each in words and each not in " ".join(public)]
        assert hidden == [], url


def test_sources_are_counted_without_gaps(real_site, project):
    """Source n is the n-th of the list, and nobody is listed twice."""
    for url, document in real_site.documents.items():
        sources = document.xpath("//section[contains(@class, 'sources')]/ol/li")
        assert [each.get("id") for each in sources] == [
            f"source-{number}" for number in range(1, len(sources) + 1)
        ], url
        links = Counter(
            link
            for each in sources
            for link in each.xpath(".//a/@href")
            if not link.startswith("#")
        )
        assert [link for link, count in links.items() if count > 1] == [], url


def test_links_to_other_hosts_are_those_of_sources_and_licences(real_site, project):
    """A page sends its readers nowhere else, but to the networks by which they pass it on."""
    known = {each.url for each in project.content.sources.values() if each.link == "public"}
    known |= {each.url for each in project.content.licences.values()}
    for url, document in real_site.documents.items():
        away = {
            each
            for each in document.xpath("//body//*[not(ancestor::*[@class = 'share'])]/@href")
            if urlsplit(each).netloc and not each.startswith(project.settings.site_url)
        }
        assert away <= known, url
