"""Everything that is looked for before a build: one module a check, this list is all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.checks import (
    figures,
    formats,
    ids,
    languages,
    links,
    pictures,
    sources,
    translations,
)

if TYPE_CHECKING:
    from website.content.model import Content
    from website.problems import Problem
    from website.settings import Settings

CHECKS = {
    "ids": ids,
    "links": links,
    "languages": languages,
    "pictures": pictures,
    "sources": sources,
    "formats": formats,
    "figures": figures,
    "translations": translations,
}
"""Name and module of each check; the module's words say what it finds and how to repair it."""


def run_checks(content: Content, settings: Settings) -> tuple[Problem, ...]:
    """All problems that the checks find."""
    return tuple(
        problem for module in CHECKS.values() for problem in module.check(content, settings)
    )
