"""The words of the interface: which there are, and which language still lacks some."""

from __future__ import annotations

import re

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from builders import write_project
from sites import ROOT
from website.language.catalogues import template_catalogue, untranslated, updated_catalogue
from website.language.compile import catalogue_file
from website.settings import load_settings

SETTINGS = load_settings(ROOT)
TRANSLATED = [language for language in SETTINGS.languages if language.code != "en"]
PLACEHOLDER = re.compile(r"\{\w*\}")


@pytest.fixture(scope="module")
def template():
    """All messages of this site's templates and package."""
    return template_catalogue(ROOT)


@pytest.fixture(params=TRANSLATED, ids=lambda language: language.code)
def committed(request):
    """The catalogue of a language as it stands in the repository."""
    with catalogue_file(SETTINGS, request.param).open("rb") as stream:
        return read_po(stream, locale=request.param.locale)


def test_committed_catalogues_have_the_messages_of_the_templates(template, committed):
    """The catalogues are up to date; otherwise run `website strings`."""
    wanted = {message.id for message in template}
    present = {message.id for message in committed}
    assert (wanted - present, present - wanted) == (set(), set())


def test_committed_catalogues_are_complete(committed):
    """Every word of the interface is there in every language."""
    assert untranslated(committed) == []


def test_translations_keep_what_the_program_fills_in(committed):
    """`{value}` and the like stand in a translation as in the original, and nothing else does."""
    for message in committed:
        if message.id:
            assert set(PLACEHOLDER.findall(message.string)) == set(PLACEHOLDER.findall(message.id))


def test_messages_are_found_in_templates_and_in_the_package(tmp_path):
    """Words in `_()` of a template and in `gettext()` of the package are one list."""
    root = write_project(
        tmp_path,
        {
            "overrides/main.html": "{{ _('Menu') }}{% trans %}\n  All\n  sections{% endtrans %}",
            "scripts/website/labels.py": "strings.gettext('Artwork'); 'no message'",
        },
    )
    messages = [message.id for message in template_catalogue(root) if message.id]
    assert sorted(messages) == ["All sections", "Artwork", "Menu"]


def test_update_keeps_translations_and_drops_what_is_unused():
    """New messages come in empty, unused ones go, and nothing is guessed."""
    catalogue, template = Catalog(locale="vi"), Catalog()
    catalogue.add("Menu", "Mục lục")
    catalogue.add("Old", "Cũ")
    template.add("Menu")
    template.add("Menus")
    updated = updated_catalogue(catalogue, template, "Tiếng Việt")
    found = {message.id: message.string or "" for message in updated if message.id}
    assert found == {"Menu": "Mục lục", "Menus": ""}
    assert not updated.obsolete
    assert "Tiếng Việt" in updated.header_comment


def test_guess_is_no_translation():
    """A translation marked as a guess is not shown, and so it counts as missing."""
    catalogue = Catalog(locale="vi")
    catalogue.add("Menu", "Mục lục")
    catalogue.add("Map", "")
    catalogue.add("Place", "Chỗ", flags={"fuzzy"})
    assert untranslated(catalogue) == ["Map", "Place"]
