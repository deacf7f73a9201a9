"""Things of the site with everything filled in: a test names only what it is about."""

from __future__ import annotations

import gettext
from pathlib import Path
from typing import TYPE_CHECKING

from website.build.site import Site
from website.content.channel import Channel
from website.content.heads import SourceHead, TranslationHead
from website.content.model import Content, Original, Page
from website.content.records import Event, Fact, Licence, Place, Publisher, Sidecar, Source, Term
from website.fingerprint import blob_id
from website.settings import ImageSettings, Language, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

VIETNAMESE = Language("vi", "Tiếng Việt", "vi", "vi", is_source=True)
ENGLISH = Language("en", "English", "en", "en_GB")
RUSSIAN = Language("ru", "Русский", "ru", "ru")
CHINESE = Language("zh", "中文", "zh-Hans", "zh_Hans_CN")
LANGUAGES = (VIETNAMESE, ENGLISH, RUSSIAN, CHINESE)

MKDOCS_YML = """\
site_name: Nha Trang
site_url: https://nhatrang.example/
theme: {name: material, custom_dir: overrides}
nav: [index.md]
plugins:
  - i18n:
      languages:
        - {locale: vi, name: Tiếng Việt, default: true}
        - {locale: en, name: English}
        - {locale: ru, name: Русский}
        - {locale: zh, name: 中文}
extra:
  website:
    languages:
      en: {locale: en_GB}
      zh: {tag: zh-Hans, locale: zh_Hans_CN}
"""
SOURCE_PAGE = """\
---
title: Ẩm thực
description: Ăn gì ở Nha Trang.
as_of: 2019-12-31
---
Bún cá.
"""
TRANSLATION = """\
---
title: Food
description: What to eat in Nha Trang.
---
Fish noodles.
"""
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path d="M0 0h9v9z"/></svg>\n'
SIDECAR = """\
title: {vi: Vịnh, en: The bay, ru: Залив, zh: 海湾}
alt: {vi: Đảo, en: Islands, ru: Острова, zh: 岛}
caption: {vi: Vịnh, en: The bay, ru: Залив, zh: 海湾}
kind: artwork
creator: Lê Na
credit: {vi: Lê Na, en: Lê Na, ru: Ле На, zh: 黎娜}
licence: CC-BY-4.0
"""


def in_all_languages(words: str) -> dict[str, str]:
    """The words in each language, told apart by its code: `Food vi`, `Food en`."""
    return {language.code: f"{words} {language.code}" for language in LANGUAGES}


def some_settings(
    root: Path = Path("project"),
    nav: Sequence[str] = ("index",),
    languages: Sequence[Language] = LANGUAGES,
    default_language: str = "en",
    images: ImageSettings | None = None,
) -> Settings:
    """The settings of a site in four languages, Vietnamese first."""
    return Settings(
        root=root,
        docs=root / "docs",
        theme=root / "overrides",
        site_url="https://nhatrang.example/",
        languages=tuple(languages),
        nav=tuple(nav),
        default_language=default_language,
        images=images or ImageSettings(),
    )


def a_page(name: str = "discover/food", code: str = "vi", body: str = "", **head: object) -> Page:
    """A page; in Vietnamese a source page, in other languages a translation."""
    words = {"title": f"Title of {name}", "description": f"What {name} is about."}
    if code == "vi":
        kind, head = SourceHead, {**words, "as_of": "2019-12-31", **head}
    else:
        kind, head = TranslationHead, {**words, **head}
    record = kind.model_validate(head)
    blob = blob_id(f"{head}\n{body}".encode())
    return Page(name, code, f"docs/{name}.{code}.md", record, body, 6, blob)


def four_pages(name: str = "discover/food", body: str = "", **head: object) -> list[Page]:
    """A source page and its three translations, all of them up to date."""
    source = a_page(name, "vi", body, **head)
    words = {key: head[key] for key in ("title", "menu", "description") if key in head}
    return [
        source,
        *(a_page(name, code, body, translates=source.blob, **words) for code in ("en", "ru", "zh")),
    ]


def a_fact(**values: object) -> Fact:
    """A fact: the number 251, unless another value is given."""
    kinds = {"number", "money", "date", "period", "text"}
    value = {} if kinds & set(values) else {"number": 251}
    return Fact.model_validate(
        {
            "label": in_all_languages("Area"),
            "as_of": "2019",
            "confidence": "high",
            "sources": ("portal-2019",),
            **value,
            **values,
        }
    )


def an_event(**values: object) -> Event:
    """An event of one evening."""
    return Event.model_validate(
        {
            "name": in_all_languages("Opening night"),
            "starts": "2019-05-11T20:00+07:00",
            "place": "square",
            "status": "held",
            "as_of": "2019-05-11",
            "sources": ("portal-2019",),
            **values,
        }
    )


def a_place(**values: object) -> Place:
    """A place without a position."""
    return Place.model_validate({"name": in_all_languages("Square"), "kind": "square", **values})


def a_channel(**values: object) -> Channel:
    """A website of the province, seen in a source of 2019."""
    return Channel.model_validate(
        {
            "name": in_all_languages("Portal"),
            "owner": in_all_languages("Province"),
            "offers": in_all_languages("News"),
            "group": "government",
            "kind": "website",
            "address": "portal.example",
            "as_of": "2019-05",
            "sources": ("portal-2019",),
            **values,
        }
    )


def a_source(**values: object) -> Source:
    """A Vietnamese newspaper article that readers may see."""
    return Source.model_validate(
        {
            "title": {"vi": "Nha Trang năm 2019"},
            "language": "vi",
            "publisher": "portal",
            "date": "2019-05-12",
            "url": "https://portal.example/nha-trang",
            "link": "public",
            **values,
        }
    )


def a_publisher(words: str = "Portal") -> Publisher:
    """A publisher."""
    return Publisher.model_validate({"name": in_all_languages(words)})


def a_licence(words: str = "Free licence") -> Licence:
    """A licence."""
    return Licence.model_validate({"name": in_all_languages(words), "url": "https://free.example/"})


def a_term(**values: object) -> Term:
    """A name of the glossary."""
    return Term.model_validate({"name": in_all_languages("Square"), "kind": "place", **values})


def an_original(
    name: str = "bay",
    width: int = 3200,
    height: int = 1800,
    file: Path | None = None,
    **sidecar: object,
) -> Original:
    """A drawing with its sidecar."""
    words = {key: in_all_languages(f"{key} of {name}") for key in ("title", "alt", "caption")}
    record = Sidecar.model_validate(
        {
            **words,
            "kind": "artwork",
            "creator": "Lê Na",
            "credit": in_all_languages("Lê Na"),
            "licence": "CC-BY-4.0",
            **sidecar,
        }
    )
    path = f"assets/artwork/{name}.svg"
    return Original(
        id=name,
        file=file or Path(path),
        path=path,
        sidecar=record,
        width=width,
        height=height,
        colour="#204060",
        blob=blob_id(name.encode()),
    )


def a_content(
    *pages: Page, originals: Sequence[Original] = (), **records: Mapping[str, object]
) -> Content:
    """Everything that a site speaks of: a source, its publisher, and what is given."""
    defaults = {
        "sources": {"portal-2019": a_source()},
        "publishers": {"portal": a_publisher()},
        "licences": {"CC-BY-4.0": a_licence()},
        "places": {"square": a_place()},
    }
    return Content(
        pages={(page.name, page.code): page for page in pages},
        originals={original.id: original for original in originals},
        **{**defaults, **records},
    )


def a_site(content: Content | None = None, settings: Settings | None = None) -> Site:
    """The site while it is built; the words of the interface are the English ones."""
    settings = settings or some_settings()
    strings = {language.code: gettext.NullTranslations() for language in settings.languages}
    return Site(settings, content or a_content(*four_pages("index")), strings)


def write_project(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write the files of a small project, mkdocs.yml too where none is given; its folder."""
    for path, content in {"mkdocs.yml": MKDOCS_YML, **files}.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root
