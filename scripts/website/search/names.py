"""By which names of the other languages a page is found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.language.stems import comparable
from website.search.letters import with_ends

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_BRACKETS = re.compile(r"\s*[（(](?P<inside>[^（()）]+)[)）]\s*")
_HYPHENS = str.maketrans("-‐‑·•・", "      ")


@dataclass(frozen=True)
class Name:
    """What is called so: its forms by language, the first of each as the site writes it."""

    forms: Mapping[str, tuple[str, ...]]

    @property
    def all_forms(self) -> tuple[str, ...]:
        """The forms of all languages, each once."""
        found = [form for forms in self.forms.values() for form in forms]
        return tuple(dict.fromkeys(form for form in found if form))


class Names:
    """All names by their keys, ready to be looked for in texts of one language."""

    def __init__(self, known: Mapping[str, Name], code: str) -> None:
        self.known = known
        self._code = code
        self._sought = {
            key: {sought for form in name.forms.get(code, ()) if (sought := comparable(form, code))}
            for key, name in known.items()
        }

    def found_in(self, text: str) -> dict[str, Name]:
        """The names that stand in a text, inflected or not."""
        there = comparable(text, self._code)
        return {
            key: self.known[key]
            for key, forms in self._sought.items()
            if any(form in there for form in forms)
        }


def forms_of(words: Iterable[str]) -> tuple[str, ...]:
    """The forms of a name; what stands in brackets behind it is another of its forms."""
    found: list[str] = []
    for form in words:
        inside = _BRACKETS.search(form)
        found.append(_BRACKETS.sub(" ", form).strip())
        if inside and inside.end() == len(form):
            found.append(inside["inside"])
    return tuple(dict.fromkeys(found))


def spellings(names: Iterable[Name], code: str) -> str:
    """All forms of the names one after another, hyphens also as spaces; nothing twice."""
    found: dict[str, None] = {}
    for form in (form for name in names for form in name.all_forms):
        for spelling in (form, " ".join(form.translate(_HYPHENS).split())):
            found[with_ends(spelling) if code != "zh" else spelling] = None
    return " · ".join(found)
