"""The names of months and days."""

from __future__ import annotations

import pytest
from builders import CHINESE, ENGLISH, RUSSIAN, VIETNAMESE
from website.language.calendar import calendar_words


@pytest.mark.parametrize(
    ("language", "names"),
    [
        (VIETNAMESE, ["tháng 5", "Thứ Bảy"]),
        (ENGLISH, ["May", "Saturday", "Sat"]),
        (RUSSIAN, ["мая", "суббота", "сб"]),
        (CHINESE, ["五月", "星期六", "周六"]),
    ],
)
def test_every_name_of_the_calendar_is_there(language, names):
    """Whatever date a page shows, its font has the letters."""
    words = calendar_words(language)
    assert [name for name in names if name not in words] == []
