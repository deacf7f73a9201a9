"""What people typed is the same text, whatever saved it."""

from __future__ import annotations

import unicodedata

import pytest
from website.typed import typed_text, without_marks

TYPED = "Nha Trang – Sắc màu của biển\nМорской фестиваль, Чыонгша й ё\n芽庄 海洋节\n"


@pytest.mark.parametrize(
    "content",
    [
        TYPED.encode(),
        TYPED.encode("utf-8-sig"),
        TYPED.replace("\n", "\r\n").encode(),
        TYPED.replace("\n", "\r").encode(),
        unicodedata.normalize("NFD", TYPED).encode(),
    ],
    ids=["as here", "byte order mark", "Windows lines", "old Mac lines", "marks apart"],
)
def test_machines_do_not_change_words(content):
    """Each way of saving the lines gives the same lines."""
    assert typed_text(content) == TYPED


def test_another_encoding_is_refused():
    """A file of another encoding is not guessed at."""
    with pytest.raises(UnicodeDecodeError):
        typed_text("Набережная".encode("cp1251"))


def test_marks_are_taken_off():
    """What remains is what a keyboard without Vietnamese types."""
    assert without_marks("Đầm Nha Phu, đường Trần Phú") == "Dam Nha Phu, duong Tran Phu"
