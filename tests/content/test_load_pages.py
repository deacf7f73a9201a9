"""The Markdown files of docs/ as pages."""

from __future__ import annotations

import unicodedata

import pytest
from builders import SOURCE_PAGE, TRANSLATION, some_settings, write_project
from golden import golden_cases
from website.content.load_pages import load_pages
from website.fingerprint import blob_id

CONTENT = {"source page": SOURCE_PAGE, "translation": TRANSLATION}


def pages_of(folder, files):
    """What is read from a folder of these files."""
    return load_pages(some_settings(write_project(folder, files)))


@pytest.mark.parametrize("case", golden_cases(__file__, "load_pages"))
def test_files_are_pages_or_problems(tmp_path, case):
    """Every Markdown file is a page, or a problem that says how to make it one."""
    files = {path: CONTENT.get(content, content) for path, content in case["files"].items()}
    pages, unread, problems = pages_of(tmp_path, files)
    assert [f"{name} {code}" for name, code in sorted(pages)] == case["pages"]
    assert [f"{name} {code}" for name, code in sorted(unread)] == case.get("unread", [])
    assert [str(problem) for problem in problems] == case.get("problems", [])


def test_page_knows_its_file(tmp_path):
    """A page has the name, the body, the first line and the blob id of its file."""
    pages, _, _ = pages_of(tmp_path, {"docs/discover/food.vi.md": SOURCE_PAGE})
    page = pages["discover/food", "vi"]
    assert (page.path, page.section, page.body, page.body_line) == (
        "docs/discover/food.vi.md",
        "discover",
        "Bún cá.\n",
        6,
    )
    assert page.blob == blob_id(SOURCE_PAGE.encode())
    assert page.head.line("description") == 3
    assert (page.is_landing, page.head.title) == (False, "Ẩm thực")


@pytest.mark.parametrize(
    "content",
    [
        "\ufeff" + SOURCE_PAGE.replace("\n", "\r\n"),
        unicodedata.normalize("NFD", SOURCE_PAGE),
    ],
    ids=["Windows", "Mac"],
)
def test_a_page_is_the_same_from_every_machine(tmp_path, content):
    """A byte order mark, ends of lines and marks apart from their letters change nothing."""
    pages, _, problems = pages_of(tmp_path / "one", {"docs/index.vi.md": content})
    as_here, _, _ = pages_of(tmp_path / "other", {"docs/index.vi.md": SOURCE_PAGE})
    assert problems == []
    assert pages["index", "vi"] == as_here["index", "vi"]


def test_page_in_another_encoding_is_a_problem(tmp_path):
    """A page that is not UTF-8 is named as such, with the remedy."""
    file = tmp_path / "docs" / "index.vi.md"
    file.parent.mkdir()
    file.write_bytes("---\ntitle: Набережная\n".encode("cp1251"))
    _, unread, problems = load_pages(some_settings(tmp_path))
    assert unread == {("index", "vi")}
    assert [str(problem) for problem in problems] == [
        "docs/index.vi.md:1: error: this is not UTF-8 text (byte 11); save the file as UTF-8 [page]"
    ]


def test_body_may_be_empty(tmp_path):
    """A page of nothing but its head is a page."""
    text = SOURCE_PAGE.removesuffix("Bún cá.\n")
    pages, _, problems = pages_of(tmp_path, {"docs/index.vi.md": text})
    assert (pages["index", "vi"].body, problems) == ("", [])
