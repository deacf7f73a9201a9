"""Tables of the open data as files: JSON, GeoJSON, CSV, and the package that describes them."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Words: TypeAlias = "Mapping[str, str]"
Row: TypeAlias = "Mapping[str, Any]"


@dataclass(frozen=True, slots=True)
class Column:
    """A field of a table; `type` as datasets.yml calls it."""

    name: str
    type: str
    description: Words


@dataclass(frozen=True, slots=True)
class Table:
    """A table with everything that is said of it; texts by language."""

    name: str
    title: Words
    description: Words
    licence: Words
    licence_id: str
    licence_url: str
    page: str
    """The whole address of the page that describes the open data."""
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


_TYPES = {"number": "number", "words": "object", "list": "array", "value": "any"}
"""What Frictionless calls our types in JSON; all others are strings there."""


def json_file(table: Table) -> bytes:
    """The table as JSON, which describes itself."""
    return _json({**_heading(table), "records": list(table.rows)})


def geojson_file(table: Table, positions: Mapping[str, tuple[float, float]]) -> bytes:
    """The table as GeoJSON (RFC 7946); positions are latitude and longitude by id."""
    features = [
        {
            "type": "Feature",
            "id": row["id"],
            "geometry": _point(positions.get(row["id"])),
            "properties": dict(row),
        }
        for row in table.rows
    ]
    return _json({"type": "FeatureCollection", **_heading(table), "features": features})


def csv_file(table: Table, codes: Sequence[str]) -> bytes:
    """The table as CSV (RFC 4180, UTF-8): a column a language, lists with spaces between."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(csv_names(table, codes))
    for row in table.rows:
        cells: list[Any] = []
        for column in table.columns:
            value = row[column.name]
            if column.type == "words":
                cells += [(value or {}).get(code, "") for code in codes]
            else:
                cells.append(" ".join(value) if isinstance(value, list) else value)
        writer.writerow(cells)
    return text.getvalue().encode()


def csv_names(table: Table, codes: Sequence[str]) -> list[str]:
    """The names of the columns of a CSV file: `label_vi` where JSON has `label: {vi: …}`."""
    return [
        name
        for column in table.columns
        for name in (
            [f"{column.name}_{code}" for code in codes] if column.type == "words" else [column.name]
        )
    ]


def package_file(tables: Mapping[str, Table], codes: Sequence[str], code: str) -> bytes:
    """The description of all files by path, as a Frictionless data package.

    The format knows one language: `code` fills its own keys, `titles` and `descriptions` have all.
    """
    first = next(iter(tables.values()))
    resources = []
    for path, table in tables.items():
        extension = path.rpartition(".")[2]
        resources.append(
            {
                "name": path.replace(".", "-"),
                "path": path,
                "format": extension,
                "mediatype": _MEDIA_TYPES[extension],
                "encoding": "utf-8",
                "title": table.title[code],
                "titles": table.title,
                "description": table.description[code],
                "descriptions": table.description,
                "licenses": [_licence(table, code)],
                "schema": {"fields": _fields(table, codes if extension == "csv" else (), code)},
            }
        )
    return _json(
        {
            "name": "nha-trang-2019",
            "homepage": first.page,
            "licenses": [_licence(first, code)],
            "resources": resources,
        }
    )


_MEDIA_TYPES = {
    "csv": "text/csv",
    "json": "application/json",
    "geojson": "application/geo+json",
}


def _fields(table: Table, codes: Sequence[str], code: str) -> list[dict[str, Any]]:
    """Each field of a file; with codes the columns of CSV, one for each language."""
    fields = []
    for column in table.columns:
        described = {
            "description": column.description[code],
            "descriptions": column.description,
        }
        if codes and column.type == "words":
            fields += [
                {"name": f"{column.name}_{each}", "type": "string", **described} for each in codes
            ]
        else:
            kind = "any" if column.type == "value" else _TYPES.get(column.type, "string")
            is_text = bool(codes) and kind in {"array", "object"}
            fields.append({"name": column.name, "type": "string" if is_text else kind, **described})
    return fields


def _licence(table: Table, code: str) -> dict[str, str]:
    return {"name": table.licence_id, "path": table.licence_url, "title": table.licence[code]}


def _heading(table: Table) -> dict[str, Any]:
    return {
        "title": table.title,
        "description": table.description,
        "licence": {
            "id": table.licence_id,
            "name": table.licence,
            "url": table.licence_url,
        },
        "page": table.page,
        "fields": {
            column.name: {"type": column.type, "description": column.description}
            for column in table.columns
        },
    }


def _point(position: tuple[float, float] | None) -> dict[str, Any] | None:
    """A point; GeoJSON has the longitude first."""
    if position is None:
        return None
    latitude, longitude = position
    return {"type": "Point", "coordinates": [longitude, latitude]}


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
