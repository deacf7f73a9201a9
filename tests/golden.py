"""Golden files: cases with their input and exactly what comes of it, in YAML."""

from __future__ import annotations

from pathlib import Path

import pytest
from website.schema import read_yaml


def golden_cases(beside: str, name: str) -> list:
    """The cases of golden/name.yml beside a test: each a sentence, and what belongs to it."""
    file = Path(beside).parent / "golden" / f"{name}.yml"
    text = read_yaml(file, file.name)
    assert not text.problems, text.problems
    return [pytest.param(case, id=sentence) for sentence, case in text.value.items()]


def golden_file(beside: str, name: str):
    """Everything in golden/name.yml beside a test."""
    file = Path(beside).parent / "golden" / f"{name}.yml"
    text = read_yaml(file, file.name)
    assert not text.problems, text.problems
    return text.value
