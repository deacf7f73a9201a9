"""What a build says at its end."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import a_content, a_page, a_site, an_original, four_pages
from website.build.make import MakeReport
from website.build.summary import summary_text
from website.problems import Problem, Severity

WARNING = Problem("docs/index.en.md", 3, "read it again", "translations", Severity.WARNING)
FOLDER = Path("site")


@pytest.fixture
def site(tmp_path):
    """A site of two pages, one of them in two languages only, and a picture of 2,340 bytes."""
    file = tmp_path / "bay.svg"
    file.write_bytes(b" " * 2_340)
    pages = [
        *four_pages("index", photo="bay"),
        a_page("discover/food"),
        a_page("discover/food", "ru", translates="2b3c"),
    ]
    originals = [an_original("bay", file=file), an_original("unused", file=file)]
    return a_site(a_content(*pages, originals=originals))


def test_summary_counts_what_was_built(site):
    """Pages by language, pictures, bytes, warnings, and where to look."""
    report = MakeReport(made=9, reused=3, size=48_000)
    assert summary_text(site, report, [WARNING], FOLDER, 2_340_000).splitlines() == [
        "Pages:    vi 2, en 1, ru 2, zh 1; translations older than the original 1, missing 2",
        "Pictures: 1 originals; files made 9, reused 3",
        "Bytes:    originals 2.3 kB, all their files 48 kB, site 2.3 MB",
        "Warnings: 1; see `website check`",
        "Look at:  site/index.html, or `make serve` and http://127.0.0.1:8000/",
    ]


def test_summary_of_a_clean_build_sends_nobody_to_the_check(site):
    """Without warnings there is nothing to look up."""
    report = MakeReport(made=0, reused=12, size=48_000)
    assert "Warnings: 0" in summary_text(site, report, [], FOLDER, 1).splitlines()
