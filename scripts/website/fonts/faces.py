"""The font files of the site, and the CSS by which pages find them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from website.content.addresses import relative_url
from website.fingerprint import fingerprint
from website.fonts.characters import unicode_ranges
from website.fonts.stock import Stock
from website.fonts.voices import Role, Styles, Voice, is_chinese, shown_characters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from website.fonts.stock import Fallback, Font

CUTTING = 1
"""Part of every name: raise it when `subset` makes other bytes from the same characters."""


@dataclass(frozen=True)
class Face:
    """One font file of the site: the font it is cut from, and the characters it keeps."""

    font: Font
    characters: frozenset[str]

    @property
    def key(self) -> str:
        """Names the bytes of the file."""
        return fingerprint("font", CUTTING, self.font.blob, "".join(sorted(self.characters)))

    @property
    def path(self) -> PurePosixPath:
        """Where the site keeps it; the name changes with its bytes, so it never goes stale."""
        return PurePosixPath("fonts", f"{self.font.id}-{self.key}.woff2")


@dataclass(frozen=True)
class Typefaces:
    """The full fonts, by language the faces that its pages share, and what is set in which."""

    stock: Stock = field(default_factory=Stock)
    shared: Mapping[str, tuple[Face, ...]] = field(default_factory=dict)
    styles: Styles = field(default_factory=Styles)

    def of(self, code: str) -> tuple[Face, ...]:
        """The faces that the pages of a language share."""
        return self.shared.get(code, ())

    def own(self, html: str, code: str) -> tuple[Face, ...]:
        """The faces of one page: what it shows beyond the shared ones."""
        needed = dict(self.stock.allotted(shown_characters(html, self.styles)))
        for face in self.of(code):
            needed[face.font.id] = needed.get(face.font.id, frozenset()) - face.characters
        return tuple(Face(self.stock.fonts[name], rest) for name, rest in needed.items() if rest)


@dataclass(frozen=True, slots=True)
class FontLinks:
    """What `<head>` says about the shared faces: their stylesheet, and the first ones needed."""

    stylesheet: str
    preload: tuple[str, ...]


def plan_shared(
    stock: Stock, code: str, headings: frozenset[str], texts: frozenset[str], common: frozenset[str]
) -> tuple[Face, ...]:
    """The faces that the pages of a language share.

    Every letter of its headings and texts; of the thousands of Chinese characters only the
    common ones, the rest goes with the pages that show them.
    """
    shown: dict[Voice, frozenset[str]] = {}
    letters = {Role.HEADING: headings, Role.TEXT: texts}
    if not is_chinese(code):
        letters[Role.ITALIC] = texts
    for role, characters in letters.items():
        font = stock.font("latin", role)
        shown[Voice(role, is_chinese=False)] = characters & font.characters if font else frozenset()
    voice = Voice(Role.TEXT, is_chinese(code))
    shown[voice] = shown.get(voice, frozenset()) | common
    parts = stock.allotted(shown)
    return tuple(Face(stock.fonts[name], characters) for name, characters in parts.items())


def stylesheet_path(code: str) -> PurePosixPath:
    """Where the stylesheet of a language's shared faces lies."""
    return PurePosixPath("css", f"fonts-{code}.css")


def stylesheet(typefaces: Typefaces, code: str) -> str:
    """The rules of a language's shared faces, and of the system fonts that stand in for them."""
    here = stylesheet_path(code).as_posix()
    rules = [
        face_rule(face, relative_url(face.path.as_posix(), here)) for face in typefaces.of(code)
    ]
    rules += [
        fallback_rule(font, fallback, code)
        for font in typefaces.stock.fonts.values()
        for fallback in font.record.fallbacks
        if code in fallback.size_adjust
    ]
    return "".join(f"{rule}\n" for rule in rules)


def font_links(typefaces: Typefaces, code: str, url: Callable[[str], str]) -> FontLinks | None:
    """The links of a page, from which `url` leads to a path; none for a site without fonts."""
    faces = typefaces.of(code)
    if not faces:
        return None
    first = first_seen(faces, code, Role.HEADING, Role.TEXT)
    return FontLinks(
        url(stylesheet_path(code).as_posix()), tuple(url(face.path.as_posix()) for face in first)
    )


def with_own_faces(html: str, faces: Iterable[Face], code: str, url: Callable[[str], str]) -> str:
    """The page with the rules of its own faces in its head."""
    faces = tuple(faces)
    if not faces:
        return html
    links = "".join(
        f'<link rel="preload" href="{url(face.path.as_posix())}" as="font" type="font/woff2" '
        "crossorigin>\n"
        for face in first_seen(faces, code, Role.HEADING)
    )
    rules = "".join(face_rule(face, url(face.path.as_posix())) for face in faces)
    return html.replace("</head>", f"{links}<style>{rules}</style>\n</head>", 1)


def first_seen(faces: Iterable[Face], code: str, *roles: Role) -> list[Face]:
    """The faces of a language's own script in the given roles."""
    script = "han" if is_chinese(code) else "latin"
    return [
        face
        for face in faces
        if face.font.record.script == script and set(roles) & set(face.font.record.roles)
    ]


def face_rule(face: Face, url: str) -> str:
    """The `@font-face` of a face."""
    record = face.font.record
    return _rule(
        f'font-family:"{record.family}"',
        f'src:url("{url}")format("woff2")',
        f"font-weight:{record.weight}",
        f"font-style:{record.style}",
        "font-display:swap",
        f"unicode-range:{unicode_ranges(face.characters)}",
    )


def fallback_rule(font: Font, fallback: Fallback, code: str) -> str:
    """The `@font-face` of a system font made as wide and as high as ours."""
    scale = fallback.size_adjust[code]
    return _rule(
        f'font-family:"{fallback.family}"',
        "src:" + ",".join(f'local("{name}")' for name in fallback.local),
        f"font-weight:{fallback.weight}",
        f"font-style:{font.record.style}",
        f"size-adjust:{scale:.2%}",
        f"ascent-override:{font.record.ascent / scale:.2%}",
        f"descent-override:{font.record.descent / scale:.2%}",
        "line-gap-override:0%",
        *([f"unicode-range:{fallback.range}"] if fallback.range else []),
    )


def _rule(*declarations: str) -> str:
    return f"@font-face{{{';'.join(declarations)}}}"
