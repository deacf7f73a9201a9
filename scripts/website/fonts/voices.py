"""In which voice a page shows each of its characters: as a heading, as text, bold or italic."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, cast

from lxml import html as lxml_html
from lxml.cssselect import CSSSelector

from website.fonts.characters import seen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

_STRONG_TAGS = {"b", "strong", "th", "h4", "h5", "h6"}
_ITALIC_TAGS = {"i", "em", "cite", "dfn", "var", "address"}
_UNSEEN_TAGS = {"head", "script", "style", "template", "title", "desc"}
_MARK = "data-role"
_RULE = re.compile(r"(?P<selectors>[^{};]+)\{(?P<declarations>[^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SERIF = re.compile(r"(?<!-)\bfont(?:-family)?:[^;]*var\(--serif")
_BOLD = re.compile(r"(?<!-)\bfont(?:-weight)?:\s*(?:[6-9]00|bold)")
_SLANTED = re.compile(r"(?<!-)\bfont-style:\s*italic")


class Role(StrEnum):
    """What a text is, as far as its typeface goes."""

    HEADING = "heading"
    TEXT = "text"
    STRONG = "strong"
    ITALIC = "italic"


@dataclass(frozen=True, slots=True)
class Voice:
    """A role within a language: Chinese has marks of its own, and no italics."""

    role: Role
    is_chinese: bool


@dataclass(frozen=True)
class Styles:
    """The rules of the stylesheets that choose a typeface: a role, and what it is for."""

    rules: tuple[tuple[Role, str], ...] = ()

    @cached_property
    def selectors(self) -> list[tuple[Role, CSSSelector]]:
        """The rules, ready to find their elements."""
        return [(role, CSSSelector(selectors, translator="html")) for role, selectors in self.rules]


@dataclass(frozen=True)
class Interface:
    """What templates, styles and scripts bring to every page."""

    text: str = ""
    styles: Styles = field(default_factory=Styles)


def is_chinese(tag: str) -> bool:
    """Whether a language tag or code means Chinese."""
    return tag.partition("-")[0] == "zh"


def read_styles(css: str) -> Styles:
    """The rules of a stylesheet that make text a heading, bold or italic; headings last."""
    rules = []
    for match in _RULE.finditer(_COMMENT.sub("", css)):
        role, selectors = _role_of_rule(match["declarations"]), match["selectors"].strip()
        if role and "::" not in selectors and not selectors.startswith("@"):
            rules.append((role, selectors))
    return Styles(tuple(sorted(rules, key=lambda rule: rule[0] is Role.HEADING)))


def shown_characters(html: str, styles: Styles) -> Mapping[Voice, frozenset[str]]:
    """The characters that a page shows, by the voice in which it shows them.

    What is bold stands among the ordinary text too: a further rule may make it light again.
    """
    root = lxml_html.document_fromstring(html)
    for role, selector in styles.selectors:
        for element in cast("list[_Element]", selector(root)):
            element.set(_MARK, role)
    found: dict[Voice, set[str]] = {}
    for voice, text in _runs(root):
        found.setdefault(voice, set()).update(text)
        if voice.role is Role.STRONG:
            found.setdefault(Voice(Role.TEXT, voice.is_chinese), set()).update(text)
    return {voice: seen("".join(characters)) for voice, characters in found.items()}


def _role_of_rule(declarations: str) -> Role | None:
    if _SERIF.search(declarations):
        return Role.HEADING
    if _BOLD.search(declarations):
        return Role.STRONG
    return Role.ITALIC if _SLANTED.search(declarations) else None


def _runs(root: _Element) -> Iterator[tuple[Voice, str]]:
    pending = [(root, Voice(Role.TEXT, is_chinese=False))]
    while pending:
        element, around = pending.pop()
        if not isinstance(element.tag, str) or element.tag in _UNSEEN_TAGS:
            continue  # a comment, or what no reader sees
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
    marked = element.get(_MARK)
    if marked == Role.HEADING or around.role is Role.HEADING:
        return Role.HEADING
    if marked == Role.STRONG or element.tag in _STRONG_TAGS or around.role is Role.STRONG:
        return Role.STRONG
    if around.is_chinese:
        return Role.TEXT
    is_italic = marked == Role.ITALIC or element.tag in _ITALIC_TAGS
    return Role.ITALIC if is_italic else around.role
