"""Every file of the site that MkDocs does not write itself."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from builders import a_content, a_site, an_original, four_pages
from website.build.plan import picture_outputs, plan_outputs, shown_pictures
from website.outputs import Ready


def pictures_site(**head):
    """A site of one page in four languages, and three pictures."""
    pages = four_pages("index", "![](photo:tower)\n\n`![](photo:code)`", **head)
    originals = [an_original(name) for name in ("bay", "tower", "unused")]
    return a_site(a_content(*pages, originals=originals))


def test_pictures_are_made_that_a_page_shows():
    """Above a page or in its text: what no page shows is not published."""
    assert shown_pictures(pictures_site(photo="bay")) == ["bay", "tower"]
    assert shown_pictures(pictures_site()) == ["tower"]


def test_media_library_shows_every_picture():
    """Where the site has a media library, every picture is published."""
    assert shown_pictures(pictures_site(kind="media")) == ["bay", "tower", "unused"]


def test_pictures_are_made_once_for_all_languages():
    """Four languages need no more files than one."""
    outputs = picture_outputs(pictures_site(photo="bay"))
    paths = [output.path for output in outputs]
    assert len(paths) == len(set(paths)) == 2 * 3 * 5
    assert {output.batch for output in outputs} == {
        "assets/artwork/bay.svg",
        "assets/artwork/tower.svg",
    }


@pytest.mark.parametrize("name", ["sitemap.xml", "robots.txt", "llms.txt", "_redirects"])
def test_plan_has_the_files_for_robots(name):
    """What only machines read is among the files, ready to be written."""
    ready = {output.path for output in plan_outputs(a_site()) if isinstance(output, Ready)}
    assert PurePosixPath(name) in ready
