"""A project's folder as a Site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.build.bundle import bundle
from website.build.site import Site
from website.build.typefaces import find_unknown_characters, plan_typefaces
from website.content.load import load_content
from website.content.load_history import load_history
from website.fonts.load import load_interface, load_stock
from website.language.compile import compile_catalogues, load_strings
from website.settings import load_settings
from website.store import refusals_as_problems

if TYPE_CHECKING:
    from pathlib import Path

    from website.problems import Problem


def load_site(root: Path, cache: Path) -> tuple[Site, tuple[Problem, ...]]:
    """The site, and the problems met while reading it; raises ProblemsFound without settings."""
    with refusals_as_problems():
        settings = load_settings(root)
        content = load_content(settings, cache)
        problems = compile_catalogues(settings)
        strings = {each.code: load_strings(settings, each) for each in settings.languages}
        stock, fonts = load_stock(settings)
        interface = load_interface(settings)
        css = bundle(settings.theme)
    unknown = find_unknown_characters(stock, content)
    typefaces = plan_typefaces(stock, settings, content, strings, interface)
    site = Site(settings, content, strings, typefaces, load_history(settings), css)
    return site, (*content.problems, *problems, *fonts, *unknown)
