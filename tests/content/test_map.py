"""Maps as people write them."""

from __future__ import annotations

import pytest
from golden import golden_cases
from website.content.map import Map
from website.schema import parse_yaml, read_record


@pytest.mark.parametrize("case", golden_cases(__file__, "map"))
def test_problems_of_maps(case):
    """What a map does not allow is told with its line and what was expected."""
    shown, problems = read_record(Map, parse_yaml(case["text"], "maps.yml"))
    assert [str(problem) for problem in problems] == case["problems"]
    assert (shown is None) == bool(problems)
