"""Where the words of a card stand: as large as can be, nothing cut off, nothing parted wrongly."""

from __future__ import annotations

import unicodedata

import pytest
from golden import golden_cases
from hypothesis import given, settings
from hypothesis import strategies as st
from website.cards.horizon import left_of_horizon
from website.cards.layout import HEIGHT, MARK, MAX_LINES, SIZES, WIDTH, card_layout, set_title

CODES = ("vi", "en", "ru", "zh")
LETTERS = {
    "vi": "aăâđêôơưẠặềộữNTg ,:–\u0300\u0323",
    "en": "aehInrT ,:–’1",
    "ru": "авикосуяНЖ «»,:—\u00a0ё",
    "zh": "芽庄海洋之色与的，。、：；）》”（《“—2019Ab ",
}
TITLES = st.sampled_from(CODES).flatmap(
    lambda code: st.tuples(st.just(code), st.text(LETTERS[code], min_size=1, max_size=90))
)


def width_of(text, size):
    """How wide a text is where letters are half as wide as high, Chinese ones as wide."""
    ems = (1 if unicodedata.east_asian_width(sign) in "WF" else 0.5 for sign in text)
    return size * sum(ems)


def laid_out(title, code="en", site_name="Nha Trang"):
    """A card's layout."""
    return card_layout(title, site_name, code, (), width_of)


@pytest.mark.parametrize("case", golden_cases(__file__, "titles"))
def test_title_is_set_as_a_typesetter_would(case):
    """Lines end where the language lets them end."""
    _, lines = set_title(case["title"], case["code"], case.get("names", ()), width_of)
    assert list(lines) == case["lines"]


@settings(deadline=None)
@given(TITLES)
def test_nothing_of_a_title_is_lost(title):
    """The lines together are the title, but for the spaces at their ends."""
    code, text = title
    _, lines = set_title(text, code, (), width_of)
    whole = unicodedata.normalize("NFC", text)
    assert "".join("".join(lines).split(" ")) == "".join(whole.split(" "))


@settings(deadline=None)
@given(TITLES)
def test_every_word_stands_on_the_card_and_in_the_sea(title):
    """At most four lines, none beyond the edges, none in the picture."""
    code, text = title
    layout = laid_out(text, code)
    assert 1 <= len(layout.title) <= MAX_LINES
    for line in layout.title:
        right = line.left + width_of(line.text, line.size)
        top = line.baseline - 0.75 * line.size
        assert line.left + (line.size / 2 if line.text[:1] in "（《“" else 0) >= 50
        assert top >= 0
        assert line.baseline + 0.3 * line.size < HEIGHT
        hanging = line.size / 2 if line.text[-1:] in "，。、：；）》”" else 0
        assert right - hanging < left_of_horizon(layout.horizon, top)
        assert right - hanging < layout.mark[0] or line.baseline < layout.mark[1]


@pytest.mark.parametrize("code", CODES)
def test_title_of_sixty_letters_is_legible_in_a_small_preview(code):
    """On a card shown 300 pixels wide its letters are at least 9 pixels high."""
    word = {"vi": "nghiêng ", "en": "harbour ", "ru": "корабли ", "zh": "海"}[code]
    size, lines = set_title((word * 60)[:60].strip(), code, (), width_of)
    assert size * 300 / WIDTH >= 9
    assert len(lines) <= MAX_LINES


def test_short_title_has_the_largest_letters():
    """Where there is room, letters are as large as a poster's."""
    size, lines = set_title("人棋", "zh", (), width_of)
    assert (size, lines) == (SIZES[0], ("人棋",))


def test_longer_title_has_smaller_letters():
    """Letters shrink in steps, and only as far as they must."""
    sizes = [set_title("sea " * count, "en", (), width_of)[0] for count in (2, 12, 25, 40)]
    assert sizes == sorted(sizes, reverse=True)
    assert set(sizes) <= set(SIZES)
    assert len(set(sizes)) > 2


@pytest.mark.parametrize("word", ["W" * 60, "ơ\u0323\u0300" * 200])
def test_endless_word_is_broken_between_letters(word):
    """What fits in no other way is broken, but never before a mark."""
    _, lines = set_title(word, "vi", (), width_of)
    assert "".join(lines) == unicodedata.normalize("NFC", word)
    assert not any(unicodedata.combining(line[0]) for line in lines)


def test_sea_rises_as_high_as_the_words_need():
    """A short title leaves more of the card to the picture than a long one."""
    short, long = laid_out("Sea"), laid_out("The sea and the islands: documents and claims")
    assert left_of_horizon(short.horizon, 200) < left_of_horizon(long.horizon, 200) - 100


def test_site_name_stands_right_below_the_picture():
    """It ends at the right margin, its mark before it."""
    layout = laid_out("Food", site_name="Nha Trang, colours of the sea")
    right = layout.name.left + width_of(layout.name.text, layout.name.size)
    assert WIDTH - 60 < right < WIDTH
    assert layout.mark[0] + MARK < layout.name.left


def test_long_site_name_shrinks():
    """No name of a site comes near the title."""
    layout = laid_out("Food", site_name="x" * 100)
    assert layout.name.left > WIDTH / 2


def test_front_page_does_not_name_the_site_twice():
    """Its title is the site's name: the mark alone stands below."""
    layout = laid_out("Nha Trang", site_name="Nha Trang")
    assert layout.name is None
    assert layout.mark[0] + MARK < WIDTH


def test_chinese_brackets_hang_in_the_margin():
    """The empty half of an opening mark stands left of the other lines."""
    lines = laid_out("波那加塔（婆那加塔）", "zh").title
    hanging = next(line for line in lines if line.text.startswith("（"))
    assert hanging.left == lines[0].left - hanging.size / 2
