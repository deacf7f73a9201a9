"""The open data of a site: its files, and how the page shows them."""

from __future__ import annotations

import json

from builders import CHINESE, a_content, a_fact, a_site, four_pages, in_all_languages
from website.build.open_data import data_outputs, data_view, tables
from website.content.dataset import DataField, Dataset


def site_of(*fields, **facts):
    """A site that publishes its facts with these fields."""
    dataset = Dataset.model_validate(
        {
            "title": in_all_languages("Facts"),
            "description": in_all_languages("All facts"),
            "licence": "CC-BY-4.0",
            "fields": fields,
        }
    )
    known = {
        name: DataField.model_validate(
            {"type": kind, "description": in_all_languages(f"The {name}")}
        )
        for name, kind in (("id", "text"), ("label", "words"), ("value", "value"))
    }
    content = a_content(
        *four_pages("index"), datasets={"facts": dataset}, data_fields=known, facts=facts
    )
    return a_site(content)


def test_files_have_the_fields_that_are_described_and_no_others():
    """Whoever takes a field out of datasets.yml takes it out of the files."""
    (table,) = tables(site_of("id", "value", area=a_fact()))
    assert table.rows == ({"id": "area", "value": 251},)


def test_every_table_is_written_in_its_formats():
    """Facts as CSV and JSON; one package describes both."""
    files = {each.path.as_posix(): each.content for each in data_outputs(site_of("id", "label"))}
    assert list(files) == ["data/facts.csv", "data/facts.json", "data/datapackage.json"]
    package = json.loads(files["data/datapackage.json"])
    assert [each["path"] for each in package["resources"]] == ["facts.csv", "facts.json"]
    assert files["data/facts.csv"].startswith(b"id,label_vi,label_en,label_ru,label_zh\r\n")


def test_the_page_says_what_each_field_means():
    """Files, number of records, licence and fields in the reader's language."""
    (view,) = data_view(site_of("id", "label", area=a_fact()), CHINESE, "zh/press/open-data/")
    assert (view.title, view.count, view.licence) == ("Facts zh", "1", "Free licence zh")
    assert view.files[0] == ("facts.csv", "../../../data/facts.csv")
    assert [(each.name, each.description) for each in view.fields] == [
        ("id", "The id zh"),
        ("label", "The label zh"),
    ]


def test_a_site_without_datasets_publishes_nothing():
    """There is no empty package."""
    assert data_outputs(a_site()) == []
