"""A title in pieces, and what it costs to part them: where lines may end."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from website.cards.words import COMPOUNDS, LEANS_ON_NEXT, LEANS_ON_PREVIOUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FORBIDDEN = float("inf")
_IN_NAME, _SHORT_NAME = 3.0, 9  # letters up to which a name is as short as Nha Trang
_BETWEEN_LETTERS = 6.0
_BETWEEN_CAPITALS = 1.0
LEANING = 1.0  # from here on, a break parts what belongs together
_BEFORE_NUMBER = 0.8
_WITHIN_HAN = 0.2  # who knows where a Chinese word ends
_AFTER_PAUSE = -0.4

_CLOSING = "，。、：；？！）》〉」』】〕”’…—–·～％,.:;?!)]}»%"
_OPENING = "（《〈「『【〔“‘([{«№"
_PAUSES = "，。、：；？！,:;—–"
_DASHES = frozenset("-–—―")
_NUMERALS = frozenset("IVX")
_HAN_MARKS = "“”‘’—…·"  # Western type has them too, but narrower
_HAN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_SPACES = re.compile(r"[ \t\r\n]+")  # not the no-break spaces


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that stays on one line, what joins it to the next piece, and the price of parting them.

    A price of 0 is an ordinary break, more is worse, less is better.
    """

    text: str
    joint: str
    price: float


def is_han(sign: str, code: str) -> bool:
    """Whether the Chinese font draws a sign: its characters and, in Chinese text, its marks."""
    return bool(_HAN.match(sign)) or (code == "zh" and sign in _HAN_MARKS)


def pieces(text: str, code: str, names: Iterable[str] = ()) -> tuple[Piece, ...]:
    """The parts between which a title in a language may be broken.

    `names` are better kept whole: Nha Trang, 庆和省.
    """
    text = unicodedata.normalize("NFC", _SPACES.sub(" ", text).strip(" "))
    prices = _prices_within(text, names, COMPOUNDS.get(code, frozenset()))
    found: list[Piece] = []
    begun, position = "", 0
    for (atom, joint), (following, _) in pairwise([*_atoms(text), ("", "")]):
        position += len(atom)
        price = _price(atom, joint, following, code) if following else 0.0
        if position > len(atom):  # the first word has a capital anyway
            price = max(price, _price_of_capitals(atom, following))
        if price == _FORBIDDEN:
            begun += atom + joint
        else:
            price = max(price, prices.get(position, price))
            found.append(Piece(begun + atom, joint if following else "", price))
            begun = ""
        position += len(joint)
    return tuple(found)


def graphemes(parts: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces broken between any two letters, the last resort; never before a mark."""
    found: list[Piece] = []
    for part in parts:
        letters: list[str] = []
        for sign in part.text:
            if letters and unicodedata.combining(sign):
                letters[-1] += sign
            else:
                letters.append(sign)
        found += [Piece(letter, "", _BETWEEN_LETTERS) for letter in letters[:-1]]
        found += [Piece(letter, part.joint, part.price) for letter in letters[-1:]]
    return tuple(found)


def _atoms(text: str) -> list[tuple[str, str]]:
    """Han letters one by one, everything else whole; each with what joins it to the next."""
    found: list[tuple[str, str]] = []
    for sign in text:
        last, joint = found[-1] if found else ("", "")
        if sign == " ":
            found[-1] = (last, " ")
        elif last and not joint and not _HAN.match(sign) and not _HAN.match(last[-1]):
            found[-1] = (last + sign, "")
        else:
            found.append((sign, ""))
    return found


def _price(atom: str, joint: str, following: str, code: str) -> float:
    bare = atom.strip(_CLOSING + _OPENING)
    is_letter = len(bare) == 1 and bare.isalpha() and not _HAN.match(bare)
    if (
        following in _DASHES
        or following in _NUMERALS
        or (is_letter and atom == bare and atom not in _NUMERALS)
        or (not joint and (following[0] in _CLOSING or atom[-1] in _OPENING))
        or (not joint and atom[-1].isdigit())
    ):
        return _FORBIDDEN
    if atom[-1] in _PAUSES:
        return _AFTER_PAUSE
    on_next, on_previous = LEANS_ON_NEXT.get(code, ()), LEANS_ON_PREVIOUS.get(code, ())
    is_counted = atom[-1].isdigit() and following[0].islower()
    if following.isdigit() and joint:
        return _BEFORE_NUMBER
    if atom.lower() in on_next or following in on_previous or is_counted:
        return LEANING
    is_guess = not joint and following not in on_next and atom not in on_previous
    return _WITHIN_HAN if is_guess else 0.0


def _price_of_capitals(atom: str, following: str) -> float:
    is_name = atom[-1].isalpha() and atom[0].isupper() and following[:1].isupper()
    return _BETWEEN_CAPITALS if is_name else -_FORBIDDEN


def _prices_within(text: str, names: Iterable[str], compounds: Iterable[str]) -> dict[int, float]:
    """What a break at a position costs because it parts a word or a name.

    The shorter a name, the more.
    """
    prices = dict.fromkeys(compounds, _IN_NAME)
    for name in names:
        letters = sum(2 if _HAN.match(sign) else 1 for sign in name)
        prices[name] = _IN_NAME * min(1.0, _SHORT_NAME / letters) ** 3
    found: dict[int, float] = {}
    for words, price in prices.items():
        if words.casefold() == text.casefold():
            continue
        pattern = re.escape(unicodedata.normalize("NFC", words))
        pattern = rf"\b{pattern}\b" if " " in words else pattern
        for match in re.finditer(pattern, text, re.IGNORECASE):
            for position in range(match.start() + 1, match.end()):
                found[position] = max(found.get(position, 0.0), price)
    return found
