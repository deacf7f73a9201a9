"""Things of one page as the text of its only script."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

Thing: TypeAlias = dict[str, Any]
"""A thing as JSON-LD has it; what is not known is left out."""

_CONTEXT = "https://schema.org"
_UNSAFE = {
    ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"
}
"""Signs that could end the script or open a comment in it; JSON may write them by number."""


def thing(kind: str | Sequence[str], **properties: Any) -> Thing:
    """A thing of that type; `id_` names it, and properties without a value are left out."""
    named = {"@id" if key == "id_" else key: value for key, value in properties.items()}
    return {"@type": kind, **{key: value for key, value in named.items() if _says(value)}}


def reference(named: Thing) -> Thing:
    """The thing as others of the same page name it."""
    return {"@id": named["@id"]}


def graph_text(things: Sequence[Thing]) -> str:
    """The things as text that is safe inside `<script type="application/ld+json">`."""
    graph = {"@context": _CONTEXT, "@graph": list(things)}
    return json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(_UNSAFE)


def _says(value: Any) -> bool:
    return value is not None and value not in ("", [], ())
