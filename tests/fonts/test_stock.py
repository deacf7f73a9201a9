"""The full fonts of the site, and which of them draws a character."""

from __future__ import annotations

import pytest
from builders import some_settings
from sites import ROOT
from website.fonts.characters import MARKS
from website.fonts.load import load_stock
from website.fonts.stock import SCRIPTS, Stock
from website.fonts.subset import describe
from website.fonts.voices import Role, Voice


@pytest.fixture(scope="module")
def stock():
    """The fonts of this site."""
    return load_stock(some_settings(ROOT))[0]


def voice(role=Role.TEXT, *, chinese=False):
    """A voice."""
    return Voice(role, is_chinese=chinese)


def test_every_script_has_a_font_in_every_role(stock):
    """A page may be bold or a heading in any language."""
    missing = [(s, role) for s in SCRIPTS for role in Role if stock.font(s, role) is None]
    assert missing == []


def test_records_say_what_the_files_are(stock):
    """fonts.yml was written from the fonts that lie beside it."""
    for font in stock.fonts.values():
        said, record = describe(font.file.read_bytes()), font.record
        assert font.characters == said.characters
        assert (record.ascent, record.descent) == (said.ascent, said.descent)
        assert (record.version, record.copyright) == (said.version, said.copyright)


def test_allotted_gives_letters_and_chinese_to_their_fonts(stock):
    """Each role has a font in each script."""
    shown = {voice(Role.HEADING): "Vịnh 海", voice(): "đảo湾", voice(Role.STRONG): "鱼"}
    assert stock.allotted(shown) == {
        "serif-600": set("Vịnh "),
        "han-serif-600": {"海"},
        "sans": set("đảo"),
        "han-sans-400": {"湾"},
        "han-sans-600": {"鱼"},
    }


def test_allotted_marks_are_chinese_only_in_chinese_text(stock):
    """They are wide there and narrow elsewhere."""
    for mark in MARKS:
        assert stock.allotted({voice(): mark}) == {"sans": {mark}}
        assert stock.allotted({voice(chinese=True): mark}) == {"han-sans-400": {mark}}


def test_allotted_joins_voices_of_one_font(stock):
    """Text and bold letters come from one variable font."""
    shown = {voice(): "ab", voice(Role.STRONG): "bc"}
    assert stock.allotted(shown) == {"sans": set("abc")}


def test_allotted_leaves_out_what_no_font_has(stock):
    """Such characters are for the check to find."""
    assert "\N{FISH}" not in stock.characters
    assert stock.allotted({voice(): "a\N{FISH}"}) == {"sans": {"a"}}
    assert Stock().allotted({voice(): "a"}) == {}
