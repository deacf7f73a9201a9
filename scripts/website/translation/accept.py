"""A translation marked as current, after somebody has read it beside its source page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from website.problems import Problem, ProblemsFound, did_you_mean
from website.store import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from website.content.model import Content, Page
    from website.settings import Settings

_TRANSLATES = re.compile(r"^translates:.*\r?\n", re.MULTILINE)


def accepted_text(text: str, blob: str) -> str:
    """The translation's text, its front matter naming the source text that it translates."""
    end = text.index("\n---", 3) + 1
    head = _TRANSLATES.sub("", text[:end])
    line_end = "\r\n" if head.endswith("\r\n") else "\n"
    return f"{head}translates: {blob}{line_end}{text[end:]}"


def pages_to_accept(
    names: Sequence[str], codes: Sequence[str], content: Content, settings: Settings
) -> list[Page]:
    """The translations of the named pages in these languages; raises ProblemsFound.

    A name is a page (`discover/food`, all its translations) or a file (`docs/…/food.ru.md`).
    """
    docs = settings.docs.relative_to(settings.root).as_posix()
    by_path = {page.path: page for page in content.pages.values()}
    known = {name for name, _ in content.pages}
    found: list[Page] = []
    problems = []
    for name in names:
        if name in by_path or f"{docs}/{name}" in by_path:
            found.append(by_path.get(name) or by_path[f"{docs}/{name}"])
        elif name in known:
            pages = (content.pages.get((name, code)) for code in codes)
            found.extend(page for page in pages if page)
        else:
            message = f"there is no page `{name}`{did_you_mean(name, known)}"
            problems.append(Problem(docs, 1, message, "accept"))
    for page in found:
        if (page.name, settings.source.code) not in content.pages:
            message = "its source page is missing or cannot be read; repair that first"
            problems.append(Problem(page.path, 1, message, "accept"))
    if problems:
        raise ProblemsFound(problems)
    return [page for page in found if page.code != settings.source.code]


def accept(pages: Sequence[Page], content: Content, settings: Settings) -> list[str]:
    """Mark the translations as current; the paths of the files that changed."""
    changed = []
    for page in pages:
        source = content.pages[page.name, settings.source.code]
        file = settings.root / page.path
        text = file.read_bytes().decode("utf-8-sig")
        accepted = accepted_text(text, source.blob)
        if accepted != text:
            write_whole(file, accepted.encode())
            changed.append(page.path)
    return changed
