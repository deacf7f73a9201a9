"""The search index of a language, made by Pagefind."""

from __future__ import annotations

import gzip
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from website.search.document import UNREAD
from website.store import read_cached, write_cached

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from website.search.document import Document

PACKING = 1
"""Part of every key: raise it when other files are made of the same pages."""
SCRIPT = "pagefind.js"
SECTIONS = "sections.json"
"""The section of each page by the id that Pagefind gives it: to count and to narrow at once."""
_SIGNATURE = b"pagefind_dcd"
_WANTED = ("pagefind-entry.json", SCRIPT, "*.pf_meta", "*.pagefind", "index/*", "fragment/*")
"""What searching needs; the rest of Pagefind's files are its own boxes and buttons."""
_NO_HOST = (("https://example.com", "file://"), (r"https:\/\/example\.com", r"file:\/\/"),
            (r"https:\/\/example.com", r"file:\/\/"))  # fmt: skip
"""A host that its script names only to take addresses apart: no host at all serves as well."""


def pack(documents: Callable[[], Iterable[Document]], key: str, cache: Path) -> dict[str, bytes]:
    """The files of an index by path, from the cache where `key` names them already."""
    name = f"{key}.zip"
    archive = read_cached(cache, name)
    if archive is None:
        archive = _zipped(_indexed(documents()))
        write_cached(cache, name, archive)
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {path: opened.read(path) for path in opened.namelist()}


def _indexed(documents: Iterable[Document]) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        pages, index = Path(folder, "pages"), Path(folder, "index")
        for document in documents:
            file = pages / document.url / "index.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(document.text, encoding="utf-8")
        unread = [part for selector in UNREAD for part in ("--exclude-selectors", selector)]
        command = [sys.executable, "-m", "pagefind", "--silent", "--site", str(pages)]
        done = subprocess.run(
            [*command, "--output-path", str(index), *unread],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"Pagefind could not make the index: {done.stdout}{done.stderr}")
        files = sorted({file for wanted in _WANTED for file in index.glob(wanted)})
        found = {file.relative_to(index).as_posix(): _content(file) for file in files}
    engines = sorted(name for name in found if name.endswith(".pagefind"))
    for spare in engines[1:]:  # `wasm.unknown` beside that of the language
        del found[spare]
    return {**found, SECTIONS: _sections(found)}


def _sections(files: Mapping[str, bytes]) -> bytes:
    sections = {}
    for path, content in files.items():
        if path.startswith("fragment/"):
            page = json.loads(gzip.decompress(content).removeprefix(_SIGNATURE))
            sections[Path(path).stem] = page["filters"]["section"][0]
    return json.dumps(sections, separators=(",", ":")).encode()


def _content(file: Path) -> bytes:
    content = file.read_bytes()
    if file.name == SCRIPT:
        for host, none in _NO_HOST:
            content = content.replace(host.encode(), none.encode())
    return content


def _zipped(files: dict[str, bytes]) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as opened:  # Pagefind has compressed them already
        for name, content in files.items():
            opened.writestr(zipfile.ZipInfo(name), content)
    return archive.getvalue()
