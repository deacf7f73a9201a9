"""What maps say."""

from __future__ import annotations

from builders import ENGLISH, a_content, a_place, a_site, four_pages
from sites import ROOT
from website.build.load import load_site
from website.build.map_words import caption_html, named_areas, named_place


def test_a_place_is_named_with_its_position():
    """In the reader's language; one without a position stands at zero, and no map draws it."""
    square = a_place(name=dict.fromkeys(("vi", "en", "ru", "zh"), "Square"), latitude=12.2)
    content = a_content(*four_pages("index"), places={"square": square})
    named = named_place("square", a_site(content), ENGLISH)
    assert (named.id, named.name, named.latitude, named.longitude) == ("square", "Square", 12.2, 0)
    assert not named.is_area


def test_areas_are_numbered_in_their_order(tmp_path):
    """They are named, not marked with a dot; the caption tells the sources by their numbers."""
    site, _ = load_site(ROOT, tmp_path)
    bay = site.content.maps["bay"]
    areas = named_areas(bay, ENGLISH)
    assert [each.id for each in areas] == [f"area-{n}" for n in range(1, len(bay.areas) + 1)]
    assert all(each.is_area for each in areas)
    sources = [*sorted(bay.sources, reverse=True), "another"]
    caption = caption_html(bay, site, ENGLISH, sources)
    assert caption.startswith(bay.caption["en"])
    assert [f'href="#source-{n}"' in caption for n in range(1, len(sources) + 1)] == [
        *(True for _ in bay.sources),
        False,
    ]
