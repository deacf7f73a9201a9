"""What is wrong, where it stands, and what to do about it."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Severity(StrEnum):
    """How much a problem weighs: an error stops the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something an editor can repair, at a line of a file of the project."""

    path: str
    line: int
    message: str
    check: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        message = self.message.replace("\n", " ")  # libraries also speak in several lines
        return f"{self.path}:{self.line}: {self.severity}: {message} [{self.check}]"


class ProblemsFound(Exception):  # noqa: N818 - it is no fault of the program
    """The content cannot be published as it is."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those of the problems that stop a build."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)


def stop_on_errors(problems: Iterable[Problem]) -> None:
    """Raise ProblemsFound with those of the problems that stop a build, where there are any."""
    if stopping := errors(problems):
        raise ProblemsFound(stopping)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint at the nearest known word, or nothing."""
    close = difflib.get_close_matches(word, [str(name) for name in known], n=1, cutoff=0.6)
    return f"; did you mean `{close[0]}`?" if close else ""
