"""The pages that readers and other sites already know."""

from __future__ import annotations

from website.content.release import Release, release_text
from website.schema import parse_yaml, read_records


def test_a_release_is_read_as_it_was_written():
    """Names stand once each, in an order that makes small differences."""
    text = parse_yaml(release_text(["visit/index", "index", "index"]), "addresses.yml")
    records, problems = read_records(Release, text)
    assert problems == ()
    assert records["last"].pages == ("index", "visit/index")
