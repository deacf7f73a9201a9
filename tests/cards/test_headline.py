"""A title as a page shows it."""

from __future__ import annotations

import pytest
from website.cards.headline import headline, headline_html

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("code", "title", "shown"),
    [
        ("vi", "Ẩm thực Nha Trang", "Ẩm~thực Nha~Trang"),
        ("vi", "Một thành phố, nha trang", "Một~thành~phố, nha~trang"),
        ("en", "Nha Trang – a city", "Nha~Trang~– a~city"),
        ("ru", "Нячанг — город", "Нячанг~— город"),
        ("ru", "Кханьхоа на одном листе", "Кханьхоа на~одном листе"),
        ("en", "What to eat in Nha Trang", "What~to~eat in~Nha~Trang"),
        ("en", "Notes on internationalisation", "Notes on internationalisation"),
        ("en", "Nha Trangs", "Nha Trangs"),
        ("en", "Nha Trang University of Marine Science", "Nha~Trang University of~Marine Science"),
    ],
)
def test_names_stay_together(code, title, shown):
    """Names, words of several parts and small words are bound, unless they would fill a line."""
    names = ("Nha Trang", "Нячанг", "Nha Trang University of Marine Science")
    assert headline(title, names, code) == shown.replace("~", NBSP)


def test_title_says_the_same():
    """Nothing but spaces changes."""
    title = "Festival Biển Nha Trang – Khánh Hòa"
    assert headline(title, ("Khánh Hòa",), "vi").replace(NBSP, " ") == title


@pytest.mark.parametrize(
    ("title", "html"),
    [
        (
            "Visas & seas: the rules: all",
            "<span>Visas &amp; seas:</span> <span>the rules: all</span>",
        ),
        ("芽庄市：第十年", "<span>芽庄市：</span><span>第十年</span>"),
        ("At 20:00", "<span>At 20:00</span>"),
    ],
)
def test_line_breaks_first_after_a_colon(title, html):
    """What stands before it and after it are pieces of their own; the words stay the same."""
    assert headline_html(title) == html


@pytest.mark.parametrize(
    "shown",
    [
        "耶尔辛|与芽庄|巴斯德研究所",
        "芽庄市|与庆和省的|官方渠道",
        "杜伯的|路图|与“黄沙滩”",
        "数字展",
        "Challenge Vietnam|铁人三项赛",
    ],
)
def test_chinese_lines_end_where_a_word_surely_ends(shown):
    """Before “and”, after “of”, beside a name: never inside a word that nobody marked."""
    html = headline_html(shown.replace("|", ""), ("芽庄", "庆和省"), "zh")
    assert html == f"<span>{shown.replace('|', '<wbr>')}</span>"
