"""The shorelines of assets/maps."""

from __future__ import annotations

import pytest
from builders import some_settings, write_project
from website.content.load_maps import load_shores, read_shore

SHORE = '{"origin": [109, 12], "step": 0.01, "rings": [[10, 20, 5, 0, -5, 5]]}'


def test_points_are_steps_from_the_one_before():
    """The first counts from the origin."""
    content = {"origin": [109, 12], "step": 0.01, "rings": [[10, 20, 5, 0, -5, 5]]}
    assert read_shore(content).rings == (((109.1, 12.2), (109.15, 12.2), (109.1, 12.25)),)
    assert read_shore({**content, "lines": [[0, 0, 1, 1]]}).lines == (((109, 12), (109.01, 12.01)),)


def test_shores_are_named_after_their_files(tmp_path):
    """Other files may lie beside them."""
    files = {"assets/maps/bay.json": SHORE, "assets/maps/README.md": "Recipe"}
    shores, problems = load_shores(some_settings(write_project(tmp_path, files)))
    assert (list(shores), problems) == (["bay"], [])


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"step": 1}', SHORE.replace("-5, 5", "-5"), SHORE.replace("10", '"ten"')],
)
def test_broken_shoreline_is_a_problem(tmp_path, text):
    """It says where the recipe stands; the others are read all the same."""
    files = {"assets/maps/bay.json": text, "assets/maps/sea.json": SHORE}
    shores, (problem,) = load_shores(some_settings(write_project(tmp_path, files)))
    assert list(shores) == ["sea"]
    assert (problem.path, problem.line, problem.check) == ("assets/maps/bay.json", 1, "maps")
    assert "assets/maps/README.md" in problem.message
