"""Old addresses of pages: where each was, something that leads to where it is now."""

from __future__ import annotations

from html import escape
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from website.build.navigation import head_links
from website.content.addresses import page_url, relative_url, whole_path
from website.outputs import Ready

if TYPE_CHECKING:
    from collections.abc import Iterator

    from website.build.site import Site
    from website.settings import Language

LOST = "404.html"  # shown at any address: only whole addresses lead from it


def moved_outputs(site: Site) -> list[Ready]:
    """A page at every old address in every language, and the same for hosts that redirect."""
    pages = [
        Ready(
            PurePosixPath(page_url(old, language.code, site.settings), "index.html"),
            moved_html(old, name, language, site).encode(),
        )
        for old, name in _moves(site)
        for language in site.settings.languages
    ]
    return [*pages, Ready(PurePosixPath("_redirects"), redirects_text(site).encode())]


def known_pages(site: Site) -> list[str]:
    """The names under which readers can find a page from now on: today's, and the old ones."""
    return [*site.order, *(old for old, _ in _moves(site))]


def lost_path(language: Language, site: Site) -> str:
    """Where the page for lost readers of a language lies: `404.html`, `en/404.html`."""
    return f"{page_url('index', language.code, site.settings)}{LOST}"


def moved_html(old: str, name: str, language: Language, site: Site) -> str:
    """The page at an old address."""
    here = page_url(old, language.code, site.settings)
    url = relative_url(page_url(name, language.code, site.settings), here)
    page = site.shown(name, language)
    title = escape(site.text(page.head.title, site.settings.language(page.code)))
    words = escape(site.strings[language.code].gettext("This page has moved:"))
    root = "../" * here.count("/")
    return (
        f'<!doctype html>\n<html lang="{language.tag}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<title>{title}</title>\n<meta http-equiv="refresh" content="0; url={url}">\n'
        '<meta name="robots" content="noindex">\n<meta name="color-scheme" content="light dark">\n'
        f'<link rel="canonical" href="{head_links(site, name, language).canonical}">\n'
        f'<link rel="stylesheet" href="{root}css/{language.code}.css">\n</head>\n<body>\n'
        f'<main class="lost">\n<h1>{title}</h1>\n'
        f'<p>{words} <a href="{url}">{title}</a></p>\n</main>\n</body>\n</html>\n'
    )


def redirects_text(site: Site) -> str:
    """The file `_redirects`: old addresses, and in which language readers are told of a loss."""

    def path(url: str) -> str:
        return whole_path(url, site.settings)

    lines = [
        f"{path(page_url(old, language.code, site.settings))} "
        f"{path(page_url(name, language.code, site.settings))} 301\n"
        for old, name in _moves(site)
        for language in site.settings.languages
    ]
    lines += [
        f"{path(f'{language.code}/*')} {path(lost_path(language, site))} 404\n"
        for language in site.settings.languages
        if not language.is_source
    ]
    return "".join(lines)


def _moves(site: Site) -> Iterator[tuple[str, str]]:
    for name in site.order:
        for old in site.head(name).moved_from:
            yield old, name
