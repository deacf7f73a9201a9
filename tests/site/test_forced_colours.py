"""The real site in the few colours that a reader's system forces on every page."""

from __future__ import annotations

import io
from contextlib import contextmanager

import pytest
from PIL import Image, ImageChops

CLEAR = 80
"""Levels of grey, of 255, by which what is seen differs from what is around it."""
HIDE_SHAPES = "main svg :not(g, a, text, text *) { visibility: hidden }"
DRAWINGS = ":is(.chart, .map) svg:not(svg svg):visible"
SHAPES = ".chart svg :is(rect, .ground), .map-land, .map-islets, .map-dot, .map-scale"
"""What drawings say with their shapes; grounds, grids and haloes may go."""


@pytest.fixture
def forced(tab):
    """The page on a phone, in bright colours on a black ground."""
    tab.emulate_media(forced_colors="active", color_scheme="dark")
    yield tab
    tab.emulate_media(forced_colors="null", color_scheme="light")


def picture(page, **options):
    """What is seen of a page, in levels of grey."""
    return Image.open(io.BytesIO(page.screenshot(**options))).convert("L")


@contextmanager
def styled(page, rules):
    """The page with a stylesheet more, for a while."""
    style = page.add_style_tag(content=rules)
    yield
    style.evaluate("style => style.remove()")


def spread(image, box):
    """How far the darkest and the brightest spot within a box are apart."""
    least, most = image.crop(box).getextrema()
    return most - least


def boxes(page, script, *arguments):
    """The whole pixels that parts of a page cover, with what they are."""
    return whole(page.evaluate(script, *arguments))


def whole(found):
    """Boxes in whole pixels, none of them smaller than what was measured."""
    return [
        (words, (int(left), int(top), int(right) + 1, int(bottom) + 1))
        for words, left, top, right, bottom in found
    ]


def test_no_words_vanish(forced):
    """All words stand out from their ground, those in charts and maps too."""
    words = boxes(forced, _WORDS, "body")
    assert len(words) > 20
    seen = picture(forced, full_page=True)
    assert [each for each, box in words if spread(seen, box) < CLEAR] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_drawing_vanishes(forced, scheme):
    """The shapes of charts and maps stand out, from a white ground and from a black one."""
    forced.emulate_media(color_scheme=scheme)
    for drawing in forced.locator(DRAWINGS).all():
        shapes = drawing.evaluate(_SHAPES, SHAPES)
        seen = picture(drawing)
        with styled(forced, HIDE_SHAPES):
            drawn = ImageChops.difference(seen, picture(drawing))
        assert shapes
        assert [
            each for each, box in whole(shapes) if drawn.crop(box).getextrema()[1] < CLEAR
        ] == []


def test_the_menu_can_be_seen(forced):
    """Its button has an edge, and its links are seen when it is open."""
    button = forced.locator("header summary:visible")
    assert button.evaluate(_HAS_EDGE)
    button.click()
    links = boxes(forced, _WORDS, "header details[open] nav")
    seen = picture(forced)
    button.click()
    assert len(links) > 4
    assert [each for each, box in links if spread(seen, box) < CLEAR] == []


def test_buttons_keep_their_edge(forced):
    """A link that looks like a button does so by its edge, as its ground is taken away."""
    for door in forced.locator(".doors a").all():
        assert door.evaluate(_HAS_EDGE)


def test_where_one_is_can_be_seen(forced):
    """The language and the section in which one is are marked by more than a colour."""
    marked = forced.locator("header [aria-current]")
    assert marked.count()
    assert [each.text_content() for each in marked.all() if not each.evaluate(_IS_MARKED)] == []


def test_the_focus_can_be_seen(forced):
    """Whatever the keyboard reaches changes what is seen around it."""
    forced.keyboard.press("Tab")
    for name in (".skip", "header a", "header summary", "main a", ".card a", ".map svg a"):
        stop = forced.locator(f"{name}:visible").first
        if stop.count():
            assert focus_shows(forced, stop), name


def focus_shows(page, stop):
    """Whether something around a stop of the keyboard looks otherwise while it has the focus."""
    stop.focus()
    box = stop.bounding_box()
    clip = {
        "x": max(box["x"] - 8, 0),
        "y": max(box["y"] - 8, 0),
        "width": box["width"] + 16,
        "height": box["height"] + 16,
    }
    with_focus = picture(page, clip=clip)
    stop.evaluate("stop => stop.blur()")
    return ImageChops.difference(with_focus, picture(page, clip=clip)).getextrema()[1] >= CLEAR


_WORDS = """where => {
  const texts = document.createTreeWalker(document.querySelector(where), NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const each = texts.currentNode, parent = each.parentElement;
    const words = each.textContent.replace(/\\u2060/g, "").trim();
    if (!words || !parent.checkVisibility({visibilityProperty: true})) continue;
    if (!parent.getClientRects().length) continue;
    const range = document.createRange();
    range.selectNodeContents(each);
    let {left, top, right, bottom} = [...range.getClientRects()].find(box => box.width > 1) ?? {};
    for (let frame = parent; frame && left !== undefined; frame = frame.parentElement) {
      if (getComputedStyle(frame).overflow === "visible" || frame.closest("svg")) continue;
      const box = frame.getBoundingClientRect();
      left = Math.max(left, box.left);
      right = Math.min(right, box.right);
    }
    if (right - left < 4 || left < 0 || right > innerWidth) continue;
    found.push([words, left + scrollX, top + scrollY, right + scrollX, bottom + scrollY]);
  }
  return found;
}"""
_SHAPES = """(drawing, selector) => {
  const frame = drawing.getBoundingClientRect();
  return [...drawing.querySelectorAll(selector)]
    .filter(each => each.checkVisibility())
    .map(each => [each.cloneNode(false).outerHTML.slice(0, 80), each.getBoundingClientRect()])
    .filter(([words, box]) => box.width + box.height > 2)
    .map(([words, box]) => [words, box.left - frame.left - 1, box.top - frame.top - 1,
      box.right - frame.left + 1, box.bottom - frame.top + 1]);
}"""
_HAS_EDGE = """each => {
  const style = getComputedStyle(each);
  return style.borderTopStyle !== "none" && parseFloat(style.borderTopWidth) >= 1;
}"""
_IS_MARKED = """each => {
  const look = link => {
    const style = getComputedStyle(link);
    return [style.textDecorationLine, style.fontWeight, style.borderBottomStyle,
      style.borderBottomWidth, style.outlineStyle].join();
  };
  const others = [...each.closest("nav").querySelectorAll("a:not([aria-current])")];
  return others.length > 0 && others.every(other => look(other) !== look(each));
}"""
