"""The open data of the real site: what is promised is in the files, what is internal is not."""

from __future__ import annotations

import csv
import io
import json

import pytest
from website.content.addresses import page_url

SOURCED = ("facts.json", "events.json", "documents.json", "corrections.json", "channels.json")
"""Tables of which every record names its public sources."""


@pytest.fixture(scope="module")
def files(real_site):
    """The files of the open data as text, by name."""
    folder = real_site.folder / "data"
    return {file.name: file.read_text(encoding="utf-8") for file in sorted(folder.iterdir())}


def test_the_package_describes_every_file_and_field(files):
    """Each file has the fields that datapackage.json says, and no others."""
    package = json.loads(files["datapackage.json"])
    assert {each["path"] for each in package["resources"]} == set(files) - {"datapackage.json"}
    for resource in package["resources"]:
        fields = [field["name"] for field in resource["schema"]["fields"]]
        assert fields == names(resource["path"], files), resource["path"]
        assert all(set(each["descriptions"]) == {"vi", "en", "ru", "zh"}
                   for each in resource["schema"]["fields"])  # fmt: skip
        assert resource["licenses"][0]["name"] == "CC-BY-4.0"


def names(path, files):
    """The fields of a file, as it has them."""
    if path.endswith(".csv"):
        return next(csv.reader(io.StringIO(files[path])))
    told = json.loads(files[path])
    if path.endswith(".geojson"):
        return list(told["features"][0]["properties"])
    return list(told["records"][0])


def test_nothing_internal_is_published(files, project):
    """Neither an internal source, nor its address, nor a note, nor what is not sure."""
    content = project.content
    hidden = [each.url for each in content.sources.values() if each.link == "internal"]
    public = " ".join(each.url for each in content.sources.values() if each.link == "public")
    notes = [each.note for each in (*content.facts.values(), *content.sources.values())]
    for name, text in files.items():
        assert [each for each in hidden if f'"{each}"' in text and each not in public] == [], name
        assert [each for each in notes if len(each) > 20 and each in text] == [], name
    internal = {name for name, each in content.sources.items() if each.link == "internal"}
    for name in SOURCED:
        for record in json.loads(files[name])["records"]:
            assert record["sources"], (name, record["id"])
            assert not internal & set(record["sources"]), (name, record["id"])
    facts = json.loads(files["facts.json"])["records"]
    assert {record["confidence"] for record in facts} <= {"high", "medium"}


def test_the_tables_fit_together(files):
    """Whatever a record names by its id is in the table of that name."""
    known = {each["id"] for each in json.loads(files["sources.json"])["records"]}
    places = {each["id"] for each in json.loads(files["places.geojson"])["features"]}
    for event in json.loads(files["events.json"])["records"]:
        assert event["place"] in places
    for name in SOURCED:
        for record in json.loads(files[name])["records"]:
            assert set(record["sources"]) <= known, (name, record["id"])
    for table in ("facts", "channels"):
        rows = list(csv.DictReader(io.StringIO(files[f"{table}.csv"])))
        records = json.loads(files[f"{table}.json"])["records"]
        assert [row["id"] for row in rows] == [record["id"] for record in records]


def test_the_page_offers_every_file(files, real_site, language, project):
    """Whoever reads about the open data finds each file there, and each field explained."""
    url = page_url("press/open-data", language.code, project.settings)
    document = real_site.documents[url]
    linked = {each.rpartition("/")[2] for each in document.xpath("//main//a/@href")}
    assert set(files) <= linked
    explained = set(document.xpath("//main//th/code/text()"))
    assert set(project.content.data_fields) == explained


def test_the_fact_sheet_fits_on_two_sheets(browser, real_address, language, project):
    """An investor prints it on one sheet of A4, or on both sides of it."""
    url = real_address + page_url("invest/fact-sheet", language.code, project.settings)
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(url, wait_until="load")
        pdf = page.pdf(prefer_css_page_size=True, print_background=False)
    assert b"/Count 1\n" in pdf or b"/Count 2\n" in pdf
