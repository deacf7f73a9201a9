"""A picture without alternative text, licence or credit in every language, or one too tall.

Repair: complete its sidecar (assets/**/name.yml): `alt` says in a sentence what is to be seen,
for those who do not see it; `credit` whose it is; `licence` is an id of docs/_data/licences.yml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.images.derivatives import plan_derivatives
from website.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.model import Content, Original
    from website.settings import Settings

NAME = "pictures"
_WEBP_LIMIT = 16_383  # pixels on each side
_ALT_LIMIT = 180  # characters; longer than that a screen reader cannot be stopped in time


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Sidecars without alternative text or creator, and pictures that WebP cannot hold."""
    for original in content.originals.values():
        yield from _too_tall(original, settings)
        sidecar = original.sidecar
        for code in settings.codes:
            alt = sidecar.alt.get(code, "").strip()
            line = sidecar.line("alt", code)
            if not alt:
                message = (
                    f"there is no alternative text in `{code}`; "
                    "say in a sentence what is to be seen"
                )
                yield Problem(sidecar.path, line, message, NAME)
            elif len(alt) > _ALT_LIMIT:
                message = (
                    f"the alternative text in `{code}` has {len(alt)} characters; "
                    f"shorten it to {_ALT_LIMIT}"
                )
                yield Problem(sidecar.path, line, message, NAME)
        for key in ("creator", "licence"):
            if not getattr(sidecar, key).strip():
                message = f"`{key}` is empty; nothing is published without it"
                yield Problem(sidecar.path, sidecar.line(key), message, NAME)


def _too_tall(original: Original, settings: Settings) -> Iterator[Problem]:
    largest = max(plan_derivatives(original, settings.images), key=lambda each: each.height)
    if max(largest.width, largest.height) > _WEBP_LIMIT:
        message = (
            f"published, the picture would have {largest.width:,} × {largest.height:,} pixels, but "
            f"WebP holds at most {_WEBP_LIMIT:,} on each side; crop it"
        )
        yield Problem(original.path, 1, message, NAME)
