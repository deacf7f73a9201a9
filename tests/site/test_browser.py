"""The real site in a real browser: one page of each kind in each language."""

from __future__ import annotations

import pytest


def test_nothing_comes_from_another_host(visit, real_address):
    """A page loads what it needs from here: nobody else learns that it was read."""
    foreign = [
        url for url in visit.requests if not url.startswith((real_address, "data:", "blob:"))
    ]
    assert foreign == []


def test_everything_a_page_asks_for_is_there(visit):
    """Every request is answered, and the browser's console has nothing to complain of."""
    assert visit.failures == ()


def test_every_picture_can_be_seen(visit):
    """Each picture arrives and decodes."""
    assert visit.undecoded == ()


def test_a_narrow_screen_does_not_scroll_sideways(visit):
    """At 320 pixels everything fits."""
    assert visit.too_wide == ()


def test_axe_finds_nothing_in_light_colours(visit):
    """No violation of the rules that axe-core knows."""
    if visit.violations["light"]:
        pytest.fail(visit.violations["light"], pytrace=False)


def test_axe_finds_nothing_in_dark_colours(visit):
    """The same when the reader's system is dark."""
    if visit.violations["dark"]:
        pytest.fail(visit.violations["dark"], pytrace=False)
