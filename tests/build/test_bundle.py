"""The stylesheets of the theme as one."""

from __future__ import annotations

import pytest
from builders import some_settings, write_project
from sites import ROOT
from website.build.bundle import ENTRY, PRINT, bundle, is_unshipped


def test_stylesheets_stand_in_the_order_in_which_they_are_imported(tmp_path):
    """Of two rules as strong the later one counts; remarks and spaces are left out."""
    write_project(
        tmp_path,
        {
            ENTRY: '/* all */\n@import "b.css";\n@import "a.css";\n',
            "css/a.css": "/* a */\np { color: red; }\n",
            "css/b.css": "p > a,\nb { color: blue; }\n",
        },
    )
    assert bundle(tmp_path) == "p>a,b{color:blue}p{color:red}"


def test_theme_without_stylesheets_has_none(tmp_path):
    """As that of a site in a test."""
    assert bundle(tmp_path) == ""


def test_every_stylesheet_for_the_screen_is_imported():
    """One that nobody imports would reach no page."""
    theme = some_settings(ROOT).theme
    imported = theme.joinpath(ENTRY).read_text("utf-8")
    for file in theme.glob("css/*.css"):
        path = f"css/{file.name}"
        assert (f'@import "{file.name}";' in imported) is (path not in {ENTRY, PRINT}), path


@pytest.mark.parametrize(
    ("path", "unshipped"),
    [("css/site.css", True), ("assets/javascripts/bundle.js", True), ("css/print.css", False)],
)
def test_parts_of_the_bundle_and_of_the_host_stay_out(path, unshipped):
    """What is loaded by itself is shipped as it is."""
    assert is_unshipped(path) is unshipped
    assert not is_unshipped("img/icon.svg")
