"""The `website` command, run as people run it."""

from __future__ import annotations

import json
import shutil

import pytest
from sites import copy_example, run


@pytest.fixture
def website(example, example_cache):
    """A call of the command in a copy of the example project."""

    def call(*arguments, cwd=example, **variables):
        return run(
            "website.cli", *arguments, cwd=cwd, WEBSITE_CACHE=str(example_cache), **variables
        )

    return call
