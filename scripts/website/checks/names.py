"""A name that is not the glossary's: without its marks, left in Vietnamese, or another one.

Repair: write the name as docs/_data/glossary.yml has it in that language. If another form is
right too (a short or inflected one), add it there below `also:`. Vietnamese beside a translation
stands in brackets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from website.content.prose import plain_words
from website.language.stems import comparable
from website.problems import Problem, Severity
from website.typed import without_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from website.content.model import Content, Page
    from website.content.records import Term
    from website.settings import Settings

NAME = "names"
_ASIDE = re.compile(r"[(（][^()（）]*[)）]|\*[^*\n]+\*")
_VIETNAMESE = re.compile(r"[ăđơưạ-ỹ]", re.IGNORECASE)
_WORDS_IN_A_ROW = re.compile(r"[A-Za-zÀ-ỹ]+(?:[ ,]+[A-Za-zÀ-ỹ]+){4,}")
_ENOUGH_MARKED = 2  # words with Vietnamese letters, by which a row is Vietnamese


def check(content: Content, settings: Settings) -> Iterator[Problem]:
    """Names in another form than the glossary's."""
    terms = _proper_names(content, settings.source.code)
    bare = _without_marks(content.terms.values(), settings.source.code)
    for page in content.pages.values():
        for words, line in page.texts:
            plain = plain_words(words)
            if page.code == settings.source.code:
                yield from _bare_names(plain, bare, page, line)
            else:
                yield from _vietnamese(plain, terms.values(), page, line, settings)
        source = content.pages.get((page.name, settings.source.code))
        if source is not None and source is not page:
            yield from _lost_names(page, source, terms)


def _proper_names(content: Content, code: str) -> dict[str, Term]:
    """The terms that begin with a capital letter in the source language, the longest first."""
    found = (
        (name, term) for name, term in content.terms.items() if _form(term, code)[:1].isupper()
    )
    return dict(sorted(found, key=lambda each: -len(_form(each[1], code))))


def _form(term: Term, code: str) -> str:
    return term.name.get(code, "")


def _without_marks(terms: Iterable[Term], code: str) -> dict[str, str]:
    """The names of the source language (tỉnh Khánh Hòa) as they look without their marks."""
    forms = (form for term in terms for form in term.forms(code))
    right = {form for form in forms if form.lower() != form}
    found = {without_marks(form): form for form in right}
    return {bare: form for bare, form in found.items() if bare not in right}


def _bare_names(plain: str, bare: Mapping[str, str], page: Page, line: int) -> Iterator[Problem]:
    for match, form in _found(plain, bare):
        message = f"`{match[0]}` lacks its marks; write `{form}`"
        yield Problem(
            page.path, line + plain.count("\n", 0, match.start()), message, NAME, Severity.WARNING
        )


def _vietnamese(
    plain: str, terms: Iterable[Term], page: Page, line: int, settings: Settings
) -> Iterator[Problem]:
    """What was left in the source language, outside brackets and emphasis."""
    text = _ASIDE.sub(lambda aside: re.sub(r"[^\n]", " ", aside[0]), plain)
    theirs = {
        _form(term, settings.source.code): _form(term, page.code)
        for term in terms
        if _VIETNAMESE.search(_form(term, settings.source.code))
    }
    own = {form for term in terms for form in term.forms(page.code)}
    theirs = {name: form for name, form in theirs.items() if name not in own}
    for match, form in _found(text, theirs):
        message = f"`{match[0]}` is left in Vietnamese; write `{form}`"
        yield Problem(
            page.path, line + text.count("\n", 0, match.start()), message, NAME, Severity.WARNING
        )
    for match in _WORDS_IN_A_ROW.finditer(text):
        if sum(bool(_VIETNAMESE.search(word)) for word in match[0].split()) >= _ENOUGH_MARKED:
            message = f"`{match[0]}` is left in Vietnamese; translate it"
            yield Problem(
                page.path,
                line + text.count("\n", 0, match.start()),
                message,
                NAME,
                Severity.WARNING,
            )


def _found(text: str, names: Mapping[str, str]) -> Iterator[tuple[re.Match[str], str]]:
    if not names:
        return
    pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text):
        yield match, names[match[0]]


def _lost_names(page: Page, source: Page, terms: Mapping[str, Term]) -> Iterator[Problem]:
    """Names of the source page that the translation has in no form: it says another."""
    whole = comparable(page.plain, page.code)
    rest = source.plain
    for name, term in terms.items():
        known = rest
        for form in term.forms(source.code):
            rest = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", " ", rest)
        sought = filter(None, (comparable(form, page.code) for form in term.forms(page.code)))
        if rest != known and not any(form in whole for form in sought):
            here, there = _form(term, page.code), _form(term, source.code)
            message = (
                f"`{there}` of the source page is nowhere `{here}` here; "
                f"write it so, or add the other form to `{name}` in glossary.yml below `also:`"
            )
            yield Problem(page.path, page.body_line, message, NAME, Severity.WARNING)
