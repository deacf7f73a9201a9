"""What people wrote in YAML, as records, or as problems with the line they stand on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, PrivateAttr, ValidationError
from yaml.reader import ReaderError

from website.problems import Problem, did_you_mean
from website.typed import typed_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pydantic_core import ErrorDetails

Location = tuple[str | int, ...]

_DEPTH = 12  # values deeper than that have the line of what is around them: an alias may go round

_MESSAGES = {
    "missing": "this key is missing",
    "string_type": "expected text",
    "list_type": "expected a list",
    "dict_type": "expected keys with values",
    "model_type": "expected keys with values",
    "tuple_type": "expected a list",
    "bool_parsing": "expected `true` or `false`",
    "decimal_parsing": "expected a number",
    "float_parsing": "expected a number",
    "int_parsing": "expected a whole number",
    "greater_than_equal": "expected at least {ge:g}",
    "less_than_equal": "expected at most {le:g}",
    "literal_error": "expected {expected}",
}


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
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
    lines: Mapping[tuple[str, ...], int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def at(self, *location: str | int) -> Any:
        """The value at the location, or none."""
        value = self.value
        for step in location:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                return None
        return value

    def line(self, *location: str | int) -> int:
        """The line of the value at the location, or of the nearest thing around it."""
        where = tuple(str(step) for step in location)  # YAML reads a key `2019` as a number
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)


class Record(BaseModel):
    """Something that people wrote down, and where it stands."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    misplaced: ClassVar[dict[str, str]] = {}
    """Keys that belong elsewhere, and what to do about them."""

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
        reader = loader(text)
        node = reader.get_single_node()
        value = None if node is None else reader.construct_document(node)
    except yaml.YAMLError as error:
        told = _yaml_problem(_told_well(error, text), text, path, first_line)
        return YamlText(path, problems=(told,))
    lines: dict[tuple[str, ...], int] = {(): first_line}
    problems: list[Problem] = []
    if node is not None:
        _walk(node, (), first_line, lines, problems, path)
    return YamlText(path, value, lines, tuple(problems))


def read_yaml(file: Path, path: str) -> YamlText:
    """The values of a YAML file."""
    try:
        return parse_yaml(typed_text(file.read_bytes()), path)
    except UnicodeDecodeError as error:
        message = f"this is not UTF-8 text (byte {error.start}); save the file as UTF-8"
        return YamlText(path, problems=(Problem(path, 1, message, "yaml"),))


def read_record(
    kind: type[AnyRecord], text: YamlText, location: Location = ()
) -> tuple[AnyRecord | None, tuple[Problem, ...]]:
    """The record at a location of the text, or none and the problems with it."""
    value = text.at(*location)
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
    value = text.at(*location)
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
    location: tuple[str, ...],
    first_line: int,
    lines: dict[tuple[str, ...], int],
    problems: list[Problem],
    path: str,
) -> None:
    if len(location) > _DEPTH:
        return
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
            lines[*location, str(index)] = item.start_mark.line + first_line
            _walk(item, (*location, str(index)), first_line, lines, problems, path)


def _told_well(error: yaml.YAMLError, text: str) -> yaml.YAMLError:
    # libyaml reads ten times faster; PyYAML's own parser says better what is wrong.
    try:
        yaml.compose(text, yaml.SafeLoader)
    except yaml.YAMLError as better:
        return better
    return error


def _yaml_problem(error: yaml.YAMLError, text: str, path: str, first_line: int) -> Problem:
    mark = getattr(error, "problem_mark", None)
    if isinstance(error, ReaderError):
        line = text.count("\n", 0, error.position) + first_line
        what = f"the invisible character U+{error.character:04X} cannot stand here"
    else:
        line = (mark.line if mark else 0) + first_line
        what = getattr(error, "problem", None) or str(error)
    hint = "check the indentation, and put quotes around a text that contains `: `"
    return Problem(path, line, f"this is not valid YAML ({what}); {hint}", "yaml")


def _schema_problem(
    kind: type[Record], found: ErrorDetails, text: YamlText, location: Location
) -> Problem:
    where = tuple(step for step in found["loc"] if step != "[key]")
    key = ".".join(str(step) for step in where) or str(location[-1] if location else "")
    if found["type"] == "extra_forbidden" and key in kind.misplaced:
        message = f"`{key}` {kind.misplaced[key]}"
    elif found["type"] == "extra_forbidden":
        known = kind.model_fields if len(where) == 1 else ()
        message = f"unknown key `{key}`{did_you_mean(str(where[-1]), known)}"
    elif found["type"] == "value_error":
        message = f"`{key}`: {found['ctx']['error']}".removeprefix("``: ")
    else:
        context, given = found.get("ctx", {}), found["input"]
        known_message = _MESSAGES.get(found["type"])
        expected = known_message.format(**context) if known_message else found["msg"]
        message = f"`{key}`: {expected}"
        if found["type"] != "missing" and not isinstance(given, dict | list):
            message += ", found nothing" if given is None else f", found `{given}`"
        choices = re.findall("'([^']+)'", context.get("expected", ""))
        message += did_you_mean(str(given), choices)
    return Problem(text.path, text.line(*location, *where), message, "schema")
