"""A finished site put in the place of the one before."""

from __future__ import annotations

import os

import pytest
from pictures import write
from website.build.publish import publish


def files(folder):
    """Every file of a folder with its text."""
    return {
        file.relative_to(folder).as_posix(): file.read_text("utf-8")
        for file in folder.rglob("*")
        if file.is_file()
    }


@pytest.fixture
def folders(tmp_path):
    """A function that puts one site in the place of another; the folder of the site."""

    def published(before, after):
        for path, text in before.items():
            write(tmp_path / "site" / path, text)
        for path, text in after.items():
            write(tmp_path / "made" / path, text)
        publish(tmp_path / "made", tmp_path / "site")
        return tmp_path / "site"

    return published


SITES = [
    ({}, {"index.html": "new", "en/index.html": "new"}),
    ({"index.html": "old"}, {"index.html": "new"}),
    ({"index.html": "old", "gone/index.html": "old"}, {"index.html": "new"}),
    ({"food": "old"}, {"food/index.html": "new"}),
    ({"food/index.html": "old", "food/more/index.html": "old"}, {"food": "new"}),
    ({"index.html": "old"}, {}),
]


@pytest.mark.parametrize(("before", "after"), SITES)
def test_the_folder_holds_the_new_site_and_nothing_else(folders, before, after):
    """Pages that are gone are gone, with their folders; nothing of the old site is left."""
    site = folders(before, after)
    assert files(site) == after
    assert [each for each in site.rglob("*") if each.is_dir() and not any(each.iterdir())] == []


def test_hidden_files_of_the_folder_stay(folders):
    """What belongs to the place where the site lies, such as `.git`, is not ours."""
    kept = {".git/config": "mine", ".nojekyll": ""}
    assert files(folders({**kept, "old.html": "old"}, {"index.html": "new"})) == {
        **kept,
        "index.html": "new",
    }


def test_a_file_that_did_not_change_keeps_its_date(tmp_path):
    """Browsers and copies to other machines see which files are really new."""
    before = {"same.html": "same", "other.html": "old"}
    for path, text in before.items():
        os.utime(write(tmp_path / "site" / path, text), ns=(10**18, 10**18))
    for path, text in {"same.html": "same", "other.html": "new"}.items():
        write(tmp_path / "made" / path, text)
    publish(tmp_path / "made", tmp_path / "site")
    dates = {file.name: file.stat().st_mtime_ns == 10**18 for file in (tmp_path / "site").iterdir()}
    assert dates == {"same.html": True, "other.html": False}


def test_a_file_of_the_same_length_and_date_is_still_compared(tmp_path):
    """Whether a file changed is decided by what is in it."""
    for folder, text in (("site", "old"), ("made", "new")):
        os.utime(write(tmp_path / folder / "index.html", text), ns=(10**18, 10**18))
    assert publish(tmp_path / "made", tmp_path / "site") == len("new")
    assert files(tmp_path / "site") == {"index.html": "new"}


def test_a_link_to_a_folder_is_not_followed(tmp_path):
    """Tidying up ends at the border of the site: what a link points at is not ours."""
    write(tmp_path / "elsewhere" / "letter.txt", "mine")
    write(tmp_path / "site" / "index.html", "old")
    (tmp_path / "site" / "link").symlink_to(tmp_path / "elsewhere")
    write(tmp_path / "made" / "index.html", "new")
    publish(tmp_path / "made", tmp_path / "site")
    assert files(tmp_path / "elsewhere") == {"letter.txt": "mine"}
    assert not (tmp_path / "site" / "link").is_symlink()
