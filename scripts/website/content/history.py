"""When each file last changed, from what `git log` says."""

from __future__ import annotations

LOG_FORMAT = "%x01%cI%x02%D"
"""How `git log -z --name-only` is asked to tell each commit: its date, and what points to it."""

_CUT = "grafted"  # where a shallow clone ends: every older change seems to be made there


def change_dates(log: str) -> dict[str, str]:
    """Day and time (RFC 3339) of the last commit of each file, by its path.

    The commits come the newest first, each followed by its paths.
    """
    dates: dict[str, str] = {}
    for commit in log.split("\x01")[1:]:
        head, _, names = commit.partition("\0")
        date, _, pointers = head.partition("\x02")
        if _CUT in pointers.split(", "):
            continue
        for path in filter(None, names.strip("\n").split("\0")):
            dates.setdefault(path, date)
    return dates
