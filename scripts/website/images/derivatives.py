"""Which files a picture is published as."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from website.fingerprint import fingerprint

if TYPE_CHECKING:
    from website.content.model import Original
    from website.settings import ImageSettings

ENCODING = 1
"""Part of every name: raise it when `encode` makes other bytes from the same settings."""

FORMATS = {"avif": "image/avif", "webp": "image/webp", "jpeg": "image/jpeg"}
"""Formats and their media types, the smallest files first."""


@dataclass(frozen=True, slots=True)
class Derivative:
    """One file that is made from an original."""

    original: str
    format: str
    steps: tuple[tuple[int, int], ...]
    """Width and height of the sizes through which it is scaled down, its own the last."""
    quality: int
    key: str

    @property
    def width(self) -> int:
        """Pixels from left to right."""
        return self.steps[-1][0]

    @property
    def height(self) -> int:
        """Pixels from top to bottom."""
        return self.steps[-1][1]

    @property
    def path(self) -> PurePosixPath:
        """Where the site keeps it; the name changes with the picture, so it never goes stale."""
        ending = "jpg" if self.format == "jpeg" else self.format
        return PurePosixPath("media", f"{self.original}-{self.width}-{self.key}.{ending}")


def plan_derivatives(original: Original, images: ImageSettings) -> tuple[Derivative, ...]:
    """Every file the picture is published as, by format, the narrowest first.

    No picture is made wider than it was given to us.
    """
    widths = [width for width in images.widths if width <= original.width] or [original.width]
    sizes = [(width, _height(original, width)) for width in reversed(widths)]
    return tuple(
        _derivative(original, kind, tuple(sizes[:count]), quality)
        for kind, quality in images.qualities.items()
        for count in range(len(sizes), 0, -1)
    )


def _height(original: Original, width: int) -> int:
    return max(1, round(original.height * width / original.width))


def _derivative(
    original: Original, kind: str, steps: tuple[tuple[int, int], ...], quality: int
) -> Derivative:
    key = fingerprint("image", ENCODING, original.blob, original.width, kind, steps, quality)
    return Derivative(original.id, kind, steps, quality, key)
