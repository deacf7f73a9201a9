"""What people typed, alike however their machine saved it."""

from __future__ import annotations

import unicodedata


def typed_text(content: bytes) -> str:
    """The words of a file; raises UnicodeDecodeError where it is not UTF-8.

    Windows ends lines with two characters and may begin a file with a byte order mark; a Mac may
    keep `ế` as three (normalisation form D). None of that changes the words.
    """
    lines = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", lines)


def without_marks(text: str) -> str:
    """The text as typed on a keyboard without Vietnamese: Khanh Hoa, Dam."""
    letters = unicodedata.normalize("NFD", text.translate({0x111: "d", 0x110: "D"}))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
