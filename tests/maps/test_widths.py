"""How wide a text will be."""

from __future__ import annotations

import pytest
from website.maps.widths import text_width


def test_accents_do_not_make_a_letter_wider():
    """Vietnamese is as wide as its letters without marks; composed or not makes no difference."""
    assert text_width("Tre", 10) == text_width("Trẽ", 10) == text_width("Trẽ", 10)
    assert text_width("Hôn Miêu", 10) == text_width("Hòn Miễu", 10)


def test_chinese_characters_fill_a_square():
    """So does whatever the table does not know."""
    assert text_width("芽庄湾", 10) == 30
    assert text_width("\N{SNOWMAN}", 10) == 10


@pytest.mark.parametrize("text", ["Nha Trang", "Нячанг", "12°"])
def test_width_grows_with_size(text):
    """Twice the size, twice the width; letters are narrower than they are high."""
    assert text_width(text, 20) == 2 * text_width(text, 10)
    assert text_width(text, 10) < 10 * len(text)
