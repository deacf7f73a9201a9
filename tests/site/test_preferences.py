"""The real site for readers who enlarge it, and for those whom movement makes unwell."""

from __future__ import annotations

import pytest

PHONE = {"width": 390, "height": 844}
ENLARGED = {"width": 360, "height": 450}
"""A window of 720 x 900 pixels at 200 %."""


@pytest.fixture
def window(tab):
    """A window whose size a test may change."""
    yield tab
    tab.set_viewport_size(PHONE)


def test_a_page_enlarged_twice_does_not_scroll_sideways(window):
    """At 200 % everything fits the width, and no words are cut off."""
    window.set_viewport_size(ENLARGED)
    assert window.evaluate(_TOO_WIDE) == []
    assert window.evaluate(_CUT_OFF) == []


def test_letters_enlarged_twice_fit(window):
    """With letters of twice the size, and nothing else enlarged, the same holds."""
    window.set_viewport_size({"width": 720, "height": 900})
    style = window.add_style_tag(content="html { font-size: 200% !important; }")
    faults = window.evaluate(_TOO_WIDE) + window.evaluate(_CUT_OFF)
    style.evaluate("style => style.remove()")
    assert faults == []


def test_nothing_moves_by_itself(tab):
    """For who asked for less movement, nothing glides, fades or turns, now or when touched."""
    assert tab.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches")
    assert tab.evaluate("document.getAnimations().map(each => each.constructor.name)") == []
    assert tab.evaluate(_MOVING) == []


_TOO_WIDE = """() => {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  return [...document.body.querySelectorAll("*")]
    .filter(each => each.getBoundingClientRect().right > page.clientWidth + 1)
    .map(each => each.cloneNode(false).outerHTML.slice(0, 120))
    .concat(`the page is ${page.scrollWidth} pixels wide`);
}"""
_CUT_OFF = """() => {
  const hides = each => /hidden|clip/.test(getComputedStyle(each).overflow);
  return [...document.body.querySelectorAll("*")]
    .filter(each => !each.closest("svg") && each.textContent.trim() && hides(each))
    .filter(each => each.clientWidth > 1)  // words for screen readers alone
    .filter(each => each.scrollWidth > each.clientWidth + 1
      || each.scrollHeight > each.clientHeight + 1)
    .map(each => each.cloneNode(false).outerHTML.slice(0, 120));
}"""
_MOVING = """() => {
  const lasts = times => times.split(",").some(each => parseFloat(each) > 0.001);
  const moves = style => lasts(style.transitionDuration)
    || style.animationName !== "none" && lasts(style.animationDuration)
    || style.scrollBehavior === "smooth";
  const faults = [];
  for (const each of document.querySelectorAll("*"))
    for (const part of ["", "::before", "::after"])
      if (moves(getComputedStyle(each, part)))
        faults.push(each.cloneNode(false).outerHTML.slice(0, 120) + part);
  return faults.concat([...document.querySelectorAll("video[autoplay], marquee")].map(String));
}"""
