"""What a text shows by `![](scheme:id)`: pictures, charts, maps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from website.content.prose import pictures_named

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_BLOCK = re.compile(
    r"<p>\s*<img[^>]*\bsrc=\"(?P<scheme>[a-z]+):(?P<id>[^\"]*)\"[^>]*>\s*</p>",
)


def scheme_and_id(target: str) -> tuple[str, str]:
    """The two parts of `chart:visitors`; the scheme of another address is nothing."""
    scheme, colon, name = target.partition(":")
    return (scheme, name) if colon and not name.startswith("//") else ("", target)


def named_of(scheme: str, text: str) -> list[str]:
    """The ids that a text names under a scheme, in order."""
    named = (scheme_and_id(mark.id) for mark in pictures_named(text))
    return [name for its_scheme, name in named if its_scheme == scheme]


def replace_blocks(html: str, makers: Mapping[str, Callable[[str], str]]) -> str:
    """The HTML of a page in which images alone in a paragraph are made by their scheme's maker."""

    def replaced(match: re.Match[str]) -> str:
        make = makers.get(match["scheme"])
        return make(match["id"]) if make else match[0]

    return _BLOCK.sub(replaced, html)
