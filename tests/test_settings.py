"""The settings of the site, read from mkdocs.yml without MkDocs."""

from __future__ import annotations

import pytest
from builders import LANGUAGES, MKDOCS_YML, write_project
from golden import golden_cases
from sites import ROOT
from website.problems import ProblemsFound
from website.settings import load_settings


def settings_of(folder, mkdocs_yml):
    """The settings of a project with this mkdocs.yml."""
    return load_settings(write_project(folder, {"mkdocs.yml": mkdocs_yml}))


@pytest.mark.parametrize("case", golden_cases(__file__, "settings"))
def test_mistakes_in_mkdocs_yml_are_told_with_their_line(tmp_path, case):
    """What is wrong with the settings is a problem with its line, never a traceback."""
    with pytest.raises(ProblemsFound) as found:
        settings_of(tmp_path, case["text"])
    assert [str(problem) for problem in found.value.problems] == case["problems"]


def test_folder_without_mkdocs_yml_is_told(tmp_path):
    """Whoever runs the command in the wrong folder is told so."""
    with pytest.raises(ProblemsFound, match="run the command in the project's folder"):
        load_settings(tmp_path)


def test_languages_are_those_of_the_plugin(tmp_path):
    """There is one list of languages: the plugin's, with what Babel and browsers call them."""
    settings = settings_of(tmp_path, MKDOCS_YML)
    assert settings.languages == LANGUAGES
    assert settings.source.code == "vi"
    assert settings.codes == ("vi", "en", "ru", "zh")
    assert settings.language("zh").tag == "zh-Hans"


def test_source_language_comes_first(tmp_path):
    """The language in which pages are first written leads, wherever the plugin lists it."""
    settings = settings_of(
        tmp_path,
        MKDOCS_YML.replace(", default: true", "").replace("Русский}", "Русский, default: true}"),
    )
    assert settings.codes == ("ru", "vi", "en", "zh")


def test_nav_gives_page_names_in_order(tmp_path):
    """Pages are named without language or ending, and sections of `nav` are passed through."""
    nav = "nav: [index.md, {Khám phá: [discover/index.md, {Ăn: discover/food.md}]}, visit/index.md]"
    settings = settings_of(tmp_path, MKDOCS_YML.replace("nav: [index.md]", nav))
    assert settings.nav == ("index", "discover/index", "discover/food", "visit/index")


def test_address_can_come_from_the_environment(tmp_path, monkeypatch):
    """`!ENV` takes the variable, and without it the value behind it."""
    text = MKDOCS_YML.replace(
        "https://nhatrang.example/", '!ENV [SITE_URL, "https://nhatrang.example/"]'
    )
    monkeypatch.delenv("SITE_URL", raising=False)
    assert settings_of(tmp_path, text).site_url == "https://nhatrang.example/"
    monkeypatch.setenv("SITE_URL", "https://staging.example")
    assert settings_of(tmp_path, text).site_url == "https://staging.example/"


def test_objects_of_python_do_not_disturb(tmp_path):
    """MkDocs settings that name Python functions are read past."""
    text = (
        MKDOCS_YML
        + "markdown_extensions:\n  - toc:\n      slugify: !!python/name:pymdownx.slugs.slugify\n"
    )
    assert settings_of(tmp_path, text).codes == ("vi", "en", "ru", "zh")


def test_site_without_english_falls_back_on_no_language(tmp_path):
    """English is the default for strangers only where nothing else was asked for."""
    text = MKDOCS_YML.replace("        - {locale: en, name: English}\n", "").replace(
        "      en: {locale: en_GB}\n", ""
    )
    assert settings_of(tmp_path, text).codes == ("vi", "ru", "zh")


def test_settings_of_this_site_are_sound():
    """The repository's own mkdocs.yml is read, and names its folders."""
    settings = load_settings(ROOT)
    assert (settings.docs, settings.theme) == (ROOT / "docs", ROOT / "overrides")
    assert settings.codes == ("vi", "en", "ru", "zh")
