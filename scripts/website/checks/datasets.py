"""A table of the open data that does not exist, or a field that it cannot have or nobody explains.

Repair: `datasets:` of docs/_data/datasets.yml names the tables and their `fields:`, in the order of
the columns; each field is explained once, below `fields:`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.dataset import COLUMNS
from website.problems import Problem, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.content.dataset import Dataset
    from website.content.model import Content
    from website.settings import Settings

NAME = "datasets"


def check(content: Content, _settings: Settings) -> Iterator[Problem]:
    """Tables, fields and licences that nothing stands behind."""
    for name, dataset in content.datasets.items():
        if name not in COLUMNS:
            message = f"there is no table `{name}` to publish{did_you_mean(name, COLUMNS)}"
            yield Problem(dataset.path, dataset.line(), message, NAME)
            continue
        yield from _fields(name, dataset, content)
        if dataset.licence not in content.licences:
            hint = did_you_mean(dataset.licence, content.licences)
            message = f"`licence`: unknown id `{dataset.licence}`{hint}"
            yield Problem(dataset.path, dataset.line("licence"), message, NAME)
    used = {field for dataset in content.datasets.values() for field in dataset.fields}
    for name, field in content.data_fields.items():
        if name not in used:
            message = f"no table has the field `{name}`; name it in a table or remove it"
            yield Problem(field.path, field.line(), message, NAME)


def _fields(name: str, dataset: Dataset, content: Content) -> Iterator[Problem]:
    if "id" not in dataset.fields:
        message = "`fields` begins with `id`, by which the tables name each other"
        yield Problem(dataset.path, dataset.line("fields"), message, NAME)
    for place, field in enumerate(dataset.fields):
        line = dataset.line("fields", place)
        if field not in COLUMNS[name]:
            hint = did_you_mean(field, COLUMNS[name])
            message = f"the table `{name}` has no field `{field}`{hint}"
            yield Problem(dataset.path, line, message, NAME)
        elif field not in content.data_fields:
            message = f"the field `{field}` is not explained; add it below `fields:`"
            yield Problem(dataset.path, line, message, NAME)
