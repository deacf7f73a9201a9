"""Names in running text, however the language inflects them."""

from __future__ import annotations

import pytest
from website.language.stems import comparable, stems


@pytest.mark.parametrize(
    ("code", "text", "form"),
    [
        ("ru", "От Нячанга до Камрани", "Нячанг"),
        ("ru", "в провинции Кханьхоа", "провинция Кханьхоа"),
        ("ru", "зелёный остров", "Зеленый остров"),
        ("en", "The towers of Po Nagar", "Tower of Po Nagar"),
        ("zh", "在芽庄市\n中心", "芽庄市中心"),
        ("zh", "第RA 9522号", "RA 9522"),
    ],
)
def test_name_is_found_in_its_forms(code, text, form):
    """Endings, capitals and line ends make no difference."""
    assert comparable(form, code) in comparable(text, code)


@pytest.mark.parametrize(
    ("code", "text", "form"),
    [
        ("ru", "Университет Нячанга", "Нячангский университет"),
        ("en", "Hon Chongs rocks", "Hon Cho"),
        ("zh", "芽庄的大学", "芽庄大学"),
    ],
)
def test_other_name_is_not_found(code, text, form):
    """Other words, or the same in another order, are another name."""
    assert comparable(form, code) not in comparable(text, code)


def test_text_without_words_is_nothing():
    """Nobody finds a name of punctuation everywhere."""
    assert comparable("…", "en") == ""


def test_language_without_endings_keeps_its_words():
    """Vietnamese words have one form."""
    assert stems("Hòn Chồng", "vi") == ["hòn", "chồng"]
