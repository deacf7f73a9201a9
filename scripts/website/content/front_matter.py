"""The YAML head of a Markdown file, and the text below it."""

from __future__ import annotations

import re

from website.problems import Problem
from website.schema import YamlText, parse_yaml

_HEAD = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


def split_front_matter(text: str, path: str) -> tuple[YamlText, str, int]:
    """The head, the body, and the line on which the body begins."""
    match = _HEAD.match(text)
    if not match:
        message = (
            "the page has no front matter; begin it with `---`, `title:`, `description:`, `---`"
        )
        return YamlText(path, problems=(Problem(path, 1, message, "front-matter"),)), text, 1
    head = parse_yaml(match[1], path, first_line=2)
    if not head.problems and not isinstance(head.value, dict):
        message = "the front matter has no keys; it needs at least `title:` and `description:`"
        head = YamlText(path, problems=(Problem(path, 1, message, "front-matter"),))
    return head, text[match.end() :], text[: match.end()].count("\n") + 1
