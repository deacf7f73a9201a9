"""A translation that is missing, or older than the page it translates.

Repair: write the missing page, or read the translation beside its source page, bring it up to
date, and mark it with `website accept PAGE`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.problems import Problem, Severity
from website.translation.status import State, translation_statuses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content
    from website.settings import Settings

NAME = "translations"


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Pages that a language lacks or whose translation is out of date: warnings."""
    for status in translation_statuses(content, settings):
        if status.state is State.MISSING:
            source = content.pages[status.name, settings.source.code]
            message = f"there is no translation into `{status.code}`; the original is shown there"
            yield Problem(source.path, 1, message, NAME, Severity.WARNING)
        elif status.state is State.OLDER:
            page = content.pages[status.name, status.code]
            message = (
                f"the original has changed since; read it again, then `website accept {page.path}`"
            )
            line = page.head.line("translates")
            yield Problem(page.path, line, message, NAME, Severity.WARNING)
