"""The words of the interface: which there are, and which language still lacks some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir

if TYPE_CHECKING:
    from pathlib import Path

_METHODS = [("**.html", "jinja2.ext:babel_extract"), ("**.py", "python")]
_HEADER = "# The words of the interface in {}. Editors translate msgstr; msgid stays as it is."


def template_catalogue(root: Path) -> Catalog:
    """All messages of the templates and of the package, with the places that use them."""
    catalogue = Catalog(project="Nha Trang", charset="utf-8")
    for folder in ("overrides", "scripts/website"):
        for path, _, message, comments, _ in extract_from_dir(
            root / folder, _METHODS, options_map={"**.html": {"trimmed": "true"}}
        ):
            catalogue.add(message, locations=[(f"{folder}/{path}", 0)], auto_comments=comments)
    return catalogue


def updated_catalogue(catalogue: Catalog, template: Catalog, language_name: str) -> Catalog:
    """The catalogue with the template's messages: new ones empty, unused ones gone."""
    catalogue.update(template, no_fuzzy_matching=True, update_creation_date=False)
    catalogue.fuzzy = False
    catalogue.obsolete.clear()
    catalogue.header_comment = _HEADER.format(language_name)
    return catalogue


def untranslated(catalogue: Catalog) -> list[str]:
    """The messages for which there is no translation yet, or only one marked as a guess."""
    return [
        str(message.id)
        for message in catalogue
        if message.id and (message.fuzzy or not message.string)
    ]
