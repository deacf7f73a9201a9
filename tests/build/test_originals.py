"""The originals that a page shows, and the file that stands for each of them."""

from __future__ import annotations

from builders import ENGLISH, a_content, a_site, an_original, four_pages
from website.build.originals import largest_file, originals_of

ORIGINALS = [an_original(name) for name in ("bay", "tower", "market")]


def shown(body="", **head):
    """Ids of the pictures of a page."""
    site = a_site(a_content(*four_pages("index", body, **head), originals=ORIGINALS))
    return [each.id for each in originals_of("index", ENGLISH, site)]


def test_pictures_come_as_a_reader_sees_them():
    """The lead picture, then those of the text, each once; what is not there is not shown."""
    text = "![](photo:tower) ![](photo:bay) ![](photo:gone) ![](chart:market)"
    assert shown(text, photo="bay") == ["bay", "tower"]
    assert shown() == []


def test_the_media_library_shows_everything():
    """Its pictures stand in its template, not in its text."""
    assert shown("![](photo:tower)", kind="media") == ["tower", "bay", "market"]


def test_a_picture_is_known_by_its_widest_jpeg():
    """No wider than it was given to us."""
    site = a_site()
    assert largest_file(an_original(width=3200), site).width == 1920
    small = largest_file(an_original(width=700, height=500), site)
    assert (small.width, small.format) == (480, "jpeg")
