"""Everything that is looked for before a build: one module a check, this list is all of them."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from website.checks import (
    addresses,
    agreement,
    calendar,
    charts,
    completeness,
    datasets,
    dated,
    figures,
    formats,
    html,
    ids,
    languages,
    links,
    maps,
    names,
    parity,
    pictures,
    signs,
    sources,
    translations,
    unused,
)

if TYPE_CHECKING:
    from website.content.model import Content
    from website.problems import Problem
    from website.settings import Settings

CHECKS = {
    "ids": ids,
    "links": links,
    "html": html,
    "addresses": addresses,
    "languages": languages,
    "pictures": pictures,
    "sources": sources,
    "formats": formats,
    "figures": figures,
    "charts": charts,
    "calendar": calendar,
    "datasets": datasets,
    "maps": maps,
    "translations": translations,
    "parity": parity,
    "completeness": completeness,
    "agreement": agreement,
    "names": names,
    "signs": signs,
    "dated": dated,
    "unused": unused,
}
"""Name and module of each check; the module's words say what it finds and how to repair it."""

_BESIDE_DATA = ("ids", "figures", "unused")
"""Checks that compare the pages with docs/_data: of a file there that is no YAML they would only
repeat, for every line of every page, that it says nothing."""


def run_checks(content: Content, settings: Settings) -> tuple[Problem, ...]:
    """All problems that the checks find."""
    lost = any(
        problem.check == "yaml" and PurePath(problem.path).parent.name == "_data"
        for problem in content.problems
    )
    return tuple(
        problem
        for name, module in CHECKS.items()
        if not (lost and name in _BESIDE_DATA)
        for problem in module.check(content, settings)
    )
