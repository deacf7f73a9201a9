"""Short stable names for bytes and for work."""

from __future__ import annotations

import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st
from website.fingerprint import blob_id, fingerprint


@pytest.mark.parametrize(
    "content",
    [b"", b"Nha Trang\n", "Nha Trang – Sắc màu của biển".encode(), b"a\r\nb", bytes(range(256))],
    ids=["empty", "text", "Vietnamese", "Windows lines", "every byte"],
)
def test_blob_id_is_what_git_calls_a_file(content):
    """A file has the same name here as in `git hash-object`: editors can check it."""
    command = ["git", "hash-object", "--stdin"]
    said = subprocess.run(command, input=content, capture_output=True, check=True).stdout
    assert blob_id(content) == said.decode().strip()


def test_fingerprint_is_short_and_stays_the_same():
    """The same parts give the same twelve hexadecimal digits, on every machine and in every run."""
    assert fingerprint("image", 1, "bay", 480) == "0ef3af68ff20"


@given(st.lists(st.text(alphabet="ab1"), min_size=1, max_size=4), st.data())
def test_fingerprint_changes_with_any_part(parts, data):
    """No part can change without the fingerprint changing."""
    place = data.draw(st.integers(0, len(parts) - 1))
    others = [*parts[:place], parts[place] + "x", *parts[place + 1 :]]
    assert fingerprint(*parts) != fingerprint(*others)


def test_fingerprint_keeps_parts_apart():
    """What ends one part and begins the next is not the same wherever the border lies."""
    assert fingerprint("ab", "c") != fingerprint("a", "bc")
