"""The line between picture and sea."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from website.cards.horizon import LEVEL, horizon, left_of_horizon, shallows
from website.cards.layout import WIDTH

CORNERS = st.lists(st.tuples(st.floats(80, 690), st.floats(60, 590)), min_size=1, max_size=9)


@given(CORNERS)
def test_horizon_passes_right_of_the_words(corners):
    """No corner of a word lies in the picture."""
    line = horizon(corners)
    for x, y in corners:
        if y < LEVEL - 20:
            assert x <= left_of_horizon(line, y) + 0.01


@given(CORNERS)
def test_horizon_crosses_the_whole_card(corners):
    """It comes from above the card, leaves it at the right, and never turns back."""
    line = horizon(corners)
    assert line[0][1] < 0
    assert line[-1][0] > WIDTH
    assert all(one[0] < next_[0] for one, next_ in pairwise(line))


@pytest.mark.parametrize("height", [60, 200, 350, 500])
def test_place_on_the_line_lies_between_its_points(height):
    """Where the line stands at a height is read off the line itself."""
    line = horizon([(600, 300)])
    x = left_of_horizon(line, height)
    above, below = max(p for p in line if p[1] <= height), min(p for p in line if p[1] > height)
    assert above[0] <= x <= below[0]


def test_shallows_lie_within_the_sea():
    """The second line is left of the first one at every height, and reaches over the card."""
    line = horizon([(600, 300)])
    second = shallows(line)
    assert second[0][1] < 0
    assert second[-1][0] > WIDTH
    assert all(x < left_of_horizon(line, y) for x, y in second[1:] if 0 < y < LEVEL - 10)
