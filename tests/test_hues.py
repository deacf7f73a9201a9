"""The colours of the sections: those of the stylesheet, and light letters are legible on them."""

from __future__ import annotations

import re

import pytest
from sites import ROOT
from website.hues import HUES, PAPER, hue_of

LIGHT = (ROOT / "overrides/css/tokens.css").read_text("utf-8").partition("@media")[0]
SECTIONS = re.findall(r"((?:\[data-section=[^{]*\],?\s*)+)\{ --hue: var\(--(\w+)\)", LIGHT)


def luminance(colour):
    """How light a colour is for the eye, as WCAG 2 reckons."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def test_hues_are_those_of_the_stylesheet():
    """Each colour is the one that tokens.css gives to its name in the light scheme."""
    tokens = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", LIGHT))
    assert dict(HUES) == {name: tokens[name] for name in HUES}
    assert tokens["paper"] == PAPER


def test_sections_have_the_hues_of_the_stylesheet():
    """Each section that tokens.css names has the same colour here, and no other has one."""
    (default,) = re.findall(r"--hue: var\(--(\w+)\);\n", LIGHT)
    assert SECTIONS
    for names, hue in SECTIONS:
        for section in re.findall(r'data-section="([^"]+)"', names):
            assert hue_of(section) == HUES[hue], section
    assert hue_of("") == hue_of("somewhere-else") == HUES[default]


def test_pages_below_a_section_have_its_colour():
    """A folder within a section changes nothing."""
    assert hue_of("discover/islands") == hue_of("discover") != hue_of("")


@pytest.mark.parametrize("hue", HUES)
def test_paper_is_legible_on_every_hue(hue):
    """Letters in the colour of paper reach 4.5 to 1, what WCAG asks of small ones."""
    light, dark = luminance(PAPER), luminance(HUES[hue])
    assert (light + 0.05) / (dark + 0.05) >= 4.5
