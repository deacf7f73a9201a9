"""From what the fonts of the site are cut."""

from __future__ import annotations

import pytest
from builders import some_settings
from sites import ROOT
from website.fonts.characters import MARKS, characters_of_ranges
from website.fonts.load import load_stock
from website.fonts.recipe import HAN_LOCAL, ORIGINS


@pytest.fixture(scope="module")
def records():
    """What is recorded of each font of this site."""
    stock, _ = load_stock(some_settings(ROOT))
    return {name: font.record for name, font in stock.fonts.items()}


def test_fonts_are_those_of_the_recipe(records):
    """fonts.yml was written from it and is no older than it."""
    named = ("family", "script", "roles", "weight", "style", "name", "package")
    assert list(records) == [origin.id for origin in ORIGINS]
    for origin in ORIGINS:
        record = records[origin.id]
        assert [getattr(record, name) for name in named] == [
            getattr(origin, name) for name in named
        ]
        assert [(each.local, each.weight) for each in record.fallbacks] == [
            (each.local, each.weight) for each in origin.stand_ins
        ]


def test_no_family_bears_a_reserved_name():
    """The licence allows changed fonts only under another name."""
    for origin in ORIGINS:
        assert not {"source", "noto", "adobe"} & set(origin.family.lower().split())


def test_chinese_stand_in_lends_no_letters():
    """It draws Chinese characters and marks; letters are for the fonts of letters."""
    local = characters_of_ranges(HAN_LOCAL)
    assert set("海湾，。！") | MARKS <= local
    assert not local & {chr(code) for code in range(0x2000) if chr(code) not in MARKS}
