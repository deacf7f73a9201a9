"""A title as a page shows it: its lines break between words, never inside a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from website.cards.words import COMPOUNDS

if TYPE_CHECKING:
    from collections.abc import Iterable

_NBSP = "\N{NO-BREAK SPACE}"
_LONGEST = 18  # characters that go together into a line of the narrowest screen
_DASH = re.compile(r" (?=[–—] )")


def headline(title: str, names: Iterable[str], code: str) -> str:
    """The title with no-break spaces inside names and compounds, and before dashes."""
    together = {name for name in (*names, *COMPOUNDS.get(code, ())) if " " in name}
    fitting = sorted((name for name in together if len(name) <= _LONGEST), key=len, reverse=True)
    if fitting:
        pattern = "|".join(re.escape(name) for name in fitting)
        title = re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", _bound, title, flags=re.IGNORECASE)
    return _DASH.sub(_NBSP, title)


def _bound(match: re.Match[str]) -> str:
    return match[0].replace(" ", _NBSP)
