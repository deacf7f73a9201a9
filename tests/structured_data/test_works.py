"""Pictures, documents and tables of data as things of schema.org."""

from __future__ import annotations

import pytest
from builders import a_licence, an_original, in_all_languages
from vocabulary import faults
from website.content.archive import Document
from website.structured_data.works import document_thing, download_things, picture_thing


def test_a_picture_tells_its_terms():
    """Whoever finds it knows how large it is, whose, and under which licence."""
    made = picture_thing(an_original().sidecar, a_licence(), "en", 1920, 1080)
    assert made["license"] == "https://free.example/"
    assert made["creditText"] == "Lê Na en"
    assert [made[each]["value"] for each in ("width", "height")] == [1920, 1080]
    assert faults([made]) == []


@pytest.mark.parametrize("kind", ["book", "map", "record", "law", "treaty"])
def test_a_document_has_its_own_title_and_ours(kind):
    """Every kind of document is in the vocabulary."""
    words = in_all_languages("Frontier notes")
    document = Document(original_title="撫邊雜錄", original_language="zh", title=words, kind=kind,
                        made=words, sources=("portal-2019",))  # fmt: skip
    made = document_thing(document, "en")
    assert (made["name"], made["alternateName"]) == ("撫邊雜錄", "Frontier notes en")
    assert faults([made]) == []


def test_files_of_data_say_what_they_are():
    """By their endings."""
    names = ("facts.csv", "places.geojson", "events.json")
    made = download_things((name, f"https://a.example/data/{name}") for name in names)
    assert [each["encodingFormat"] for each in made] == [
        "text/csv", "application/geo+json", "application/json",
    ]  # fmt: skip
    assert faults(made) == []
