"""The bytes of fonts, cut to what is wanted of them."""

from __future__ import annotations

import io

import pytest
from fontTools.ttLib import TTFont
from sites import ROOT
from website.fonts.recipe import LETTER_FEATURES
from website.fonts.subset import Cut, Names, cut_source, describe, mean_widths, subset

FONTS = ROOT / "assets" / "fonts"
SANS, SERIF, HAN = (FONTS / f"{name}.ttf" for name in ("sans", "serif-600", "han-sans-600"))
LICENCE = 13, 14


def opened(content):
    """The font of these bytes."""
    return TTFont(io.BytesIO(content))


def names_of(font):
    """What a font says of itself, by the number of the name."""
    return {name.nameID: str(name) for name in font["name"].names}


@pytest.fixture(scope="module")
def few(tmp_path_factory):
    """The font of text with few glyphs, both weights among them."""
    file = tmp_path_factory.mktemp("fonts") / "few.woff2"
    file.write_bytes(subset([Cut(SANS, frozenset("Abn"))])[0])
    return file


@pytest.fixture(scope="module")
def cut():
    """A font of letters and a Chinese one, both cut in one go."""
    first, second = subset([Cut(SANS, frozenset("Vịnh 1–2")), Cut(HAN, frozenset("海湾。"))])
    return first, second


def test_subset_is_woff2(cut):
    """In the order in which the cuts were asked for."""
    assert [content[:4] for content in cut] == [b"wOF2", b"wOF2"]
    assert len(cut[0]) < SANS.stat().st_size / 20


def test_subset_has_exactly_the_wanted_characters(cut):
    """Not one more, not one less."""
    for content, wanted in zip(cut, ("Vịnh 1–2", "海湾。"), strict=True):
        assert {chr(code) for code in opened(content).getBestCmap()} == set(wanted)


def test_subset_draws_its_characters(cut):
    """Their glyphs are there and have their width; what nobody asked for has no glyph."""
    font, full = opened(cut[0]), TTFont(SANS)
    ours, theirs = font.getBestCmap(), full.getBestCmap()
    for code in ours:
        assert font["hmtx"][ours[code]][0] == full["hmtx"][theirs[code]][0]
    assert font["glyf"][ours[ord("V")]].numberOfContours > 0
    assert font["maxp"].numGlyphs < 40


def test_subset_keeps_both_weights_of_text(cut):
    """One file for text and bold text."""
    (axis,) = opened(cut[0])["fvar"].axes
    assert (axis.axisTag, axis.minValue, axis.maxValue) == ("wght", 400, 600)


def test_subset_bears_our_name_and_its_licence(cut):
    """The reserved name stands only where its owner speaks of it."""
    for content, file in zip(cut, (SANS, HAN), strict=True):
        names, full = names_of(opened(content)), names_of(TTFont(file))
        assert names[1].startswith("Nha Trang")
        assert [number for number, text in names.items() if "Source" in text] == [0]
        assert [names[number] for number in (0, *LICENCE)] == [
            full[number] for number in (0, *LICENCE)
        ]
        assert "SIL Open Font License" in names[13]


def test_subset_leaves_out_what_the_font_has_not():
    """A font draws what it can."""
    (content,) = subset([Cut(SERIF, frozenset("a海"))])
    assert set(opened(content).getBestCmap()) == {ord("a")}


def test_subset_makes_the_same_bytes_each_time(cut):
    """The name of a file says which they are."""
    assert subset([Cut(HAN, frozenset("。湾海"))]) == [cut[1]]


def test_cut_source_gives_a_font_its_new_name():
    """In every name that readers or systems see; copyright and licence stay."""
    content = cut_source(SERIF, {}, "Ab", LETTER_FEATURES, Names("Bay Serif", "Bold"))
    names, full = names_of(opened(content)), names_of(TTFont(SERIF))
    version = names[5]
    expected = {
        1: "Bay Serif",
        2: "Bold",
        3: f"Bay Serif Bold; {version}",
        4: "Bay Serif Bold",
        6: "BaySerif-Bold",
    }
    assert {number: names[number] for number in expected} == expected
    assert [names[number] for number in (0, 5, 13, 14)] == [
        full[number] for number in (0, 5, 13, 14)
    ]
    assert content[:4] == b"\0\1\0\0"
    assert describe(content).characters == set("Ab")


def test_cut_source_stands_at_a_place_on_the_axes(few):
    """A single weight has no axis left; between two, the axis stays without named places."""
    bold = opened(cut_source(few, {"wght": 600}, "Ab", (), Names("Bay", "Bold")))
    assert "fvar" not in bold
    both = opened(cut_source(few, {"wght": (400, 500)}, "Ab", (), Names("Bay", "Text")))
    (axis,) = both["fvar"].axes
    assert (axis.minValue, axis.maxValue, both["fvar"].instances) == (400, 500, [])


def test_cut_source_keeps_only_the_wanted_features():
    """Kerning is kept where it is asked for."""
    for features in (["kern"], []):
        font = opened(cut_source(SERIF, {}, "AVTo", features, Names("Bay", "Text")))
        records = font["GPOS"].table.FeatureList.FeatureRecord
        assert sorted({each.FeatureTag for each in records}) == features


def test_mean_widths_count_each_character_as_often_as_it_stands():
    """By text, in em; characters that the font has not are left out."""
    font = TTFont(SERIF)
    glyphs, em = font.getBestCmap(), font["head"].unitsPerEm
    i, m = (font["hmtx"][glyphs[ord(each)]][0] / em for each in "im")
    texts = {"even": {"i": 1, "m": 1}, "narrow": {"i": 3, "m": 1, "海": 5}}
    widths = mean_widths(SERIF, {}, texts)
    assert widths == pytest.approx({"even": (i + m) / 2, "narrow": (3 * i + m) / 4})


def test_mean_widths_depend_on_the_weight(few):
    """Bold letters run wider."""
    light, bold = (mean_widths(few, {"wght": at}, {"x": {"n": 1}})["x"] for at in (400, 600))
    assert light < bold
