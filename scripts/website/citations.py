"""`[@source]` in a text: numbered notes, and the sources they lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.prose import NOTE, notes_named, without_code

if TYPE_CHECKING:
    from collections.abc import Sequence

JOINED = "&#8288;"
"""A word joiner: no line begins with what stands behind it."""


def cited_sources(body: str, borne_by_facts: Sequence[str] = ()) -> list[str]:
    """Ids of the sources of a page in the order of their numbers: notes first, then facts."""
    return list(dict.fromkeys([*(mark.id for mark in notes_named(body)), *borne_by_facts]))


def replace_notes(markdown: str, numbers: Sequence[str], label: str) -> str:
    """The text with a numbered link for each note; `label` says what the number is, for ears."""
    visible = without_code(markdown)
    pieces, end = [], 0
    seen: dict[str, int] = {}
    for match in NOTE.finditer(visible):
        name = match["id"]
        seen[name] = seen.get(name, 0) + 1
        pieces += [
            markdown[end : match.start()],
            note_html(numbers.index(name) + 1, seen[name], label),
        ]
        end = match.end()
    return "".join(pieces) + markdown[end:]


def note_html(number: int, time: int, label: str) -> str:
    """A note's number; `time` counts how often the page has cited this source.

    A word joiner keeps it in the line of the word before, also a whole run of notes.
    """
    own_id = note_id(number, time)
    return (
        f'<sup class="note">{JOINED}<a id="{own_id}" href="#source-{number}" '
        f'aria-label="{label} {number}">{number}</a></sup>'
    )


def references_html(numbers: Sequence[int], label: str) -> str:
    """Links to sources by their numbers, joined to the word before; nothing without numbers."""
    links = "".join(
        f'{JOINED}<a href="#source-{number}" aria-label="{label} {number}">{number}</a>'
        for number in numbers
    )
    return f'<span class="refs">{links}</span>' if links else ""


def note_id(number: int, time: int = 1) -> str:
    """The anchor of a note, to which its source leads back."""
    return f"note-{number}" if time == 1 else f"note-{number}-{time}"
