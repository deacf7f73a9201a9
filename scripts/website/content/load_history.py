"""The history of the pages, from git where there is one."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from website.content.history import LOG_FORMAT, change_dates

if TYPE_CHECKING:
    from website.settings import Settings


def load_history(settings: Settings) -> dict[str, str]:
    """Day and time (RFC 3339) of the last commit of each page's file; empty without git.

    One call for all pages. A merge changes nothing itself: what it brings has its own commits.
    """
    command = ["git", "-c", "log.showSignature=false", "log", "-z", "--name-only", "--no-merges"]
    command += ["--no-renames", f"--format={LOG_FORMAT}", "--relative", "--", str(settings.docs)]
    try:
        done = subprocess.run(command, cwd=settings.root, capture_output=True, check=False)
    except FileNotFoundError:
        return {}
    if done.returncode:
        return {}
    return change_dates(done.stdout.decode("utf-8", "replace"))
