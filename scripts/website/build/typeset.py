"""The finished pages, each given the fonts of what it alone shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from website.build.plan import font_outputs
from website.content.addresses import relative_url, whole_path
from website.fonts.faces import with_own_faces
from website.store import write_whole

if TYPE_CHECKING:
    from pathlib import Path, PurePath

    from website.build.site import Site
    from website.fonts.faces import Face
    from website.outputs import Costly

_LOST = "404.html"  # shown at any address: only whole addresses lead from it


def typeset(folder: Path, site: Site) -> list[Costly]:
    """Write into each page of the folder what leads to its own font files; those files, planned."""
    faces: list[Face] = []
    for file in sorted(folder.rglob("*.html")) if site.typefaces.shared else ():
        path = file.relative_to(folder)
        code = _code(path, site)
        html = file.read_text(encoding="utf-8")
        own = site.typefaces.own(html, code)
        here = path.as_posix()
        url = (
            partial(relative_url, base=here)
            if here != _LOST
            else partial(whole_path, settings=site.settings)
        )
        if own:
            write_whole(file, with_own_faces(html, own, code, url).encode())
            faces += own
    return font_outputs(faces)


def _code(path: PurePath, site: Site) -> str:
    first = path.parts[0]
    return first if first in site.settings.codes else site.settings.source.code
