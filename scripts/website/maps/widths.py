"""How wide a text will be, before any browser has set it.

Advance widths of Source Sans 3 SemiBold in thousandths of its size, rounded to fives. A drawing
sets its texts in just that width (SVG `textLength`), so that they fit in other fonts too.
"""

from __future__ import annotations

import unicodedata

_WIDTHS = {
    200: " ", 260: "i", 265: "j", 270: "l", 275: "',.:;’‘·′", 280: "I", 315: "f!", 320: "-",
    325: "()[]", 345: "/", 350: "°", 360: "t", 375: "r", 420: "г", 430: "s", 440: "*", 445: "z?",
    455: "«»", 460: "cсэ", 465: "з", 475: "т", 480: 'x"–“”″х', 495: "vyJу", 500: "LY", 505: "eе",
    510: "FГ", 515: "a0123456789+а", 520: "gkвк", 530: "чя", 535: "VУь", 540: "EXZЕХ", 545: "STТ",
    550: "oơло", 555: "uưЗб", 560: "hnAАд", 565: "bdpqđпр", 570: "н", 575: "CСЭиц", 580: "PР",
    590: "RБЬ", 595: "BKВК", 600: "Я", 610: "ъ", 615: "Ч", 625: "D", 630: "G", 640: "&",
    645: "ĐЛм", 655: "NUДПЦ", 665: "HН", 670: "ƯИ", 675: "OQƠО", 705: "ы", 725: "Ъж", 745: "MМ",
    750: "wФ", 755: "фю", 775: "ш", 795: "щ", 800: "W—", 825: "Ы", 845: "m", 855: "Ж", 895: "Ш",
    905: "Щ", 930: "№Ю",
}  # fmt: skip
_WIDTH_OF = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_FULL = 1000  # a Chinese character, and whatever we do not know


def text_width(text: str, size: float) -> float:
    """The width of a line of text in the units of its size."""
    letters = unicodedata.normalize("NFC", text)
    return sum(map(_letter_width, letters)) * size / 1000


def _letter_width(letter: str) -> int:
    # An accent does not make a letter wider.
    known = _WIDTH_OF.get(letter) or _WIDTH_OF.get(unicodedata.normalize("NFD", letter)[0])
    return known or _FULL
