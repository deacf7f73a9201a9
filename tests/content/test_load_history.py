"""The history of the pages, from a real repository."""

from __future__ import annotations

import os
import subprocess

import pytest
from builders import SOURCE_PAGE, TRANSLATION, write_project
from website.content.load_history import load_history
from website.settings import load_settings

FIRST, SECOND = "2020-01-02T03:04:05+07:00", "2020-05-06T07:08:09+07:00"


def git(folder, *arguments, day=FIRST):
    """Run git as somebody, on some day."""
    who = {"NAME": "Lê Na", "EMAIL": "na@example.test", "DATE": day}
    variables = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER")
                 for key, value in who.items()}  # fmt: skip
    subprocess.run(
        ["git", *arguments], cwd=folder, env={**os.environ, **variables},
        check=True, capture_output=True,
    )  # fmt: skip


@pytest.fixture
def project(tmp_path):
    """A project in a folder of a repository: a page, and its translation committed later."""
    root = write_project(tmp_path / "origin" / "site", {"docs/food.vi.md": SOURCE_PAGE})
    git(tmp_path / "origin", "init", "--quiet")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "first")
    write_project(root, {"docs/food.en.md": TRANSLATION, "docs/new.vi.md": SOURCE_PAGE})
    git(root, "add", "docs/food.en.md")
    git(root, "commit", "--quiet", "--message", "second", day=SECOND)
    return root


def test_every_page_has_the_day_of_its_own_commit(project):
    """Paths are those of the project; what is not committed yet has no history."""
    assert load_history(load_settings(project)) == {
        "docs/food.vi.md": FIRST,
        "docs/food.en.md": SECOND,
    }


def test_a_shallow_clone_does_not_pretend(project, tmp_path):
    """Where the past was not fetched, nothing is said of it."""
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{tmp_path}/origin", "copy")
    assert load_history(load_settings(tmp_path / "copy" / "site")) == {}


def test_a_project_without_repository_has_no_history(tmp_path, monkeypatch):
    """A folder that was only copied builds all the same."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    root = write_project(tmp_path, {"docs/food.vi.md": SOURCE_PAGE})
    assert load_history(load_settings(root)) == {}


def test_a_machine_without_git_has_no_history(project, monkeypatch):
    """A build does without the program too."""
    monkeypatch.setenv("PATH", "")
    assert load_history(load_settings(project)) == {}
