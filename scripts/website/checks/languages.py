"""A name, label, caption or source title that some language of the site lacks.

Repair: add the missing language to the record, or remove the one that the site does not have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.wordings import wordings
from website.language.formats import join_list
from website.problems import Problem, did_you_mean
from website.settings import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content
    from website.content.wordings import Wording
    from website.settings import Settings

NAME = "languages"
_ENGLISH = Language("en", "English", "en", "en_GB")


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Words that are not there in every language."""
    for wording in wordings(content):
        yield from _lacking(wording, settings.codes)
    for source in content.sources.values():
        if source.language not in source.title:
            message = f"`title` has no original in `{source.language}`, the source's `language`"
            yield Problem(source.path, source.line("title"), message, NAME)


def _lacking(wording: Wording, codes: tuple[str, ...]) -> Iterator[Problem]:
    record, place, words = wording.record, wording.place, wording.words
    key = ".".join(map(str, place))
    missing = [f"`{code}`" for code in codes if not words.get(code, "").strip()]
    if missing:
        message = f"`{key}` is missing in {join_list(missing, _ENGLISH)}"
        yield Problem(record.path, record.line(*place), message, NAME)
    for code in sorted(set(words) - set(codes)):
        hint = did_you_mean(code, codes)
        message = f"`{key}`: the site has no language `{code}`{hint}"
        yield Problem(record.path, record.line(*place, code), message, NAME)
