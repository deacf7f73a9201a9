"""The HTML of a picture: `<picture>` with every format, and a figure with its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape, unescape
from typing import TYPE_CHECKING

from website.content.addresses import relative_url
from website.images.derivatives import FORMATS, Derivative, plan_derivatives

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from website.content.model import Original
    from website.settings import ImageSettings

_FINE_PHONE = "(max-width: 36rem) and (min-resolution: 2.5dppx) 62vw"
"""Phones with three pixels to a point are served two: nobody sees more, and it weighs half."""
SIZES = {
    "figure": f"{_FINE_PHONE}, (min-width: 60rem) 54rem, 100vw",
    "lead": f"{_FINE_PHONE}, 100vw",
    # Taller than wide on a phone: the picture is cut at its sides and needs more of them.
    "hero": "(max-width: 36rem) and (min-resolution: 2.5dppx) 82vw, 100vw",
    "card": f"{_FINE_PHONE}, (min-width: 62rem) 35rem, (min-width: 36rem) 50vw, 100vw",
}
"""How wide a picture is shown in each of its places (HTML `sizes`)."""

_FALLBACK_WIDTH = 960
_SCHEME = "photo:"
_FIGURE = re.compile(r"<p>\s*(?P<image><img[^>]*\bsrc=\"photo:[^>]*>)\s*</p>")
_IMAGE = re.compile(r"<img[^>]*\bsrc=\"photo:(?P<id>[^\"]*)\"[^>]*>")
_ALT = re.compile(r"\balt=\"(?P<alt>[^\"]*)\"")


@dataclass(frozen=True, slots=True)
class PictureWords:
    """What a picture says in the reader's language; `kind` is nothing for a photograph."""

    alt: str
    caption: str
    kind: str
    credit: str


def picture_html(
    original: Original,
    images: ImageSettings,
    alt: str,
    page: str,
    place: str = "figure",
    *,
    eager: bool = False,
) -> str:
    """The `<picture>` as seen from the page's address.

    `eager` is for the one picture that a reader sees first.
    """
    derivatives = plan_derivatives(original, images)
    sources = "".join(
        f'<source type="{FORMATS[kind]}" srcset="{_srcset(of_kind, page)}" sizes="{SIZES[place]}">'
        for kind, of_kind in _by_format(derivatives)
        if kind != "jpeg"
    )
    jpegs = [derivative for derivative in derivatives if derivative.format == "jpeg"]
    shown = next((each for each in jpegs if each.width >= _FALLBACK_WIDTH), jpegs[-1])
    x, y = (round(part * 100) for part in original.sidecar.focal)
    loading = 'fetchpriority="high"' if eager else 'loading="lazy" decoding="async"'
    return (
        f'<picture>{sources}<img src="{_url(shown, page)}" srcset="{_srcset(jpegs, page)}" '
        f'sizes="{SIZES[place]}" width="{shown.width}" height="{shown.height}" '
        f'alt="{escape(alt)}" {loading} '
        f'style="background-color:{original.colour};object-position:{x}% {y}%"></picture>'
    )


def figure_html(picture: str, words: PictureWords) -> str:
    """The picture with its caption, and what it is and whose."""
    label = f'<span class="kind">{escape(words.kind)}</span> ' if words.kind else ""
    return (
        f"<figure>{picture}<figcaption>{label}{escape(words.caption)} "
        f'<small class="credit">{escape(words.credit)}</small></figcaption></figure>'
    )


def replace_pictures(
    html: str,
    figure: Callable[[str, str], str],
    picture: Callable[[str, str], str],
) -> str:
    """The HTML of a page with its `photo:` images made pictures; alone in a paragraph, figures.

    Both arguments take an id and the alternative text given on the page, if any.
    """

    def replaced(image: str, make: Callable[[str, str], str]) -> str:
        match = _IMAGE.search(image)
        alt = _ALT.search(image)
        return make(match["id"], unescape(alt["alt"]) if alt else "") if match else image

    html = _FIGURE.sub(lambda match: replaced(match["image"], figure), html)
    return _IMAGE.sub(lambda match: replaced(match[0], picture), html)


def photo_id(target: str) -> str | None:
    """The id that `photo:id` names, or none for another address."""
    return target.removeprefix(_SCHEME) if target.startswith(_SCHEME) else None


def _by_format(
    derivatives: Iterable[Derivative],
) -> Iterable[tuple[str, list[Derivative]]]:
    groups: dict[str, list[Derivative]] = {}
    for derivative in derivatives:
        groups.setdefault(derivative.format, []).append(derivative)
    return groups.items()


def _srcset(derivatives: Iterable[Derivative], page: str) -> str:
    return ", ".join(f"{_url(each, page)} {each.width}w" for each in derivatives)


def _url(derivative: Derivative, page: str) -> str:
    return relative_url(derivative.path.as_posix(), page)
