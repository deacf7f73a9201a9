"""Pieces in lines: the cheapest way, checked against all ways."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st
from website.cards.lines import best_lines
from website.cards.pieces import Piece

ROOM = 20.0
PIECES = st.lists(
    st.builds(
        Piece, st.text("abc", min_size=1, max_size=9), st.sampled_from(["", " "]), st.floats(0, 2)
    ),
    min_size=1,
    max_size=7,
)


def every_way(pieces, count):
    """All ways to set pieces in lines, each as the texts of its lines."""
    for cuts in combinations(range(1, len(pieces)), count - 1):
        yield tuple(
            "".join(each.text + each.joint for each in pieces[start : end - 1])
            + pieces[end - 1].text
            for start, end in pairwise((0, *cuts, len(pieces)))
        )


@given(PIECES, st.integers(1, 4))
def test_lines_fit_where_any_way_fits(pieces, count):
    """If the pieces can be set in so many lines they are, and none is too wide."""
    fitting = [way for way in every_way(pieces, count) if max(map(len, way)) <= ROOM]
    lines = best_lines(pieces, count, len, ROOM)
    assert (lines is not None) == bool(fitting)
    assert lines is None or lines.texts in fitting


def test_lines_end_where_it_costs_least():
    """A cheap end is worth lines of different lengths."""
    pieces = [Piece("aaaaaa", " ", 0), Piece("bb", " ", 3), Piece("cccc", "", 0)]
    assert best_lines(pieces, 2, len, ROOM).texts == ("aaaaaa", "bb cccc")


def test_lines_are_alike_where_all_ends_cost_the_same():
    """No line is full while the next one is nearly empty."""
    pieces = [Piece("aaaaa", " ", 0) for _ in range(4)]
    assert best_lines(pieces, 2, len, 18).texts == ("aaaaa aaaaa", "aaaaa aaaaa")


def test_no_word_stands_alone_in_the_last_line():
    """A short word takes another one with it."""
    pieces = [Piece(word, " ", 0) for word in ("aaaaaaa", "bbbbb", "ccccccc", "d")]
    assert best_lines(pieces, 2, len, 22).texts[-1] == "ccccccc d"
