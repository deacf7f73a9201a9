"""HTML in a page: what may stand there, and what a page must never load."""

from __future__ import annotations

import pytest
from website.content.markup import markup_faults, strangers


@pytest.mark.parametrize(
    "text",
    [
        "a < b, c > d, 5<6",
        "CO<sub>2</sub><br>m<sup>2</sup> <span lang='vi'>bún cá</span>",
        "`<script>` and <!-- <iframe> --> and <https://x.example/?a=b>",
        "{{ city-area | as a=b }} [@source] [words](page.md){ .wide #here }",
        '!!! note "Good to know"\n    Text.',
    ],
)
def test_words_may_stand_in_a_page(text):
    """Signs, words' own elements, code, addresses in brackets, facts and notes are no faults."""
    assert markup_faults(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one\n\n<IFRAME src=x>", ("<iframe>", 3)),
        ("one\n<scr\nipt>", ("<scr>", 2)),
        ("<p onclick='x'>", ("onclick=", 1)),
        ("one\n\n[a]\n\n[a]: https://x.example", ("[a]:", 5)),
        ("## Words {: style=x }", ("style=", 1)),
    ],
)
def test_what_may_not_stand_there_is_named_with_its_line(text, found):
    """An element, an attribute however it is written, or an address that stands apart."""
    assert [(fault.id, fault.line) for fault in markup_faults(text)] == [found]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<img src='https://x.example/a.png'>", ["https://x.example/a.png"]),
        ("<img src=' //x.example/a.png'>", [" //x.example/a.png"]),
        ("<video poster='HTTPS://x.example/a.png'></video>", ["HTTPS://x.example/a.png"]),
        ("<p style='a: url(b)' onfocus='a()'>", ["style=a: url(b)", "onfocus=a()"]),
        ("<img srcset='a.png 1x, //x.example/b.png 2x'>", ["a.png 1x, //x.example/b.png 2x"]),
        ("<svg><use xlink:href='//x.example/a.svg#a'/></svg>", ["//x.example/a.svg#a"]),
        ("<p style='background: image-set(\"//x\")'>", ['style=background: image-set("//x")']),
        ("<a href='javascript:go()' ping='//x.example/'>", ["javascript:go()", "//x.example/"]),
        ("<script>a()</script>", ["<script>"]),
        ("<img src='photo:bay'><a href='https://x.example/'>a</a>", []),
        ("<td style='text-align: right;'>", []),
    ],
)
def test_a_rendered_page_loads_nothing_from_elsewhere(html, found):
    """Pictures of other hosts and whatever runs are told; links and our own pictures are not."""
    assert list(strangers(html)) == found
