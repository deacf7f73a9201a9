"""Every check: content in, problems out, from one golden file a check."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import write_project
from golden import golden_file
from website.checks import CHECKS, run_checks
from website.content.load import load_content
from website.settings import load_settings

GOLDEN = Path(__file__).parent / "golden"


def cases():
    """The cases of every golden file, each with the files that all cases of the check share."""
    for file in sorted(GOLDEN.glob("*.yml")):
        golden = golden_file(__file__, file.stem)
        for sentence, case in golden["cases"].items():
            files = {**golden["files"], **case.get("files", {})}
            name = f"{file.stem}: {sentence}"
            yield pytest.param(file.stem, files, case["problems"], id=name)


@pytest.mark.parametrize(("name", "files", "problems"), list(cases()))
def test_check_finds_exactly_what_is_wrong(tmp_path, name, files, problems):
    """A check tells each mistake once, on its line, with the remedy, and nothing that is right."""
    present = {path: text for path, text in files.items() if text is not None}
    settings = load_settings(write_project(tmp_path, present))
    content = load_content(settings, tmp_path / ".cache")
    assert content.problems == ()
    found = sorted(CHECKS[name].check(content, settings))
    assert [str(problem) for problem in found] == problems


def test_every_check_has_its_golden_file():
    """No check is without examples, and no examples without a check."""
    assert sorted(CHECKS) == sorted(file.stem for file in GOLDEN.glob("*.yml"))


def test_every_check_is_named_as_in_the_list():
    """The name in brackets behind a problem is the name under which the check is explained."""
    assert {name: module.NAME for name, module in CHECKS.items()} == {name: name for name in CHECKS}


@pytest.mark.parametrize("name", CHECKS)
def test_every_check_says_how_to_repair(name):
    """`website check --explain` says what a check finds and what to do about it."""
    assert "\nRepair: " in CHECKS[name].__doc__


def test_all_checks_run(tmp_path):
    """One run finds what the single checks find."""
    golden = golden_file(__file__, "figures")
    settings = load_settings(write_project(tmp_path, golden["files"]))
    content = load_content(settings, tmp_path / ".cache")
    one_by_one = [problem for each in CHECKS.values() for problem in each.check(content, settings)]
    assert list(run_checks(content, settings)) == one_by_one
    assert "translations" in {problem.check for problem in one_by_one}
