"""Where lines may end in each language, and where they must not."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from website.cards.pieces import graphemes, is_han, pieces

CLOSING, OPENING = "，。、：；？！）》”", "（《“"


def texts(title, code, names=()):
    """The pieces of a title."""
    return [piece.text for piece in pieces(title, code, names)]


def price_after(title, code, text, names=()):
    """The price of ending a line after a piece."""
    return next(piece.price for piece in pieces(title, code, names) if piece.text == text)


@pytest.mark.parametrize(
    ("title", "code", "expected"),
    [
        ("Море и острова", "ru", ["Море", "и острова"]),
        ("Что с ним и с ней", "ru", ["Что", "с ним", "и с ней"]),
        ("Башни\u00a0По Нагар", "ru", ["Башни\u00a0По", "Нагар"]),
        ("Нячанг — город", "ru", ["Нячанг —", "город"]),
        ("A day in Nha Trang", "en", ["A day", "in", "Nha", "Trang"]),
        ("class I city", "en", ["class I", "city"]),
        ("đô thị loại I", "vi", ["đô", "thị", "loại I"]),
        ("芽庄，海", "zh", ["芽", "庄，", "海"]),
        ("（庆和）省", "zh", ["（庆", "和）", "省"]),
        ("2019年", "zh", ["2019年"]),
        ("与UNESCO的", "zh", ["与", "UNESCO", "的"]),
        ("香港——芽庄", "zh", ["香", "港——", "芽", "庄"]),
        ("  two\n words ", "en", ["two", "words"]),
        ("", "en", []),
    ],
)
def test_pieces_of_a_title(title, code, expected):
    """What belongs together is one piece."""
    assert texts(title, code) == expected


@given(st.text("芽庄海洋之色与的A2 " + CLOSING + OPENING))
def test_chinese_marks_stand_on_the_right_side(title):
    """Within a word no piece begins with a closing mark or ends with an opening one."""
    for word in title.split():
        parts = texts(word, "zh")
        assert not any(part[0] in CLOSING for part in parts[1:])
        assert not any(part[-1] in OPENING for part in parts[:-1])


@given(st.text("aơưЖ芽， –\u0300\u0323\u0302\u00a0"))
def test_pieces_joined_are_the_title(title):
    """Nothing is lost and nothing changes places."""
    parts = pieces(title, "vi")
    joined = "".join(part.text + part.joint for part in parts)
    assert joined == unicodedata.normalize("NFC", " ".join(title.split(" ")).strip(" ")) or (
        joined.split() == unicodedata.normalize("NFC", title).split()
    )


def test_names_are_dearer_to_part_the_shorter_they_are():
    """Nha Trang stays together rather than the name of an office."""
    office = "Ban Quản lý vịnh Nha Trang"
    names = ("Nha Trang", office)
    title = f"{office} mở cửa"
    assert price_after(title, "vi", "Nha", names) > price_after(title, "vi", "Quản", names) > 0


def test_a_title_that_is_a_name_may_be_broken():
    """Otherwise it would never be set in large letters."""
    assert price_after("Human chess", "en", "Human", ("Human chess",)) == 0


def test_names_are_found_in_whole_words_only():
    """The parts of other words are no names."""
    assert price_after("Nhan Sac moi", "vi", "Nhan", ("an S",)) == price_after(
        "Nhan Sac moi", "vi", "Nhan"
    )


def test_pauses_are_good_ends_and_small_words_bad_ones():
    """A line ends rather after a comma than after a word, and not after `of` or before 的."""
    comma, plain, small = (
        price_after("cost, and price of the sea", "en", text) for text in ("cost,", "sea", "of")
    )
    assert comma < plain < small
    assert price_after("城市的", "zh", "市") > price_after("城市海", "zh", "市")


def test_graphemes_keep_marks_with_their_letters():
    """The last resort parts any two letters, and never a letter and its mark."""
    parts = graphemes(pieces("xa\u0323\u0304b cd", "en"))
    assert [part.text for part in parts] == ["x", "ạ\u0304", "b", "c", "d"]
    assert "".join(part.text + part.joint for part in parts) == "xạ\u0304b cd"


def test_chinese_marks_are_drawn_by_the_chinese_font_in_chinese_only():
    """Quotation marks are as wide as characters there, and narrow elsewhere."""
    assert is_han("“", "zh")
    assert not is_han("“", "vi")
    assert is_han("海", "vi")
    assert not is_han("b", "zh")
