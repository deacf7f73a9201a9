"""The figures that a text states, however its language groups, scales and dates them."""

from __future__ import annotations

import pytest
from builders import CHINESE, ENGLISH, LANGUAGES, RUSSIAN, VIETNAMESE
from website.language.numerals import figures

SAME = {
    "a date": {
        VIETNAMESE: "ngày 28/12/1982",
        ENGLISH: "28 December 1982",
        RUSSIAN: "28 декабря 1982 года",
        CHINESE: "1982年12月28日",
    },
    "a month": {
        VIETNAMESE: "tháng 3 năm 2019",
        ENGLISH: "March 2019",
        RUSSIAN: "в марте 2019 года",
        CHINESE: "2019年3月",
    },
    "a large number": {
        VIETNAMESE: "7,2 triệu và 143.600",
        ENGLISH: "7.2 million and 143,600",
        RUSSIAN: "7,2 млн и 143\u00a0600",
        CHINESE: "720万和143,600",
    },
    "centuries": {
        VIETNAMESE: "thế kỷ VIII–XIII",
        ENGLISH: "8th–13th centuries",
        RUSSIAN: "VIII–XIII века",
        CHINESE: "8至13世纪",
    },
}


@pytest.mark.parametrize("texts", SAME.values(), ids=SAME)
def test_languages_that_say_the_same_state_the_same_figures(texts):
    """Grouping, decimal signs, scales, months and Roman figures make no difference."""
    assert set(texts) == set(LANGUAGES)
    found = {figures(text, language) for language, text in texts.items()}
    assert len(found) == 1
    assert found != {frozenset()}


def test_words_are_no_figures():
    """A verb is no month, a letter no Roman figure."""
    assert figures("It may march I, V and X.", ENGLISH) == frozenset()


@pytest.mark.parametrize(("roman", "arabic"), [("IV", "4"), ("XIX", "19"), ("XXI", "21")])
def test_roman_figures(roman, arabic):
    """A smaller letter before a larger one is taken away."""
    assert figures(f"в {roman} веке", RUSSIAN) == {arabic}
