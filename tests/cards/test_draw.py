"""Cards as they are drawn: their size, their weight, their colours, and nothing cut off."""

from __future__ import annotations

import pytest
from builders import an_original
from pictures import a_jpeg, a_noise, opened, picture_file, private_jpeg, write
from PIL import ImageColor, ImageStat
from sites import ROOT
from website.cards.draw import MAX_BYTES, Letters, draw
from website.cards.layout import HEIGHT, WIDTH, card_layout
from website.cards.share_card import CardFont, CardPicture, ShareCard
from website.hues import HUES

LETTERS = CardFont(ROOT / "assets/fonts/serif-600.ttf", "letters")
HAN = CardFont(ROOT / "assets/fonts/han-serif-600.ttf", "han")
LONGEST = {
    "vi": "Nghiên cứu, gìn giữ và phát huy những di sản nghìn năm ở đây",
    "en": "Where the trade winds meet the coral reefs of this long coast",
    "ru": "Достопримечательности, железнодорожные станции и их окрестности",
    "zh": "《海洋法公约》与Bánh canh、UNESCO和2019年的（那些）事：芽庄湾历史文献、各方主张一览",
}


@pytest.fixture(scope="module")
def photograph(tmp_path_factory):
    """A photograph, red on its left and blue on its right."""
    return write(tmp_path_factory.mktemp("card") / "bay.jpg", a_jpeg(1600, 1000))


def a_card(file, title="Food", code="en", size=(1600, 1000), **changes):
    """A card with the site's own fonts."""
    picture = CardPicture.of(an_original("bay", *size, file))
    values = {"site_name": "Nha Trang", "names": (), "hue": HUES["noon"], **changes}
    return ShareCard("food", code, title, picture=picture, letters=LETTERS, han=HAN, **values)


def drawn(*cards):
    """Cards as pictures."""
    return [opened(content) for content in draw(cards)]


def colour_at(image, x, y):
    """The mean colour around a point."""
    return ImageStat.Stat(image.crop((x - 4, y - 4, x + 5, y + 5))).mean


def test_card_is_a_jpeg_of_the_size_that_networks_want(photograph):
    """1200 by 630 pixels."""
    (image,) = drawn(a_card(photograph))
    assert (image.format, image.size) == ("JPEG", (1200, 630))


def test_cards_of_a_batch_come_in_their_order(photograph):
    """Each card is the same alone and among others."""
    cards = [a_card(photograph, title) for title in ("Food", "Sea", "City")]
    assert draw(cards) == [draw([card])[0] for card in cards]


def test_card_says_nothing_of_the_photographer(tmp_path):
    """No place, no name, no comment, no profile of the original is taken over."""
    file = write(tmp_path / "bay.jpg", private_jpeg(600, 400))
    (image,) = drawn(a_card(file, size=(600, 400)))
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density",
                               "progressive", "progression"}  # fmt: skip
    assert not image.getexif()


@pytest.mark.parametrize("size", [(1600, 1000), (600, 1500), (3000, 700), (40, 30)])
def test_picture_of_any_shape_fills_its_part(tmp_path, size):
    """Nothing of the sea's colour is left above the horizon."""
    file = write(tmp_path / "bay.jpg", a_jpeg(*size))
    (image,) = drawn(a_card(file, size=size))
    sea = ImageColor.getrgb(HUES["noon"])
    for x, y in [(1190, 10), (1190, 500), (700, 10), (900, 500)]:
        difference = sum(abs(a - b) for a, b in zip(colour_at(image, x, y), sea, strict=True))
        assert difference > 40, (x, y)


def test_heaviest_picture_stays_within_the_limit(tmp_path):
    """Messengers show no card that is too heavy: quality gives way."""
    file = write(tmp_path / "bay.jpg", picture_file(a_noise(1600, 1000), quality=90))
    (content,) = draw([a_card(file)])
    assert len(content) <= MAX_BYTES


@pytest.mark.parametrize("hue", HUES)
def test_sea_has_the_colour_of_the_section(photograph, hue):
    """Whoever knows the site knows the section from afar."""
    (image,) = drawn(a_card(photograph, "i", hue=HUES[hue]))
    sea = ImageColor.getrgb(HUES[hue])
    assert colour_at(image, 20, 600) == pytest.approx(sea, abs=4)


def test_focal_point_decides_what_is_seen(tmp_path):
    """The same picture with another focal point shows another part of itself."""
    file = write(tmp_path / "bay.jpg", a_jpeg(3000, 700))
    parts = []
    for focal in (0.05, 0.95):
        original = an_original("bay", 3000, 700, file, focal=(focal, 0.5))
        card = ShareCard("food", "en", "Food", "Nha Trang", (), HUES["noon"],
                         CardPicture.of(original), LETTERS, HAN)  # fmt: skip
        parts.append(colour_at(*drawn(card), 1100, 300))
    (left_red, _, left_blue), (right_red, _, right_blue) = parts
    assert left_red > right_red
    assert left_blue < right_blue


@pytest.mark.parametrize("code", LONGEST)
def test_longest_title_is_not_cut_off(photograph, code):
    """Letters keep a margin on the left and below, where only the sea is seen."""
    card = a_card(photograph, LONGEST[code], code)
    assert 2 <= len(layout_of(card).title) <= 4
    (image,) = drawn(card)
    sea = ImageColor.getrgb(HUES["noon"])
    for margin in (image.crop((0, 200, 48, HEIGHT)), image.crop((0, HEIGHT - 8, 640, HEIGHT))):
        for (darkest, lightest), part in zip(margin.getextrema(), sea, strict=True):
            assert part - 25 < darkest <= lightest < part + 25


def layout_of(card):
    """Where the words of a card stand, in its own fonts."""
    return card_layout(card.title, card.site_name, card.code, card.names, Letters(card).width)


@pytest.mark.parametrize("code", LONGEST)
def test_widths_are_those_of_the_drawn_letters(photograph, code):
    """What the layout reckons with is what the fonts draw, in two scripts on one line."""
    letters = Letters(a_card(photograph, code=code))
    text = LONGEST[code]
    runs = [*letters.runs(text)]
    assert "".join(run for run, _ in runs) == text
    assert letters.width(text, 60) == pytest.approx(2 * letters.width(text, 30), rel=0.02)
    assert letters.width(text, 40) < WIDTH * 4


def test_both_fonts_share_a_line(photograph):
    """Latin words stand in the Latin font among Chinese characters."""
    letters = Letters(a_card(photograph, code="zh"))
    assert [*letters.runs("与Bánh canh、海")] == [
        ("与", True),
        ("Bánh canh", False),
        ("、海", True),
    ]
