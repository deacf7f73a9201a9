"""The order of the package: floors, doors of outside libraries, sizes, words, mirrored tests."""

from __future__ import annotations

import ast
import re
import sys
from graphlib import CycleError, TopologicalSorter

import pytest
import website
from sites import ROOT

SCRIPTS = ROOT / "scripts"
PACKAGE = SCRIPTS / "website"
HOOKS = SCRIPTS / "hooks.py"
TESTS = ROOT / "tests"

DOORS = {
    "babel": {"build/labels", "language/*"},
    "click": {"cli"},
    "cssselect": {"fonts/voices"},
    "fontTools": {"fonts/subset"},
    "icalendar": {"calendars"},
    "jinja2": {"../hooks"},
    "lxml": {"build/sitemap", "content/decode", "feeds", "fonts/voices"},
    "mkdocs": {"../hooks"},
    "PIL": {"cards/draw", "content/decode", "images/encode"},
    "pydantic": {
        "content/channel",
        "content/chart",
        "content/map",
        "content/records",
        "fonts/stock",
        "schema",
        "settings",
        "values",
    },
    "pydantic_core": {"schema", "values"},
    "pypinyin": {"language/*"},
    "rcssmin": {"build/bundle"},
    "resvg_py": {"content/decode"},
    "rich": {"build/make", "cli"},
    "segno": {"build/share_links"},
    "snowballstemmer": {"language/*"},
    "yaml": {"fonts/cut", "schema", "settings"},
}
"""Outside libraries, and the modules by which each of them enters."""

FILE_LIMIT, FUNCTION_LIMIT, HOOKS_LIMIT = 250, 40, 120

TESTS_OF_THE_WHOLE = {
    "checks/test_checks",
    "test_architecture",
    "test_bad_input",
    "test_documentation",
    "test_traffic",
}
"""Tests that mirror no module. Those of the built site stand in tests/site."""


def module_name(file):
    """What a module is called here: `content/records`, `cli`, `../hooks`."""
    if file == HOOKS:
        return "../hooks"
    name = file.relative_to(PACKAGE).with_suffix("").as_posix()
    return name.removesuffix("/__init__").removesuffix("__init__")


FILES = {module_name(file): file for file in [*sorted(PACKAGE.rglob("*.py")), HOOKS]}
TREES = {name: ast.parse(file.read_text("utf-8")) for name, file in FILES.items()}


def floors():
    """Rooms and their floors, as the words of the package say."""
    found, floor = {}, 0
    for line in website.__doc__.splitlines():
        match = re.match(r"(\d|   )(?:\s\s)?(\S.*?)(?:\s{2,}|$)", line)
        if match and line[:1] in "0123456789 ":
            floor = int(match[1]) if match[1].strip() else floor
            rooms = match[2].strip().strip(",").split(", ")
            found.update({room.removesuffix(".py"): floor for room in rooms})
    return found


FLOORS = floors()


def room(name):
    """The folder of a module, or the module where it stands alone."""
    return name if name.startswith("../") else name.partition("/")[0]


def imported(tree):
    """Every module that a file imports anywhere, as Python knows it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name the whole way"
            submodules = [f"{node.module}.{alias.name}" for alias in node.names]
            inside = [each for each in submodules if own_name(each) in FILES]
            yield from inside or [node.module]


def own_name(module):
    """A module of the package as it is called here."""
    first, _, rest = module.partition(".")
    return rest.replace(".", "/") if first == "website" else None


def own_imports(name):
    """The modules of the package that a module imports."""
    return {own for module in imported(TREES[name]) if (own := own_name(module)) is not None}


def outside_imports(name):
    """The outside libraries that a module imports."""
    firsts = {module.partition(".")[0] for module in imported(TREES[name])}
    return firsts - set(sys.stdlib_module_names) - {"website", "__future__"}


def test_every_room_stands_on_a_floor():
    """The package's words name every room, and no room that is not there."""
    assert set(FLOORS) == {room(name) for name in FILES if name}


@pytest.mark.parametrize("name", FILES)
def test_module_imports_only_from_lower_floors_or_its_own_room(name):
    """Whoever changes a room needs to look only at the floors above it."""
    wrong = {
        other
        for other in own_imports(name)
        if room(other) != room(name) and FLOORS[room(other)] >= FLOORS[room(name)]
    }
    assert wrong == set()


def test_no_module_leads_back_to_itself():
    """There is no cycle, not even for types or inside functions."""
    try:
        TopologicalSorter({name: own_imports(name) - {name} for name in FILES}).prepare()
    except CycleError as cycle:
        pytest.fail(" → ".join(cycle.args[1]))


def test_each_library_enters_by_its_doors():
    """Which modules know an outside library is written down here, and only they know it."""
    found = {}
    for name in FILES:
        for library in outside_imports(name):
            doors = DOORS.get(library, ())
            folder = f"{room(name)}/*"
            found.setdefault(library, set()).add(folder if folder in doors else name)
    assert found == DOORS


@pytest.mark.parametrize("name", FILES)
def test_files_and_functions_are_short(name):
    """A file can be read at one sitting, a function at one glance."""
    limit = HOOKS_LIMIT if name == "../hooks" else FILE_LIMIT
    assert len(FILES[name].read_text("utf-8").splitlines()) <= limit
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    lengths = {
        node.name: node.end_lineno - node.lineno + 1
        for node in ast.walk(TREES[name])
        if isinstance(node, functions)
    }
    assert {each: length for each, length in lengths.items() if length > FUNCTION_LIMIT} == {}


@pytest.mark.parametrize("name", FILES)
def test_everything_public_says_what_it_is(name):
    """Modules, public classes and public functions have a docstring."""
    silent = [each for each, node in public(TREES[name], name) if not ast.get_docstring(node)]
    assert silent == []


def public(node, name):
    """What other modules may use: the module, its classes and functions, their methods."""
    yield name, node
    for child in node.body:
        is_named = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        if is_named and not child.name.startswith("_"):
            yield from (
                public(child, f"{name}.{child.name}")
                if isinstance(child, ast.ClassDef)
                else [(f"{name}.{child.name}", child)]
            )


def test_every_test_mirrors_a_module():
    """tests/x/test_y.py is about scripts/website/x/y.py, so that each is found from the other."""
    strays = []
    for file in sorted(TESTS.rglob("test_*.py")):
        name = file.relative_to(TESTS).with_suffix("").as_posix()
        mirrored = name.replace("test_", "", 1).replace("hooks", "../hooks")
        if name.startswith("site/") or name in TESTS_OF_THE_WHOLE or mirrored in FILES:
            continue
        strays.append(name)
    assert strays == []
