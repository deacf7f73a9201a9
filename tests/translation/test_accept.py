"""A translation marked as current, after somebody has read it beside its source page."""

from __future__ import annotations

import pytest
from builders import SOURCE_PAGE, TRANSLATION, some_settings, write_project
from website.content.front_matter import split_front_matter
from website.content.load_pages import load_pages
from website.content.model import Content
from website.fingerprint import blob_id
from website.problems import ProblemsFound
from website.translation.accept import accept, accepted_text, pages_to_accept
from website.translation.status import State, translation_statuses
from website.typed import typed_text

FILES = {
    "docs/index.vi.md": SOURCE_PAGE,
    "docs/index.en.md": TRANSLATION,
    "docs/index.ru.md": TRANSLATION,
    "docs/discover/food.vi.md": SOURCE_PAGE,
    "docs/discover/food.en.md": TRANSLATION,
}


@pytest.fixture
def settings(tmp_path):
    """The settings of a project with two pages and three translations."""
    return some_settings(write_project(tmp_path, FILES), nav=["index", "discover/food"])


def content_of(settings):
    """The pages of the project as they are on the disk."""
    pages, unread, _ = load_pages(settings)
    return Content(pages, unread=unread)


@pytest.mark.parametrize(
    "text",
    [
        TRANSLATION,
        TRANSLATION.replace("description:", "translates: 1111\ndescription:"),
        TRANSLATION.replace("\n", "\r\n"),
        TRANSLATION + "\n---\n\ntranslates: this stays\n",
        TRANSLATION.replace("title: Food", "title: Food --- and more"),
    ],
    ids=["never accepted", "accepted before", "Windows lines", "rule in the body", "dashes"],
)
def test_accepted_text_names_the_source_and_changes_nothing_else(text):
    """Accepting writes one line of the head, whatever the file looks like."""
    accepted = accepted_text(text, "2b3c")
    before, body, _ = split_front_matter(typed_text(text.encode()), "x.md")
    after, same_body, _ = split_front_matter(typed_text(accepted.encode()), "x.md")
    assert accepted.count("\r\n") in {0, accepted.count("\n")}
    assert after.value == {**before.value, "translates": "2b3c"}
    assert same_body == body
    assert accepted_text(accepted, "2b3c") == accepted


def test_accepted_translation_is_current(settings):
    """After `accept` the page is current, and only its file was changed."""
    content = content_of(settings)
    pages = pages_to_accept(["index"], ["en"], content, settings)
    assert accept(pages, content, settings) == ["docs/index.en.md"]
    text = (settings.root / "docs/index.en.md").read_text("utf-8")
    assert f"\ntranslates: {blob_id(SOURCE_PAGE.encode())}\n---\n" in text
    states = {(each.name, each.code): each.state for each in statuses(settings)}
    assert states["index", "en"] is State.TRANSLATED
    assert states["index", "ru"] is State.OLDER


def statuses(settings):
    """The states of the project as it is on the disk."""
    return translation_statuses(content_of(settings), settings)


def test_accepting_again_writes_nothing(settings):
    """What is current already is left alone."""
    for expected in (["docs/index.en.md"], []):
        content = content_of(settings)
        pages = pages_to_accept(["docs/index.en.md"], settings.codes, content, settings)
        assert accept(pages, content, settings) == expected


@pytest.mark.parametrize(
    ("names", "codes", "paths"),
    [
        (["index"], ["vi", "en", "ru", "zh"], ["docs/index.en.md", "docs/index.ru.md"]),
        (["index"], ["ru"], ["docs/index.ru.md"]),
        (["index"], ["zh"], []),
        (["docs/discover/food.en.md"], ["ru"], ["docs/discover/food.en.md"]),
        (["discover/food.en.md"], ["vi", "en"], ["docs/discover/food.en.md"]),
        (["docs/index.vi.md"], ["vi", "en"], []),
    ],
)
def test_pages_are_named_as_editors_see_them(settings, names, codes, paths):
    """A page's name means all its translations, a file only itself, and a source page nothing."""
    pages = pages_to_accept(names, codes, content_of(settings), settings)
    assert [page.path for page in pages] == paths


def test_every_unknown_page_is_told(settings):
    """Nothing is accepted while one of the names is wrong; the nearest right name is given."""
    with pytest.raises(ProblemsFound) as found:
        pages_to_accept(["discover/fod", "index", "x"], ["en"], content_of(settings), settings)
    assert [str(problem) for problem in found.value.problems] == [
        "docs:1: error: there is no page `discover/fod`; did you mean `discover/food`? [accept]",
        "docs:1: error: there is no page `x` [accept]",
    ]


def test_translation_without_its_source_page_cannot_be_accepted(tmp_path):
    """There is nothing that it could be a translation of."""
    root = write_project(tmp_path, {"docs/lost.en.md": TRANSLATION})
    settings = some_settings(root)
    with pytest.raises(ProblemsFound, match="its source page is missing or cannot be read"):
        pages_to_accept(["lost"], ["en"], content_of(settings), settings)
