"""The names of months and days, of which any may stand on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel import Locale

if TYPE_CHECKING:
    from website.settings import Language


def calendar_words(language: Language) -> str:
    """All names of months and days of the week, one after the other."""
    locale = Locale.parse(language.locale)
    return "".join(
        words
        for names in (locale.months, locale.days)
        for width in ("wide", "abbreviated")
        for words in names["format"][width].values()
    )
