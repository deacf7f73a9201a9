"""What the programs can do stands in README or CONTRIBUTING, in English and in Vietnamese."""

from __future__ import annotations

import re

import pytest
from sites import ROOT
from website.checks import CHECKS
from website.cli import main

COMMANDS = sorted(main.commands)
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = [
    target
    for target in re.findall(r"^([a-z]+):.*##", MAKEFILE, re.MULTILINE)
    if target != "help"  # the list itself, which `make` alone shows
]


@pytest.fixture(scope="module", params=["md", "vi.md"])
def documentation(request):
    """README and CONTRIBUTING of a language as one text."""
    files = [ROOT / f"{name}.{request.param}" for name in ("README", "CONTRIBUTING")]
    missing = [file.name for file in files if not file.is_file()]
    assert not missing, f"{' and '.join(missing)} must be written"
    return "\n".join(file.read_text("utf-8") for file in files)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_described(documentation, command):
    """Whoever reads the documentation meets every `website` command."""
    assert re.search(rf"\bwebsite {command}\b", documentation), f"name `website {command}`"


@pytest.mark.parametrize("target", TARGETS)
def test_every_make_target_is_described(documentation, target):
    """Whoever reads the documentation meets everything that `make help` lists."""
    assert re.search(rf"\bmake {target}\b", documentation), f"name `make {target}`"


@pytest.mark.parametrize("check", CHECKS)
def test_every_check_is_described(documentation, check):
    """Whoever meets a problem can look its check up."""
    assert re.search(rf"`{check}`|\[{check}\]", documentation), f"name the check `{check}`"


def test_the_lists_are_not_empty():
    """Commands and targets were found where they are looked for."""
    assert {"check", "accept"} <= set(COMMANDS)
    assert {"site", "test"} <= set(TARGETS)
