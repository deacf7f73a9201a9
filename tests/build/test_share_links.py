"""How a reader passes a page on: plain links to networks, and the address as a QR code."""

from __future__ import annotations

import base64
import json
from io import BytesIO
from urllib.parse import parse_qs, urlsplit

import pytest
import resvg_py
import zxingcpp
from builders import (
    CHINESE,
    ENGLISH,
    LANGUAGES,
    RUSSIAN,
    VIETNAMESE,
    a_content,
    a_page,
    a_site,
    four_pages,
)
from PIL import Image
from website.build.share_links import NETWORKS, code_svg, share

ADDRESS = "https://nhatrang.example/en/discover/food/"
TITLE = "Food & drink? “100 %”"
SITE = a_site(
    a_content(
        *four_pages("index"), *four_pages("discover/food", title=TITLE), a_page("discover/bay")
    )
)


def links(language, name="discover/food"):
    """The links of a page by the network's name."""
    return {link.name: urlsplit(link.url) for link in share(name, language, SITE).links}


@pytest.mark.parametrize("name", ["Facebook", "VK", "Telegram", "Weibo", "X"])
def test_networks_get_the_address_whole(name):
    """Nothing of address or title is lost on the way, whatever signs they have."""
    given = parse_qs(links(ENGLISH)[name].query)
    assert given.pop("u" if name == "Facebook" else "url") == [ADDRESS]
    assert set(map(tuple, given.values())) <= {(TITLE,)}


def test_zalo_gets_the_address_sealed():
    """It wants JSON in Base64."""
    (sealed,) = parse_qs(links(ENGLISH)["Zalo"].query)["d"]
    assert json.loads(base64.b64decode(sealed)) == {"url": ADDRESS}


def test_a_letter_has_title_and_address():
    """The reader's own program writes it; nobody else is asked."""
    letter = links(ENGLISH)["E-mail"]
    assert (letter.scheme, letter.path) == ("mailto", "")
    assert parse_qs(letter.query) == {"subject": [TITLE], "body": [ADDRESS]}


@pytest.mark.parametrize(
    ("language", "first"),
    [(VIETNAMESE, "Facebook"), (RUSSIAN, "VK"), (CHINESE, "Weibo"), (ENGLISH, "Facebook")],
    ids=lambda value: getattr(value, "code", ""),
)
def test_the_network_of_most_readers_comes_first(language, first):
    """All of them are there in every language."""
    assert next(iter(links(language))) == first
    assert len(links(language)) == len(NETWORKS)


def test_an_untranslated_page_is_passed_on_as_its_original():
    """A friend gets the address that search engines know."""
    assert share("discover/bay", RUSSIAN, SITE).address == "https://nhatrang.example/discover/bay/"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_the_code_says_the_address(language):
    """A reader of QR codes reads from the picture what the page calls its address."""
    shared = share("discover/food", language, SITE)
    assert read_code(shared.code) == shared.address


def test_the_code_brings_its_own_paper():
    """Black on white with a quiet zone: on a dark page it is read all the same."""
    assert read_code(code_svg(ADDRESS), around="#10181f") == ADDRESS


def read_code(svg, around="#ffffff"):
    """What a QR code says, drawn on a page of some colour."""
    whole = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    drawn = Image.open(BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=whole, width=200))))
    page = Image.new("RGB", (300, 300), around)
    page.paste(drawn.convert("RGB"), (50, 50))
    (found,) = zxingcpp.read_barcodes(page)
    return found.text
