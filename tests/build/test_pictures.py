"""Pictures in their places on a page."""

from __future__ import annotations

from builders import ENGLISH, a_content, a_page, a_site, an_original, four_pages
from website.build.pictures import cards


def test_a_picture_is_shown_once_among_cards():
    """The first page that has it shows it; a page without a picture shows none either."""
    photos = {"a/one": "bay", "a/two": "towers", "a/three": "bay", "a/four": None}
    content = a_content(
        *four_pages("index"),
        *(a_page(name, photo=photo) for name, photo in photos.items()),
        originals=[an_original("bay"), an_original("towers")],
    )
    found = cards(photos, a_site(content), ENGLISH, "en/")
    shown = [each.picture.partition("media/")[2].partition("-")[0] for each in found]
    assert shown == ["bay", "towers", "", ""]
    assert [each.url for each in found] == [f"{name}/" for name in photos]
