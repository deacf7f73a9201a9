"""The pages that readers and other sites already know (addresses.yml, written by a command)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.schema import Record

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEADING = "# The pages of the last release. Written by `website release`; see CONTRIBUTING.md.\n"


class Release(Record):
    """What was published last."""

    pages: tuple[str, ...]
    """The names of the pages, also of those that had moved already."""


def release_text(pages: Iterable[str]) -> str:
    """The file that remembers the pages as published."""
    lines = "".join(f"    - {name}\n" for name in sorted(set(pages)))
    return f"{_HEADING}last:\n  pages:\n{lines}"
