"""Pictures, charts and maps in a text."""

from __future__ import annotations

import pytest
from website.content.embedded import named_of, replace_blocks, scheme_and_id

MAKERS = {"chart": "<figure>{}</figure>".format}


@pytest.mark.parametrize(
    ("target", "parts"),
    [
        ("chart:visitors", ("chart", "visitors")),
        ("photo:po-nagar", ("photo", "po-nagar")),
        ("https://bay.example/bay.jpg", ("", "https://bay.example/bay.jpg")),
        ("bay.jpg", ("", "bay.jpg")),
    ],
)
def test_scheme_and_id_of_a_target(target, parts):
    """An address of another place has no scheme of ours."""
    assert scheme_and_id(target) == parts


def test_ids_under_a_scheme():
    """In their order, and not those in code."""
    text = "![](chart:b)\n\n![](photo:x)\n\n![](chart:a)\n\n`![](chart:c)`"
    assert named_of("chart", text) == ["b", "a"]


def test_an_image_alone_in_a_paragraph_is_made():
    """The whole paragraph gives way, for a figure cannot stand within one."""
    html = '<p>A</p>\n<p><img alt="" src="chart:visitors" /></p>\n<p>B</p>'
    made = "<p>A</p>\n<figure>visitors</figure>\n<p>B</p>"
    assert replace_blocks(html, MAKERS) == made


@pytest.mark.parametrize(
    "html",
    [
        '<p><img alt="" src="photo:bay" /></p>',
        '<p>See <img alt="" src="chart:visitors" /></p>',
        '<p><img alt="" src="https://bay.example/bay.jpg" /></p>',
    ],
)
def test_other_images_stay(html):
    """Schemes of others, images within words and addresses are left as they are."""
    assert replace_blocks(html, MAKERS) == html
