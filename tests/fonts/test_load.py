"""Fonts and interface read from a project's folder."""

from __future__ import annotations

import yaml
from builders import some_settings, write_project
from website.fingerprint import blob_id
from website.fonts.load import load_interface, load_stock
from website.fonts.stock import Stock
from website.fonts.voices import Role, Voice, shown_characters

RECORD = {
    "file": "sans.ttf",
    "family": "Bay Sans",
    "script": "latin",
    "roles": ["text"],
    "weight": "400",
    "ascent": 1.0,
    "descent": 0.4,
    "covers": "U+61-63",
    "name": "Sans",
    "version": "1",
    "package": "PyPI sans 1",
    "licence": "OFL-1.1",
    "copyright": "Lê Na",
}


def loaded(root, files):
    """The fonts of a project that has the given files in assets/fonts."""
    write_project(root, {f"assets/fonts/{name}": content for name, content in files.items()})
    return load_stock(some_settings(root))


def fonts_yml(**values):
    """A record of one font."""
    return yaml.safe_dump({"sans": {**RECORD, **values}}, sort_keys=False)


def said(problems):
    """Where each problem stands and what it says."""
    return [str(problem) for problem in problems]


def test_project_without_fonts_has_an_empty_stock(tmp_path):
    """Its pages are set in the reader's fonts; that is no problem."""
    assert loaded(tmp_path, {}) == (Stock(), ())


def test_stock_knows_each_font_by_its_bytes(tmp_path):
    """The record says what it has, the blob which edition it is."""
    stock, problems = loaded(tmp_path, {"fonts.yml": fonts_yml(), "sans.ttf": b"one"})
    font = stock.fonts["sans"]
    assert problems == ()
    assert font.file == tmp_path / "assets" / "fonts" / "sans.ttf"
    assert (font.blob, font.characters) == (blob_id(b"one"), set("abc"))
    other, _ = loaded(tmp_path, {"sans.ttf": b"two"})
    assert other.fonts["sans"].blob != font.blob


def test_font_without_its_file_is_a_problem(tmp_path):
    """At the line that names the file."""
    stock, problems = loaded(tmp_path, {"fonts.yml": fonts_yml()})
    assert stock.fonts == {}
    message = "there is no file `sans.ttf` here; README.md beside it says how to cut it"
    assert said(problems) == [f"assets/fonts/fonts.yml:2: error: {message} [fonts]"]


def test_record_that_is_wrong_is_a_problem(tmp_path):
    """At its line, like any record; no font comes of it."""
    wrong = fonts_yml(script="greek")
    stock, problems = loaded(tmp_path, {"fonts.yml": wrong, "sans.ttf": b"one"})
    assert stock.fonts == {}
    assert [(problem.path, problem.line) for problem in problems] == [("assets/fonts/fonts.yml", 4)]


def test_file_that_is_no_yaml_is_a_problem(tmp_path):
    """And the stock is empty."""
    stock, problems = loaded(tmp_path, {"fonts.yml": "sans: [\n"})
    assert stock == Stock()
    assert [problem.path for problem in problems] == ["assets/fonts/fonts.yml"]


def test_interface_is_templates_styles_and_scripts(tmp_path):
    """Other files of the theme bring no words to a page; its styles choose typefaces."""
    files = {
        "main.html": "ä",
        "css/a.css": ".x { font-style: italic } /* ö */",
        "js/a.js": "'ü'",
        "en.po": "ß",
    }
    write_project(tmp_path, {f"overrides/{name}": text for name, text in files.items()})
    interface = load_interface(some_settings(tmp_path))
    assert set(interface.text) & set("äöüß") == set("äöü")
    shown = shown_characters('<p class="x">a</p>', interface.styles)
    assert shown[Voice(Role.ITALIC, is_chinese=False)] == {"a"}
