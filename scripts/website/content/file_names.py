"""What files may be called: their names stand in addresses."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from website.problems import Problem
from website.typed import without_marks

if TYPE_CHECKING:
    from website.settings import Settings

PLAIN_PAGE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
PLAIN_PICTURE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TWO_LETTERS = re.compile(r".*\.(?P<suffix>[a-z]{2})\.[^.]+")


def plain_name(name: str) -> str:
    """The name in small letters without accents, `-` between words; empty where none remains."""
    plain = without_marks(unicodedata.normalize("NFKC", name)).lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def misleading_names(settings: Settings) -> list[Problem]:
    """Files such as map.ts.png, whose two letters would be taken for a language."""
    problems = []
    for folder in (settings.docs, settings.root / "assets"):
        for file in sorted(folder.rglob("*")):
            match = _TWO_LETTERS.fullmatch(file.name)
            if not match or file.suffix == ".md":
                continue
            path = file.relative_to(settings.root).as_posix()
            better = file.name.replace(f".{match['suffix']}.", f"-{match['suffix']}.")
            message = (
                f"`.{match['suffix']}` in the name would be taken for a language and the file "
                f"would vanish from the site; rename it to `{better}`"
            )
            problems.append(Problem(path, 1, message, "file-name"))
    return problems
