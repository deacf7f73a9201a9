"""The font files of the site, and the CSS by which pages find them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from builders import some_settings
from hypothesis import given
from hypothesis import strategies as st
from sites import ROOT
from website.fonts.characters import MARKS, characters_of_ranges
from website.fonts.faces import (
    SPARE,
    SPARE_FILES,
    Face,
    Typefaces,
    fallback_rule,
    first_letters,
    headings_of,
    plan_common,
    plan_letters,
    plan_spare,
    stylesheet,
    with_faces,
    without,
)
from website.fonts.load import load_stock
from website.fonts.stock import Stock
from website.fonts.voices import Role, read_styles

SETS = st.lists(st.frozensets(st.sampled_from("海湾鱼虾蟹岛山风")), min_size=1, max_size=6)


@pytest.fixture(scope="module")
def stock():
    """The fonts of this site."""
    return load_stock(some_settings(ROOT))[0]


@pytest.fixture(scope="module")
def face(stock):
    """A face of one of the fonts, with the given characters."""
    return lambda name, characters: Face(stock.fonts[name], frozenset(characters))


def by_font(faces):
    """The characters of each face, by its font."""
    return {each.font.id: set(each.characters) for each in faces}


def declarations(rule):
    """What a rule declares, by property."""
    inside = re.fullmatch(r"@font-face\{(.*)\}", rule)[1]
    return dict(part.split(":", 1) for part in inside.split(";"))


def test_name_of_a_face_changes_with_what_is_in_it(face, stock):
    """With its characters and with the font it is cut from, and with nothing else."""
    one = face("sans", "ab")
    newer = Face(replace(stock.fonts["sans"], blob="0" * 40), one.characters)
    paths = {each.path for each in (one, face("sans", "abc"), face("serif-600", "ab"), newer)}
    assert len(paths) == 4
    assert one.path == face("sans", "ba").path
    assert re.fullmatch(r"fonts/sans-\w+\.woff2", one.path.as_posix())


def test_letters_of_a_language_are_a_face_for_each_voice(stock):
    """Headings have their own characters; Chinese ones are not among the letters."""
    letters = plan_letters(stock, "vi", frozenset("Vịnh海"), frozenset("vịnh đảo海"))
    assert by_font(letters) == {
        "serif-600": set("Vịnh"),
        "sans": set("vịnh đảo"),
        "sans-italic": set("vịnh đảo"),
    }


def test_letters_of_chinese_have_no_italics(stock):
    """Nothing in Chinese is slanted."""
    letters = plan_letters(stock, "zh", frozenset("A"), frozenset("Ab"))
    assert by_font(letters) == {"serif-600": {"A"}, "sans": set("Ab")}


def test_site_without_fonts_has_no_faces():
    """Nor anything to link to."""
    assert plan_letters(Stock(), "vi", frozenset("A"), frozenset("A")) == ()
    assert Typefaces().of("vi") == ()
    assert first_letters(Typefaces(), "vi", str) == ()


def test_page_needs_what_the_letters_of_its_language_lack(stock, face):
    """A foreign name, a Chinese word; what all pages share is not needed again."""
    letters = face("sans", "abc "), face("serif-600", "abc ")
    typefaces = Typefaces(stock, {"vi": letters}, read_styles("h2 { font: var(--serif) }"))
    html = '<p>abc Щ <span lang="zh">海</span><h2>bay</h2>'
    assert by_font(typefaces.needed(html, "vi")) == {
        "sans": {"Щ"},
        "han-sans-400": {"海"},
        "serif-600": {"y"},
    }


def test_chinese_page_always_has_its_marks(stock):
    """Stylesheets set them between words."""
    typefaces = Typefaces(stock)
    assert by_font(typefaces.needed('<html lang="zh-Hans"><p>海', "zh")) == {
        "han-sans-400": {"海", *MARKS}
    }
    assert typefaces.needed("<html><p>", "vi") == ()


def test_common_characters_stand_on_at_least_two_thirds_of_the_pages(stock, face):
    """Of text alone: headings and bold text are each page's own."""
    heading, bold = face("han-serif-600", "海"), face("han-sans-600", "海")
    pages = [(face("han-sans-400", each), heading, bold) for each in ("海湾鱼", "海湾虾", "海")]
    assert by_font(plan_common(pages, stock)) == {"han-sans-400": set("海湾")}
    assert by_font(plan_common([*pages, ()], stock)) == {"han-sans-400": {"海"}}


@given(sets=SETS)
def test_common_and_own_faces_share_out_all_that_a_page_needs(stock, face, sets):
    """Together they have every character of the page, and none twice."""
    pages = [(face("han-sans-400", each), face("han-serif-600", each)) for each in sets]
    common = plan_common(pages, stock)
    shared = by_font(common).get("han-sans-400", set())
    for each, page in zip(sets, pages, strict=True):
        own = by_font(without(page, common))
        assert own.get("han-sans-400", set()) | (shared & each) == each
        assert not own.get("han-sans-400", set()) & shared
        assert own.get("han-serif-600", set()) == each
    for character in frozenset().union(*sets):
        times = sum(character in each for each in sets)
        assert (character in shared) is (3 * times >= 2 * len(sets))


def test_without_drops_faces_that_have_nothing_left(face):
    """The same characters of another font are no help."""
    faces = face("sans", "ab"), face("serif-600", "ab")
    others = (face("sans", "abc"), face("sans-italic", "ab"))
    assert without(faces, others) == (faces[1],)
    assert without(faces, ()) == faces


def test_stylesheet_leads_to_the_fonts_beside_it(stock, face):
    """A file is fetched only for characters that it has."""
    sans = face("sans", "abđ")
    rule = declarations(stylesheet([sans], stock, "zh").splitlines()[0])
    assert rule == {
        "font-family": '"Nha Trang Sans"',
        "src": f'url("../{sans.path}")format("woff2")',
        "font-weight": "400 600",
        "font-style": "normal",
        "font-display": "swap",
        "unicode-range": "U+61-62,U+111",
    }


@pytest.mark.parametrize(
    ("code", "name", "display"),
    [
        ("vi", "sans", "optional"),
        ("ru", "serif-600", "optional"),
        ("en", "sans-italic", "swap"),
        ("vi", "han-sans-400", "swap"),
        ("zh", "sans", "swap"),
        ("zh", "han-sans-400", "swap"),
    ],
)
def test_letters_that_come_late_move_nothing(stock, face, code, name, display):
    """Where letters are the text they come at once or next time; all else may come late."""
    rule = declarations(stylesheet([face(name, "a海")], stock, code).splitlines()[0])
    assert rule["font-display"] == display


def test_stylesheet_has_the_stand_ins_of_its_language(stock):
    """Fonts of the reader's own, fitted to the language; Chinese ones everywhere, as they are."""
    for code in ("vi", "zh"):
        rules = [declarations(rule) for rule in stylesheet([], stock, code).splitlines()]
        fallbacks = [
            each
            for font in stock.fonts.values()
            for each in font.record.fallbacks
            if code in each.size_adjust or each.range
        ]
        assert [rule["font-family"] for rule in rules] == [f'"{each.family}"' for each in fallbacks]
        assert any("Han" in rule["font-family"] for rule in rules)
        assert all(
            re.fullmatch(r'local\("[^"]+"\)(,local\("[^"]+"\))*', rule["src"]) for rule in rules
        )


def test_stand_in_is_as_wide_and_as_high_as_ours(stock):
    """Wider by the measured share; its height is given so that the share leaves it alone."""
    font = stock.fonts["sans"]
    fallback = font.record.fallbacks[0].model_copy(update={"size_adjust": {"vi": 0.8}})
    rule = declarations(fallback_rule(font, fallback, "vi"))
    assert (rule["size-adjust"], rule["line-gap-override"]) == ("80.00%", "0%")
    assert rule["ascent-override"] == f"{100 * font.record.ascent / 0.8:.2f}%"
    assert rule["descent-override"] == f"{100 * font.record.descent / 0.8:.2f}%"
    assert "unicode-range" not in rule


def test_stand_in_of_chinese_lends_no_letters(stock):
    """The reader's Chinese font would otherwise draw those too."""
    font = stock.fonts["han-sans-400"]
    rule = declarations(fallback_rule(font, font.record.fallbacks[0], "zh"))
    drawn = characters_of_ranges(rule["unicode-range"])
    assert "海" in drawn
    assert not {"a", "1", " "} & drawn


def test_letters_seen_first_are_those_of_headings_and_text(stock, face):
    """Italics can wait; Chinese headings are of characters, and letters stand in the text."""
    letters = face("serif-600", "A"), face("sans", "a"), face("sans-italic", "a")
    typefaces = Typefaces(stock, {"vi": letters, "zh": letters})
    urls = tuple(f"../{each.path}" for each in letters)
    assert first_letters(typefaces, "vi", "../{}".format) == urls[:2]
    assert first_letters(typefaces, "zh", "../{}".format) == urls[1:2]


def test_headings_are_of_the_language_s_script(face):
    """In Chinese its own characters, elsewhere letters."""
    faces = [face("sans", "a"), face("serif-600", "a"), face("han-serif-600", "海")]
    assert headings_of(faces, "zh") == [faces[2]]
    assert headings_of(faces, "ru") == [faces[1]]


def test_page_gets_its_faces_at_the_end_of_its_head(face):
    """The links to fetch first, then the rules; the body is left as it is."""
    own, first = face("han-serif-600", "海"), face("han-sans-400", "湾")
    html = "<head><title>T</title></head><body>&lt;/head> </head></body>"
    text = with_faces(html, [own], [first], "../{}".format)
    head, _, body = text.partition("</head>")
    assert body == "<body>&lt;/head> </head></body>"
    assert head == (
        "<head><title>T</title>"
        f'<link rel="preload" href="../{first.path}" as="font" type="font/woff2" crossorigin>\n'
        f'<style>@font-face{{font-family:"Nha Trang Han Serif";src:url("../{own.path}")'
        'format("woff2");font-weight:600;font-style:normal;font-display:swap;'
        "unicode-range:U+6D77}</style>\n"
    )
    assert with_faces(html, [], [], str) == html


def test_spare_faces_have_what_other_pages_write(stock):
    """The commonest characters together, none that the page has already, not without end."""
    font = stock.font("han", Role.TEXT)
    many = [chr(0x4E00 + number) for number in range(1000)]
    pages = [[Face(font, frozenset(many))], [Face(font, frozenset(many[700:]))]]
    spare = plan_spare(pages, [Face(font, frozenset(many[990:]))], stock)
    assert spare[0].characters == frozenset(many[700 : 700 + SPARE])
    assert len(spare) == SPARE_FILES
    assert not any(face.characters & set(many[990:]) for face in spare)
    assert plan_spare(pages, [], Stock()) == []
