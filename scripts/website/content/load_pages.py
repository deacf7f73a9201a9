"""The Markdown files of docs/ as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.file_names import PLAIN_PAGE, misleading_names, plain_name
from website.content.front_matter import split_front_matter
from website.content.heads import SourceHead, TranslationHead
from website.content.model import Page
from website.fingerprint import blob_id
from website.problems import Problem
from website.schema import read_record
from website.typed import typed_text

if TYPE_CHECKING:
    from pathlib import Path

    from website.settings import Settings


def load_pages(
    settings: Settings,
) -> tuple[dict[tuple[str, str], Page], frozenset[tuple[str, str]], list[Problem]]:
    """Pages by name and language; those that are there but could not be read; the problems."""
    pages: dict[tuple[str, str], Page] = {}
    unread: set[tuple[str, str]] = set()
    problems = list(misleading_names(settings))
    for file in sorted(settings.docs.rglob("*.md")):
        name, code = _name_and_code(file, settings)
        path = file.relative_to(settings.root).as_posix()
        if code is None:
            problems.append(Problem(path, 1, _no_language(file, settings), "page-name"))
            continue
        page, found = read_page(file, path, name, code, is_source=code == settings.source.code)
        problems.extend(found)
        if page is None:
            unread.add((name, code))
        else:
            pages[name, code] = page
    problems.extend(_not_plain(pages))
    problems.extend(_conflicts(pages, settings))
    problems.extend(_without_source(pages, unread, settings))
    return pages, frozenset(unread), problems


def read_page(
    file: Path, path: str, name: str, code: str, *, is_source: bool
) -> tuple[Page | None, tuple[Problem, ...]]:
    """The page that a file holds, or none and what is wrong with it."""
    try:
        text = typed_text(file.read_bytes())
    except UnicodeDecodeError as error:
        message = f"this is not UTF-8 text (byte {error.start}); save the file as UTF-8"
        return None, (Problem(path, 1, message, "page"),)
    yaml, body, body_line = split_front_matter(text, path)
    if yaml.problems:
        return None, yaml.problems
    kind: type[SourceHead | TranslationHead] = SourceHead if is_source else TranslationHead
    head, problems = read_record(kind, yaml)
    if head is None:
        return None, problems
    return Page(name, code, path, head, body, body_line, blob_id(text.encode())), ()


def _name_and_code(file: Path, settings: Settings) -> tuple[str, str | None]:
    parts = file.relative_to(settings.docs).with_suffix("").as_posix()
    name, _, code = parts.rpartition(".")
    return (name, code) if code in settings.codes else (parts, None)


def _no_language(file: Path, settings: Settings) -> str:
    endings = ", ".join(f".{code}.md" for code in settings.codes)
    name, _, ending = file.stem.partition(".")
    better = f"{name}.{settings.source.code}.md"
    if not ending and file.with_name(better).exists():
        return f"the page stands here twice, as `{file.name}` and as `{better}`; keep `{better}`"
    return f"the name does not tell the language ({endings}); rename it, for example to `{better}`"


def _not_plain(pages: dict[tuple[str, str], Page]) -> list[Problem]:
    """Pages whose address nobody could read out."""
    problems = []
    for (name, code), page in pages.items():
        parts = name.split("/")
        if parts[-1].lower() == "readme" or all(map(PLAIN_PAGE.fullmatch, parts)):
            continue
        better = "/".join(plain_name(part) or "page" for part in parts)
        message = (
            "a page's name stands in its address: only small letters without accents, digits and "
            f"`-`; rename the page in all languages, for example to `{better}.{code}.md`"
        )
        problems.append(Problem(page.path, 1, message, "page-name"))
    return problems


def _conflicts(pages: dict[tuple[str, str], Page], settings: Settings) -> list[Problem]:
    problems = []
    for (name, code), page in pages.items():
        folder_form = pages.get((f"{name}/index", code))
        if folder_form is not None:
            message = (
                f"`{folder_form.path}` would be published at the same address; keep one of the two"
            )
            problems.append(Problem(page.path, 1, message, "page-name"))
        if name.rpartition("/")[2].lower() == "readme":
            better = page.path.replace(page.path.rpartition("/")[2], f"index.{code}.md")
            message = f"a readme would be published as the folder's front page; name it `{better}`"
            problems.append(Problem(page.path, 1, message, "page-name"))
    tops = {name.partition("/")[0] for name, _ in pages}
    for first in settings.codes:
        if first in tops:
            path = settings.docs.relative_to(settings.root).as_posix()
            message = f"a page or folder `{first}` would hide the site's {first} pages; rename it"
            problems.append(Problem(f"{path}/{first}", 1, message, "page-name"))
    return problems


def _without_source(
    pages: dict[tuple[str, str], Page], unread: set[tuple[str, str]], settings: Settings
) -> list[Problem]:
    source = settings.source.code
    return [
        Problem(
            page.path,
            1,
            f"there is no source page; write `{name.rpartition('/')[2]}.{source}.md` beside it",
            "page-name",
        )
        for (name, code), page in pages.items()
        if code != source and (name, source) not in pages and (name, source) not in unread
    ]
