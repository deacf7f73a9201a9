"""A project's folder as a Site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.build.site import Site
from website.content.load import load_content
from website.language.compile import compile_catalogues, load_strings
from website.settings import load_settings

if TYPE_CHECKING:
    from pathlib import Path

    from website.problems import Problem


def load_site(root: Path, cache: Path) -> tuple[Site, tuple[Problem, ...]]:
    """The site, and the problems met while reading it; raises ProblemsFound without settings."""
    settings = load_settings(root)
    content = load_content(settings, cache)
    problems = compile_catalogues(settings)
    strings = {language.code: load_strings(settings, language) for language in settings.languages}
    return Site(settings, content, strings), (*content.problems, *problems)
