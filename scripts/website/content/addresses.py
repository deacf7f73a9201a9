"""Where things are published, and how one page points to another."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from website.settings import Settings


def page_url(name: str, code: str, settings: Settings) -> str:
    """The address of a page below the root of the site: `en/discover/food/`."""
    folder, _, last = name.rpartition("/")
    parts = [] if code == settings.source.code else [code]
    parts += [part for part in (folder, last if last != "index" else "") if part]
    return "".join(f"{part}/" for part in parts)


def absolute_url(url: str, settings: Settings) -> str:
    """The whole address, with the host."""
    return settings.site_url + url


def whole_path(url: str, settings: Settings) -> str:
    """The address from the root of the host: it leads there from any page."""
    return urlsplit(settings.site_url).path + url


def relative_url(target: str, base: str) -> str:
    """The way from a page's address to another one, both below the root of the site."""
    target_parts, base_parts = target.split("/"), base.split("/")[:-1]
    common = 0
    for there, here in zip(target_parts[:-1], base_parts, strict=False):
        if there != here:
            break
        common += 1
    up = "../" * (len(base_parts) - common)
    return up + "/".join(target_parts[common:]) or "./"
