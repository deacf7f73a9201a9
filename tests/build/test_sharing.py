"""How pages present themselves where they are shared."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import (
    CHINESE,
    ENGLISH,
    RUSSIAN,
    VIETNAMESE,
    a_content,
    a_page,
    a_site,
    a_term,
    an_original,
    four_pages,
)
from sites import ROOT
from website.build.plan import card_outputs, picture_outputs
from website.build.sharing import page_card, sharing, verification
from website.fonts.faces import Typefaces
from website.fonts.load import load_stock
from website.hues import HUES
from website.settings import Verification, load_settings

FOOD = "discover/food"


@pytest.fixture(scope="module")
def typefaces():
    """The fonts of this site."""
    stock, problems = load_stock(load_settings(ROOT))
    assert not problems
    return Typefaces(stock)


@pytest.fixture
def site_of(typefaces):
    """A site of pages with fonts and the pictures `bay` and `market`."""

    def site(*pages, **records):
        originals = [an_original("bay"), an_original("market")]
        content = a_content(*pages, originals=originals, **records)
        return replace(a_site(content), typefaces=typefaces)

    return site


def test_card_says_title_and_site_in_the_language(site_of):
    """A card is of one language."""
    pages = [*four_pages("index", title="Nha Trang", photo="bay"), a_page(FOOD, title="Ẩm thực"),
             a_page(FOOD, "ru", title="Кухня")]  # fmt: skip
    site = site_of(*pages)
    assert (page_card(FOOD, VIETNAMESE, site).title, page_card(FOOD, RUSSIAN, site).title) == (
        "Ẩm thực",
        "Кухня",
    )
    assert page_card(FOOD, RUSSIAN, site).site_name == "Nha Trang"


def test_card_has_the_colour_of_the_section(site_of):
    """The same as on the page itself."""
    site = site_of(*four_pages("index", photo="bay"), *four_pages(FOOD))
    assert page_card(FOOD, ENGLISH, site).hue == HUES["noon"]
    assert page_card("index", ENGLISH, site).hue == HUES["depth"]


def test_card_shows_the_picture_of_the_page(site_of):
    """The lead picture, in every language."""
    site = site_of(*four_pages("index", photo="bay"), *four_pages(FOOD, photo="market"))
    assert {page_card(FOOD, each, site).picture.file.stem for each in (ENGLISH, CHINESE)} == {
        "market"
    }


@pytest.mark.parametrize(("section_photo", "expected"), [("market", "market"), (None, "bay")])
def test_page_without_picture_has_that_of_its_section_or_of_the_front_page(
    site_of, section_photo, expected
):
    """No page is shared without a picture."""
    section = four_pages("discover/index", photo=section_photo)
    site = site_of(*four_pages("index", photo="bay"), *section, *four_pages(FOOD))
    assert page_card(FOOD, ENGLISH, site).picture.file.stem == expected


def test_card_keeps_the_names_that_its_title_has(site_of):
    """Names of the glossary in any form, and what menus call the pages."""
    term = a_term(name={"ru": "Нячанг"}, also={"ru": ("Нячанге", "Нячангом")})
    pages = [*four_pages("index", photo="bay"), *four_pages(FOOD, title="Что есть в Нячанге")]
    card = page_card(FOOD, RUSSIAN, site_of(*pages, terms={"nha-trang": term}))
    assert {"Нячанг", "Нячанге"} <= set(card.names)
    assert "Нячангом" not in card.names


def test_site_without_fonts_or_pictures_has_no_cards(site_of):
    """Nothing is drawn in a font that lacks letters; the head then names no picture."""
    without_fonts = a_site(a_content(*four_pages("index", photo="bay"), originals=[an_original()]))
    for site in (without_fonts, site_of(*four_pages("index"))):
        assert page_card("index", ENGLISH, site) is None
        assert sharing("index", ENGLISH, site).image is None
        assert card_outputs(site) == []


def test_head_gives_the_whole_address_of_the_card(site_of):
    """Networks know no relative addresses; they want size and words for those who see nothing."""
    site = site_of(*four_pages("index", title="Nha Trang", photo="bay"))
    image = sharing("index", ENGLISH, site).image
    path = page_card("index", ENGLISH, site).path
    assert image.url == f"https://nhatrang.example/{path}"
    assert (image.width, image.height) == (1200, 630)
    assert image.alt == "Nha Trang · alt of bay en"


def test_locales_have_countries_and_name_the_other_languages(site_of):
    """As networks want them, and only languages in which the page was written."""
    site = site_of(*four_pages("index", photo="bay"), a_page(FOOD), a_page(FOOD, "zh"))
    found = sharing("index", ENGLISH, site)
    assert found.locale == "en_GB"
    assert found.alternates == ("vi_VN", "ru_RU", "zh_CN")
    assert sharing(FOOD, CHINESE, site).alternates == ("vi_VN",)


def test_untranslated_page_is_shared_as_its_original(site_of):
    """Its card is the original's: none is drawn for it."""
    site = site_of(*four_pages("index", photo="bay"), a_page(FOOD))
    assert sharing(FOOD, RUSSIAN, site) == sharing(FOOD, VIETNAMESE, site)
    cards = [output.argument for output in card_outputs(site)]
    assert [card.code for card in cards if card.page == FOOD] == ["vi"]


def test_front_page_and_sections_are_websites_and_the_rest_articles(site_of):
    """What networks call a page."""
    kinds = {"index": "home", "discover/index": "landing", FOOD: "reading"}
    pages = [page for name, kind in kinds.items() for page in four_pages(name, kind=kind)]
    site = site_of(*pages)
    assert [sharing(name, ENGLISH, site).type for name in kinds] == [
        "website",
        "website",
        "article",
    ]


def test_cards_with_one_picture_are_one_batch(site_of):
    """It is decoded once for all of them, and not together with its derivatives."""
    site = site_of(*four_pages("index", photo="bay"), *four_pages(FOOD, photo="market"))
    cards, pictures = card_outputs(site), picture_outputs(site)
    assert len(cards) == 8
    assert len({card.path for card in cards}) == 8
    assert {card.batch for card in cards} == {picture.batch for picture in pictures}
    assert not {card.work for card in cards} & {picture.work for picture in pictures}


def test_webmaster_tools_find_their_tokens_on_front_pages():
    """What is not set is not shown; other pages show nothing."""
    site = a_site()
    assert verification("index", site) == []
    tokens = Verification(google="g1", baidu="b2")
    known = replace(site, settings=replace(site.settings, verification=tokens))
    assert verification("index", known) == [
        ("google-site-verification", "g1"),
        ("baidu-site-verification", "b2"),
    ]
    assert verification(FOOD, known) == []


def test_networks_are_told_of_changes():
    """A press notice has a day of its own; other pages were not published on the day they tell."""
    site = a_site(a_content(*four_pages("index"), *four_pages(FOOD, kind="notice")))
    assert (sharing("index", ENGLISH, site).changed, sharing("index", ENGLISH, site).published) == (
        "2019-12-31",
        "",
    )
    assert sharing(FOOD, ENGLISH, site).published == "2019-12-31"
