"""In which voice a page shows its characters."""

from __future__ import annotations

import pytest
from website.fonts.voices import Role, Styles, Voice, is_chinese, read_styles, shown_characters

HEADING, TEXT, STRONG, ITALIC = (Voice(role, is_chinese=False) for role in Role)
HAN_HEADING, HAN_TEXT, HAN_STRONG, HAN_ITALIC = (Voice(role, is_chinese=True) for role in Role)
CSS = "h1, h2 { font: 600 2rem var(--serif), serif }"


def shown(body, css=CSS, tag="vi"):
    """What a page shows, without the spaces, by voice."""
    html = f'<!doctype html><html lang="{tag}"><head><title>T</title></head><body>{body}</body>'
    found = shown_characters(html, read_styles(css))
    return {voice: "".join(sorted(each)) for voice, each in found.items() if each}


@pytest.mark.parametrize(
    ("body", "voices"),
    [
        ("<p>ab</p>c", {TEXT: "abc"}),
        ("<h2>ab <em>c</em></h2>d", {HEADING: " abc", TEXT: "d"}),
        ("<p><strong>a</strong>b</p>", {STRONG: "a", TEXT: "ab"}),
        ("<p><em>a</em>b<cite>c</cite></p>", {ITALIC: "ac", TEXT: "b"}),
        ("<table><tr><th>a<td>b</table>", {STRONG: "a", TEXT: "ab"}),
        ("<b>a<span>b</span></b>c", {STRONG: "ab", TEXT: "abc"}),
        ('<input placeholder="ab">', {TEXT: "ab"}),
        ("a<!-- b -->c", {TEXT: "ac"}),
    ],
    ids=[
        "text and what follows it",
        "a heading and everything in it",
        "bold, which may be made light again",
        "italic",
        "heads of tables",
        "what is within bold",
        "placeholders",
        "what follows a comment",
    ],
)
def test_shown_characters_stand_in_their_voice(body, voices):
    """Elements and the rules of the stylesheets say which."""
    assert shown(body) == voices


@pytest.mark.parametrize("tag", ["code", "kbd", "samp", "script", "style"])
def test_code_and_hidden_parts_are_left_out(tag):
    """Typewriter letters are the reader's own; scripts and the head are not seen at all."""
    assert shown(f"<p>a<{tag}>xyz</{tag}>b</p>") == {TEXT: "ab"}


def test_words_for_screen_readers_of_a_drawing_are_left_out():
    """The title and description of an SVG are spoken, its texts are drawn."""
    drawing = "<svg><title>x</title><desc>y</desc><text>a</text></svg>"
    assert shown(drawing) == {TEXT: "a"}


def test_chinese_has_voices_of_its_own_and_no_italics():
    """The nearest language that is named counts; within Chinese nothing is slanted."""
    body = '<h1>海</h1><p>湾<em>鱼</em><b>虾</b><i lang="en">cod</i></p>'
    assert shown(body, tag="zh-Hans") == {
        HAN_HEADING: "海",
        HAN_TEXT: "湾虾鱼",
        HAN_STRONG: "虾",
        TEXT: "cdo",
    }
    assert shown('a<span lang="zh-Hans">海</span>b') == {TEXT: "ab", HAN_TEXT: "海"}


@pytest.mark.parametrize(
    ("css", "voices"),
    [
        ("", {TEXT: "a"}),
        (".x { font-weight: 600 }", {STRONG: "a", TEXT: "a"}),
        (".x { font-style: italic }", {ITALIC: "a"}),
        (".x { font-family: var(--serif) }", {HEADING: "a"}),
        ("@media print { .x { font-style: italic } }", {ITALIC: "a"}),
        ("/* .x { font-style: italic } */", {TEXT: "a"}),
        (".x { --font-weight: 600 }", {TEXT: "a"}),
        (".x::before { font-weight: 600 }", {TEXT: "a"}),
        (".x:focus-visible { font-weight: 600 }", {TEXT: "a"}),
        (".x { font-weight: 600 } .x { font-weight: 400 }", {TEXT: "a"}),
        (".x { font-weight: 400 } p { font-weight: 600 }", {TEXT: "a"}),
        ("p { font-weight: 400 } .x { font-weight: 600 }", {STRONG: "a", TEXT: "a"}),
    ],
    ids=[
        "no rule",
        "bold",
        "italic",
        "the font of headings",
        "within a medium",
        "in a comment",
        "a property of the stylesheet's own",
        "what comes before an element",
        "a state that no finished page is in",
        "the later of two rules",
        "the more specific of two rules, though it stands first",
        "the more specific of two rules, standing last",
    ],
)
def test_stylesheets_choose_the_voice(css, voices):
    """As browsers do: the more specific rule counts, among equals the later one."""
    assert shown('<p class="x">a</p>', css) == voices


def test_rule_makes_bold_elements_plain():
    """A light heading of a table needs no bold characters."""
    assert shown("<table><tr><th>a</table>", "th { font-weight: 400 }") == {TEXT: "a"}


def test_page_without_styles_still_has_voices():
    """What elements say by themselves."""
    assert shown_characters("<p><em>a</em></p>", Styles())[ITALIC] == {"a"}


def test_chinese_is_known_by_its_tag():
    """With or without a script; no other language begins like it."""
    assert [is_chinese(tag) for tag in ("zh", "zh-Hans", "vi", "zha")] == [True, True, False, False]
