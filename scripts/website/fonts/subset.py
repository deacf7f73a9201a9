"""The bytes of fonts: cut to the characters that are wanted. The one door of fontTools."""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fontTools import subset as font_tools
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

_COPYRIGHT, _VERSION = 0, 5
_NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14]
_OTHER_NAMES = (16, 17, 25)
_SUPERFLUOUS = ["BASE", "DSIG", "MVAR", "STAT", "VORG", "vhea", "vmtx"]

# Chinese fonts report tables they do not have with every cut.
logging.getLogger("fontTools").setLevel(logging.ERROR)


@dataclass(frozen=True, slots=True)
class Cut:
    """A font, and the characters that are wanted of it."""

    file: Path
    characters: frozenset[str]


@dataclass(frozen=True, slots=True)
class Names:
    """What a font is called in its own name table."""

    family: str
    style: str


@dataclass(frozen=True, slots=True)
class Described:
    """What a font says of itself; metrics in em."""

    ascent: float
    descent: float
    characters: frozenset[str]
    version: str
    copyright: str


def subset(cuts: Sequence[Cut]) -> list[bytes]:
    """The fonts with only the wanted characters, as WOFF2 in their order."""
    return [_cut(_opened(cut.file), cut.characters, "woff2", ["*"]) for cut in cuts]


def cut_source(
    file: Path,
    axes: Mapping[str, float | tuple[float, float]],
    characters: Iterable[str],
    features: Sequence[str],
    names: Names,
) -> bytes:
    """A font as TrueType under a name of our own, at places on its axes (or between two)."""
    font = _instance(file, axes)
    content = _cut(font, frozenset(characters), None, features)
    renamed = TTFont(io.BytesIO(content), recalcTimestamp=False)
    _rename(renamed, names)
    return _saved(renamed)


def describe(content: bytes) -> Described:
    """What a font says of itself."""
    font = TTFont(io.BytesIO(content), lazy=True)
    em = font["head"].unitsPerEm
    names = font["name"]
    return Described(
        ascent=font["hhea"].ascent / em,
        descent=-font["hhea"].descent / em,
        characters=frozenset(map(chr, font.getBestCmap())),
        version=names.getDebugName(_VERSION).removeprefix("Version ").partition(";")[0],
        copyright=names.getDebugName(_COPYRIGHT),
    )


def mean_widths(
    file: Path,
    axes: Mapping[str, float | tuple[float, float]],
    texts: Mapping[str, Mapping[str, int]],
) -> dict[str, float]:
    """The mean width in em of a font's characters, each as often as a text counts it, by text."""
    font = _instance(file, axes)
    em, widths, glyphs = font["head"].unitsPerEm, font["hmtx"], font.getBestCmap()
    means = {}
    for name, counts in texts.items():
        known = {each: count for each, count in counts.items() if ord(each) in glyphs}
        total = sum(widths[glyphs[ord(each)]][0] * count for each, count in known.items())
        means[name] = total / sum(known.values()) / em
    return means


def _opened(file: Path) -> TTFont:
    # From its bytes: of a lazy font nobody would close the file.
    return TTFont(io.BytesIO(file.read_bytes()), lazy=True, recalcTimestamp=False)


def _instance(file: Path, axes: Mapping[str, float | tuple[float, float]]) -> TTFont:
    font = _opened(file)
    if "fvar" not in font:
        return font
    defaults = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
    wanted = {**defaults, **{tag: at for tag, at in axes.items() if tag in defaults}}
    whole = _saved(instantiateVariableFont(font, wanted, inplace=True))
    # Read again: the instance leaves out variations that the subsetter looks for.
    return TTFont(io.BytesIO(whole), lazy=True, recalcTimestamp=False)


def _cut(
    font: TTFont, characters: frozenset[str], flavour: str | None, features: Sequence[str]
) -> bytes:
    options = font_tools.Options(
        flavor=flavour,
        layout_features=list(features),
        layout_scripts=["DFLT", "latn", "cyrl", "hani"],
        name_IDs=_NAMES,
        drop_tables=[*font_tools.Options().drop_tables, *_SUPERFLUOUS],
        hinting=False,
        glyph_names=False,
        notdef_outline=True,
        recalc_timestamp=False,
    )
    subsetter = font_tools.Subsetter(options)
    subsetter.populate(unicodes=sorted(map(ord, characters)))
    subsetter.subset(font)
    stream = io.BytesIO()
    font_tools.save_font(font, stream, options)
    return stream.getvalue()


def _rename(font: TTFont, names: Names) -> None:
    table = font["name"]
    full = f"{names.family} {names.style}"
    postscript = f"{names.family}-{names.style}".replace(" ", "")
    version = table.getDebugName(_VERSION)
    new = {1: names.family, 2: names.style, 3: f"{full}; {version}", 4: full, 6: postscript}
    for name_id in (*new, *_OTHER_NAMES):
        table.removeNames(nameID=name_id)
    for name_id, text in new.items():
        table.setName(text, name_id, 3, 1, 0x409)
    if "fvar" in font:
        font["fvar"].instances = []  # they bear the reserved name


def _saved(font: TTFont) -> bytes:
    stream = io.BytesIO()
    font.save(stream)
    return stream.getvalue()
