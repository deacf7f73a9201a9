"""The YAML head of a Markdown file, and the text below it."""

from __future__ import annotations

import pytest
from golden import golden_cases
from website.content.front_matter import split_front_matter


@pytest.mark.parametrize("case", golden_cases(__file__, "front_matter"))
def test_page_is_parted_into_head_and_body(case):
    """The head is YAML between two lines `---`; below it begins the body."""
    head, body, line = split_front_matter(case["text"], "docs/index.vi.md")
    problems = [str(problem) for problem in head.problems]
    assert problems == case.get("problems", [])
    if not problems:
        assert (head.value, body, line) == (case["head"], case["body"], case["body line"])


def test_lines_of_the_head_are_lines_of_the_file():
    """A value of the head is found on its line of the file, not of the head."""
    head, _, _ = split_front_matter("---\ntitle: a\nkind: b\n---\n", "docs/index.vi.md")
    assert head.line("kind") == 3
