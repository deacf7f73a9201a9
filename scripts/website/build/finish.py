"""What MkDocs left unfinished: pictures, cards, fonts, feeds, the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.build.gather import gather
from website.build.make import MakeReport, make
from website.build.plan import plan_outputs
from website.build.typeset import typeset

if TYPE_CHECKING:
    from pathlib import Path

    from website.build.site import Site


def finish(made: Path, site: Site, cache: Path) -> MakeReport:
    """Write everything else into the folder of the finished pages; raises ProblemsFound."""
    read = [*typeset(made, site), *gather(made, site, cache)]
    return make([*plan_outputs(site), *read], made, cache)
