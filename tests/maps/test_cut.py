"""Regions cut out of a source in the form of GSHHG."""

from __future__ import annotations

import array
import json

import pytest
from website.content.load_maps import read_shore
from website.maps.cut import Cut, shore_text

MAINLAND = ((0.0, 0.0), (5.0, 0.0), (5.0, 10.0), (0.0, 10.0))
ISLAND = ((6.0, 6.0), (7.0, 6.0), (7.0, 7.0), (6.0, 7.0))
ISLET = ((8.0, 8.0), (8.01, 8.0), (8.01, 8.01))
LAKE = ((1.0, 1.0), (2.0, 1.0), (2.0, 2.0))
BORDER = tuple((0.5 * step, 5.0) for step in range(20))


def write_source(folder, name, outlines):
    """A data file and its list: kind, area, points, south, north, offset, size, id."""
    data, rows, offset = b"", [], 0
    for kind, points in outlines:
        numbers = array.array("f", [number for point in points for number in point]).tobytes()
        south, north = min(y for _, y in points), max(y for _, y in points)
        rows.append(f"{kind} -1 {len(points)} {south} {north} {offset} {len(numbers)} 0")
        data, offset = data + numbers, offset + len(numbers)
    (folder / f"{name}_f.dat").write_bytes(data)
    (folder / f"{name}meta_f.dat").write_text("\n".join(rows) + "\n")


@pytest.fixture
def source(tmp_path):
    """A mainland with a lake and a border, an island, an islet."""
    outlines = [(1, MAINLAND), (1, ISLAND), (1, ISLET), (2, LAKE)]
    write_source(tmp_path, "gshhs", outlines)
    write_source(tmp_path, "countries", [(-1, BORDER)])
    return tmp_path


def cut_out(source, **values):
    """What is read again from a region between 3 and 9 degrees."""
    cut = Cut("sea", (3.0, 3.0, 9.0, 9.0), 0.001, **values)
    return read_shore(json.loads(shore_text(cut, source)))


def test_region_holds_land_and_no_lakes(source):
    """The mainland ends at the box, islands stay whole."""
    mainland, island, islet = cut_out(source).rings
    assert set(mainland) == {(3.0, 3.0), (5.0, 3.0), (5.0, 9.0), (3.0, 9.0)}
    assert island == ISLAND
    assert islet == ISLET


def test_small_islands_are_left_out_where_they_are_not_asked_for(source):
    """Archipelagos of islets would otherwise vanish from maps of small scale."""
    assert len(cut_out(source, smallest=0.1).rings) == 2
    assert len(cut_out(source, smallest=0.1, keep=[(7.5, 7.5, 8.5, 8.5)]).rings) == 3


def test_region_can_be_shifted(source):
    """Where a source is off, the whole region is moved."""
    island = cut_out(source, shift=(-0.5, 0.25)).rings[1]
    assert island[0] == (5.5, 6.25)


def test_borders_are_taken_over_on_land_only(source):
    """A limit at sea is no border: it would show who claims what."""
    assert cut_out(source).lines == ()
    (line,) = cut_out(source, borders=(3.0, 3.0, 9.0, 9.0)).lines
    assert all(x < 5 for x, _ in line)


def test_file_names_its_source_and_licence(source):
    """Whoever finds the file knows under which terms."""
    content = json.loads(shore_text(Cut("sea", (3.0, 3.0, 9.0, 9.0), 0.001), source))
    assert content["licence"] == "LGPL-3.0-or-later"
    assert "GSHHG" in content["source"]
