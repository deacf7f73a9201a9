"""Every character that a page shows has a glyph in the fonts of the site."""

from __future__ import annotations

import re
from io import BytesIO

from fontTools.ttLib import TTFont
from website.fonts.characters import characters_of_ranges, needs_glyph

_FACE = re.compile(r"@font-face\{[^}]*?([\w-]+\.woff2)[^}]*unicode-range:([^;}]*)")

# For each text that is seen: its characters, and the faces of ours that the style names for it.
_TEXTS = """async () => {
  await document.fonts.ready;
  const faces = [...document.fonts].filter(face => !face.family.includes(" on "));
  const name = family => family.replaceAll('"', "").trim();
  const texts = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.data.replace(/\\s/g, "");
    if (!text || parent.closest("script, style, code, title, desc")) continue;
    const style = getComputedStyle(parent);
    const key = [style.fontFamily, style.fontWeight, style.fontStyle].join("|");
    texts.set(key, (texts.get(key) || "") + text);
  }
  return [...texts].map(([key, text]) => {
    const [families, weight, slant] = key.split("|");
    const wanted = families.split(",").map(name);
    const ours = faces.filter(face => wanted.includes(name(face.family)));
    return {key, text, ranges: ours.map(face => face.unicodeRange).join(",")};
  });
}"""


def test_no_character_lacks_a_glyph(browser, real_address, real_site):
    """Whatever a page of any language shows, a font of ours names it as its own."""
    missing = {}
    with browser.new_context() as context:
        tab = context.new_page()
        for url in real_site.documents:
            tab.goto(real_address + url, wait_until="load")
            for shown in tab.evaluate(_TEXTS):
                known = characters_of_ranges(shown["ranges"])
                lacking = {each for each in shown["text"] if needs_glyph(each)} - known
                if lacking:
                    missing[url, shown["key"]] = "".join(sorted(lacking))
    assert missing == {}


def test_every_font_has_the_glyphs_that_its_range_promises(real_site):
    """A range that promises more than its file holds would show boxes."""
    sheets = [*real_site.folder.glob("css/*.css"), *real_site.folder.rglob("*.html")]
    faces = {face for sheet in sheets for face in _FACE.findall(sheet.read_text("utf-8"))}
    assert faces
    lacking = {}
    for file, ranges in faces:
        content = real_site.folder.joinpath("fonts", file).read_bytes()
        glyphs = set(map(chr, TTFont(BytesIO(content)).getBestCmap()))
        if promised := characters_of_ranges(ranges) - glyphs:
            lacking[file] = "".join(sorted(promised))
    assert lacking == {}
