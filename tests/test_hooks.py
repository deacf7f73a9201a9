"""The door for MkDocs: the example project really built, and really served while it is edited."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image
from sites import build, environment, fetch, read, run
from website.content.addresses import page_url
from website.images.derivatives import FORMATS

CODES = ("vi", "en", "ru", "zh")
TAGS = {"vi": "vi", "en": "en", "ru": "ru", "zh": "zh-Hans"}
NAMES = ("index", "discover/index", "discover/food", "events/opening-night")
WRITTEN = {(name, code) for name in NAMES for code in CODES} - {("discover/food", "zh")}
SITE_URL = "https://example.test/"


def canonical(document):
    """What the page calls its own address."""
    return document.xpath("string(//link[@rel='canonical']/@href)")


def alternates(document):
    """The addresses of the page by language, as its head tells them."""
    links = document.xpath("//head/link[@rel='alternate'][@hreflang]")
    return {link.get("hreflang"): link.get("href") for link in links}


def words_beside(document, code):
    """What stands beside the links to the page in that language, other than its name."""
    links = document.xpath(f"//nav//li/a[@hreflang='{TAGS[code]}']")
    return {
        link.getparent().text_content().replace(link.text_content(), "").strip() for link in links
    }


# What is in the site


def test_every_page_is_there_in_every_language(example_site):
    """A page that lacks a translation has an address in that language all the same."""
    assert set(example_site.documents) == {
        page_url(name, code, example_site.settings) for name in NAMES for code in CODES
    }


def test_no_mark_of_ours_is_left(example_site):
    """Facts, notes and pictures are all written out."""
    for path, content in example_site.files().items():
        if path.endswith(".html"):
            left = re.findall(r"\{\{|\[@|photo:", content.decode())
            assert not left, f"{path}: {left}"


def test_only_files_for_readers_are_published(example_site):
    """Neither data nor catalogues nor sources of pages, and nothing of the theme's own."""
    kinds = {Path(path).suffix for path in example_site.files()}
    assert kinds <= {
        ".html", ".css", ".svg", ".avif", ".webp", ".jpg", ".xml", ".txt", ".js", ".woff2",
        ".ics", "",
    }  # fmt: skip
    paths = [path for path in example_site.files() if "market.jpg" in path or "bay.svg" in path]
    assert paths == [], "originals are not published as they are"


def test_old_addresses_lead_on_in_every_language(example_site):
    """Also in the language that lacks a translation: readers came there too."""
    assert set(example_site.moved) == {
        page_url("discover/eating", code, example_site.settings) for code in CODES
    }


@pytest.mark.parametrize("code", CODES)
def test_lost_readers_are_told_so_in_the_language_of_the_folder(example_site, code):
    """Each folder has a page of its own, for hosts that look there first."""
    lost = read(example_site.folder / ("" if code == "vi" else code) / "404.html")
    assert lost.get("lang") == TAGS[code]
    sections = lost.xpath("//main//section/@lang")
    assert sections[0] == TAGS[code]
    assert sorted(sections) == sorted(TAGS.values())


def test_no_page_asks_for_the_scripts_of_the_theme(example_site):
    """Material brings the machinery, not a byte of the pages."""
    assert not [path for path in example_site.files() if path.startswith("assets/")]
    for url, document in example_site.documents.items():
        loaded = document.xpath("//script/@src | //link[@rel='stylesheet']/@href")
        assert not [each for each in loaded if "assets/" in each], url


@pytest.mark.parametrize("code", CODES)
def test_pages_say_their_language(example_site, code):
    """`<html lang>` is the reader's language, with the script that browsers know for Chinese."""
    for name in NAMES:
        assert example_site.document(name, code).get("lang") == TAGS[code]


@pytest.mark.parametrize("code", ["vi", "en"])
def test_titles_and_descriptions_keep_their_signs(example_site, code):
    """Quotation marks, ampersands and angle brackets reach the reader as they were written."""
    document = example_site.document("discover/food", code)
    title, description = {
        "vi": ('Bún cá & chợ "đêm"', 'Món "bún cá" <ngon> & nơi ăn.'),
        "en": (
            'Fish noodles & the "night" market',
            'The dish "bun ca" <good> & where to eat it.',
        ),
    }[code]
    assert " ".join(document.xpath("string(//h1)").split()) == title
    assert document.xpath("string(//title)").startswith(title)
    assert document.xpath("string(//meta[@name='description']/@content)") == description
    assert description in document.xpath("string(//main)")


@pytest.mark.parametrize(("name", "code"), sorted(WRITTEN))
def test_addresses_agree_in_all_languages(example_site, name, code):
    """The canonical address is the page's own; its alternates lead back to it."""
    document = example_site.document(name, code)
    expected = {
        TAGS[each]: SITE_URL + page_url(name, each, example_site.settings)
        for each in CODES
        if (name, each) in WRITTEN
    }
    expected["x-default"] = expected["en"]
    assert canonical(document) == expected[TAGS[code]]
    assert alternates(document) == expected
    assert not document.xpath("//meta[@name='robots']")


def test_the_sitemap_lists_what_is_written(example_site):
    """Every page in every language in which it exists, once, with the links of its head."""
    tree = etree.fromstring((example_site.folder / "sitemap.xml").read_bytes())
    entries = tree.xpath("//*[local-name()='url']")
    found = {
        entry.xpath("string(*[local-name()='loc'])"): {
            link.get("hreflang"): link.get("href") for link in entry.xpath("*[local-name()='link']")
        }
        for entry in entries
    }
    expected = {}
    for name, code in WRITTEN:
        document = example_site.document(name, code)
        expected[canonical(document)] = alternates(document)
    assert found == expected
    assert len(entries) == len(found)
    assert f"Sitemap: {SITE_URL}sitemap.xml" in (example_site.folder / "robots.txt").read_text()


# Translations


def test_an_untranslated_page_shows_the_original(example_site):
    """Its text is the source page's, and says so to screen readers and hyphenation."""
    document = example_site.document("discover/food", "zh")
    article = document.xpath("//main//article")[0]
    assert article.get("lang") == "vi"
    assert "Nước dùng trong." in article.text_content()
    assert document.xpath("//h1/ancestor-or-self::*[@lang][1]/@lang") == ["vi"]


def test_an_untranslated_page_says_so_in_the_readers_language(example_site):
    """The notice is in Chinese, stands inside the main part, and on no translated page."""
    document = example_site.document("discover/food", "zh")
    notices = document.xpath("//main//*[@role='note']")
    assert len(notices) == 1
    assert re.search(r"[\u4e00-\u9fff]{4}", notices[0].text_content())
    assert notices[0].xpath("ancestor-or-self::*[@lang][1]/@lang") == ["zh-Hans"]
    for name, code in WRITTEN:
        assert not example_site.document(name, code).xpath("//main//*[@role='note']"), (name, code)


def test_an_untranslated_page_is_not_for_search_engines(example_site):
    """It points to the original, names no alternates, and no other page or sitemap names it."""
    document = example_site.document("discover/food", "zh")
    assert "noindex" in document.xpath("string(//meta[@name='robots']/@content)")
    assert canonical(document) == f"{SITE_URL}discover/food/"
    assert alternates(document) == {}
    its_own = f"{SITE_URL}zh/discover/food/"
    assert its_own not in (example_site.folder / "sitemap.xml").read_text()
    for url, other in example_site.documents.items():
        assert its_own not in alternates(other).values(), url


def test_a_translation_says_how_it_stands_to_the_original(example_site):
    """A missing and an older translation are marked where readers choose; a current one is not."""
    for code in CODES:
        food = example_site.document("discover/food", code)
        assert any(words_beside(food, "ru")), "the Russian page is older than the original"
        assert any(words_beside(food, "zh")), "the Chinese page is missing"
        assert words_beside(food, "ru") != words_beside(food, "zh")
        assert not any(words_beside(food, "en"))
        assert not any(words_beside(example_site.document("index", code), "ru"))


# Facts, notes, pictures


@pytest.mark.parametrize(
    ("code", "area", "opened"),
    [
        ("vi", "251\N{NO-BREAK SPACE}km²", "20:00"),
        ("en", "251\N{NO-BREAK SPACE}km²", "20:00"),
        ("ru", "251\N{NO-BREAK SPACE}км²", "20:00"),
        ("zh", "251平方公里", "20:00"),
    ],
)
def test_facts_are_written_as_each_language_writes_them(example_site, code, area, opened):
    """One fact, four ways to write it, one value for machines."""
    home = example_site.document("index", code)
    assert home.xpath("//main//div[@class='prose']//data[@value='251']/text()") == [area]
    night = example_site.document("events/opening-night", code)
    assert opened in night.xpath("//article//time/text()")


def test_machines_can_read_every_date(example_site):
    """`datetime` is a year, a month, a day or a moment with its zone."""
    moments = [
        moment
        for document in example_site.documents.values()
        for moment in document.xpath("//time/@datetime")
    ]
    assert "2019-05-11T20:00+07:00" in moments
    for moment in moments:
        if "T" in moment:
            assert datetime.fromisoformat(moment).tzinfo
        else:
            date.fromisoformat((moment + "-01-01")[:10])


def test_the_event_page_tells_where_and_when(example_site):
    """An event's facts come from its record, in the reader's language."""
    for code, place in {"vi": "Quảng trường 2 Tháng 4", "en": "2 April Square"}.items():
        box = example_site.document("events/opening-night", code).xpath("//main//dl")[0]
        assert place in box.text_content()
        assert box.xpath(".//time/@datetime") == ["2019-05-11", "2019-05-11T20:00+07:00"]


def test_internal_sources_are_named_but_never_linked(example_site):
    """Readers see what an internal source is; its address is nowhere in the site."""
    food = example_site.document("discover/food", "en")
    assert "Thư gửi ban biên tập" in food.xpath("string(//main)")
    assert "https://portal.test/city?a=1&b=2" in food.xpath("//main//a/@href")
    for path, content in example_site.files().items():
        assert b"internal.test" not in content, path


def test_pictures_come_in_every_format_and_size(example_site):
    """`<picture>` offers AVIF and WebP before JPEG; every file it names is there and opens."""
    document = example_site.document("discover/food", "en")
    pictures = document.xpath("//picture")
    assert pictures
    for picture in pictures:
        assert picture.xpath(".//source/@type") == [FORMATS["avif"], FORMATS["webp"]]
        for names in picture.xpath(".//@srcset"):
            widths = []
            for name, width in (part.split() for part in names.split(", ")):
                file = (example_site.folder / "en" / "discover" / "food" / name).resolve()
                with Image.open(file) as image:
                    image.load()
                    assert image.width == int(width.removesuffix("w"))
                    widths.append(image.width)
            assert widths == [80, 160]


def test_a_picture_in_the_text_has_its_words(example_site):
    """Caption, credit and alternative text come from the sidecar, in the language of the text."""
    figure = example_site.document("discover/food", "en").xpath("//article//figure")[0]
    assert figure.xpath(".//img/@alt") == ["A stall of green herbs under a red awning."]
    caption = figure.xpath("string(figcaption)")
    assert "The market in the morning." in caption
    assert "Photograph by Trần An" in caption
    night = example_site.document("events/opening-night", "en")
    assert "Artwork" in night.xpath("string(//main//figcaption)")


def test_photographs_stand_upright_and_tell_no_secrets(example_site):
    """The camera's orientation is applied; position, camera and names do not leave the project."""
    files = sorted((example_site.folder / "media").glob("market-*"))
    assert len(files) == 6
    for file in files:
        with Image.open(file) as image:
            assert image.height > image.width, file.name
            assert not image.getexif(), file.name
            assert "icc_profile" not in image.info, file.name
        assert b"Private name" not in file.read_bytes(), file.name


# Building again


def test_a_second_build_makes_nothing_anew(example_site, example, example_cache, tmp_path):
    """Every picture comes from the cache, and every file is the same to the byte."""
    again = build(example, tmp_path / "again", WEBSITE_CACHE=str(example_cache))
    assert "files made 0, reused 12" in again.said
    first, second = example_site.files(), again.files()
    assert sorted(first) == sorted(second)
    assert [path for path in first if first[path] != second[path]] == []


def test_a_build_says_what_it_made(example_site):
    """Pages by language, what is older or missing, and where to look."""
    assert "vi 4, en 4, ru 4, zh 3" in example_site.said
    assert "older than the original 1, missing 1" in example_site.said
    assert str(example_site.folder) in example_site.said


def test_a_build_with_a_mistake_stops_and_names_it(example, tmp_path):
    """MkDocs ends with an error that says where the mistake stands, without a traceback."""
    page = example / "docs" / "index.ru.md"
    page.write_text(page.read_text("utf-8").replace("[@portal-2019]", "[@portal-2091]"), "utf-8")
    done = run("mkdocs", "build", "-d", str(tmp_path / "site"), cwd=example)
    assert done.returncode == 1
    assert "docs/index.ru.md:7: error: unknown source `portal-2091`" in done.stderr
    assert "Traceback" not in done.stderr


# The live preview


class Preview:
    """`mkdocs serve`, its log, and the pages that it shows."""

    def __init__(self, address, log, process):
        self.address, self._log, self._process = address, log, process

    def text(self, code):
        """The front page in a language, or nothing while it cannot be had."""
        url = "" if code == "vi" else f"{code}/"
        try:
            return fetch(self.address + url).decode()
        except OSError:
            return ""

    def said(self):
        """Everything that the server has printed."""
        return self._log.read_text("utf-8")

    def builds(self):
        """How often the site was built."""
        return self.said().count("Building documentation...")

    def wait_until(self, done, what):
        """Ask again and again, for a minute at most; the server must be alive all the while."""
        end = time.monotonic() + 60
        while not done():
            assert self._process.poll() is None, self.said()
            assert time.monotonic() < end, f"{what} did not come about:\n{self.said()}"
            time.sleep(0.1)


@contextmanager
def preview(project, log, cache):
    """The live preview of a project, on a port that was free a moment ago."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with log.open("wb") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
            cwd=project,
            env=environment(WEBSITE_CACHE=str(cache)),
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
        try:
            yield Preview(f"http://127.0.0.1:{port}/", log, process)
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def test_the_preview_shows_an_edit_in_all_languages(example, example_cache, tmp_path):
    """One edit of a fact, one rebuild, four languages; a broken edit is survived and repaired."""
    facts = example / "docs" / "_data" / "facts.yml"
    sound = facts.read_text("utf-8")

    def save(text):
        part = tmp_path / "facts.yml"
        part.write_text(text, "utf-8")
        part.replace(facts)

    def shown(number):
        return all(f'<data value="{number}">' in server.text(code) for code in CODES)

    with preview(example, tmp_path / "serve.log", example_cache) as server:
        server.wait_until(lambda: shown(251), "the first build")

        save(sound.replace("number: 251", "number: 252"))
        server.wait_until(lambda: shown(252), "the edit")
        time.sleep(1.5)
        assert server.builds() == 2, "a build must not cause the next one"

        save(sound.replace("number: 251", "number: [252"))
        server.wait_until(lambda: "facts.yml:4: error" in server.said(), "the error")

        save(sound.replace("number: 251", "number: 253"))
        server.wait_until(lambda: shown(253), "the repair")
