"""The pieces of a title in a number of lines: the way that costs least."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from website.cards.pieces import Piece

_LONE_WORD, _SHORT = 0.6, 0.5  # the price of a word alone in a line of which it fills less


@dataclass(frozen=True, slots=True)
class Lines:
    """A title in lines, and how far they are from perfect (0)."""

    texts: tuple[str, ...]
    flaw: float


def best_lines(
    pieces: Sequence[Piece], count: int, width_of: Callable[[str], float], room: float
) -> Lines | None:
    """The least flawed way to set the pieces in exactly that many lines, none wider than `room`."""
    reached = {0: Lines((), 0.0)}  # the best way to set the pieces before each index
    for line in range(1, count + 1):
        ends = [len(pieces)] if line == count else range(line, len(pieces))
        following = {end: _best_way(pieces, end, count, reached, width_of, room) for end in ends}
        reached = {end: way for end, way in following.items() if way is not None}
    return reached.get(len(pieces))


def _best_way(
    pieces: Sequence[Piece],
    end: int,
    count: int,
    reached: dict[int, Lines],
    width_of: Callable[[str], float],
    room: float,
) -> Lines | None:
    """The best way to end a line before a piece."""
    best: Lines | None = None
    for start, before in sorted(reached.items(), reverse=True):
        if start >= end:
            continue
        text = "".join(each.text + each.joint for each in pieces[start : end - 1])
        text += pieces[end - 1].text
        filled = width_of(text) / room
        if filled > 1:
            break  # what begins even earlier is wider still
        is_lone = end - start == 1 and len(pieces) > count and filled < _SHORT
        price = pieces[end - 1].price if end < len(pieces) else 0.0
        flaw = before.flaw + (1 - filled) ** 2 / count + price + is_lone * _LONE_WORD
        if best is None or flaw < best.flaw:
            best = Lines((*before.texts, text), flaw)
    return best
