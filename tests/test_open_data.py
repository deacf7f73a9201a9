"""Tables as files: JSON that describes itself, GeoJSON, CSV, and the package of all."""

from __future__ import annotations

import csv
import io
import json

from builders import in_all_languages
from website.open_data import (
    Column,
    Table,
    csv_file,
    csv_names,
    geojson_file,
    json_file,
    package_file,
)

CODES = ("vi", "en")


def a_table(*rows, **values):
    """A table of places: id, name in each language, sources."""
    return Table(
        **{
            "name": "places",
            "title": in_all_languages("Places"),
            "description": in_all_languages("All places"),
            "licence": in_all_languages("Free licence"),
            "licence_id": "CC-BY-4.0",
            "licence_url": "https://free.example/",
            "page": "https://nhatrang.example/en/press/open-data/",
            "columns": (
                Column("id", "text", in_all_languages("Id")),
                Column("name", "words", in_all_languages("Name")),
                Column("sources", "list", in_all_languages("Sources")),
                Column("height", "number", in_all_languages("Height")),
            ),
            "rows": rows,
            **values,
        }
    )


def a_row(id_="square", **values):
    """A place with two sources."""
    words = {"vi": f"Nơi {id_}", "en": f"Place, {id_}"}
    return {"id": id_, "name": words, "sources": ["a", "b"], "height": 12, **values}


def test_json_says_what_its_fields_mean():
    """Licence and fields stand before the records, in every language."""
    told = json.loads(json_file(a_table(a_row())))
    assert told["records"] == [a_row()]
    assert told["licence"]["id"] == "CC-BY-4.0"
    assert set(told["fields"]) == set(a_row())
    assert told["fields"]["name"]["description"]["zh"] == "Name zh"


def test_geojson_has_the_longitude_first():
    """A place without a position is a feature without a geometry, as RFC 7946 allows."""
    told = json.loads(geojson_file(a_table(a_row(), a_row("beach")), {"square": (12.24, 109.19)}))
    assert told["type"] == "FeatureCollection"
    square, beach = told["features"]
    assert square["geometry"] == {"type": "Point", "coordinates": [109.19, 12.24]}
    assert (square["id"], square["properties"]["name"]["en"]) == ("square", "Place, square")
    assert beach["geometry"] is None


def test_csv_has_a_column_for_each_language():
    """Whatever is in a cell, a reader of CSV gets it back."""
    table = a_table(a_row(), a_row("beach", name=None, height=None, sources=[]))
    text = csv_file(table, CODES).decode("utf-8")
    assert text.startswith("id,name_vi,name_en,sources,height\r\n")
    square, beach = csv.DictReader(io.StringIO(text))
    assert square == {
        "id": "square",
        "name_vi": "Nơi square",
        "name_en": "Place, square",
        "sources": "a b",
        "height": "12",
    }
    assert set(beach.values()) == {"beach", ""}


def test_the_package_describes_every_column_of_every_file():
    """Names of fields are those in the file, texts in one language and in all of them."""
    table = a_table(a_row())
    told = json.loads(package_file({"places.csv": table, "places.json": table}, CODES, "en"))
    first, second = told["resources"]
    assert [field["name"] for field in first["schema"]["fields"]] == csv_names(table, CODES)
    assert [field["name"] for field in second["schema"]["fields"]] == list(a_row())
    assert (first["title"], first["titles"]["vi"]) == ("Places en", "Places vi")
    assert first["mediatype"] == "text/csv"
    assert [field["type"] for field in second["schema"]["fields"]] == [
        "string",
        "object",
        "array",
        "number",
    ]
    assert {field["type"] for field in first["schema"]["fields"]} == {"string", "number"}
    assert told["licenses"] == [
        {"name": "CC-BY-4.0", "path": "https://free.example/", "title": "Free licence en"}
    ]
