"""In which voice a page shows each of its characters: as a heading, as text, bold or italic."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, cast

import cssselect
from lxml import html as lxml_html
from lxml.etree import XPath

from website.fonts.characters import seen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

_STRONG_TAGS = {"b", "strong", "th", "h4", "h5", "h6"}
_ITALIC_TAGS = {"i", "em", "cite", "dfn", "var", "address"}
_OTHER_TAGS = {"head", "script", "style", "title", "desc", "code", "kbd", "samp"}
_WEIGHT, _SLANT = "data-weight", "data-slant"
_RULE = re.compile(r"(?P<selectors>[^{};]+)\{(?P<declarations>[^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_XPATHS = cssselect.HTMLTranslator()


class Role(StrEnum):
    """What a text is, as far as its typeface goes."""

    HEADING = "heading"
    TEXT = "text"
    STRONG = "strong"
    ITALIC = "italic"


_CHOICES = {
    Role.HEADING: re.compile(r"(?<!-)\bfont(?:-family)?:[^;]*var\(--serif"),
    Role.STRONG: re.compile(r"(?<!-)\bfont(?:-weight)?:\s*(?:[6-9]00|bold)"),
    Role.ITALIC: re.compile(r"(?<!-)\bfont-style:\s*italic"),
    Role.TEXT: re.compile(r"(?<!-)\bfont(?:-weight)?:\s*(?:400|normal)"),
}
"""What in a rule chooses a role; the first that is there counts."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A role within a language: Chinese has marks of its own, and no italics."""

    role: Role
    is_chinese: bool


@dataclass(frozen=True)
class Styles:
    """The rules of the stylesheets that choose a typeface, the strongest last."""

    rules: tuple[tuple[Role, str], ...] = ()
    """A role, and the XPath of the elements it is for."""

    @cached_property
    def finders(self) -> list[tuple[Role, XPath]]:
        """The rules, ready to find their elements."""
        return [(role, XPath(path)) for role, path in self.rules]


@dataclass(frozen=True)
class Interface:
    """What templates, styles and scripts bring to every page."""

    text: str = ""
    styles: Styles = field(default_factory=Styles)


def is_chinese(tag: str) -> bool:
    """Whether a language tag or code means Chinese."""
    return tag.partition("-")[0] == "zh"


def read_styles(css: str) -> Styles:
    """The rules of a stylesheet that make text a heading, bold, italic or plain."""
    rules = []
    for order, match in enumerate(_RULE.finditer(_COMMENT.sub("", css))):
        role, selectors = _role_of_rule(match["declarations"]), match["selectors"].strip()
        if role and not selectors.startswith("@"):
            rules += [(*cascade, order, role, path) for cascade, path in _paths(selectors)]
    return Styles(tuple((role, path) for *_, role, path in sorted(rules)))


def shown_characters(html: str, styles: Styles) -> Mapping[Voice, frozenset[str]]:
    """The characters that a page shows, by the voice in which it shows them.

    What is bold stands among the ordinary text too: a further rule may make it light again.
    """
    root = lxml_html.document_fromstring(html)
    for role, find in styles.finders:
        for element in cast("list[_Element]", find(root)):
            element.set(_SLANT if role is Role.ITALIC else _WEIGHT, role)
    found: dict[Voice, set[str]] = {}
    for voice, text in _runs(root):
        found.setdefault(voice, set()).update(text)
        if voice.role is Role.STRONG:
            found.setdefault(Voice(Role.TEXT, voice.is_chinese), set()).update(text)
    return {voice: seen("".join(characters)) for voice, characters in found.items()}


def _role_of_rule(declarations: str) -> Role | None:
    roles = (role for role, pattern in _CHOICES.items() if pattern.search(declarations))
    return next(roles, None)


def _paths(selectors: str) -> Iterator[tuple[tuple[int, int, int], str]]:
    try:
        parsed = cssselect.parse(selectors)
        for selector in parsed:
            if selector.pseudo_element is None:
                yield selector.specificity(), _XPATHS.selector_to_xpath(selector)
    except cssselect.SelectorError:
        return  # a state, like :focus-visible, that no finished page is in


def _runs(root: _Element) -> Iterator[tuple[Voice, str]]:
    pending = [(root, Voice(Role.TEXT, is_chinese=False))]
    while pending:
        element, around = pending.pop()
        if not isinstance(element.tag, str) or element.tag in _OTHER_TAGS:
            continue  # a comment, what no reader sees, or what is set in typewriter letters
        voice = _voice(element, around)
        yield voice, (element.text or "") + str(element.get("placeholder", ""))
        for child in element:
            yield voice, child.tail or ""
            pending.append((child, voice))


def _voice(element: _Element, around: Voice) -> Voice:
    language = element.get("lang")
    chinese = around.is_chinese if language is None else is_chinese(language)
    return Voice(_role(element, around), chinese)


def _role(element: _Element, around: Voice) -> Role:
    weight = element.get(_WEIGHT)
    if weight == Role.HEADING or around.role is Role.HEADING:
        return Role.HEADING
    if weight is None and element.tag in _STRONG_TAGS:
        weight = Role.STRONG
    if weight == Role.STRONG or (weight is None and around.role is Role.STRONG):
        return Role.STRONG
    slanted = element.get(_SLANT) or element.tag in _ITALIC_TAGS or around.role is Role.ITALIC
    return Role.ITALIC if slanted and not around.is_chinese else Role.TEXT
