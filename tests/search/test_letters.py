"""Letters as Pagefind is given them."""

from __future__ import annotations

import unicodedata

import pytest
from website.search.letters import as_indexed, with_ends


@pytest.mark.parametrize("code", ["vi", "en", "ru", "zh"])
def test_without_its_marks_nothing_is_left_but_latin(code):
    """Whoever folds marks away finds Đầm at dam: đ is taken apart like every other letter."""
    apart = unicodedata.normalize("NFD", as_indexed("Chợ Đầm, đảo", code))
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    assert bare == "Cho Dam, dao"


def test_every_chinese_character_is_a_word_in_chinese():
    """One character is found as well as ten; Latin words stay whole."""
    assert as_indexed("芽庄Diamond Bay旅游区", "zh").split() == [
        "芽", "庄", "Diamond", "Bay", "旅", "游", "区",
    ]  # fmt: skip


def test_elsewhere_chinese_names_stay_whole():
    """In a Vietnamese text 黄沙 is one word."""
    assert as_indexed("Hoàng Sa (黄沙)", "vi") == "Hoàng Sa (黄沙)"


def test_names_are_found_from_their_middle():
    """大教堂 finds 芽庄大教堂: words are sought from their beginning, so ends stand beside them."""
    assert with_ends("芽庄大教堂") == "芽庄大教堂 庄大教堂 大教堂 教堂"
    assert with_ends("Po Nagar") == "Po Nagar"
