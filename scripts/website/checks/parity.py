"""A translation that does not have what the source page has: headings, facts, pictures, links.

Repair: bring the translation in line with the source page, or mend the source page. Facts and notes
may stand in another order and format, but what one language says, all say. While a translation is
older than the source page, these are warnings.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from website.content.prose import (
    facts_named,
    headings,
    links_named,
    notes_named,
    pictures_named,
)
from website.language.formats import join_list
from website.problems import Problem, Severity
from website.settings import Language
from website.translation.status import State, state

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from website.content.model import Content, Page
    from website.settings import Settings

NAME = "parity"
_ENGLISH = Language("en", "English", "en", "en_GB")
_SHOWN = 5  # of what differs; the rest is of the same kind


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """What the source page says or shows and the translation does not, and the other way round."""
    for (name, code), page in content.pages.items():
        source = content.pages.get((name, settings.source.code))
        if source is None or code == settings.source.code:
            continue
        is_older = state(page, source) is State.OLDER
        severity = Severity.WARNING if is_older else Severity.ERROR
        for message in _faults(page, source, content):
            yield Problem(page.path, page.body_line, message, NAME, severity)


def _faults(page: Page, source: Page, content: Content) -> Iterator[str]:
    known = _known(page, content)
    ours, theirs = _parts(page), _parts(source)
    faults = [
        _fault(kind, ours[kind], there)
        for kind, there in theirs.items()
        if ours[kind] | there <= known[kind]  # of unknown ones another check speaks
    ]
    return filter(None, (_headings_fault(page, source), *faults))


def _known(page: Page, content: Content) -> dict[str, set[str]]:
    """What a page may name, by kind, as it would name it."""
    shown = {"photo": content.originals, "chart": content.charts, "map": content.maps}
    names = {name for name, _ in content.pages} | {name for name, _ in content.unread}
    return {
        "fact": set(content.values()),
        "source": set(content.sources),
        "picture": {f"{scheme}:{name}" for scheme, known in shown.items() for name in known},
        "link": {posixpath.relpath(f"{name}.md", page.section or ".") for name in names},
    }


def _headings_fault(page: Page, source: Page) -> str | None:
    ours, theirs = ([(each.level, each.id) for each in headings(p.body)] for p in (page, source))
    if ours == theirs:
        return None
    for place, (here, there) in enumerate(zip(ours, theirs, strict=False), start=1):
        if here != there:
            return f"heading {place} is `{_shown(here)}`, on the source page `{_shown(there)}`"
    return f"the translation has {len(ours)} of the source page's {len(theirs)} headings"


def _shown(heading: tuple[int, str]) -> str:
    level, name = heading
    return f"{'#' * level} … {{#{name}}}"


def _parts(page: Page) -> dict[str, set[str]]:
    """What a page says and shows, by kind, apart from its words."""
    texts = [words for words, _ in page.texts]
    return {
        "fact": {mark.id for words in texts for mark in facts_named(words)},
        "source": {mark.id for mark in notes_named(page.body)},
        "picture": {mark.id for mark in pictures_named(page.body)},
        "link": {_target(mark.id) for mark in links_named(page.body)} - {""},
    }


def _target(link: str) -> str:
    """The page that a link leads to; nothing for a heading of the same page."""
    return posixpath.normpath(link.partition("#")[0]) if not link.startswith("#") else ""


def _fault(kind: str, ours: set[str], theirs: set[str]) -> str | None:
    parts = []
    if theirs - ours:
        parts.append(f"lacks {_list(kind, theirs - ours)} of the source page")
    if ours - theirs:
        parts.append(f"has {_list(kind, ours - theirs)}, which the source page has not")
    return f"the translation {' and '.join(parts)}" if parts else None


def _list(kind: str, names: Collection[str]) -> str:
    shown = [f"`{name}`" for name in sorted(names)][:_SHOWN]
    if len(names) > _SHOWN:
        shown.append(f"{len(names) - _SHOWN} more")
    return f"the {kind}{'s'[: len(names) > 1]} {join_list(shown, _ENGLISH)}"
