"""The gettext catalogues in overrides/locales: read, brought up to date, compiled."""

from __future__ import annotations

import gettext
import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from website.language.catalogues import template_catalogue, untranslated, updated_catalogue
from website.problems import Problem, Severity
from website.store import write_whole

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

    from website.settings import Language, Settings

_TEMPLATES_IN_ENGLISH = "en"


def catalogue_file(settings: Settings, language: Language) -> Path:
    """The .po file of a language."""
    folder = settings.theme / "locales" / language.code / "LC_MESSAGES"
    return folder / "messages.po"


def compile_catalogues(settings: Settings) -> tuple[Problem, ...]:
    """Write the .mo files that templates read; the messages still without a translation."""
    problems = []
    for language in settings.languages:
        if language.code == _TEMPLATES_IN_ENGLISH:
            continue
        file = catalogue_file(settings, language)
        path = _path(file, settings)
        if not file.is_file():
            message = "the words of the interface are missing; run `website strings`"
            problems.append(Problem(path, 1, message, "strings"))
            continue
        catalogue = _read(file, language)
        problems.extend(
            Problem(path, 1, f"no translation of `{words}`", "strings", Severity.WARNING)
            for words in untranslated(catalogue)
        )
        stream = io.BytesIO()
        write_mo(stream, catalogue)
        _write_changed(file.with_suffix(".mo"), stream.getvalue())
    return tuple(problems)


def load_strings(settings: Settings, language: Language) -> gettext.NullTranslations:
    """The words of the interface for Python; compiled before."""
    file = catalogue_file(settings, language).with_suffix(".mo")
    if not file.is_file():
        return gettext.NullTranslations()
    with file.open("rb") as stream:
        return gettext.GNUTranslations(stream)


def update_catalogues(settings: Settings) -> list[str]:
    """Bring the .po files up to date with the templates; the paths of those that changed."""
    template = template_catalogue(settings.root)
    changed = []
    for language in settings.languages:
        if language.code == _TEMPLATES_IN_ENGLISH:
            continue
        file = catalogue_file(settings, language)
        catalogue = updated_catalogue(_read(file, language), template, language.name)
        stream = io.BytesIO()
        write_po(
            stream, catalogue, omit_header=False, width=100, sort_output=True, no_location=True
        )
        if _write_changed(file, stream.getvalue()):
            changed.append(_path(file, settings))
    return changed


def _read(file: Path, language: Language) -> Catalog:
    content = file.read_bytes() if file.is_file() else b""
    return read_po(io.BytesIO(content), locale=language.locale)


def _write_changed(file: Path, content: bytes) -> bool:
    # An unchanged file is left alone: `mkdocs serve` watches overrides/ and would never rest.
    if file.is_file() and file.read_bytes() == content:
        return False
    write_whole(file, content)
    return True


def _path(file: Path, settings: Settings) -> str:
    # The theme may lie outside the project's folder, or be reached through a link.
    return Path(os.path.relpath(file, settings.root)).as_posix()
