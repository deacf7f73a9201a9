"""`[@source]` in a text: numbered notes, and the sources they lead to."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from website.citations import (
    cited_sources,
    note_html,
    note_id,
    references_html,
    replace_notes,
)

BODY = "One.[@vov][@portal]\n\nTwo.[@vov] `[@code]`\n"


def test_sources_are_numbered_as_the_reader_meets_them():
    """Notes come first, in the order of the text; then the sources that only facts have."""
    assert cited_sources(BODY, ["tass", "portal", "tass"]) == ["vov", "portal", "tass"]


def test_notes_become_numbers_that_lead_to_their_sources():
    """The same source has the same number each time, and each note an anchor of its own."""
    text = replace_notes(BODY, ["vov", "portal"], "Note")
    assert text == (
        f"One.{note_html(1, 1, 'Note')}{note_html(2, 1, 'Note')}\n\n"
        f"Two.{note_html(1, 2, 'Note')} `[@code]`\n"
    )


def test_note_says_what_its_number_is():
    """To ears a note is a word and a number; to eyes it is small and a link."""
    assert note_html(3, 2, "Примечание") == (
        '<sup class="note">&#8288;'
        '<a id="note-3-2" href="#source-3" aria-label="Примечание 3">3</a></sup>'
    )
    assert note_id(3) == "note-3"


def test_references_are_joined_to_the_word_before():
    """Each has a word joiner before it; without numbers there is nothing."""
    assert references_html([2, 11], "Nguồn") == (
        '<span class="refs">&#8288;<a href="#source-2" aria-label="Nguồn 2">2</a>'
        '&#8288;<a href="#source-11" aria-label="Nguồn 11">11</a></span>'
    )
    assert references_html([], "Nguồn") == ""


@given(st.lists(st.sampled_from(["vov", "portal", "tass"]), max_size=12))
def test_no_two_notes_share_an_anchor(names):
    """However often sources are cited, every anchor stands on the page once."""
    body = " ".join(f"Text.[@{name}]" for name in names)
    text = replace_notes(body, cited_sources(body), "Note")
    anchors = re.findall(r'id="([^"]+)"', text)
    assert len(anchors) == len(set(anchors)) == len(names)
    assert "[@" not in text
