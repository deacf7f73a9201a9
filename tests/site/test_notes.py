"""Note numbers as a reader meets them on a phone: with their word, and large enough for a thumb."""

from __future__ import annotations

from website.content.addresses import page_url

PAGE = "discover/city"  # many notes, some in a run, some before a figure
WIDTHS = (320, 390, 768)
LEAST = {"width": 17, "height": 26}
"""CSS pixels of what a thumb hits; the lines are 31 pixels apart."""

_NUMBERS = """() => [...document.querySelectorAll(".prose sup.note a, .refs a")].map(link => {
  const block = link.closest("p, li, dd, td, figcaption");
  const own = link.getBoundingClientRect(), around = block.getBoundingClientRect();
  const inset = parseFloat(getComputedStyle(block).paddingInlineStart);
  return {
    id: link.id || link.hash,
    start: own.left - around.left - inset,
    width: own.width,
    height: own.height,
  };
})"""


def test_no_note_begins_a_line(page, project, language):
    """Alone at the head of a line it would belong to nothing; at any width."""
    page.goto("/" + page_url(PAGE, language.code, project.settings))
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 844})
        numbers = page.evaluate(_NUMBERS)
        assert numbers
        assert [each for each in numbers if each["start"] < each["width"] / 2] == [], width


def test_notes_can_be_hit_by_a_thumb(page, project, language):
    """What can be hit is larger than the number, and no line is moved for it."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/" + page_url(PAGE, language.code, project.settings))
    small = [
        each
        for each in page.evaluate(_NUMBERS)
        if any(each[side] < least for side, least in LEAST.items())
    ]
    assert small == []
