"""By which names of the other languages a page is found."""

from __future__ import annotations

import pytest
from website.search.names import Name, Names, forms_of, spellings

TOWERS = Name(
    {
        "vi": ("Tháp Bà Po Nagar",),
        "en": ("Po Nagar towers", "Thap Ba"),
        "ru": ("башни По Нагар", "По-Нагар"),
        "zh": ("波那加塔", "婆那加"),
    }
)
KNOWN = {"towers": TOWERS, "crown": Name(dict.fromkeys(("vi", "en", "ru", "zh"), ("Crown",)))}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("vi", "Lễ hội tháp Bà Po Nagar"),
        ("en", "At Thap Ba, early"),
        ("ru", "Между башнями По Нагар"),
        ("zh", "在波那加塔，清晨"),
    ],
)
def test_names_are_found_inflected_or_not(code, text):
    """A name stands in a text whatever its case, its ending, or what stands around it."""
    assert list(Names(KNOWN, code).found_in(text)) == ["towers"]


def test_parts_of_words_are_no_names():
    """Crowned is not Crown in a language that does not inflect so."""
    assert Names(KNOWN, "vi").found_in("Crowned, Po, Nagar") == {}


@pytest.mark.parametrize("code", ["vi", "en", "ru"])
def test_a_page_is_fed_with_the_names_of_all_languages(code):
    """All forms are there, those with hyphens also without."""
    found = spellings([TOWERS, TOWERS], code).split(" · ")
    assert {"Tháp Bà Po Nagar", "Thap Ba", "По-Нагар", "По Нагар"} <= set(found)
    assert any(each.startswith("婆那加") for each in found)
    assert len(found) == len(set(found))


def test_what_stands_in_brackets_is_a_name_too():
    """Of Hoang Sa archipelago (Paracel Islands) both names are sought; within a name, one."""
    assert forms_of(["Quần đảo Hoàng Sa (Paracel Islands)", "竹岛（大竹岛）"]) == (
        "Quần đảo Hoàng Sa", "Paracel Islands", "竹岛", "大竹岛",
    )  # fmt: skip
    assert forms_of(["Nhà thờ Núi (Nhà thờ Đá) Nha Trang"]) == ("Nhà thờ Núi Nha Trang",)
