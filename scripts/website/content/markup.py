"""HTML in a page's text: what Markdown has no sign for may stand there, and nothing that loads."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from website.content.prose import Mark, line_at, without_code

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORDS = {
    "abbr", "b", "bdi", "bdo", "br", "cite", "code", "dd", "del", "details", "dfn", "div", "dl",
    "dt", "em", "i", "ins", "kbd", "mark", "p", "q", "rp", "rt", "ruby", "s", "samp", "small",
    "span", "strong", "sub", "summary", "sup", "u", "var", "wbr",
}  # fmt: skip
"""Elements that only say what words are."""
_ATTRIBUTES = {"class", "dir", "id", "lang", "markdown", "open", "title"}
_INSTEAD = {
    **dict.fromkeys(("img", "picture", "svg"), "write `![](photo:id)`"),
    **dict.fromkeys(("iframe", "video", "audio", "embed", "object"), "link to it instead"),
    **dict.fromkeys(("script", "style", "link", "meta", "base", "form"), "take it out"),
    "a": "write `[words](address)`",
    "table": "write a Markdown table",
}
_ADDRESS_IN_BRACKETS = re.compile(r"<(?:[a-z][\w+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>", re.IGNORECASE)
_BRACES = re.compile(r"(?<!\{)\{:?(?P<inside>[^{}\n]*)\}(?!\})")
_KEY = re.compile(r"(?P<key>[\w:-]+)=")
_DEFINITION = re.compile(r"^ {0,3}\[(?P<words>[^\]@\n][^\]\n]*)\]:", re.MULTILINE)
_ELSEWHERE = re.compile(r"(?:^|[\s,])(?:[a-z][a-z0-9+.-]*:)?//|^\s*data:", re.IGNORECASE)
_SCRIPT = re.compile(r"\s*(?:data|javascript|vbscript):", re.IGNORECASE)
_ALIGNED = re.compile(r"text-align: \w+;")  # what Markdown writes into the cells of tables
_LOADS = {"action", "background", "data", "formaction", "ping", "poster", "src", "srcset"}
_RUNS = {"base", "embed", "form", "iframe", "link", "meta", "object", "script", "style"}


def markup_faults(text: str) -> list[Mark]:
    """What may not stand in the Markdown of a page: what it is, what to do about it, its line."""
    plain = _ADDRESS_IN_BRACKETS.sub(lambda found: " " * len(found[0]), without_code(text))
    faults = []
    for tag, attributes, line in _elements(plain):
        if tag not in _WORDS:
            faults.append(Mark(f"<{tag}>", _INSTEAD.get(tag, "write it in Markdown"), line))
        else:
            faults += [
                Mark(f"{key}=", "take it out", line)
                for key, _ in attributes
                if key not in _ATTRIBUTES
            ]
    for braces in _BRACES.finditer(plain):
        line = line_at(plain, braces.start())
        keys = (found["key"].lower() for found in _KEY.finditer(braces["inside"]))
        faults += [Mark(f"{key}=", "take it out", line) for key in keys if key not in _ATTRIBUTES]
    for found in _DEFINITION.finditer(plain):
        line = line_at(plain, found.start())
        faults.append(Mark(f"[{found['words']}]:", "write `[words](address)` in the text", line))
    return sorted(faults, key=lambda fault: fault.line)


def strangers(html: str) -> Iterator[str]:
    """What a rendered text would run, or load from another host: elements and addresses."""
    for tag, attributes, _ in _elements(html):
        if tag in _RUNS:
            yield f"<{tag}>"
        for key, value in attributes:
            if key.startswith("on") or (key == "style" and not _ALIGNED.fullmatch(value)):
                yield f"{key}={value}"
            elif _is_strange(tag, key, value):
                yield value


def _is_strange(tag: str, key: str, value: str) -> bool:
    if tag == "a" and key == "href":
        return bool(_SCRIPT.match(value))
    return (key in _LOADS or key.endswith("href")) and bool(_ELSEWHERE.search(value))


class _Reader(HTMLParser):
    """Writes down every element that opens."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, Sequence[tuple[str, str]], int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the element, its attributes, and its line."""
        self.found.append((tag, [(key, value or "") for key, value in attrs], self.getpos()[0]))


def _elements(text: str) -> list[tuple[str, Sequence[tuple[str, str]], int]]:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.found
