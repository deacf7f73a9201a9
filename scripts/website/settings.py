"""The settings of the site, read from mkdocs.yml without MkDocs: one list of languages."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml
from pydantic import ConfigDict, Field, field_validator

from website.problems import Problem, ProblemsFound, did_you_mean
from website.schema import AnyRecord, Record, YamlText, parse_yaml, read_record

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the site; `code` stands in file names and addresses."""

    code: str
    name: str
    tag: str
    """What `<html lang>` and hreflang say (BCP 47)."""
    locale: str
    """What Babel knows it by."""
    is_source: bool = False


class ImageSettings(Record):
    """In which sizes and formats a picture is published."""

    widths: tuple[int, ...] = (480, 736, 960, 1440, 1920)
    qualities: dict[str, int] = Field(default={"avif": 55, "webp": 74, "jpeg": 76})
    max_megapixels: int = Field(default=150, gt=0)
    artwork_width: int = Field(default=3200, gt=0)

    @field_validator("widths")
    @classmethod
    def _in_order(cls, widths: tuple[int, ...]) -> tuple[int, ...]:
        if not widths or list(widths) != sorted(set(widths)) or widths[0] < 1:
            raise ValueError("expected widths in pixels, each larger than the one before")
        return widths

    @field_validator("qualities")
    @classmethod
    def _known_formats(cls, qualities: dict[str, int]) -> dict[str, int]:
        if list(qualities) != ["avif", "webp", "jpeg"]:
            raise ValueError("expected a quality for each of `avif`, `webp` and `jpeg`")
        return qualities


class LanguageSettings(Record):
    """What Babel and browsers call a language, where that is not its code."""

    tag: str = ""
    locale: str = ""


class LanguageEntry(Record):
    """A language below `plugins: i18n: languages:`; the plugin knows more keys."""

    model_config = ConfigDict(extra="ignore")

    locale: str
    name: str
    default: bool = False


class ThemeSettings(Record):
    """What stands below `theme:`; MkDocs knows more keys."""

    model_config = ConfigDict(extra="ignore")

    custom_dir: str


class Verification(Record):
    """What webmaster tools want to find on the front page before they show a site's figures."""

    google: str = ""
    bing: str = ""
    yandex: str = ""
    baidu: str = ""


class WebsiteSettings(Record):
    """What stands below `extra: website:` in mkdocs.yml."""

    languages: dict[str, LanguageSettings] = Field(default={})
    default_language: str = "en"
    images: ImageSettings = ImageSettings()
    verification: Verification = Verification()


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that mkdocs.yml says about the site."""

    root: Path
    docs: Path
    theme: Path
    """The folder of templates and catalogues."""
    site_url: str
    languages: tuple[Language, ...]
    nav: tuple[str, ...]
    """Page names in the order in which the site presents them."""
    default_language: str
    """The language for readers whose own is not here (hreflang `x-default`)."""
    images: ImageSettings
    verification: Verification = field(default_factory=Verification)

    @property
    def source(self) -> Language:
        """The language in which pages are first written."""
        return next(language for language in self.languages if language.is_source)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all languages, the source first."""
        return tuple(language.code for language in self.languages)

    def language(self, code: str) -> Language:
        """The language of that code."""
        return next(language for language in self.languages if language.code == code)


class _TolerantLoader(yaml.SafeLoader):
    """Reads mkdocs.yml although it names Python objects; of `!ENV` it takes the value."""


def _environment(loader: yaml.SafeLoader, node: yaml.Node) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return os.environ.get(str(loader.construct_scalar(node)))
    assert isinstance(node, yaml.SequenceNode)  # noqa: S101 - the two forms of !ENV
    *names, default = loader.construct_sequence(node)
    return next((os.environ[name] for name in names if name in os.environ), default)


_TolerantLoader.add_constructor("!ENV", _environment)
_TolerantLoader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)


def load_settings(root: Path) -> Settings:
    """The settings of the project in a folder; raises ProblemsFound."""
    file = root / "mkdocs.yml"
    if not file.is_file():
        message = "there is no mkdocs.yml here; run the command in the project's folder"
        raise ProblemsFound([Problem("mkdocs.yml", 1, message, "settings")])
    text = parse_yaml(file.read_text(encoding="utf-8"), "mkdocs.yml", loader=_TolerantLoader)
    if text.problems:
        raise ProblemsFound(text.problems)
    return _settings(root, text)


def _settings(root: Path, text: YamlText) -> Settings:
    own = _part(WebsiteSettings, text, "extra", "website")
    theme = _part(ThemeSettings, text, "theme")
    languages = _languages(text, own)
    codes = [language.code for language in languages]
    if sum(language.is_source for language in languages) != 1:
        raise _wrong(
            text,
            "expected exactly one language with `default: true` under `plugins: i18n:`",
            "plugins",
        )
    named = [("languages", code) for code in own.languages]
    if "default_language" in own.model_fields_set:
        named.append(("default_language", own.default_language))
    for key, code in named:
        if code not in codes:
            message = f"`{key}`: the site has no language `{code}`{did_you_mean(code, codes)}"
            raise _wrong(text, message, "extra", "website", key, code)
    return Settings(
        root=root,
        docs=root / (text.at("docs_dir") or "docs"),
        theme=(root / theme.custom_dir).resolve(),
        site_url=str(text.at("site_url") or "").rstrip("/") + "/",
        languages=languages,
        nav=tuple(_page_names(text.at("nav") or ())),
        default_language=own.default_language,
        images=own.images,
        verification=own.verification,
    )


def _languages(text: YamlText, own: WebsiteSettings) -> tuple[Language, ...]:
    plugins = text.at("plugins") or ()
    place = next((i for i, plugin in enumerate(plugins) if "i18n" in plugin), 0)
    where = ("plugins", place, "i18n", "languages")
    languages = []
    for position in range(len(text.at(*where) or ())):
        entry = _part(LanguageEntry, text, *where, position)
        more = own.languages.get(entry.locale, LanguageSettings())
        tag, locale = more.tag or entry.locale, more.locale or entry.locale
        languages.append(Language(entry.locale, entry.name, tag, locale, entry.default))
    return tuple(sorted(languages, key=lambda language: not language.is_source))


def _part(kind: type[AnyRecord], text: YamlText, *location: str | int) -> AnyRecord:
    record, problems = read_record(kind, text, location)
    if record is None:
        raise ProblemsFound(problems)
    return record


def _wrong(text: YamlText, message: str, *location: str) -> ProblemsFound:
    return ProblemsFound([Problem(text.path, text.line(*location), message, "settings")])


def _page_names(nav: Any) -> list[str]:
    if isinstance(nav, str):
        return [nav.removesuffix(".md")]
    if isinstance(nav, dict):
        return [name for below in nav.values() for name in _page_names(below)]
    return [name for entry in nav for name in _page_names(entry)]
