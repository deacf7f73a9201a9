"""A name, label, caption or source title that some language of the site lacks.

Repair: add the missing language to the record, or remove the one that the site does not have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.chart import is_alike
from website.language.formats import join_list
from website.problems import Problem, did_you_mean
from website.settings import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content
    from website.content.records import Words
    from website.schema import Location, Record
    from website.settings import Settings

NAME = "languages"
_ENGLISH = Language("en", "English", "en", "en_GB")

_WORDS = {
    "facts": ("label", "text"),
    "events": ("name", "organiser", "status_note"),
    "places": ("name", "address"),
    "publishers": ("name",),
    "licences": ("name",),
    "terms": ("name",),
    "sources": ("cite_as",),
    "documents": ("title", "made", "author", "holder"),
    "corrections": ("claim", "finding"),
}


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Words that are not there in every language."""
    for kind, keys in _WORDS.items():
        for record in getattr(content, kind).values():
            for key in keys:
                yield from _lacking(record, (key,), getattr(record, key), settings.codes)
    yield from _in_charts(content, settings)
    for original in content.originals.values():
        for key in ("title", "caption", "credit"):
            words = getattr(original.sidecar, key)
            yield from _lacking(original.sidecar, (key,), words, settings.codes)
    for source in content.sources.values():
        if source.language not in source.title:
            message = f"`title` has no original in `{source.language}`, the source's `language`"
            yield Problem(source.path, source.line("title"), message, NAME)


def _in_charts(content: Content, settings: Settings) -> Iterator[Problem]:
    for chart in content.charts.values():
        for place, words in chart.texts():
            if not is_alike(words):
                yield from _lacking(chart, place, words, settings.codes)


def _lacking(
    record: Record, place: Location, words: Words | None, codes: tuple[str, ...]
) -> Iterator[Problem]:
    if words is None:
        return
    key = ".".join(map(str, place))
    missing = [f"`{code}`" for code in codes if not words.get(code, "").strip()]
    if missing:
        message = f"`{key}` is missing in {join_list(missing, _ENGLISH)}"
        yield Problem(record.path, record.line(*place), message, NAME)
    for code in sorted(set(words) - set(codes)):
        hint = did_you_mean(code, codes)
        message = f"`{key}`: the site has no language `{code}`{hint}"
        yield Problem(record.path, record.line(*place, code), message, NAME)
