"""A Chromium to test the site with: the one that is there, or else one that is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click
from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
NONE_FOUND = (
    "No Chromium was found and none could be installed: install Chromium or Google Chrome, "
    "or name one with CHROMIUM=/path/to/chromium."
)
_FONTS = "fonts-liberation"
"""What a machine without any fonts lacks to show words before ours have come."""
_APT_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends", "chromium", _FONTS)


def find_chromium() -> Path | None:
    """The browser that CHROMIUM names, one on PATH, or the one that Playwright brought."""
    named = os.environ.get("CHROMIUM")
    if named:
        found = shutil.which(named)
        return Path(found) if found else None
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    with sync_playwright() as playwright:
        brought = Path(playwright.chromium.executable_path)
    return brought if brought.is_file() else None


def install_chromium() -> None:
    """Try to install a browser: by apt-get where that is allowed, else by Playwright."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        click.echo("Installing Chromium ...")
        subprocess.run(["apt-get", "update"], capture_output=True, check=False)
        if subprocess.run(_APT_INSTALL, capture_output=True, check=False).returncode == 0:
            return
    click.echo("Installing Playwright's Chromium ...")
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def make_sure_of_chromium() -> Path:
    """A browser that is there; stops the program with one sentence where there can be none."""
    found = find_chromium()
    if found is None and not os.environ.get("CHROMIUM"):
        install_chromium()
        found = find_chromium()
    if found is None:
        sys.exit(NONE_FOUND)
    return found
