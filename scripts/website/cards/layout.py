"""Where the words of a card stand; how wide letters run is told by the caller."""

from __future__ import annotations

from dataclasses import dataclass
from math import log2
from typing import TYPE_CHECKING, TypeAlias

from website.cards.horizon import LEVEL, horizon
from website.cards.lines import best_lines
from website.cards.pieces import graphemes, pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from website.cards.horizon import Point
    from website.cards.lines import Lines
    from website.cards.pieces import Piece

WIDTH, HEIGHT = 1200, 630
"""Pixels of a card: what social networks show without cutting anything off."""

MAX_LINES = 4
SIZES = (148, 136, 124, 116, 108, 100, 93, 86, 80, 74, 68, 63, 58, 54, 50, 46, 42, 38, 34, 30, 26,
         22, 18)  # fmt: skip
"""Sizes of the letters of titles in pixels, the largest first."""

NAME_SIZES = (34, 31, 28, 25, 22, 19)
"""Sizes of the letters of the site's name."""

LEADING = {"vi": 1.3, "zh": 1.25}  # stacked accents and Chinese characters need air
PLAIN_LEADING = 1.16
MARK = 44
"""Width and height of the site's mark in pixels."""

_LEFT, _TOP, _TITLE_WIDTH, _LAST_BASELINE = 60, 56, 584, 572
_NAME_RIGHT, _NAME_BASELINE, _NAME_WIDTH = 1158, 594, 410
_MARK_GAP, _LINE_GAP = 14, 40
_ASCENT, _CAPITAL = 0.9, 0.35  # of the size: above the baseline at most; half a capital
_SMALLER = 1.6  # the price of halving the size of letters; 1 is that of a broken name
_HALF_EMPTY_LEFT = tuple("“‘（《〈「『【〔")  # as Chinese type draws them
_HALF_EMPTY_RIGHT = tuple("”’，。、：；？！）》〉」』】〕")

WidthOf: TypeAlias = "Callable[[str, int], float]"
"""How many pixels a text is wide in letters of a size."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of letters: where it begins, and on what height it stands (pixels)."""

    text: str
    left: float
    baseline: float
    size: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands on a card, in pixels; its front page does not name the site twice."""

    title: tuple[Line, ...]
    name: Line | None
    mark: tuple[int, int]
    horizon: tuple[Point, ...]


def card_layout(
    title: str, site_name: str, code: str, names: Iterable[str], width_of: WidthOf
) -> Layout:
    """The words of a card: the title lower left, the site's name under the picture."""
    size, texts = set_title(title, code, names, width_of)
    leading = size * LEADING.get(code, PLAIN_LEADING)
    lines = tuple(
        Line(text, _LEFT - _overhang(text, size, code), _LAST_BASELINE - leading * below, size)
        for text, below in zip(texts, reversed(range(len(texts))), strict=True)
    )
    name = None if site_name == title else _name_line(site_name, width_of)
    name_left = name.left - _MARK_GAP if name else _NAME_RIGHT
    mark_top = _NAME_BASELINE - _CAPITAL * NAME_SIZES[0] - MARK / 2
    corners = [corner for line in lines for corner in _right_corners(line, code, width_of)]
    mark = round(name_left - MARK), round(mark_top)
    return Layout(lines, name, mark, horizon(corners))


def set_title(
    text: str, code: str, names: Iterable[str], width_of: WidthOf
) -> tuple[int, tuple[str, ...]]:
    """The size and the lines of a title: large letters, but nothing parted that belongs together.

    Nothing is cut off: what fits in no other way is broken between letters.
    """
    parts = pieces(text, code, names)
    ways = [
        (way.flaw + _SMALLER * log2(SIZES[0] / size), size, way.texts)
        for size in SIZES
        for way in _ways(parts, size, code, width_of)
    ]
    if ways:
        _, size, texts = min(ways, key=lambda way: way[0])
        return size, texts
    letters = graphemes(parts)
    for size in (*SIZES, *range(SIZES[-1] - 1, 0, -1)):
        for way in _ways(letters, size, code, width_of):
            return size, way.texts
    return 1, (text,)


def drawn_width(text: str, size: int, code: str, width_of: WidthOf) -> float:
    """The width of a line without the empty halves of Chinese marks at its ends."""
    overhang = _overhang(text, size, code)
    if code == "zh" and text.endswith(_HALF_EMPTY_RIGHT):
        overhang += size / 2
    return width_of(text, size) - overhang


def _ways(parts: tuple[Piece, ...], size: int, code: str, width_of: WidthOf) -> Iterator[Lines]:
    leading = size * LEADING.get(code, PLAIN_LEADING)
    for count in range(1, MAX_LINES + 1):
        if leading * (count - 1) + size * _ASCENT <= _LAST_BASELINE - _TOP:
            way = best_lines(
                parts, count, lambda line: drawn_width(line, size, code, width_of), _TITLE_WIDTH
            )
            if way:
                yield way


def _overhang(text: str, size: int, code: str) -> float:
    return size / 2 if code == "zh" and text.startswith(_HALF_EMPTY_LEFT) else 0.0


def _right_corners(line: Line, code: str, width_of: WidthOf) -> Iterator[Point]:
    right = line.left + _overhang(line.text, line.size, code) + _LINE_GAP
    right += drawn_width(line.text, line.size, code, width_of)
    for height in (line.baseline - line.size * _ASCENT, line.baseline - line.size * _CAPITAL):
        yield right, height
    yield right, min(line.baseline, LEVEL - 36.0)


def _name_line(site_name: str, width_of: WidthOf) -> Line:
    fitting = (size for size in NAME_SIZES if width_of(site_name, size) <= _NAME_WIDTH)
    smallest = NAME_SIZES[-1]
    size = next(fitting, int(smallest * _NAME_WIDTH / max(width_of(site_name, smallest), 1)))
    return Line(site_name, _NAME_RIGHT - width_of(site_name, size), _NAME_BASELINE, size)
