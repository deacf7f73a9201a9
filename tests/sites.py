"""Projects and built sites on the disk, and commands that are run on them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import html
from website.content.addresses import page_url
from website.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from subprocess import CompletedProcess

    from website.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = Path("tests", "example")
REFRESH = "//meta[@http-equiv = 'refresh']"


@dataclass(frozen=True)
class BuiltSite:
    """A site as `mkdocs build` left it in a folder."""

    project: Path
    folder: Path
    said: str = ""
    """What the build printed."""

    @cached_property
    def settings(self) -> Settings:
        """The settings of the project."""
        return load_settings(self.project)

    @cached_property
    def documents(self) -> dict[str, html.HtmlElement]:
        """Every page, by its address below the root (`en/discover/food/`)."""
        return {url: page for url, page in self._indexes.items() if not page.xpath(REFRESH)}

    @cached_property
    def moved(self) -> dict[str, html.HtmlElement]:
        """What stands at old addresses of pages, by address."""
        return {url: page for url, page in self._indexes.items() if page.xpath(REFRESH)}

    @cached_property
    def _indexes(self) -> dict[str, html.HtmlElement]:
        return {self.url(file): read(file) for file in sorted(self.folder.rglob("index.html"))}

    def url(self, file: Path) -> str:
        """The address of a page's file below the root of the site."""
        return file.relative_to(self.folder).as_posix().removesuffix("index.html")

    def document(self, name: str, code: str) -> html.HtmlElement:
        """The page of that name in a language."""
        return self.documents[page_url(name, code, self.settings)]

    def files(self) -> dict[str, bytes]:
        """The bytes of every file, by path."""
        return {
            file.relative_to(self.folder).as_posix(): file.read_bytes()
            for file in sorted(self.folder.rglob("*"))
            if file.is_file()
        }


def read(file: Path) -> html.HtmlElement:
    """The document of an HTML file."""
    return html.document_fromstring(file.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))


def environment(**more: str) -> dict[str, str]:
    """The environment for commands, without the notices of the host."""
    quiet = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    return {**os.environ, **quiet, "PYTHONUNBUFFERED": "1", **more}


def run(command: str, *arguments: str, cwd: Path, **variables: str) -> CompletedProcess[str]:
    """A command of this Python's environment (mkdocs, website), its output as text."""
    return subprocess.run(
        [str(Path(sys.executable).with_name(command)), *arguments],
        cwd=cwd,
        env=environment(**variables),
        capture_output=True,
        text=True,
        check=False,
    )


def build(project: Path, folder: Path, **variables: str) -> BuiltSite:
    """The project's site built into a folder; a build that fails fails the test."""
    done = run("mkdocs", "build", "--strict", "-d", str(folder), cwd=project, **variables)
    if done.returncode:
        pytest.fail(done.stdout + done.stderr, pytrace=False)
    return BuiltSite(project, folder, done.stdout + done.stderr)


def copy_example(folder: Path) -> Path:
    """A copy of the example project, with the theme and the hooks where it looks for them."""
    project = folder / EXAMPLE
    shutil.copytree(ROOT / EXAMPLE, project, ignore=shutil.ignore_patterns(".cache", "site"))
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    (folder / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "hooks.py", folder / "scripts")
    return project


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which the files of a folder are served."""
    handler = partial(_QuietHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def fetch(address: str) -> bytes:
    """The bytes at an address of a server that a test has started."""
    with urllib.request.urlopen(address, timeout=20) as answer:  # noqa: S310 - our own http server
        content: bytes = answer.read()
    return content


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""
