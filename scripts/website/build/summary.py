"""What a build says at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.build.plan import shown_pictures
from website.language.formats import format_file_size
from website.problems import Severity
from website.settings import Language
from website.translation.status import State, translation_statuses

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from website.build.make import MakeReport
    from website.build.site import Site
    from website.problems import Problem

_ENGLISH = Language("en", "English", "en", "en_GB")


def summary_text(
    site: Site, report: MakeReport, problems: Sequence[Problem], folder: Path, size: int
) -> str:
    """Pages by language, pictures, bytes, warnings, and where to look."""
    written = ", ".join(
        f"{language.code} {_written(site, language.code)}" for language in site.settings.languages
    )
    statuses = translation_statuses(site.content, site.settings)
    older = sum(status.state is State.OLDER for status in statuses)
    missing = sum(status.state is State.MISSING for status in statuses)
    originals = [site.content.originals[name] for name in shown_pictures(site)]
    before = sum(original.file.stat().st_size for original in originals)
    warnings = sum(problem.severity is Severity.WARNING for problem in problems)
    rows = (
        ("Pages", f"{written}; translations older than the original {older}, missing {missing}"),
        (
            "Pictures",
            f"{len(originals)} originals; files made {report.made}, reused {report.reused}",
        ),
        (
            "Bytes",
            f"originals {_size(before)}, all their files {_size(report.size)}, site {_size(size)}",
        ),
        ("Warnings", f"{warnings}" + ("; see `website check`" if warnings else "")),
        ("Look at", f"{folder}/index.html, or `make serve` and http://127.0.0.1:8000/"),
    )
    return "\n".join(f"{label + ':':<10}{text}" for label, text in rows)


def _written(site: Site, code: str) -> int:
    return sum(its_code == code for _, its_code in site.content.pages)


def _size(size: int) -> str:
    return format_file_size(size, _ENGLISH)
