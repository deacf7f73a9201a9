"""A card as a value: its name changes with everything that is drawn, and with nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from builders import an_original
from website.cards.share_card import CardFont, CardPicture, ShareCard, names_in

CARD = ShareCard(
    page="discover/food",
    code="vi",
    title="Ẩm thực",
    site_name="Nha Trang",
    names=("Nha Trang",),
    hue="#0b6f6a",
    picture=CardPicture.of(an_original("bay")),
    letters=CardFont(Path("serif.ttf"), "a1"),
    han=CardFont(Path("han.ttf"), "b2"),
)


@pytest.mark.parametrize(
    "changes",
    [
        {"code": "ru"},
        {"title": "Món ăn"},
        {"site_name": "Nha Trang, sắc màu của biển"},
        {"names": ()},
        {"hue": "#14558a"},
        {"picture": CardPicture.of(an_original("market"))},
        {"picture": CardPicture.of(an_original("bay", focal=(0.1, 0.9)))},
        {"letters": CardFont(Path("serif.ttf"), "a2")},
        {"han": CardFont(Path("han.ttf"), "b3")},
    ],
    ids=str,
)
def test_whatever_is_drawn_renames_the_card(changes):
    """A network that keeps a card under its address never shows an old one."""
    assert replace(CARD, **changes).key != CARD.key


def test_where_files_lie_does_not_rename_the_card():
    """The same site built in another folder has the same cards."""
    elsewhere = replace(
        CARD,
        picture=CardPicture.of(an_original("bay", file=Path("elsewhere/bay.svg"))),
        letters=CardFont(Path("elsewhere/serif.ttf"), "a1"),
    )
    assert elsewhere.key == CARD.key


def test_path_names_language_and_page():
    """Whoever looks into the folder of cards finds the card of a page."""
    assert CARD.path.as_posix() == f"cards/vi/discover-food-{CARD.key}.jpg"


def test_names_in_a_title():
    """Only the names that a title has are kept with it, each once: others never remake its card."""
    names = ["Nha Trang", "Cam Ranh", "", "nha trang", "Nha Trang"]
    assert names_in("Vịnh Nha Trang", names) == ("Nha Trang", "nha trang")
