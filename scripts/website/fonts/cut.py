"""assets/fonts made anew from packaged fonts: `python -m website.fonts.cut SOURCE_FOLDER`.

README.md in assets/fonts names the packages. Run it again when pages need characters that the
fonts there do not have yet.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from website.fonts.characters import MARKS, unicode_ranges
from website.fonts.load import RECORDS
from website.fonts.recipe import HAN_FEATURES, HAN_LOCAL, LETTER_FEATURES, ORIGINS
from website.fonts.subset import Names, cut_source, describe, mean_widths
from website.settings import load_settings
from website.store import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from website.fonts.recipe import Origin, StandIn
    from website.settings import Settings

_HEAD = "# Written by `python -m website.fonts.cut`; README.md beside it says how.\n"
_HAN = range(0x2E80, 0x323B0)
_MARKUP = re.compile(r"\[@[^\]]*\]|\{\{.*?\}\}|\]\([^)]*\)|\{#[^}]*\}|^[\w-]+:", re.MULTILINE)
_HEADING = re.compile(r"^(?:#+ |title: ).*$", re.MULTILINE)


def main() -> None:
    """Cut every font of assets/fonts from the packages unpacked in a folder."""
    packages, settings = Path(sys.argv[1]), load_settings(Path.cwd())
    folder = settings.root / "assets" / "fonts"
    written = _written(settings)
    records: dict[str, Any] = {}
    for origin in ORIGINS:
        file = _found(packages, origin.file)
        characters = _han_characters(settings) if origin.script == "han" else _letters()
        features = HAN_FEATURES if origin.script == "han" else LETTER_FEATURES
        names = Names(origin.family, origin.names)
        content = cut_source(file, origin.axes, characters, features, names)
        write_whole(folder / f"{origin.id}.ttf", content)
        licence = f"{origin.name.lower().replace(' ', '-')}.OFL.txt"
        write_whole(folder / licence, _licence(file).read_bytes())
        records[origin.id] = _record(origin, content, packages, written)
    text = yaml.safe_dump(records, allow_unicode=True, sort_keys=False, width=100)
    write_whole(folder / RECORDS, (_HEAD + text).encode())


def _record(
    origin: Origin, content: bytes, packages: Path, written: Mapping[str, str]
) -> dict[str, Any]:
    said = describe(content)
    return {
        "file": f"{origin.id}.ttf",
        "family": origin.family,
        "script": origin.script,
        "roles": list(origin.roles),
        "weight": origin.weight,
        "style": origin.style,
        "ascent": said.ascent,
        "descent": said.descent,
        "covers": unicode_ranges(said.characters),
        "name": origin.name,
        "version": said.version,
        "package": origin.package,
        "licence": "OFL-1.1",
        "copyright": said.copyright,
        "fallbacks": [_fallback(each, origin, packages, written) for each in origin.stand_ins],
    }


def _fallback(
    stand_in: StandIn, origin: Origin, packages: Path, written: Mapping[str, str]
) -> dict[str, Any]:
    record = {
        "family": f"{origin.family} {stand_in.on}",
        "local": list(stand_in.local),
        "weight": stand_in.weight,
    }
    if not stand_in.measured:
        return {**record, "size_adjust": {}, "range": HAN_LOCAL}
    ours, theirs = _found(packages, origin.file), _found(packages, stand_in.measured)
    counts = {
        code: _letter_counts(text, headings="heading" in origin.roles)
        for code, text in written.items()
    }
    our_widths = mean_widths(ours, {**origin.axes, "wght": float(stand_in.weight)}, counts)
    widths = mean_widths(theirs, stand_in.axes, counts)
    adjust = {code: round(our_widths[code] / widths[code], 4) for code in counts}
    return {**record, "size_adjust": adjust}


def _written(settings: Settings) -> dict[str, str]:
    return {
        code: "\n".join(file.read_text() for file in sorted(settings.docs.rglob(f"*.{code}.md")))
        for code in settings.codes
    }


def _han_written(settings: Settings) -> Iterator[str]:
    files = [*settings.docs.rglob("*"), *settings.theme.rglob("*.po")]
    texts = (file.read_text() for file in sorted(files) if file.suffix in {".md", ".yml", ".po"})
    return (each for text in texts for each in text if ord(each) in _HAN)


def _letter_counts(text: str, *, headings: bool) -> Counter[str]:
    lines = "\n".join(_HEADING.findall(text)) if headings else text
    words = _MARKUP.sub("", lines)
    return Counter(each for each in words if each.isalnum() or each in " ,.")


def _letters() -> frozenset[str]:
    return frozenset(map(chr, range(0x20, _HAN.start)))


def _han_characters(settings: Settings) -> frozenset[str]:
    # GB 2312, all of it: what a Chinese newspaper needs; and what the site has written already.
    rows, cells = range(0xA1, 0xF8), range(0xA1, 0xFF)
    standard = (bytes((row, cell)).decode("gb2312", "ignore") for row, cell in product(rows, cells))
    blocks = map(chr, (*range(0x3000, 0x3100), *range(0xFF00, 0xFFF0)))
    every = {*"".join(standard), *_han_written(settings), *blocks}
    return frozenset(each for each in every if ord(each) in _HAN) | MARKS


def _found(packages: Path, name: str) -> Path:
    found = [file for file in sorted(packages.rglob("*.ttf")) if file.name == name]
    if not found:
        raise SystemExit(
            f"there is no {name} in {packages}; assets/fonts/README.md names its package"
        )
    return found[0]


def _licence(file: Path) -> Path:
    texts = ("LICENSE_FONT", "LICENSE")
    return next(
        folder / name for folder in file.parents for name in texts if (folder / name).is_file()
    )


if __name__ == "__main__":
    main()
