"""The shorelines of assets/maps."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

from website.content.map import Ring, Shore
from website.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from website.settings import Settings

SHORES = "assets/maps"


def load_shores(settings: Settings) -> tuple[dict[str, Shore], list[Problem]]:
    """The shorelines by name, and the problems with their files."""
    shores: dict[str, Shore] = {}
    problems = []
    for file in sorted((settings.root / SHORES).glob("*.json")):
        try:
            shores[file.stem] = read_shore(json.loads(file.read_text(encoding="utf-8")))
        except (ValueError, KeyError, TypeError) as error:
            path = file.relative_to(settings.root).as_posix()
            message = (
                f"this is no shoreline ({type(error).__name__}: {error}); "
                f"cut it again as {SHORES}/README.md says"
            )
            problems.append(Problem(path, 1, message, "maps"))
    return shores, problems


def read_shore(content: dict[str, Any]) -> Shore:
    """The shoreline that the file holds: whole steps from the origin, each from the one before.

    Raises KeyError, TypeError or ValueError.
    """
    origin, step = content["origin"], content["step"]
    return Shore(
        rings=tuple(_points(steps, origin, step) for steps in content["rings"]),
        lines=tuple(_points(steps, origin, step) for steps in content.get("lines", ())),
    )


def _points(steps: Sequence[int], origin: Sequence[float], step: float) -> Ring:
    xs, ys = itertools.accumulate(steps[0::2]), itertools.accumulate(steps[1::2])
    return tuple(
        (round(origin[0] + x * step, 6), round(origin[1] + y * step, 6))
        for x, y in zip(xs, ys, strict=True)
    )
