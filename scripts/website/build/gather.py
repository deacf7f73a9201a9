"""The search indexes of a finished site, one a language."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from website.content.addresses import page_url
from website.content.records import Term
from website.fingerprint import fingerprint
from website.images.derivatives import plan_derivatives
from website.outputs import Output, Ready
from website.search.document import UNREAD, Document, main_part
from website.search.names import Name, Names, forms_of, spellings
from website.search.pack import PACKING, SCRIPT, pack

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from website.build.site import Site
    from website.settings import Language

FOLDER = "pagefind"
"""Where the site keeps the indexes, each in the folder of its language."""
HOME_SECTION = "home"
_UNSOUGHT = {"search", "style"}


def gather(made: Path, site: Site, cache: Path) -> list[Output]:
    """Read the pages of a finished site; the files by which they are searched, planned."""
    if not site.page_of_kind("search"):
        return []
    languages, known = site.settings.languages, site_names(site)
    with ThreadPoolExecutor() as pool:  # each waits for a process of Pagefind
        packed = pool.map(lambda each: packed_language(made, site, each, known, cache), languages)
    files: dict[str, bytes] = {}
    for language, index in zip(languages, packed, strict=True):
        files[SCRIPT] = index.pop(SCRIPT)
        files |= {f"{language.code}/{path}": content for path, content in index.items()}
    return [Ready(PurePosixPath(FOLDER, path), content) for path, content in files.items()]


def packed_language(
    made: Path, site: Site, language: Language, known: Mapping[str, Name], cache: Path
) -> dict[str, bytes]:
    """The files of the index of a language, by path below its folder."""
    names = [
        name
        for name in site.order
        if site.head(name).indexed and site.head(name).kind not in _UNSOUGHT
    ]
    mains = {
        name: main_part(_html(made, page_url(name, language.code, site.settings))) for name in names
    }
    blobs = [site.shown(name, language).blob for name in names]
    key = fingerprint("search", PACKING, UNREAD, language, known, *mains.items(), *blobs)
    return pack(lambda: documents(mains, site, language, known), key, cache)


def documents(
    mains: Mapping[str, str], site: Site, language: Language, known: Mapping[str, Name]
) -> Iterator[Document]:
    """What is to be found, from the main parts of its pages."""
    names = Names(known, language.code)
    for name, main in mains.items():
        about, mentioned = _known_of(name, site, language, names)
        yield Document(
            url=page_url(name, language.code, site.settings),
            code=language.code,
            tag=language.tag,
            main=main,
            section=name.rpartition("/")[0] or HOME_SECTION,
            picture=_small_picture(site.head(name).photo, site),
            names=f"{site.shown(name, language).menu} · {spellings(about, language.code)}",
            mentions=spellings(mentioned, language.code),
        )


def site_names(site: Site) -> dict[str, Name]:
    """Every name that the site knows in all its languages, by the id of what it names."""
    content, codes = site.content, site.settings.codes
    forms: dict[str, dict[str, list[str]]] = {}
    for records in (content.terms, content.places, content.events):
        for id_, record in records.items():
            for code in codes:
                known = forms.setdefault(id_, {}).setdefault(code, [])
                its = record.forms(code) if isinstance(record, Term) else (record.name.get(code),)
                known += filter(None, its)
    return {
        id_: Name({code: forms_of(words) for code, words in by_code.items()})
        for id_, by_code in forms.items()
    }


def _known_of(
    name: str, site: Site, language: Language, names: Names
) -> tuple[list[Name], list[Name]]:
    """What a page is about, and whatever else it names."""
    page, head = site.shown(name, language), site.head(name)
    recorded = {
        id_: names.known[id_] for id_ in (head.place, head.event) if id_ and id_ in names.known
    }
    about = recorded | names.found_in(f"{page.head.title} . {page.menu}")
    mentioned = names.found_in(page.plain)
    return [*about.values()], [mentioned[key] for key in mentioned if key not in about]


def _small_picture(photo: str | None, site: Site) -> str:
    """The smallest file in the best and in the commonest format, below the root of the site."""
    if photo is None or photo not in site.content.originals:
        return ""
    derivatives = plan_derivatives(site.content.originals[photo], site.settings.images)
    smallest = {each.format: each for each in sorted(derivatives, key=lambda each: -each.width)}
    return " ".join(smallest[kind].path.as_posix() for kind in ("avif", "jpeg"))


def _html(made: Path, url: str) -> str:
    return (made / url / "index.html").read_text(encoding="utf-8")
