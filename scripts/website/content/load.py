"""docs/ and assets/ as one Content, with every problem met on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.archive import Correction, Document
from website.content.channel import Channel
from website.content.chart import Chart
from website.content.dataset import DataField, Dataset
from website.content.load_maps import load_shores
from website.content.load_originals import load_originals
from website.content.load_pages import load_pages
from website.content.map import Map
from website.content.model import Content
from website.content.published import PublishedEvent
from website.content.records import Event, Fact, Licence, Place, Publisher, Source, Term
from website.content.release import Release
from website.problems import Problem, Severity, did_you_mean
from website.schema import AnyRecord, YamlText, read_records, read_yaml

if TYPE_CHECKING:
    from pathlib import Path

    from website.settings import Settings

DATA_FILES = (
    "facts", "events", "places", "sources", "licences", "glossary", "documents",
    "corrections", "channels", "charts", "maps", "datasets", "calendar", "addresses",
)  # fmt: skip


class _Data:
    """The files of docs/_data, and the problems with them."""

    def __init__(self, folder: Path, root: Path) -> None:
        self.problems: list[Problem] = []
        self._texts: dict[str, YamlText] = {}
        for file in sorted(folder.glob("*")):
            path = file.relative_to(root).as_posix()
            if file.suffix == ".yml" and file.stem in DATA_FILES:
                self._texts[file.stem] = read_yaml(file, path)
                self.problems.extend(self._texts[file.stem].problems)
            else:
                hint = did_you_mean(file.name, [f"{name}.yml" for name in DATA_FILES])
                message = f"nothing reads this file{hint}"
                self.problems.append(Problem(path, 1, message, "data", Severity.WARNING))

    def records(self, name: str, kind: type[AnyRecord], *location: str) -> dict[str, AnyRecord]:
        """The records of a file, or of one key of it."""
        text = self._texts.get(name)
        if text is None or text.problems:
            return {}
        records, problems = read_records(kind, text, location)
        self.problems.extend(problems)
        return records


def load_content(settings: Settings, cache: Path) -> Content:
    """Everything that people wrote; what could not be read is among its problems."""
    data = _Data(settings.docs / "_data", settings.root)
    pages, unread, page_problems = load_pages(settings)
    originals, original_problems = load_originals(settings, cache)
    shores, shore_problems = load_shores(settings)
    return Content(
        pages=pages,
        facts=data.records("facts", Fact),
        events=data.records("events", Event),
        places=data.records("places", Place),
        sources=data.records("sources", Source, "sources"),
        publishers=data.records("sources", Publisher, "publishers"),
        documents=data.records("documents", Document),
        corrections=data.records("corrections", Correction),
        channels=data.records("channels", Channel),
        datasets=data.records("datasets", Dataset, "datasets"),
        data_fields=data.records("datasets", DataField, "fields"),
        published=data.records("calendar", PublishedEvent),
        released=data.records("addresses", Release),
        charts=data.records("charts", Chart),
        maps=data.records("maps", Map),
        shores=shores,
        licences=data.records("licences", Licence),
        terms=data.records("glossary", Term),
        originals=originals,
        unread=unread,
        problems=(*data.problems, *page_problems, *original_problems, *shore_problems),
    )
