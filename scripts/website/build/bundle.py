"""The stylesheets of the theme as one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rcssmin import cssmin

if TYPE_CHECKING:
    from pathlib import Path

ENTRY = "css/all.css"
"""Names the stylesheets for the screen, in the order of the cascade."""
PRINT = "css/print.css"
"""Loaded by itself: nobody waits for it."""
_IMPORT = re.compile(r'@import "(?P<name>[\w-]+\.css)";')


def bundle(theme: Path) -> str:
    """What `css/all.css` of a theme imports, put together and minified; "" without such a file."""
    entry = theme / ENTRY
    if not entry.is_file():
        return ""
    names = _IMPORT.findall(entry.read_text(encoding="utf-8"))
    return str(cssmin("".join(entry.with_name(name).read_text(encoding="utf-8") for name in names)))


def is_unshipped(path: str) -> bool:
    """Whether a file of the theme stays out of the site: the host's own, and what is bundled."""
    return path.startswith("assets/") or (path.startswith("css/") and path != PRINT)
