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
    width: int
    height: int
    quality: int
    key: str

    @property
    def path(self) -> PurePosixPath:
        """Where the site keeps it; the name changes with the picture, so it never goes stale."""
        ending = "jpg" if self.format == "jpeg" else self.format
        return PurePosixPath("media", f"{self.original}-{self.width}-{self.key}.{ending}")


def plan_derivatives(original: Original, images: ImageSettings) -> tuple[Derivative, ...]:
    """Every file the picture is published as, by format, the narrowest first.

    No picture is made wider than it was given to us.
    """
    widths = [width for width in images.widths if width <= original.width]
    return tuple(
        _derivative(original, kind, width, quality)
        for kind, quality in images.qualities.items()
        for width in widths or [original.width]
    )


def _derivative(original: Original, kind: str, width: int, quality: int) -> Derivative:
    height = max(1, round(original.height * width / original.width))
    key = fingerprint("image", ENCODING, original.blob, original.width, kind, width, quality)
    return Derivative(original.id, kind, width, height, quality, key)
