"""A title as a page shows it."""

from __future__ import annotations

import pytest
from website.cards.headline import headline

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("code", "title", "shown"),
    [
        ("vi", "Ẩm thực Nha Trang", "Ẩm~thực Nha~Trang"),
        ("vi", "Một thành phố, nha trang", "Một thành~phố, nha~trang"),
        ("en", "Nha Trang – a city", "Nha~Trang~– a city"),
        ("ru", "Нячанг — город", "Нячанг~— город"),
        ("en", "Nha Trangs", "Nha Trangs"),
        ("en", "Nha Trang University of Marine Science", "Nha~Trang University of Marine Science"),
    ],
)
def test_names_stay_together(code, title, shown):
    """Names and words of several parts are bound, unless they would fill a narrow line."""
    names = ("Nha Trang", "Нячанг", "Nha Trang University of Marine Science")
    assert headline(title, names, code) == shown.replace("~", NBSP)


def test_title_says_the_same():
    """Nothing but spaces changes."""
    title = "Festival Biển Nha Trang – Khánh Hòa"
    assert headline(title, ("Khánh Hòa",), "vi").replace(NBSP, " ") == title
