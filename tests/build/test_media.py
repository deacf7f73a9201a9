"""The media library: pictures by title, and the rights that they share."""

from __future__ import annotations

from builders import ENGLISH, a_content, a_licence, a_site, an_original, four_pages
from website.build.media import media_library


def library(*originals):
    """The library of an English page."""
    licences = {"CC-BY-4.0": a_licence(), "own": a_licence("All rights reserved")}
    content = a_content(*four_pages("index"), originals=originals, licences=licences)
    return media_library(a_site(content), ENGLISH, "en/press/media/")


def test_rights_of_most_pictures_are_said_once():
    """Only a picture with other ones says them itself."""
    shown = library(
        an_original("tower", creator="Someone"), an_original("bay"), an_original("market")
    )
    assert (shown.rights.creator, shown.rights.credit) == ("Lê Na", "Lê Na en")
    assert shown.rights.licence == "Free licence en"
    assert [each.id for each in shown.pictures if each.rights != shown.rights] == ["tower"]


def test_another_licence_is_another_right():
    """The same creator may allow one picture and not the other."""
    shown = library(an_original("a"), an_original("b"), an_original("c", licence="own"))
    assert [each.rights.licence for each in shown.pictures] == [
        "Free licence en", "Free licence en", "All rights reserved en",
    ]  # fmt: skip


def test_a_library_without_pictures_has_no_rights():
    """A new site has an empty page."""
    assert library().rights is None
