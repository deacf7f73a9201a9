"""The picture that a page has when it is shared: one a page and language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from website.fingerprint import fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from website.content.model import Original

DRAWING = 2
"""Part of every name: raise it when `draw` makes another picture from the same card."""


@dataclass(frozen=True, slots=True)
class CardFont:
    """A font file, and the name of its bytes."""

    file: Path
    blob: str


@dataclass(frozen=True, slots=True)
class CardPicture:
    """What a card needs to know of an original; size in pixels, focal point in parts of it."""

    file: Path
    path: str
    blob: str
    width: int
    height: int
    focal: tuple[float, float]

    @classmethod
    def of(cls, original: Original) -> CardPicture:
        """The picture that an original shows."""
        size = original.width, original.height
        return cls(original.file, original.path, original.blob, *size, original.sidecar.focal)


@dataclass(frozen=True, slots=True)
class ShareCard:
    """A card to be drawn: what it says, in which colour (`#rrggbb`), over which picture."""

    page: str
    code: str
    title: str
    site_name: str
    names: tuple[str, ...]
    """Names in the title, which are better not broken."""
    hue: str
    picture: CardPicture
    letters: CardFont
    han: CardFont

    @property
    def key(self) -> str:
        """Names the bytes of the card."""
        drawn = (self.code, self.title, self.site_name, *self.names, self.hue)
        picture = (self.picture.blob, self.picture.width, *self.picture.focal)
        return fingerprint("card", DRAWING, *drawn, *picture, self.letters.blob, self.han.blob)

    @property
    def path(self) -> PurePosixPath:
        """Where the site keeps it; the name changes with the picture, so it never goes stale."""
        name = self.page.replace("/", "-")
        return PurePosixPath("cards", self.code, f"{name}-{self.key}.jpg")


def names_in(title: str, names: Iterable[str]) -> tuple[str, ...]:
    """Those of the names that the title has, each once, in a fixed order."""
    folded = title.casefold()
    return tuple(sorted({name for name in names if name and name.casefold() in folded}))
