"""The characters of texts, and their ranges in CSS."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from website.fonts.characters import (
    characters_of_ranges,
    common_characters,
    seen,
    unicode_ranges,
)


def test_seen_leaves_out_what_needs_no_glyph():
    """Line ends, joiners, soft hyphens and variation selectors; accents and spaces stay."""
    text = "a\n\t\N{ZERO WIDTH JOINER}\N{SOFT HYPHEN}\N{VARIATION SELECTOR-16} e\u0301海"
    assert seen(text) == set("a e\u0301海")


def test_unicode_ranges_join_neighbours():
    """In the order of their codes, whatever the order they come in."""
    assert unicode_ranges("c—abx") == "U+61-63,U+78,U+2014"
    assert unicode_ranges("") == ""


def test_characters_of_ranges_read_what_css_writes():
    """Single codes and ranges, spaces and small letters."""
    assert characters_of_ranges("u+61-63, U+2014") == set("abc—")
    assert characters_of_ranges("") == frozenset()


@given(st.frozensets(st.characters()))
def test_ranges_come_back_as_the_same_characters(characters):
    """Nothing is lost and nothing added between a set and its CSS."""
    assert characters_of_ranges(unicode_ranges(characters)) == characters


def test_common_characters_stand_on_two_thirds_of_the_pages():
    """Exactly two thirds are enough, less is not; pages without any set count too."""
    sets = [frozenset("海湾鱼"), frozenset("海湾"), frozenset("海")]
    assert common_characters(sets, 3) == set("海湾")
    assert common_characters(sets, 4) == set("海")
    assert common_characters(sets, 5) == frozenset()
