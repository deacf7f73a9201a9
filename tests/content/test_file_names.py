"""Names of files that may stand in addresses."""

from __future__ import annotations

import unicodedata

import pytest
from website.content.file_names import PLAIN_PAGE, PLAIN_PICTURE, plain_name

NAMES = {
    "food": "food",
    "Chợ Đêm": "cho-dem",
    "My harbour (2)": "my-harbour-2",
    "ẩm_thực--đêm": "am-thuc-dem",
    "набережная": "",
    "２０１９": "2019",
}


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(("name", "plain"), NAMES.items())
def test_plain_names_are_what_one_would_write_by_hand(name, plain, form):
    """Accents go, words are kept apart; a Mac's way of writing accents makes no difference."""
    assert plain_name(unicodedata.normalize(form, name)) == plain
    assert plain == "" or (PLAIN_PAGE.fullmatch(plain) and PLAIN_PICTURE.fullmatch(plain))


@pytest.mark.parametrize("name", ["Food", "cho dem", "chợ", "-food", "food-", "a--b", "a.b", ""])
def test_other_names_make_no_address_of_a_page(name):
    """Capitals, spaces, accents and dots are refused."""
    assert not PLAIN_PAGE.fullmatch(name)
