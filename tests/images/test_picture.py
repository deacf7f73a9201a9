"""The HTML of a picture, as browsers and screen readers meet it."""

from __future__ import annotations

import pytest
from builders import LANGUAGES, an_original, some_settings
from lxml import html
from website.content.addresses import page_url
from website.images.derivatives import FORMATS, plan_derivatives
from website.images.picture import (
    SIZES,
    PictureWords,
    figure_html,
    photo_id,
    picture_html,
    replace_pictures,
)
from website.settings import ImageSettings

IMAGES = ImageSettings()
NASTY = 'Red & "blue" <b>boats</b>'


def picture(original=None, alt="Islands", page="discover/bay/", **options):
    """The elements inside the `<picture>` of an original: sources, and the image last."""
    text = picture_html(original or an_original(), IMAGES, alt, page, **options)
    return html.fragment_fromstring(text).xpath(".//source | .//img")


def figure(**words):
    """A figure with these words, parsed."""
    default = {"alt": "Islands", "caption": "The bay", "kind": "", "credit": "Lê Na"}
    shown = picture_html(an_original(), IMAGES, "Islands", "")
    return html.fragment_fromstring(figure_html(shown, PictureWords(**{**default, **words})))


def candidates(element):
    """Address and width of each candidate of a srcset."""
    pairs = [each.split() for each in element.get("srcset").split(",")]
    return {address: int(width.removesuffix("w")) for address, width in pairs}


def test_formats_stand_from_the_smallest_to_the_one_all_read():
    """Browsers take the first format they know: AVIF, then WebP, then JPEG for all."""
    *sources, image = picture()
    assert [each.get("type") for each in sources] == ["image/avif", "image/webp"]
    assert (image.tag, image.get("src")[-4:]) == ("img", ".jpg")


def test_every_planned_file_is_offered_once():
    """Widths and addresses are those of the plan, seen from the page."""
    found = {}
    for element in picture(page="en/discover/bay/"):
        found.update(candidates(element))
    planned = plan_derivatives(an_original(), IMAGES)
    assert found == {f"../../../{each.path}": each.width for each in planned}


@pytest.mark.parametrize("place", SIZES)
def test_sizes_tell_how_wide_the_picture_is_shown(place):
    """Every candidate list has the `sizes` of its place on the page."""
    elements = picture(place=place)
    assert {each.get("sizes") for each in elements} == {SIZES[place]}


@pytest.mark.parametrize(
    ("size", "shown"),
    [((3200, 1800), (960, 540)), ((700, 700), (480, 480)), ((200, 100), (200, 100))],
)
def test_width_and_height_keep_the_place(size, shown):
    """The page does not jump while it loads: `<img>` has the size of its own file."""
    original = an_original(width=size[0], height=size[1])
    image = picture(original)[-1]
    assert (image.get("width"), image.get("height")) == tuple(map(str, shown))
    assert candidates(image)[image.get("src")] == shown[0]


def test_pictures_load_when_they_are_near():
    """A picture below the first screen waits; the one a reader sees first is fetched first."""
    later, first = picture()[-1], picture(eager=True)[-1]
    assert (later.get("loading"), later.get("fetchpriority")) == ("lazy", None)
    assert (first.get("loading"), first.get("fetchpriority")) == (None, "high")


def test_colour_and_focus_stand_in_for_the_picture():
    """Until it is there its mean colour is seen; when it is cut, its focus stays."""
    style = picture(an_original(focal=(0.25, 1)))[-1].get("style")
    assert style == "background-color:#204060;object-position:25% 100%"


@pytest.mark.parametrize("alt", ["Islands", "", NASTY, "Đảo yến – “tổ”"])
def test_alternative_text_arrives_as_it_was_written(alt):
    """Whatever signs it has, a screen reader reads the same words; a decoration has none."""
    assert picture(alt=alt)[-1].get("alt") == alt


def test_one_plan_serves_four_languages():
    """From every language the same files are shown: no picture is made four times."""
    settings = some_settings()
    found = []
    for language in LANGUAGES:
        page = page_url("discover/bay", language.code, settings)
        up = "../" * page.count("/")
        image = picture(page=page)[-1]
        assert image.get("src").startswith(up + "media/")
        found.append({address.removeprefix(up) for address in candidates(image)})
    assert found == [found[0]] * 4


def test_a_figure_has_caption_and_credit():
    """Below the picture stand its caption and, told apart, whose it is."""
    caption = figure().find("figcaption")
    assert caption.text_content().split() == ["The", "bay", "Lê", "Na"]
    assert caption.findtext("small[@class='credit']") == "Lê Na"
    assert figure().find("picture") is not None


def test_artwork_is_called_artwork():
    """Nobody takes a drawing for a photograph: the word stands before the caption."""
    caption = figure(kind="Artwork").find("figcaption")
    assert caption[0].get("class") == "kind"
    assert caption.text_content().startswith("Artwork The bay")


def test_a_photograph_has_no_label():
    """Of a photograph nobody needs to be told what it is."""
    assert figure(kind="").xpath("//*[@class='kind']") == []


def test_words_of_a_figure_are_not_markup():
    """Signs that mean something in HTML are read as themselves."""
    caption = figure(kind=NASTY, caption=NASTY, credit=NASTY).find("figcaption")
    assert caption.text_content() == f"{NASTY} {NASTY} {NASTY}"
    assert caption.xpath(".//b") == []


def replaced(text):
    """The text with its pictures as marks: `[figure id alt]`, `[picture id alt]`."""
    return replace_pictures(
        text,
        lambda name, alt: f"[figure {name} {alt}]",
        lambda name, alt: f"[picture {name} {alt}]",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<p><img alt="" src="photo:bay" /></p>', "[figure bay ]"),
        ('<p>\n<img alt="Sea" src="photo:bay">\n</p>', "[figure bay Sea]"),
        ('<p>Words <img alt="Sea" src="photo:bay" /></p>', "<p>Words [picture bay Sea]</p>"),
        (
            '<p><img alt="" src="photo:a" /> <img alt="" src="photo:b" /></p>',
            "<p>[picture a ] [picture b ]</p>",
        ),
        (
            '<p><img alt="a &amp; &quot;b&quot;" src="photo:bay" /></p>',
            '[figure bay a & "b"]',
        ),
        ('<td><img alt="" src="photo:bay" /></td>', "<td>[picture bay ]</td>"),
        ('<p><img alt="" src="icon.svg" /></p>', '<p><img alt="" src="icon.svg" /></p>'),
        ("<p>photo:bay</p>", "<p>photo:bay</p>"),
        (
            '<p><img src="photo:a" /></p>\n<p>Words</p>\n<p><img src="photo:b" /></p>',
            "[figure a ]\n<p>Words</p>\n[figure b ]",
        ),
    ],
)
def test_images_of_a_page_become_pictures(text, expected):
    """Alone in a paragraph a picture is a figure, among words a picture; others are left alone."""
    assert replaced(text) == expected


@pytest.mark.parametrize(
    ("target", "name"),
    [("photo:bay", "bay"), ("bay.jpg", None), ("https://example.org/photo:bay", None)],
)
def test_photo_id_knows_its_own_addresses(target, name):
    """Only `photo:id` names a picture of the project."""
    assert photo_id(target) == name


def test_media_types_are_those_of_browsers():
    """The types in the page are the registered ones."""
    assert FORMATS == {"avif": "image/avif", "webp": "image/webp", "jpeg": "image/jpeg"}
