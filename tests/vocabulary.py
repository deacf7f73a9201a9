"""The vocabulary of schema.org, as a package ships it, and what does not agree with it."""

from __future__ import annotations

import importlib
import re
from datetime import date, datetime
from functools import cache

MODELS = importlib.import_module("msgspec_schemaorg.models")
ENUMS = importlib.import_module("msgspec_schemaorg.enums")
ANNOTATION = re.compile(r"^(query)-(?:input|output)$")
"""What an action asks for: schema.org/docs/actions.html writes it behind a property's name."""
TEXTS = {"str", "URL"}
PLAIN = {"str": str, "URL": str, "bool": bool, "int": int, "float": (int, float)}


@cache
def properties(kind):
    """The properties of a type, its parents' too, each with the names of what it may be."""
    found = {}
    for parent in getattr(MODELS, kind).__mro__:
        for name, annotation in vars(parent).get("__annotations__", {}).items():
            allowed = set(re.findall(r"\w+", str(annotation))) - {"Union", "List", "None"}
            found.setdefault(name.rstrip("_"), allowed)
    return found


def kinds(thing):
    """The types that a thing says it has."""
    said = thing["@type"]
    return [said] if isinstance(said, str) else said


def parents(kind):
    """A type and all those that it is a case of."""
    return {each.__name__ for each in getattr(MODELS, kind).__mro__}


def faults(things):
    """Everything in the things of a page that the vocabulary does not have."""
    named = {}
    for each in everything(things):
        if "@type" in each and "@id" in each:
            named.setdefault(each["@id"], each)
    return [fault for each in things for fault in _thing_faults(each, named)]


def everything(value):
    """Every thing within a value, the outer before the inner."""
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from everything(each)
    elif isinstance(value, list):
        for each in value:
            yield from everything(each)


def _thing_faults(thing, named):
    unknown = [kind for kind in kinds(thing) if not hasattr(MODELS, kind)]
    if unknown:
        yield f"there is no type {unknown}"
        return
    known = {}
    for kind in kinds(thing):
        for name, allowed in properties(kind).items():
            known[name] = known.get(name, set()) | allowed
    for name, value in thing.items():
        if name in {"@id", "@type"}:
            continue
        match = ANNOTATION.match(name)
        if (match[1] if match else name) not in known:
            yield f"{kinds(thing)} has no property {name}"
            continue
        allowed = {"str"} if match else known[name]
        for each in value if isinstance(value, list) else [value]:
            yield from _value_faults(each, allowed, f"{kinds(thing)}.{name}", named)


def _value_faults(value, allowed, where, named):
    if isinstance(value, dict) and set(value) == {"@id"}:
        if value["@id"] not in named:
            yield f"{where} names {value['@id']}, which is not on the page"
            return
        value = named[value["@id"]]
        its_kinds = kinds(value)
    elif isinstance(value, dict):
        yield from _thing_faults(value, named)
        its_kinds = [kind for kind in kinds(value) if hasattr(MODELS, kind)]
    else:
        if not any(_fits(value, each) for each in allowed):
            yield f"{where} cannot be {value!r}, only {sorted(allowed)}"
        return
    if not any(parents(kind) & allowed for kind in its_kinds):
        yield f"{where} cannot be a {its_kinds}, only {sorted(allowed)}"


def _fits(value, kind):
    if kind in PLAIN:
        is_number_for_truth = isinstance(value, bool) and kind != "bool"
        return isinstance(value, PLAIN[kind]) and not is_number_for_truth
    if not isinstance(value, str):
        return False
    if kind in {"date", "datetime"}:
        return _is_date(value)
    members = getattr(getattr(ENUMS, kind, None), "__members__", {})
    return value.removeprefix("https://schema.org/") in members


def _is_date(text):
    if re.fullmatch(r"\d{4}(-\d{2})?", text):
        return True
    for parse in (date.fromisoformat, datetime.fromisoformat):
        try:
            parse(text)
        except ValueError:
            continue
        return True
    return False
