"""What stands at the end of a page: its sources, and where each figure on it comes from."""

from __future__ import annotations

import pytest
from builders import (
    CHINESE,
    ENGLISH,
    RUSSIAN,
    VIETNAMESE,
    a_content,
    a_fact,
    a_page,
    a_place,
    a_publisher,
    a_site,
    a_source,
    an_event,
    four_pages,
    in_all_languages,
)
from website.build.sources import (
    fact_html,
    fact_rows,
    facts_of,
    source_html,
    source_notes,
    sources_of,
)

SOURCES = {name: a_source(title={"vi": f"Bài {name}"}) for name in "abcdef"}
FACTS = {
    "area": a_fact(number=251, unit="km2", sources=["c", "a"]),
    "guests": a_fact(number=7_200_000, qualifier="over", sources=["d"]),
    "opening": a_fact(date="2019-05-11", sources=["b"]),
}
RECORDS = {
    "facts": FACTS,
    "sources": SOURCES,
    "events": {"night": an_event(sources=["e"])},
    "places": {"square": a_place(sources=["f"])},
}


def site_of(*pages, **records):
    """A site of these pages, with facts, an event and a place."""
    return a_site(a_content(*pages, **{**RECORDS, **records}))


def test_facts_of_a_page_are_those_it_prints_anywhere():
    """Title, description, text and boxes count, each fact once."""
    page = a_page(
        title="Rộng {{ area }}",
        description="Đón {{ guests }}.",
        body="{{ area }} {{ night.starts }}",
        numbers=["opening"],
        glance=["guests"],
    )
    assert facts_of(page, site_of(page)) == ["area", "guests", "night.starts", "opening"]


def test_translation_prints_the_boxes_of_its_source_page():
    """What stands in boxes stands on the source page, for all languages."""
    pages = four_pages(numbers=["opening"])
    assert facts_of(pages[2], site_of(*pages)) == ["opening"]


def test_sources_are_numbered_notes_first():
    """First the sources cited in the text, then those of facts, events and places, each once."""
    page = a_page(body="Một.[@b] Hai {{ area }}.[@a]", event="night", place="square")
    assert sources_of(page, site_of(page)) == ["b", "a", "c", "e", "f"]


def test_every_note_leads_to_its_source_and_back():
    """A source lists the notes that cite it; a source of facts alone has none."""
    page = a_page(body="Một.[@b] Hai {{ area }}.[@a] Ba.[@b]")
    notes = source_notes(page, site_of(page), VIETNAMESE)
    assert [(note.number, note.back) for note in notes] == [
        (1, ("note-1", "note-1-2")),
        (2, ("note-2",)),
        (3, ()),
    ]


def test_rows_name_their_sources_by_number():
    """Each figure of a page leads to the numbers under which its sources stand there."""
    page = a_page(body="Một.[@b] {{ area }} {{ opening }} {{ night.starts }}")
    rows = fact_rows(page, site_of(page), ENGLISH)
    assert [(row.label, row.numbers) for row in rows] == [("Area en", (2, 3)), ("Area en", (1,))]
    assert rows[0].as_of == "2019"


@pytest.mark.parametrize(
    ("fact", "html"),
    [
        (a_fact(number=251, unit="km2"), '<data value="251">251\N{NO-BREAK SPACE}km²</data>'),
        (a_fact(number=7_200_000), '<data value="7200000">7.2 million</data>'),
        (
            a_fact(number=1_200_000, unit="m2", qualifier="over"),
            'over <data value="1200000">1.2 million\N{NO-BREAK SPACE}m²</data>',
        ),
        (a_fact(date="2019-05"), '<time datetime="2019-05">May 2019</time>'),
        (
            a_fact(money={"amount": 3_585_000_000_000, "currency": "VND"}),
            '<data value="3585000000000 VND">VND 3.585 trillion</data>',
        ),
        (a_fact(text=in_all_languages("a < b")), "a &lt; b en"),
    ],
    ids=["number", "large number", "unit and qualifier", "date", "money", "words"],
)
def test_fact_in_a_box_has_its_unit_and_its_qualifier(fact, html):
    """Large numbers are short, and none loses its unit or the word for how exact it is."""
    assert fact_html(fact, a_site(), ENGLISH) == html


def cited(language, **source):
    """A source as readers of a language see it."""
    site = site_of(a_page(), publishers={"portal": a_publisher()})
    return source_html(a_source(**source), site, language)


def test_source_is_cited_by_title_publisher_and_day():
    """A public source is a link; its title stays in its own language."""
    assert cited(VIETNAMESE) == (
        '<a href="https://portal.example/nha-trang" rel="external">'
        '<cite lang="vi">Nha Trang năm 2019</cite></a>, Portal vi, 12 tháng 5 năm 2019'
    )


def test_source_in_another_language_is_explained():
    """Readers are told the language of a source that is not in theirs, and its title in theirs."""
    html = cited(RUSSIAN, title={"vi": "Nha Trang năm 2019", "ru": "Нячанг в 2019 году"})
    assert html.endswith(
        "</cite></a> [Нячанг в 2019 году], Portal ru, 12 мая 2019 года, in вьетнамский"
    )
    assert "[" not in cited(CHINESE)


@pytest.mark.parametrize("language", [VIETNAMESE, ENGLISH], ids=lambda language: language.code)
@pytest.mark.parametrize("words", [None, in_all_languages("Tư liệu của tỉnh")])
def test_internal_source_is_never_linked(language, words):
    """The address of a source that is for editors only appears nowhere."""
    html = cited(language, link="internal", cite_as=words, url="https://mirror.example/secret")
    assert "mirror.example" not in html
    assert "<a " not in html


def test_source_may_say_itself_how_it_is_cited():
    """Where the citation is written out, nothing is added to it."""
    html = cited(ENGLISH, cite_as=in_all_languages("Map & text"))
    assert html == "Map &amp; text en"


def test_titles_and_addresses_cannot_break_the_page():
    """Signs that mean something in HTML are written as signs."""
    html = cited(VIETNAMESE, title={"vi": "<b>A & B</b>"}, url='https://a.example/?q="x"&y=1')
    assert "<b>" not in html
    assert "A &amp; B" in html
    assert 'href="https://a.example/?q=&quot;x&quot;&amp;y=1"' in html


def test_source_without_a_day_has_none():
    """Of a source whose day is unknown, that of the document is told, or none."""
    assert cited(VIETNAMESE, date=None).endswith("Portal vi")
    assert cited(VIETNAMESE, date=None, document_date="1933").endswith("Portal vi, 1933")
