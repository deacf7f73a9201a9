"""The full fonts of assets/fonts, from which the site's font files are cut."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from website.fonts.characters import MARKS, characters_of_ranges
from website.fonts.voices import Role
from website.schema import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from website.fonts.voices import Voice

Script = Literal["latin", "han"]
SCRIPTS: tuple[Script, ...] = ("latin", "han")


class Fallback(BaseModel):
    """A font of the reader's system, fitted to ours so that the swap moves nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    family: str
    local: tuple[str, ...]
    weight: str
    size_adjust: dict[str, Annotated[float, Field(gt=0)]]
    """By language: how much wider our letters run in its texts; empty where all run as wide."""
    range: str = ""
    """The only characters it may draw; nothing stands for all that it has."""


class FontRecord(Record):
    """What is known of a font (assets/fonts/fonts.yml); metrics in em."""

    file: str
    family: str
    script: Script
    roles: tuple[Role, ...]
    weight: str
    style: Literal["normal", "italic"] = "normal"
    ascent: float
    descent: float
    covers: str
    """Every character it has, as CSS writes them."""
    name: str
    version: str
    package: str
    licence: str
    copyright: str
    fallbacks: tuple[Fallback, ...] = ()


@dataclass(frozen=True)
class Font:
    """A full font: its record, its file, and the name of its bytes."""

    id: str
    record: FontRecord
    file: Path
    blob: str

    @cached_property
    def characters(self) -> frozenset[str]:
        """Every character that it has a glyph for."""
        return characters_of_ranges(self.record.covers)


@dataclass(frozen=True)
class Stock:
    """All full fonts."""

    fonts: Mapping[str, Font] = field(default_factory=dict)

    @cached_property
    def characters(self) -> frozenset[str]:
        """Every character that some font has a glyph for."""
        return frozenset().union(*(font.characters for font in self.fonts.values()))

    def font(self, script: Script, role: Role) -> Font | None:
        """The font of a script in a role."""
        fonts = (font for font in self.fonts.values() if font.record.script == script)
        return next((font for font in fonts if role in font.record.roles), None)

    def allotted(self, shown: Mapping[Voice, Iterable[str]]) -> Mapping[str, frozenset[str]]:
        """The characters that each font draws, by its id.

        The stylesheet names the families in the same order: letters first, Chinese second;
        in Chinese text the marks are Chinese too.
        """
        parts: dict[str, set[str]] = {}
        for voice, characters in shown.items():
            left = set(characters)
            for script in SCRIPTS:
                font = self.font(script, voice.role)
                drawn = left & font.characters if font else set()
                if script == "latin" and voice.is_chinese:
                    drawn -= MARKS
                if font and drawn:
                    parts.setdefault(font.id, set()).update(drawn)
                left -= drawn
        return {name: frozenset(drawn) for name, drawn in parts.items()}
