"""What stays the same during one build of the site."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from website.cards.headline import headline
from website.facts import Known, replace_facts
from website.fonts.faces import Typefaces
from website.language.usage import LENGTH_OF_TITLE
from website.translation.status import State, state

if TYPE_CHECKING:
    import gettext
    from collections.abc import Mapping

    from website.content.heads import SourceHead
    from website.content.model import Content, Page
    from website.settings import Language, Settings


@dataclass(frozen=True)
class Site:
    """Settings, content, the words of the interface by language, and the fonts."""

    settings: Settings
    content: Content
    strings: Mapping[str, gettext.NullTranslations]
    typefaces: Typefaces = field(default_factory=Typefaces)
    history: Mapping[str, str] = field(default_factory=dict)
    """Day and time of the last commit of each page's file (RFC 3339)."""
    css: str = ""
    """The stylesheets of the theme as one."""

    @cached_property
    def known(self) -> Known:
        """Every value that a page can name."""
        return Known({name: value for name, (value, _) in self.content.values().items()})

    @cached_property
    def order(self) -> tuple[str, ...]:
        """Page names in the order of the navigation; those it leaves out stand last."""
        names = {page.name for page in self.content.source_pages(self.settings.source.code)}
        placed = [name for name in self.settings.nav if name in names]
        return (*placed, *sorted(names - set(placed)))

    @cached_property
    def sections(self) -> tuple[str, ...]:
        """The folders that have a landing page, in order; the list of all pages is none."""
        return tuple(
            name.removesuffix("/index")
            for name in self.order
            if name.endswith("/index") and self.head(name).kind != "search"
        )

    def pages_in(self, section: str) -> tuple[str, ...]:
        """The pages of a section that readers are led to, without its landing page."""
        return tuple(
            name
            for name in self.order
            if name.rpartition("/")[0] == section
            and name != f"{section}/index"
            and self.head(name).indexed
        )

    def page_of_kind(self, kind: str) -> str | None:
        """The first page of a kind, where there is one."""
        return next((name for name in self.order if self.head(name).kind == kind), None)

    def events_listed(self, name: str) -> tuple[str, ...]:
        """The events of a programme: those that its head names, or all of them."""
        return self.head(name).events or tuple(self.content.events)

    @cached_property
    def page_of_place(self) -> dict[str, str]:
        """The page about each place that has one."""
        return {place: name for name in self.order if (place := self.head(name).place)}

    def shown(self, name: str, language: Language) -> Page:
        """The page in the reader's language or, where it is missing, the source page."""
        page = self.content.pages.get((name, language.code))
        return page or self.content.pages[name, self.settings.source.code]

    def title(self, language: Language) -> str:
        """The name of the site, as its front page has it."""
        front = self.shown("index", language)
        return self.text(front.head.title, self.settings.language(front.code))

    def head(self, name: str) -> SourceHead:
        """What no language changes about a page."""
        return self.content.head(name, self.settings.source.code)

    def state(self, name: str, language: Language) -> State:
        """How the page in that language stands to its source page."""
        source = self.content.pages[name, self.settings.source.code]
        return state(self.content.pages.get((name, language.code)), source)

    def written_in(self, name: str) -> tuple[Language, ...]:
        """The languages in which the page really exists."""
        return tuple(
            language
            for language in self.settings.languages
            if (name, language.code) in self.content.pages
        )

    def changed(self, name: str, language: Language) -> str:
        """When the page last changed (W3C date): its last commit, or the day it describes."""
        return self.history.get(self.shown(name, language).path, str(self.head(name).as_of))

    def headline(self, title: str, language: Language) -> str:
        """A title with its facts written out, so that no line breaks inside a name."""
        return headline(self.text(title, language), self.names[language.code], language.code)

    def window_title(self, title: str, language: Language) -> str:
        """The title of a page with that of the site behind it, as far as both can be shown."""
        words, whole = self.text(title, language), self.title(language)
        both = words if words == whole else f"{words} · {whole}"
        return both if len(both) <= LENGTH_OF_TITLE else words

    @cached_property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """By language every name of the glossary, in all its forms."""
        return {
            code: tuple(form for term in self.content.terms.values() for form in term.forms(code))
            for code in self.settings.codes
        }

    def text(self, words: str, language: Language) -> str:
        """Words of a head with their facts written out, as plain text."""
        return replace_facts(words, self.known, language, as_html=False)
