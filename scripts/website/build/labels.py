"""Words of the interface that depend on what a thing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.core import get_global

if TYPE_CHECKING:
    import gettext

    from website.settings import Language


def picture_kind(kind: str, strings: gettext.NullTranslations) -> str:
    """What a picture is; nothing for a photograph, of which nobody needs to be told."""
    return {
        "artwork": strings.gettext("Artwork"),
        "map": strings.gettext("Map"),
        "document": strings.gettext("Document"),
    }.get(kind, "")


def event_status(status: str, strings: gettext.NullTranslations) -> str:
    """How an event came out."""
    return {
        "held": strings.gettext("Held"),
        "announced": strings.gettext("Announced; not confirmed by a later source"),
        "cancelled": strings.gettext("Cancelled"),
        "moved": strings.gettext("Moved"),
    }[status]


def field_type(kind: str, strings: gettext.NullTranslations) -> str:
    """What stands in a field of the open data."""
    return {
        "text": strings.gettext("text"),
        "words": strings.gettext("text in each language"),
        "number": strings.gettext("number"),
        "date": strings.gettext("date"),
        "address": strings.gettext("address"),
        "list": strings.gettext("list"),
        "value": strings.gettext("number or date"),
    }[kind]


def page_kind(kind: str, strings: gettext.NullTranslations) -> str:
    """What a page is, for its card; nothing for an ordinary reading page."""
    return {
        "place": strings.gettext("Place"),
        "event": strings.gettext("Event"),
        "programme": strings.gettext("Programme"),
        "invest": strings.gettext("Figures"),
        "exhibition": strings.gettext("Documents"),
        "document": strings.gettext("Document"),
        "timeline": strings.gettext("Timeline"),
        "itinerary": strings.gettext("Itinerary"),
        "notice": strings.gettext("Press notice"),
    }.get(kind, "")


def place_kind(kind: str, strings: gettext.NullTranslations) -> str:
    """What a place is, for the list beside a map; the kind itself where we have no words."""
    return {
        "archipelago": strings.gettext("Archipelago"),
        "beach": strings.gettext("Beach"),
        "church": strings.gettext("Church"),
        "city": strings.gettext("City"),
        "country": strings.gettext("Country"),
        "heritage": strings.gettext("Heritage site"),
        "island": strings.gettext("Island"),
        "museum": strings.gettext("Museum"),
        "park": strings.gettext("Park"),
        "province": strings.gettext("Province"),
        "rocks": strings.gettext("Rocks"),
        "sea": strings.gettext("Sea"),
        "square": strings.gettext("Square"),
        "venue": strings.gettext("Venue"),
    }.get(kind, kind)


def document_kind(kind: str, strings: gettext.NullTranslations) -> str:
    """What a document is."""
    return {
        "book": strings.gettext("Book"),
        "map": strings.gettext("Map"),
        "record": strings.gettext("Record"),
        "law": strings.gettext("Legal act"),
        "treaty": strings.gettext("Agreement"),
    }[kind]


def verdict(word: str, strings: gettext.NullTranslations) -> str:
    """What the evidence says of a claim."""
    return {
        "not-correct": strings.gettext("Not correct"),
        "partly-correct": strings.gettext("Partly correct"),
        "not-confirmed": strings.gettext("Not confirmed"),
    }[word]


def quoted(sentence: str, strings: gettext.NullTranslations) -> str:
    """A sentence in quotation marks, without its full stop: it heads what is said of it."""
    return strings.gettext("‘{words}’").format(words=sentence.rstrip(".。"))


def channel_kind(kind: str, strings: gettext.NullTranslations) -> str:
    """What an official channel is."""
    return {
        "website": strings.gettext("Website"),
        "phone": strings.gettext("Telephone"),
        "office": strings.gettext("Office"),
    }[kind]


def channel_names(strings: gettext.NullTranslations) -> dict[str, str]:
    """The headings below which official channels stand, in their order, by group."""
    return {
        "government": strings.gettext("Province and city"),
        "tourism": strings.gettext("Tourism and the bay"),
        "investment": strings.gettext("Investment"),
        "newspaper": strings.gettext("The provincial newspaper"),
        "help": strings.gettext("Help for visitors"),
    }


def qualified(text: str, qualifier: str | None, strings: gettext.NullTranslations) -> str:
    """A value with the word that says how exact it is."""
    patterns = {
        "about": strings.gettext("about {value}"),
        "over": strings.gettext("over {value}"),
        "under": strings.gettext("under {value}"),
        "nearly": strings.gettext("nearly {value}"),
    }
    return patterns.get(qualifier or "", "{value}").format(value=text)


def locale_with_country(language: Language) -> str:
    """The locale with the country where most speak it, as networks want it: vi_VN."""
    parts = language.locale.split("_")
    likely = str(get_global("likely_subtags").get(parts[0], language.locale)).split("_")
    country = (parts[1:] or likely)[-1]
    return f"{parts[0]}_{country}"


def language_name(code: str, language: Language, strings: gettext.NullTranslations) -> str:
    """What the reader's language calls another language, within a sentence."""
    if code == "zh-Hant":  # so old documents of China and Việt Nam alike were written
        return strings.gettext("Literary Chinese")
    try:
        name = Locale.parse(code, sep="-").get_language_name(language.locale)
    except (UnknownLocaleError, ValueError):
        name = None
    is_capital = language.code == "vi"  # CLDR gives Vietnamese names for the head of a list
    return (name[:1].lower() + name[1:] if is_capital else name) if name else code
