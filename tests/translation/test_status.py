"""The state of every page in every language, decided by what was translated."""

from __future__ import annotations

from dataclasses import replace

from builders import a_content, a_page, four_pages, some_settings
from website.translation.status import State, state, translation_statuses

SOURCE = a_page("discover/food", body="Bún cá.")


def test_translation_of_this_very_text_is_current():
    """A translation is current when it names the blob id of the source page as it is now."""
    assert state(a_page(code="en", translates=SOURCE.blob), SOURCE) is State.TRANSLATED


def test_translation_of_another_text_is_older():
    """One changed letter of the source page is enough, and no date is asked."""
    changed = a_page("discover/food", body="Bún cá!")
    assert state(a_page(code="en", translates=SOURCE.blob), changed) is State.OLDER


def test_translation_that_was_never_accepted_is_older():
    """Who wrote a translation has yet to say that it is one of this text."""
    assert state(a_page(code="en"), SOURCE) is State.OLDER


def test_source_page_is_the_source_and_no_page_is_missing():
    """The other two states."""
    assert state(SOURCE, SOURCE) is State.SOURCE
    assert state(None, SOURCE) is State.MISSING


def test_states_stand_in_the_order_of_the_navigation():
    """Pages are listed as the site presents them, those it leaves out last, by name."""
    pages = [*four_pages("discover/food"), *four_pages("index"), a_page("zoo"), a_page("about")]
    statuses = translation_statuses(
        a_content(*pages), some_settings(nav=["index", "discover/food"])
    )
    names = list(dict.fromkeys(status.name for status in statuses))
    assert names == ["index", "discover/food", "about", "zoo"]


def test_every_page_has_a_state_in_every_language():
    """Each page counts once in each language."""
    content = a_content(*four_pages("index"), SOURCE, a_page(code="ru", translates="2b3c"))
    found = {
        (status.name, status.code): status.state
        for status in translation_statuses(content, some_settings(nav=["index"]))
    }
    assert len(found) == 8
    assert found["index", "zh"] is State.TRANSLATED
    assert found["discover/food", "vi"] is State.SOURCE
    assert found["discover/food", "ru"] is State.OLDER
    assert found["discover/food", "zh"] is State.MISSING


def test_page_that_could_not_be_read_is_not_missing():
    """A broken translation is told as broken, not as missing."""
    content = replace(a_content(SOURCE), unread=frozenset({("discover/food", "en")}))
    codes = [status.code for status in translation_statuses(content, some_settings())]
    assert codes == ["vi", "ru", "zh"]
