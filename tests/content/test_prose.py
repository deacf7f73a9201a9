"""What stands in the text of a page besides words: facts, notes, pictures, links, headings."""

from __future__ import annotations

import pytest
from golden import golden_cases
from hypothesis import given
from hypothesis import strategies as st
from website.content.prose import (
    facts_misspelt,
    facts_named,
    headings,
    links_named,
    notes_named,
    pictures_named,
    without_code,
)

MARKS = {
    "facts": facts_named,
    "misspelt": facts_misspelt,
    "notes": notes_named,
    "pictures": pictures_named,
    "links": links_named,
}


@pytest.mark.parametrize("case", golden_cases(__file__, "prose"))
def test_marks_are_found_with_their_lines(case):
    """Each kind of mark is found where it stands, and nothing else is taken for it."""
    for kind, expected in case["finds"].items():
        if kind == "headings":
            found = [
                [each.line, each.level, each.words, each.id] for each in headings(case["text"])
            ]
        elif kind in {"notes", "misspelt"}:
            found = [[mark.line, mark.id] for mark in MARKS[kind](case["text"])]
        else:
            found = [[mark.line, mark.id, mark.words] for mark in MARKS[kind](case["text"])]
        assert found == expected, kind


@given(st.text(alphabet="`~<!->ab \n", max_size=60))
def test_blanking_code_keeps_every_position(text):
    """Without its code a text is as long as before, and its lines end where they ended."""
    visible = without_code(text)
    assert len(visible) == len(text)
    assert [i for i, sign in enumerate(visible) if sign == "\n"] == [
        i for i, sign in enumerate(text) if sign == "\n"
    ]
