"""The build of the website beside that of the stock theme: `make bench`, never part of the tests.

Both build the same Markdown in the same languages, in turns. The stock site is Material for
MkDocs with static-i18n and its search, without our hooks and templates; facts, notes and pictures
are written out for it as plain text first. Our pictures come from the cache.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import yaml
from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from chromium import FLAGS, make_sure_of_chromium
from sites import ROOT, environment, served
from website.build.load import load_site
from website.content.prose import NOTE, without_code
from website.facts import replace_facts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from website.build.site import Site

RUNS = 3
PHONE = {"width": 390, "height": 844}
FIRST_VIEW = "en/"
_PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\([a-z]+:(?P<id>[\w-]+)\)")
_ZIPPED = {"document", "stylesheet", "script", "fetch", "xhr", "manifest"}


@dataclass(frozen=True)
class Cost:
    """What one build took."""

    wall: float
    cpu: float
    peak: int
    """The memory of its largest process at its largest, in bytes."""


@dataclass(frozen=True)
class Sizes:
    """Bytes of a finished site."""

    pages: int
    html: int
    whole: int
    requests: int
    """How many files a browser asks for when the front page is opened on a phone."""
    first_view: int
    first_view_zipped: int
    """The same with texts compressed, as most servers send them."""


def main() -> None:
    """Build both sites in turns and print what was measured."""
    chromium = make_sure_of_chromium()
    cache = ROOT / ".cache"
    site, problems = load_site(ROOT, cache)
    if any(problem.severity == "error" for problem in problems):
        sys.exit("the content has errors; see `website check`")
    with tempfile.TemporaryDirectory() as folder:
        stock = Path(folder, "stock")
        write_stock_project(site, stock)
        projects = {"this site": ROOT, "stock theme": stock}
        targets = {name: Path(folder, f"site-{place}") for place, name in enumerate(projects)}
        build(ROOT, targets["this site"], cache)  # the pictures are made now, or are there
        costs: dict[str, list[Cost]] = {name: [] for name in projects}
        for _ in range(RUNS):
            for name, project in projects.items():
                costs[name].append(build(project, targets[name], cache))
        sizes = {name: measure(target, chromium) for name, target in targets.items()}
    Console().print(comparison(costs, sizes))


def write_stock_project(site: Site, folder: Path) -> None:
    """The words of the site as a project that needs nothing of ours."""
    settings = site.settings
    for page in site.content.pages.values():
        file = folder / "docs" / f"{page.name}.{page.code}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        text = (settings.root / page.path).read_text("utf-8")
        file.write_text(plain_text(text, page.code, site), "utf-8")
    languages = [
        {"locale": each.code, "name": each.name, "default": each.is_source, "build": True}
        for each in settings.languages
    ]
    config = {
        "site_name": "Nha Trang",
        "site_url": settings.site_url,
        "theme": {"name": "material", "font": False},
        "nav": [f"{name}.md" for name in settings.nav],
        "plugins": ["search", {"i18n": {"docs_structure": "suffix", "languages": languages}}],
        "markdown_extensions": ["admonition", "attr_list", "fenced_code", "md_in_html", "tables"],
    }
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config, allow_unicode=True), "utf-8")


def plain_text(text: str, code: str, site: Site) -> str:
    """The Markdown with facts and pictures in words, and without notes."""
    language = site.settings.language(code)
    text = without_marks(replace_facts(text, site.known, language, as_html=False))
    originals = site.content.originals

    def words(match: re.Match[str]) -> str:
        original = originals.get(match["id"])
        return match["words"] or (original.sidecar.alt[code] if original else "")

    return _PICTURE.sub(words, text)


def without_marks(text: str) -> str:
    """The text without its notes; code keeps what it shows."""
    visible = without_code(text)
    pieces, end = [], 0
    for match in NOTE.finditer(visible):
        pieces.append(text[end : match.start()])
        end = match.end()
    return "".join(pieces) + text[end:]


def build(project: Path, target: Path, cache: Path) -> Cost:
    """Build a site from nothing but the cache, and measure what that takes."""
    shutil.rmtree(target, ignore_errors=True)
    mkdocs = Path(sys.executable).with_name("mkdocs")
    began = time.perf_counter()
    process = subprocess.Popen(
        [str(mkdocs), "build", "--quiet", "--site-dir", str(target)],
        cwd=project,
        env=environment(WEBSITE_CACHE=str(cache)),
        stdout=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"the build of {project} failed")
    wall = time.perf_counter() - began
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def measure(folder: Path, chromium: Path) -> Sizes:
    """The bytes of a site, and of what a phone loads before anything is touched."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    pages = [file for file in files if file.suffix == ".html"]
    answers = first_view(folder, chromium)
    return Sizes(
        pages=len(pages),
        html=sum(file.stat().st_size for file in pages),
        whole=sum(file.stat().st_size for file in files),
        requests=len(answers),
        first_view=sum(len(content) for _, content in answers),
        first_view_zipped=sum(
            len(gzip.compress(content)) if kind in _ZIPPED else len(content)
            for kind, content in answers
        ),
    )


def first_view(folder: Path, chromium: Path) -> list[tuple[str, bytes]]:
    """Kind and bytes of every file that a phone asks for when it opens the front page."""
    with served(folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        page = browser.new_page(viewport=PHONE)
        answers = []
        page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - no builtin
        page.goto(address + FIRST_VIEW, wait_until="networkidle")
        loaded = [(each.request.resource_type, each.body()) for each in answers if each.ok]
        browser.close()
    return loaded


def comparison(costs: dict[str, list[Cost]], sizes: dict[str, Sizes]) -> Table:
    """What was measured, side by side; of the runs the median."""
    table = Table("", *costs, box=None, title=f"median of {RUNS} builds each, in turns")
    for column in table.columns[1:]:
        column.justify = "right"

    def row(label: str, cells: Sequence[str]) -> None:
        table.add_row(label, *cells)

    runs = costs.values()
    row("wall, s", [f"{statistics.median(each.wall for each in of):.2f}" for of in runs])
    row("cpu, s", [f"{statistics.median(each.cpu for each in of):.2f}" for of in runs])
    row("peak memory, MiB", [f"{max(each.peak for each in of) / 2**20:.0f}" for of in runs])
    every = sizes.values()
    row("pages", [f"{each.pages}" for each in every])
    row("HTML a page, kB", [f"{each.html / each.pages / 1000:.1f}" for each in every])
    row("whole site, MB", [f"{each.whole / 1e6:.2f}" for each in every])
    row(f"first view of /{FIRST_VIEW}, files", [f"{each.requests}" for each in every])
    row("  bytes, kB", [f"{each.first_view / 1000:.1f}" for each in every])
    row("  compressed, kB", [f"{each.first_view_zipped / 1000:.1f}" for each in every])
    table.caption = "The stock theme shows no pictures; its fonts are the system's."
    return table


if __name__ == "__main__":
    main()
