"""What people wrote in YAML, as records, or as problems with the line they stand on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, PrivateAttr, ValidationError

from website.problems import Problem, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pydantic_core import ErrorDetails

Location = tuple[str | int, ...]

_MESSAGES = {
    "missing": "this key is missing",
    "string_type": "expected text",
    "list_type": "expected a list",
    "dict_type": "expected keys with values",
    "model_type": "expected keys with values",
    "bool_parsing": "expected `true` or `false`",
}


class _Loader(yaml.SafeLoader):
    """YAML without dates: `2019-05` and `2019-05-11` both stay as they were written."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True, slots=True)
class YamlText:
    """A YAML text that was read: its values, and the line of each of them."""

    path: str
    value: Any = None
    lines: Mapping[Location, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def line(self, *location: str | int) -> int:
        """The line of the value at the location, or of the nearest thing around it."""
        while location and location not in self.lines:
            location = location[:-1]
        return self.lines.get(location, 1)


class Record(BaseModel):
    """Something that people wrote down, and where it stands."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    _text: YamlText = PrivateAttr(default=YamlText(""))
    _location: Location = PrivateAttr(default=())

    @property
    def path(self) -> str:
        """The file the record was read from, relative to the project."""
        return self._text.path

    def line(self, *location: str | int) -> int:
        """The line of one of the record's values."""
        return self._text.line(*self._location, *location)

    def placed(self, text: YamlText, location: Location) -> None:
        """Remember where the record stands."""
        self._text, self._location = text, location


AnyRecord = TypeVar("AnyRecord", bound=Record)


def parse_yaml(
    text: str, path: str, first_line: int = 1, loader: type[yaml.SafeLoader] = _Loader
) -> YamlText:
    """The values of a YAML text; broken YAML and keys given twice are problems."""
    try:
        node = yaml.compose(text, loader)
        value = yaml.load(text, loader)  # noqa: S506 - a SafeLoader
    except yaml.YAMLError as error:
        return YamlText(path, problems=(_yaml_problem(error, path, first_line),))
    lines: dict[Location, int] = {(): first_line}
    problems: list[Problem] = []
    if node is not None:
        _walk(node, (), first_line, lines, problems, path)
    return YamlText(path, value, lines, tuple(problems))


def read_yaml(file: Path, path: str) -> YamlText:
    """The values of a YAML file."""
    try:
        return parse_yaml(file.read_text(encoding="utf-8"), path)
    except UnicodeDecodeError as error:
        message = f"this is not UTF-8 text (byte {error.start}); save the file as UTF-8"
        return YamlText(path, problems=(Problem(path, 1, message, "yaml"),))


def read_record(
    kind: type[AnyRecord], text: YamlText, location: Location = ()
) -> tuple[AnyRecord | None, tuple[Problem, ...]]:
    """The record at a location of the text, or none and the problems with it."""
    value = text.value
    for step in location:
        value = value[step]
    try:
        record = kind.model_validate({} if value is None else value)
    except ValidationError as error:
        return None, tuple(
            _schema_problem(kind, found, text, location)
            for found in error.errors(include_url=False)
        )
    record.placed(text, location)
    return record, ()


def read_records(
    kind: type[AnyRecord], text: YamlText, location: Location = ()
) -> tuple[dict[str, AnyRecord], tuple[Problem, ...]]:
    """The records of a mapping `id: record`, and all the problems with them."""
    value = text.value
    for step in location:
        value = value.get(step) if isinstance(value, dict) else None
    if value is None:
        return {}, ()
    if not isinstance(value, dict):
        message = "expected `id:` and below it, indented, the record's keys"
        return {}, (Problem(text.path, text.line(*location), message, "schema"),)
    records: dict[str, AnyRecord] = {}
    problems: list[Problem] = []
    for name in value:
        record, found = read_record(kind, text, (*location, name))
        problems.extend(found)
        if record is not None:
            records[str(name)] = record
    return records, tuple(problems)


def _walk(
    node: yaml.Node,
    location: Location,
    first_line: int,
    lines: dict[Location, int],
    problems: list[Problem],
    path: str,
) -> None:
    if isinstance(node, yaml.MappingNode):
        seen: dict[Any, int] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            line = key_node.start_mark.line + first_line
            if key in seen:
                message = f"`{key}` stands here a second time (first on line {seen[key]}); keep one"
                problems.append(Problem(path, line, message, "yaml"))
            seen[key] = line
            lines[*location, key] = line
            _walk(value_node, (*location, key), first_line, lines, problems, path)
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            lines[*location, index] = item.start_mark.line + first_line
            _walk(item, (*location, index), first_line, lines, problems, path)


def _yaml_problem(error: yaml.YAMLError, path: str, first_line: int) -> Problem:
    mark = getattr(error, "problem_mark", None)
    line = (mark.line if mark else 0) + first_line
    what = getattr(error, "problem", None) or str(error)
    hint = "check the indentation, and put quotes around a text that contains `: `"
    return Problem(path, line, f"this is not valid YAML ({what}); {hint}", "yaml")


def _schema_problem(
    kind: type[Record], found: ErrorDetails, text: YamlText, location: Location
) -> Problem:
    where = tuple(step for step in found["loc"] if step != "[key]")
    key = ".".join(str(step) for step in where) or str(location[-1] if location else "record")
    if found["type"] == "extra_forbidden":
        message = f"unknown key `{key}`{did_you_mean(str(where[-1]), kind.model_fields)}"
    elif found["type"] == "value_error":
        message = f"`{key}`: {found['ctx']['error']}"
    else:
        message = f"`{key}`: {_MESSAGES.get(found['type'], found['msg'])}"
        if found["type"] != "missing" and not isinstance(found["input"], dict | list):
            message += f", found `{found['input']}`"
    return Problem(text.path, text.line(*location, *where), message, "schema")
