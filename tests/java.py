"""A Java to check the HTML with: the one that is there, or else one that is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click

NONE_FOUND = (
    "No Java was found and none could be installed: install a Java runtime, "
    "or name one with JAVA=/path/to/java."
)
_APT_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends", "default-jre-headless")


def find_java() -> Path | None:
    """The program that JAVA names, the one below JAVA_HOME, or one on PATH; it must run."""
    home = os.environ.get("JAVA_HOME")
    names = [str(Path(home, "bin", "java"))] if home else []
    for name in [os.environ["JAVA"]] if os.environ.get("JAVA") else [*names, "java"]:
        found = shutil.which(name)
        if found and _runs(found):
            return Path(found)
    return None


def install_java() -> None:
    """Try to install a Java runtime, where apt-get is allowed to."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        click.echo("Installing Java ...")
        subprocess.run(["apt-get", "update"], capture_output=True, check=False)
        subprocess.run(_APT_INSTALL, capture_output=True, check=False)


def make_sure_of_java() -> Path:
    """A Java that is there; stops the program with one sentence where there can be none."""
    found = find_java()
    if found is None and not os.environ.get("JAVA"):
        install_java()
        found = find_java()
    if found is None:
        sys.exit(NONE_FOUND)
    return found


def _runs(program: str) -> bool:
    """Whether it is a Java: where there is none, macOS has a program of that name that says so."""
    return subprocess.run([program, "-version"], capture_output=True, check=False).returncode == 0
