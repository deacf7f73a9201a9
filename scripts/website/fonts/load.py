"""The fonts of assets/fonts as a Stock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.fingerprint import blob_id
from website.fonts.stock import Font, FontRecord, Stock
from website.fonts.voices import Interface, read_styles
from website.problems import Problem
from website.schema import read_records, read_yaml

if TYPE_CHECKING:
    from website.settings import Settings

RECORDS = "fonts.yml"
_WRITTEN = {".html", ".css", ".js"}


def load_stock(settings: Settings) -> tuple[Stock, tuple[Problem, ...]]:
    """The full fonts, none where there is no fonts.yml; and the problems with them."""
    folder = settings.root / "assets" / "fonts"
    file = folder / RECORDS
    if not file.is_file():
        return Stock(), ()
    path = file.relative_to(settings.root).as_posix()
    text = read_yaml(file, path)
    if text.problems:
        return Stock(), text.problems
    records, problems = read_records(FontRecord, text)
    fonts, found = {}, list(problems)
    for name, record in records.items():
        its_file = folder / record.file
        if its_file.is_file():
            fonts[name] = Font(name, record, its_file, blob_id(its_file.read_bytes()))
        else:
            message = (
                f"there is no file `{record.file}` here; README.md beside it says how to cut it"
            )
            found.append(Problem(path, record.line("file"), message, "fonts"))
    return Stock(fonts), tuple(found)


def load_interface(settings: Settings) -> Interface:
    """The templates, styles and scripts of the site."""
    texts = {
        file: file.read_text(encoding="utf-8")
        for file in sorted(settings.theme.rglob("*"))
        if file.suffix in _WRITTEN
    }
    css = "\n".join(text for file, text in texts.items() if file.suffix == ".css")
    return Interface("".join(texts.values()), read_styles(css))
