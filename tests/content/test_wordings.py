"""Words in several languages that stand in the data."""

from __future__ import annotations

from builders import an_event, an_original
from website.content.model import Content
from website.content.wordings import alternative_texts, wordings


def test_each_text_comes_once_with_its_place():
    """Whatever a record has in several languages is found, what it lacks is not."""
    event = an_event(organiser={"vi": "Tỉnh"})
    found = [(each.record, each.place) for each in wordings(Content({}, events={"x": event}))]
    assert found == [(event, ("name",)), (event, ("organiser",))]


def test_alternative_texts_stand_apart():
    """An original has three texts for all to read, and one for those who do not see it."""
    content = Content({}, originals={"bay": an_original("bay")})
    assert [each.place for each in wordings(content)] == [("title",), ("caption",), ("credit",)]
    assert [each.place for each in alternative_texts(content)] == [("alt",)]
