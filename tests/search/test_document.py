"""A finished page as Pagefind reads it."""

from __future__ import annotations

from lxml import html
from website.search.document import UNREAD, Document, main_part

PAGE = """<html><header>Menu</header><main id="content">
<div class="title"><h1>Đảo</h1></div>
<figure class="lead-picture"><img src="a.jpg" alt="Sea"><figcaption>By us</figcaption></figure>
<aside class="box"><dl><dt>Address</dt><dd>Beach</dd></dl></aside>
<article><h2 id="reef">Reef</h2><p>Coral<sup class="note">1</sup></p>
<picture><img src="b.jpg" alt="Fish"></picture><svg><text>Map</text></svg></article>
</main><footer>Foot</footer></html>"""


def a_document(**values):
    """A document of that page."""
    given = {"url": "en/bay/", "code": "en", "tag": "en", "section": "discover"}
    return Document(**{**given, "main": main_part(PAGE), **values})


def words(document):
    """The text that Pagefind reads, without what is kept from it."""
    tree = html.document_fromstring(document.text)
    for part in tree.xpath("//*[@data-pagefind-ignore]"):
        part.drop_tree()
    return " ".join(tree.text_content().split())


def test_only_the_words_of_the_main_part_are_read():
    """Neither menu, foot, pictures nor drawings; the title counts as one, not as text."""
    found = words(a_document())
    assert "Coral" in found
    for unread in ("Menu", "Foot", "Fish", "Sea", "Map", "By us", "Đảo"):
        assert unread not in found


def test_the_box_comes_after_the_text():
    """An excerpt begins with what a page tells; the facts of its box can still be found."""
    found = words(a_document())
    assert found.index("Coral") < found.index("Address: Beach;")


def test_names_of_other_languages_are_known_but_not_shown():
    """They stand where Pagefind looks for words and takes no excerpts."""
    document = a_document(names="Đảo 岛", mentions="Crown <Center>")
    assert "Crown" not in words(document)
    tree = html.document_fromstring(document.text)
    fields = {
        each.get("data-pagefind-meta"): each.text_content()
        for each in tree.xpath("//*[@data-pagefind-ignore]")
    }
    assert fields == {
        "title": "D\u0335ảo", "names": "D\u0335ảo 岛", "mentions": "Crown <Center>",
    }  # fmt: skip


def test_headings_keep_their_anchors():
    """A found page can be opened at the heading below which the words stand."""
    assert '<h2 id="reef">' in a_document().text


def test_what_is_left_out_is_named_by_selectors():
    """Notes, sources and lists of pages do not tell what a page is about."""
    assert {"sup.note", ".sources", ".onward", ".path"} <= set(UNREAD)
