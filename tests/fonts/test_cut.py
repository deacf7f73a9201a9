"""Fonts cut anew from their packages."""

from __future__ import annotations

import subprocess
import sys

from builders import SOURCE_PAGE, write_project
from website.fonts.recipe import ORIGINS


def test_missing_package_is_named(tmp_path):
    """And nothing is written."""
    project = write_project(tmp_path / "project", {"docs/index.vi.md": SOURCE_PAGE})
    packages = tmp_path / "packages"
    packages.mkdir()
    command = [sys.executable, "-m", "website.fonts.cut", str(packages)]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        f"there is no {ORIGINS[0].file} in {packages}; assets/fonts/README.md names its package"
    )
    assert not (project / "assets").exists()
