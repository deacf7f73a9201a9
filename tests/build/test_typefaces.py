"""What the site writes in each language, and what no font can draw."""

from __future__ import annotations

import gettext

import pytest
from builders import (
    SOURCE_PAGE,
    TRANSLATION,
    a_content,
    a_fact,
    a_page,
    a_place,
    a_source,
    in_all_languages,
    some_settings,
    write_project,
)
from sites import ROOT
from website.build.typefaces import find_unknown_characters, plan_typefaces
from website.content.load import load_content
from website.fonts.characters import ALWAYS
from website.fonts.faces import Typefaces
from website.fonts.load import load_stock
from website.fonts.stock import Stock
from website.fonts.voices import Interface, Role, Styles
from website.settings import load_settings

PLACES = """\
square:
  name: {vi: Quảng trường, en: Square, ru: Площадь, zh: 广场}
  kind: square
cape:
  name: {vi: Mũi, en: Cape, ru: Мыс, zh: "\N{FISH}"}
  kind: cape
"""


@pytest.fixture(scope="module")
def stock():
    """The fonts of this site."""
    return load_stock(some_settings(ROOT))[0]


@pytest.fixture
def letters(stock):
    """The characters of each font for a language, beyond those that are always there."""

    def written(content, code, interface="", messages=()):
        settings = some_settings()
        strings = {each: gettext.NullTranslations() for each in settings.codes}
        strings[code]._catalog = dict(messages)  # noqa: SLF001 - as gettext fills it
        planned = plan_typefaces(stock, settings, content, strings, Interface(interface))
        return {face.font.id: face.characters - ALWAYS for face in planned.of(code)}

    return written


def test_titles_and_headings_are_set_as_headings(letters):
    """And among the text too; the text is not among the headings."""
    page = a_page("index", "vi", "## Ľ\n\nŁ\n", title="Ĵ", menu="Ķ")
    faces = letters(a_content(page), "vi")
    assert faces["serif-600"] & set("ĴĶĽŁ") == set("ĴĶĽ")
    assert faces["sans"] & set("ĴĶĽŁ") == set("ĴĶĽŁ")
    assert faces["sans-italic"] == faces["sans"]


def test_letters_are_those_of_the_language(letters):
    """A page in another language lends none, nor does a record's name in it."""
    place = a_place(name={"vi": "Ĵ", "en": "Ķ", "ru": "Љ", "zh": "Ľ"})
    pages = a_page("index", "vi", "Ŵ"), a_page("index", "en", "Ŷ")
    content = a_content(*pages, places={"square": place})
    for code, own in (("vi", "ĴŴ"), ("en", "ĶŶ"), ("ru", "Љ")):
        faces = letters(content, code)
        assert faces["sans"] & set("ĴĶЉĽŴŶ") == set(own)
        assert faces["serif-600"] & set("ĴĶЉĽ") == set(own) - set("ŴŶ")


def test_interface_and_its_messages_are_in_every_voice(letters):
    """Words of templates in all languages, translated ones in theirs; never the file's head."""
    content = a_content(a_page("index"))
    words = {"": "Ĵ", "Search": "Ķ"}
    for code, own in (("vi", "ĶŴ"), ("en", "ĶŴ")):
        for characters in letters(content, code, "Ŵ", words.items()).values():
            assert characters & set("ĴĶŴ") == set(own)


def test_names_of_all_languages_are_in_every_language(letters):
    """The language menu of each page shows them."""
    faces = letters(a_content(a_page("index")), "en")
    assert set("ếệРусский") <= faces["sans"]


def test_source_is_cited_by_its_original_title(letters):
    """Whatever the reader's language; as text, not as a heading."""
    source = a_source(language="ru", title={"ru": "Ћ", "vi": "Ĵ"}, url="https://x.example/ŷ")
    faces = letters(a_content(a_page("index"), sources={"portal-2019": source}), "en")
    assert faces["sans"] & set("ЋĴŷ") == {"Ћ"}
    assert "Ћ" not in faces["serif-600"]


def test_notes_are_not_shown(letters):
    """They are for editors."""
    fact = a_fact(label=in_all_languages("Ĵ"), note="Ķ")
    faces = letters(a_content(a_page("index"), facts={"area": fact}), "en")
    assert faces["sans"] & set("ĴĶ") == {"Ĵ"}


def test_site_without_fonts_plans_none():
    """Its pages are set in the reader's fonts."""
    content = a_content(a_page("index", "vi", "\N{FISH}"))
    assert plan_typefaces(Stock(), some_settings(), content, {}, Interface()) == Typefaces()
    assert list(find_unknown_characters(Stock(), content)) == []


def test_rules_of_the_stylesheets_are_kept(stock):
    """Finished pages are read with them."""
    settings = some_settings()
    strings = {each: gettext.NullTranslations() for each in settings.codes}
    styles = Styles(((Role.HEADING, "//h1"),))
    planned = plan_typefaces(stock, settings, a_content(), strings, Interface("", styles))
    assert (planned.stock, planned.styles) == (stock, styles)
    assert set(planned.letters) == set(settings.codes)


def test_character_without_a_glyph_is_a_problem_at_its_line(stock, tmp_path):
    """In titles, texts and records, once where it stands first; the message says what to do."""
    files = {
        "docs/index.vi.md": SOURCE_PAGE.replace("Ăn gì", "\N{FISH}"),
        "docs/index.en.md": f"{TRANSLATION}\nA \N{FISH}.\n\N{FISH}\n",
        "docs/index.ru.md": TRANSLATION.replace("Food", "Рыба\N{ZERO WIDTH JOINER}"),
        "docs/_data/places.yml": PLACES,
    }
    settings = load_settings(write_project(tmp_path, files))
    problems = find_unknown_characters(stock, load_content(settings, tmp_path / "cache"))
    message = (
        "error: no font of the site has `\N{FISH}` (U+1F41F FISH); write it in another way, "
        "or cut the fonts anew as assets/fonts/README.md says [characters]"
    )
    assert sorted(map(str, problems)) == [
        f"docs/_data/places.yml:4: {message}",
        f"docs/index.en.md:7: {message}",
        f"docs/index.vi.md:3: {message}",
    ]
