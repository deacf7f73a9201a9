"""Documents and corrections as pages show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.build.labels import document_kind, language_name, quoted, verdict
from website.language.formats import format_day
from website.values import machine_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from website.build.site import Site
    from website.content.records import Words
    from website.settings import Language


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document in the reader's language, its own title in its own."""

    original_title: str
    original_language: str
    language_name: str
    title: str
    kind: str
    made: str
    author: str
    holder: str


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """A correction in the reader's language; `numbers` are those of its sources on the page."""

    id: str
    date: str
    machine_date: str
    claim: str
    """In quotation marks: it is not we who say so."""
    verdict: str
    degree: str
    """The verdict as the log has it: not-correct, partly-correct, not-confirmed."""
    finding: str
    evidence: tuple[str, ...]
    numbers: tuple[int, ...]


def document_view(name: str, site: Site, language: Language) -> DocumentView:
    """Everything that is known of a document."""
    document, strings = site.content.documents[name], site.strings[language.code]

    def words(each: Words | None) -> str:
        return each[language.code] if each else ""

    return DocumentView(
        original_title=document.original_title,
        original_language=document.original_language,
        language_name=language_name(document.original_language, language, strings),
        title=words(document.title),
        kind=document_kind(document.kind, strings),
        made=words(document.made),
        author=words(document.author),
        holder=words(document.holder),
    )


def corrections(site: Site, language: Language, sources: Sequence[str]) -> list[CorrectionView]:
    """All corrections, the newest first."""
    newest_first = sorted(
        site.content.corrections.items(), key=lambda pair: pair[1].date.first_day, reverse=True
    )
    return [
        CorrectionView(
            id=name,
            date=format_day(correction.date, language),
            machine_date=machine_text(correction.date),
            claim=quoted(correction.claim[language.code], site.strings[language.code]),
            verdict=verdict(correction.verdict, site.strings[language.code]),
            degree=correction.verdict,
            finding=correction.finding[language.code],
            evidence=tuple(words[language.code] for words in correction.evidence),
            numbers=tuple(sorted(sources.index(source) + 1 for source in correction.sources)),
        )
        for name, correction in newest_first
    ]
