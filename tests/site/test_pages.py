"""Every page of the real site in every language: what stands in its file."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from sites import fetch
from website.content.addresses import page_url
from website.content.prose import facts_named
from website.values import machine_text


def urls(project, language):
    """The address of every page in a language."""
    return {page_url(name, language.code, project.settings): name for name in project.order}


def test_every_page_answers(real_site, real_address, project, language):
    """The server gives out every page of the content in every language, and says what it is."""
    for url in urls(project, language):
        assert fetch(real_address + url).startswith(b"<!doctype html>"), url
        assert url in real_site.documents


def test_nothing_else_is_a_page(real_site, project):
    """The pages of the site are those of the content, neither more nor fewer."""
    settings = project.settings
    expected = [page_url(name, code, settings) for name in project.order for code in settings.codes]
    assert sorted(real_site.documents) == sorted(expected)


def test_every_page_has_one_heading_above_all(real_site, project, language):
    """One h1, not empty, and below it no level is skipped."""
    for url in urls(project, language):
        document = real_site.documents[url]
        (title,) = document.xpath("//h1")
        assert title.text_content().strip(), url
        levels = [
            int(each.tag[1])
            for each in document.xpath("//main//*[self::h1 or self::h2 or self::h3 or self::h4]")
        ]
        steps = [after - before for before, after in pairwise(levels)]
        assert max(steps, default=0) <= 1, (url, levels)


def test_every_page_says_its_language(real_site, project, language):
    """`<html lang>` is the language of the address."""
    for url in urls(project, language):
        assert real_site.documents[url].get("lang") == language.tag, url


def test_every_page_introduces_itself(real_site, project, language):
    """Title and description are there, and no two pages of a language share a title."""
    titles = Counter()
    for url, name in urls(project, language).items():
        document = real_site.documents[url]
        words = project.shown(name, language).head
        title = document.xpath("string(//head/title)").strip()
        assert title.startswith(project.text(words.title, language)), url
        assert len(title) <= 60, url
        description = document.xpath("string(//head/meta[@name='description']/@content)")
        assert description == project.text(words.description, language), url
        titles[title] += 1
    assert [title for title, count in titles.items() if count > 1] == []


def test_every_page_has_its_landmarks(real_site, project, language):
    """A header, one main part, a footer; ids are given once."""
    for url in urls(project, language):
        document = real_site.documents[url]
        assert len(document.xpath("//main")) == 1, url
        assert document.xpath("//body/header | //body/*/header"), url
        assert document.xpath("//body/footer | //body/*/footer"), url
        twice = [name for name, count in Counter(document.xpath("//@id")).items() if count > 1]
        assert twice == [], url


def test_no_mark_of_ours_is_left(real_site):
    """Facts, notes and pictures are written out, save where code shows how to write them."""
    marks = re.compile(r"\{\{|\[@|photo:")
    for url, document in real_site.documents.items():
        pieces = document.xpath("//text()[not(ancestor::code)] | //@*")
        assert [piece for piece in pieces if marks.search(piece)] == [], url


def test_figures_are_marked_for_machines(real_site, project, language):
    """Every fact named in a text stands in the article as `<data>` or `<time>` with its value."""
    values = project.known.values
    for url, name in urls(project, language).items():
        body = project.shown(name, language).body
        expected = Counter(
            filter(None, (machine_text(values[mark.id]) for mark in facts_named(body)))
        )
        shown = real_site.documents[url].xpath("//main//data/@value | //main//time/@datetime")
        assert expected - Counter(shown) == Counter(), url


def test_every_picture_keeps_its_place(real_site):
    """Width and height are known before the picture arrives; the alternative text is decided."""
    for url, document in real_site.documents.items():
        for image in document.xpath("//img"):
            size = int(image.get("width", 0)), int(image.get("height", 0))
            assert min(size) > 0, (url, image.get("src"))
            assert image.get("alt") is not None, (url, image.get("src"))


def test_pictures_that_say_something_say_it_in_words(real_site):
    """Only pictures inside a card, whose heading says it all, may have no alternative text."""
    for url, document in real_site.documents.items():
        for image in document.xpath("//main//figure//img"):
            assert image.get("alt").strip(), (url, image.get("src"))


def test_the_page_that_opens_a_section_says_so(real_site, project, language):
    """It stands in the colour of its section; no other page does."""
    pages = urls(project, language)
    opening = {
        pages[url] for url in pages if "data-opens-section" in real_site.documents[url].attrib
    }
    assert opening == {f"{section}/index" for section in project.sections}
