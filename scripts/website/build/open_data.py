"""The records of the site as open data; only what public sources bear out gets in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from website.build.data_rows import ROWS, positions
from website.build.labels import field_type
from website.content.addresses import absolute_url, page_url, relative_url
from website.content.dataset import FORMATS
from website.language.formats import format_number
from website.open_data import Column, Table, csv_file, geojson_file, json_file, package_file
from website.outputs import Ready

if TYPE_CHECKING:
    from website.build.site import Site
    from website.settings import Language

FOLDER = PurePosixPath("data")
PACKAGE = FOLDER / "datapackage.json"
_PAGE = "press/open-data"


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a table in the reader's language."""

    name: str
    type: str
    description: str


@dataclass(frozen=True, slots=True)
class DataView:
    """A table of the open data in the reader's language."""

    name: str
    title: str
    description: str
    count: str
    licence: str
    licence_url: str
    files: tuple[tuple[str, str], ...]
    """Name and address of each file."""
    fields: tuple[FieldView, ...]


def data_view(site: Site, language: Language, here: str) -> list[DataView]:
    """Every table, its files and fields."""
    code, strings = language.code, site.strings[language.code]
    return [
        DataView(
            name=table.name,
            title=table.title[code],
            description=table.description[code],
            count=format_number(len(table.rows), language),
            licence=table.licence[code],
            licence_url=table.licence_url,
            files=tuple(
                (path.name, relative_url(path.as_posix(), here)) for path in _paths(table.name)
            ),
            fields=tuple(
                FieldView(each.name, field_type(each.type, strings), each.description[code])
                for each in table.columns
            ),
        )
        for table in tables(site)
    ]


def package_url(here: str) -> str:
    """The way from a page to the description of all files."""
    return relative_url(PACKAGE.as_posix(), here)


def data_outputs(site: Site) -> list[Ready]:
    """The files of all tables, and the package that describes them."""
    codes = site.settings.codes
    by_path = {path: table for table in tables(site) for path in _paths(table.name)}
    found = []
    for path, table in by_path.items():
        match path.suffix:
            case ".csv":
                content = csv_file(table, codes)
            case ".geojson":
                content = geojson_file(table, positions(site))
            case _:
                content = json_file(table)
        found.append(Ready(path, content))
    if by_path:
        named = {path.name: table for path, table in by_path.items()}
        package = package_file(named, codes, site.settings.default_language)
        found.append(Ready(PACKAGE, package))
    return found


def tables(site: Site) -> list[Table]:
    """Every table that datasets.yml publishes, with the fields that it names."""
    content = site.content
    found = []
    for name, dataset in content.datasets.items():
        fields = {each: content.data_fields[each] for each in dataset.fields}
        licence = content.licences[dataset.licence]
        found.append(
            Table(
                name=name,
                title=dataset.title,
                description=dataset.description,
                licence=licence.name,
                licence_id=dataset.licence,
                licence_url=licence.url,
                page=absolute_url(
                    page_url(_PAGE, site.settings.default_language, site.settings), site.settings
                ),
                columns=tuple(
                    Column(each, field.type, field.description) for each, field in fields.items()
                ),
                rows=tuple({each: row[each] for each in fields} for row in ROWS[name](site)),
            )
        )
    return found


def _paths(name: str) -> tuple[PurePosixPath, ...]:
    return tuple(FOLDER / f"{name}.{each}" for each in FORMATS.get(name, ("json",)))
