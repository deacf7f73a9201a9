"""The alphabetical order of a language (CLDR): Vietnamese, Russian, Chinese by sound."""

from __future__ import annotations

import re
import unicodedata
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from pypinyin import Style, lazy_pinyin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Key: TypeAlias = tuple[object, ...]

_LETTER_MARKS = {"\u0306": 1, "\u0302": 2, "\u031b": 3}
"""Breve, circumflex and horn make another letter: a ă â, и й, o ô ơ; other marks are tones."""
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
"""Huyền, hỏi, ngã, sắc, nặng: the order of Vietnamese dictionaries."""
_STROKE = "\u0335"
_KINDS = {"Z": 0, "P": 1, "S": 2, "N": 3, "L": 5}
_OWN = 4
_SCRIPTS = {"ru": re.compile(r"[а-яё]"), "zh": re.compile(r"[\u3400-\u9fff]")}
"""In Russian and Chinese their own letters come before Latin ones."""
_HAN = re.compile(r"([\u3400-\u9fff]+)")


def collation_key(code: str) -> Callable[[str], Key]:
    """What names of that language are sorted by."""
    return partial(_key, code=code)


def _key(name: str, code: str) -> Key:
    """Letters first, where they are the same their tones, then capitals; spaces before all."""
    letters: list[tuple[int, object, int]] = []
    tones: list[int] = []
    own = _SCRIPTS.get(code)
    for sign, sound in _signs(name.casefold(), code):
        if letters and (sign in _LETTER_MARKS or sign == _STROKE):
            letters[-1] = (*letters[-1][:2], _LETTER_MARKS.get(sign, 1))
        elif tones and unicodedata.combining(sign):
            tones[-1] = _TONES.get(sign, max(_TONES.values()) + 1)
        else:
            is_own = own is not None and own.match(sign)
            kind = _OWN if is_own else _KINDS.get(unicodedata.category(sign)[0], 1)
            letters.append((kind, sound, 0))
            tones.append(0)
    return (tuple(letters), tuple(tones), name.swapcase())


def _signs(name: str, code: str) -> Iterator[tuple[str, str]]:
    """Every sign with what it is sorted by: itself or, of a Chinese character, its sound."""
    for part in filter(None, _HAN.split(name)):
        if code == "zh" and _HAN.match(part):
            sounds = lazy_pinyin(part, style=Style.TONE3, neutral_tone_with_five=True)
            yield from zip(part, sounds, strict=True)
        else:
            taken_apart = unicodedata.normalize("NFD", part.replace("đ", f"d{_STROKE}"))
            yield from zip(taken_apart, taken_apart, strict=True)
