"""What `make test` runs: every check of the code and of the content, then every test, timed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import click
from chromium import make_sure_of_chromium
from java import make_sure_of_java

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
STAGES = {
    "ruff check": (BIN / "ruff", "check", "."),
    "ruff format --check": (BIN / "ruff", "format", "--check", "."),
    "mypy": (BIN / "mypy",),
    "website check": (BIN / "website", "check", "--quiet", "--strict"),
    "pytest": (BIN / "python", "-m", "pytest"),
}
_SLOW_TEST = re.compile(r"(?P<seconds>\d+\.\d+)s (?P<when>setup|call|teardown) +(?P<test>\S+)")
_CLOSING_LINE = re.compile(r"=+ .*\b\d+ (passed|failed|error).* in .* =+|\d+ .* in [\d.]+s.*")
_COLOURS = re.compile(r"\x1b\[[\d;]*m")
_SLOWEST = 10


def main() -> int:
    """Run the stages one after the other, up to the first that fails; its exit code."""
    variables = {
        **os.environ,
        "CHROMIUM": str(make_sure_of_chromium()),
        "JAVA": str(make_sure_of_java()),
        "PYTHONUNBUFFERED": "1",
    }
    times: dict[str, float] = {}
    lines: list[str] = []
    code = 0
    for stage, command in STAGES.items():
        began = time.perf_counter()
        code, lines = show_and_keep(command, stage, variables)
        times[stage] = time.perf_counter() - began
        if code:
            break
    click.echo(times_text(times, slowest_tests(lines)))
    closing = [line for line in lines if _CLOSING_LINE.fullmatch(_COLOURS.sub("", line))]
    click.echo(closing[-1] if closing else f"stopped: {stage} failed with exit code {code}")
    return code


def show_and_keep(
    command: tuple[str | Path, ...], stage: str, variables: dict[str, str]
) -> tuple[int, list[str]]:
    """Run a command of a stage, show what it prints as it comes; its exit code and its lines."""
    click.echo(f"── {stage}")
    colour = ("--color=yes",) if stage == "pytest" and sys.stdout.isatty() else ()
    lines = []
    with subprocess.Popen(
        [*map(str, command), *colour],
        cwd=ROOT,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    ) as process:
        for line in process.stdout or ():
            click.echo(line, nl=False)
            lines.append(line.rstrip())
    return process.returncode, lines


def slowest_tests(lines: list[str]) -> list[tuple[str, float]]:
    """The slowest tests that pytest has named, with what prepared them."""
    found = [_SLOW_TEST.fullmatch(_COLOURS.sub("", line)) for line in lines]
    named = [(f"{each['test']} ({each['when']})", float(each["seconds"])) for each in found if each]
    return named[:_SLOWEST]


def times_text(times: dict[str, float], slowest: list[tuple[str, float]]) -> str:
    """Where the time went: the stages, then the slowest tests."""
    rows = [*times.items(), ("all stages", sum(times.values()))]
    rows += [(f"  {name}", seconds) for name, seconds in slowest]
    return "\n".join(["── where the time went", *(f"{each[1]:7.1f} s  {each[0]}" for each in rows)])


if __name__ == "__main__":
    sys.exit(main())
