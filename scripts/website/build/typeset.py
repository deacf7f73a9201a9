"""The finished pages, each given the fonts of what it shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from website.build.moved import LOST
from website.content.addresses import relative_url, whole_path
from website.fonts.faces import (
    headings_of,
    plan_common,
    plan_spare,
    stylesheet,
    stylesheet_path,
    with_faces,
    without,
)
from website.fonts.subset import Cut, subset
from website.fonts.voices import is_chinese
from website.outputs import Costly, Output, Ready
from website.store import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path, PurePath

    from website.build.site import Site
    from website.fonts.faces import Face
_SHOWS_FOUND_PAGES = 'id="found"'


def typeset(folder: Path, site: Site) -> list[Output]:
    """Write the fonts of each page of the folder into its head; the files they need, planned.

    Which characters a page shows is known when it is finished, whatever part of the site they
    came from.
    """
    by_code: dict[str, list[Path]] = {code: [] for code in site.settings.codes}
    for file in sorted(folder.rglob("*.html")):
        by_code[_code(file.relative_to(folder), site)].append(file)
    return [
        output
        for code, files in by_code.items()
        for output in typeset_language(folder, files, code, site)
    ]


def typeset_language(folder: Path, files: Iterable[Path], code: str, site: Site) -> list[Output]:
    """The same for the pages of one language."""
    typefaces = site.typefaces
    pages = {file: file.read_text(encoding="utf-8") for file in files}
    needed = {file: typefaces.needed(html, code) for file, html in pages.items()}
    common = plan_common(list(needed.values()), typefaces.stock)
    faces = [*typefaces.of(code), *common]
    sheet = stylesheet(faces, typefaces.stock, code) + site.css
    for file, html in pages.items():
        own = without(needed[file], common)
        first = headings_of(own, code)
        here = file.relative_to(folder).as_posix()
        relative, whole = (
            partial(relative_url, base=here),
            partial(whole_path, settings=site.settings),
        )
        url = whole if file.name == LOST else relative
        if is_chinese(code) and _SHOWS_FOUND_PAGES in html:
            own += tuple(plan_spare(list(needed.values()), [*common, *own], typefaces.stock))
        if own or first:
            write_whole(file, with_faces(html, own, first, url).encode())
        faces += own
    return [Ready(stylesheet_path(code), sheet.encode()), *font_outputs(faces)]


def font_outputs(faces: Iterable[Face]) -> list[Costly]:
    """The files of the faces, each once."""
    return [
        Costly(path, f"{face.key}.woff2", face.key, subset, Cut(face.font.file, face.characters))
        for path, face in {face.path: face for face in faces}.items()
    ]


def _code(path: PurePath, site: Site) -> str:
    first = path.parts[0]
    return first if first in site.settings.codes else site.settings.source.code
