"""The site as a list for machine readers (llms.txt), in each language."""

from __future__ import annotations

from pathlib import PurePosixPath

from builders import ENGLISH, RUSSIAN, a_content, a_page, a_site, four_pages, some_settings
from website.build.llms import llms_outputs, llms_text

HOST = "https://nhatrang.example/"
SITE = a_site(
    a_content(
        *four_pages("index", title="Nha Trang", description="A city."),
        *four_pages("visit/index", title="Plan a visit", menu="Visit"),
        a_page("visit/food", title="Món [ngon]"),
        a_page("visit/food", "en", title="Food [good]", description="Fish.", translates="2b3c"),
        *four_pages("visit/style", indexed=False),
    ),
    some_settings(nav=["index", "visit/index", "visit/food"]),
)


def test_it_begins_with_what_the_site_is():
    """A heading with its name, a quotation with its description."""
    assert llms_text(ENGLISH, SITE).startswith("# Nha Trang\n\n> A city.\n\n")


def test_every_page_stands_in_its_section():
    """Name, whole address and description; signs of a link are taken out of the name."""
    section = llms_text(ENGLISH, SITE).partition("## Visit\n\n")[2].partition("\n\n")[0]
    assert section.splitlines() == [
        f"- [Plan a visit]({HOST}en/visit/): What visit/index is about.",
        f"- [Food (good)]({HOST}en/visit/food/): Fish.",
    ]


def test_what_is_not_written_in_a_language_is_not_listed():
    """Neither are pages for editors."""
    text = llms_text(RUSSIAN, SITE)
    assert "ru/visit/" in text
    assert "food" not in text
    assert "style" not in text


def test_each_language_leads_to_the_others():
    """The files stand beside the front pages."""
    paths = [output.path for output in llms_outputs(SITE)]
    assert paths == [PurePosixPath(each, "llms.txt") for each in ("", "en", "ru", "zh")]
    assert f"- [Русский]({HOST}ru/llms.txt)" in llms_text(ENGLISH, SITE)
    assert f"- [sitemap.xml]({HOST}sitemap.xml)" in llms_text(ENGLISH, SITE)
