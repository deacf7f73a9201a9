"""The alphabetical order of a language. Compared with ICU over all names of the site in 2026."""

from __future__ import annotations

import pytest
from website.language.collation import collation_key


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("vi", ["Bãi biển", "Bích Đầm", "Cam Ranh", "Crown Center", "Đà Nẵng", "Hà Nội", "Hòn Bà"]),
        ("vi", ["An", "Ăn", "Ân", "Ba", "Dam", "Đam", "En", "Ên", "On", "Ôn", "Ơn", "Un", "Ưn"]),
        ("vi", ["ma", "mà", "mả", "mã", "má", "mạ", "man", "măn"]),
        ("vi", ["Nhà thờ", "Nha Trang", "Nhan"]),
        ("en", ["2 April Square", "Bich Dam", "Da Nang", "Dam market", "Đầm", "Hanoi"]),
        ("ru", ["Архипелаг", "Ёлка", "Ель", "Ива", "Йод", "Камрань", "Crown Center"]),
        ("zh", ["碧潭", "波那加塔", "长沙群岛", "黑岛", "金兰", "芽庄", "芽庄市", "Crown"]),
    ],
)  # fmt: skip
def test_names_stand_in_the_order_of_the_language(code, names):
    """Đ follows D, tones only decide between like letters, Chinese goes by sound."""
    assert sorted(set(names), key=collation_key(code)) == names


@pytest.mark.parametrize("code", ["vi", "en", "ru", "zh"])
def test_small_letters_come_before_capitals(code):
    """Names that differ in nothing else have an order too."""
    assert sorted(["Beach", "beach"], key=collation_key(code)) == ["beach", "Beach"]
