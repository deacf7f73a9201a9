"""The font files of the site, and the CSS by which pages find them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from website.content.addresses import relative_url
from website.fingerprint import fingerprint
from website.fonts.characters import MARKS, common_characters, unicode_ranges
from website.fonts.stock import SCRIPTS, Stock
from website.fonts.voices import Role, Styles, Voice, is_chinese, shown_characters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from website.fonts.stock import Fallback, Font

CUTTING = 1
"""Part of every name: raise it when `subset` makes other bytes from the same characters."""

SPARE, SPARE_FILES = 160, 4
"""Characters in a file that is fetched only when one of them is met (25 KB), and such files."""


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
    """The full fonts, by language the faces of its letters, and what is set in which."""

    stock: Stock = field(default_factory=Stock)
    letters: Mapping[str, tuple[Face, ...]] = field(default_factory=dict)
    styles: Styles = field(default_factory=Styles)

    def of(self, code: str) -> tuple[Face, ...]:
        """The faces of the letters of a language; all its pages share them."""
        return self.letters.get(code, ())

    def needed(self, html: str, code: str) -> tuple[Face, ...]:
        """The faces of one page beyond the letters of its language."""
        shown = dict(shown_characters(html, self.styles))
        if is_chinese(code):  # the stylesheets set marks between its words
            voice = Voice(Role.TEXT, is_chinese=True)
            shown[voice] = shown.get(voice, frozenset()) | MARKS
        needed = self.stock.allotted(shown)
        return without(_faces(needed, self.stock), self.of(code))


def plan_letters(
    stock: Stock, code: str, headings: frozenset[str], texts: frozenset[str]
) -> tuple[Face, ...]:
    """The faces of the letters of a language, from all that it writes."""
    shown = {Role.HEADING: headings, Role.TEXT: texts}
    if not is_chinese(code):
        shown[Role.ITALIC] = texts
    fonts = {role: stock.font("latin", role) for role in shown}
    faces = (Face(font, shown[role] & font.characters) for role, font in fonts.items() if font)
    return tuple(face for face in faces if face.characters)


def plan_common(pages: Sequence[Sequence[Face]], stock: Stock) -> tuple[Face, ...]:
    """The faces that the pages of a language share, of what each needs beyond letters.

    They have the characters of text that at least two thirds of the pages show. Headings and bold
    text have too few for that.
    """
    shared = {font.id for script in SCRIPTS if (font := stock.font(script, Role.TEXT))}
    texts: dict[str, list[frozenset[str]]] = {}
    for faces in pages:
        for face in faces:
            if face.font.id in shared:
                texts.setdefault(face.font.id, []).append(face.characters)
    common = {name: common_characters(each, len(pages)) for name, each in texts.items()}
    return _faces(common, stock)


def plan_spare(pages: Sequence[Sequence[Face]], have: Iterable[Face], stock: Stock) -> list[Face]:
    """The faces of a page that may come to show any text of its language, as found pages do.

    Chinese characters that no other face of the page has, the commonest together: a browser
    fetches the files whose characters it meets. The rarest are left to the reader's own font.
    """
    font = stock.font("han", Role.TEXT)
    if font is None:
        return []
    known = {sign for face in have if face.font.id == font.id for sign in face.characters}
    each = (face.characters - known for faces in pages for face in faces if face.font.id == font.id)
    times = Counter(sign for signs in each for sign in signs)
    rest = sorted(times, key=lambda sign: (-times[sign], sign))
    starts = range(0, min(len(rest), SPARE * SPARE_FILES), SPARE)
    return [Face(font, frozenset(rest[at : at + SPARE])) for at in starts]


def without(faces: Iterable[Face], others: Iterable[Face]) -> tuple[Face, ...]:
    """The faces without the characters that others have."""
    have = {other.font.id: other.characters for other in others}
    rest = (Face(face.font, face.characters - have.get(face.font.id, set())) for face in faces)
    return tuple(face for face in rest if face.characters)


def stylesheet_path(code: str) -> PurePosixPath:
    """Where the stylesheet of a language lies, which its shared faces begin."""
    return PurePosixPath("css", f"{code}.css")


def stylesheet(faces: Iterable[Face], stock: Stock, code: str) -> str:
    """The rules of a language's shared faces, and of the system fonts that stand in for them."""
    here = stylesheet_path(code).as_posix()
    rules = [
        face_rule(face, relative_url(face.path.as_posix(), here), _display(face, code))
        for face in faces
    ]
    rules += [
        fallback_rule(font, fallback, code)
        for font in stock.fonts.values()
        for fallback in font.record.fallbacks
        if code in fallback.size_adjust or not fallback.size_adjust
    ]
    return "".join(f"{rule}\n" for rule in rules)


def first_letters(typefaces: Typefaces, code: str, url: Callable[[str], str]) -> tuple[str, ...]:
    """The shared files that a page, from which `url` leads to a path, shows at first sight.

    In Chinese its headings have characters of their own, and letters stand in the text only.
    """
    roles = {Role.TEXT} if is_chinese(code) else {Role.HEADING, Role.TEXT}
    first = (face for face in typefaces.of(code) if roles & set(face.font.record.roles))
    return tuple(url(face.path.as_posix()) for face in first)


def with_faces(
    html: str, own: Iterable[Face], preload: Iterable[Face], url: Callable[[str], str]
) -> str:
    """The page with the rules of its own faces in its head, and what is to be fetched first."""
    links = "".join(
        f'<link rel="preload" href="{url(face.path.as_posix())}" as="font" type="font/woff2" '
        "crossorigin>\n"
        for face in preload
    )
    rules = "".join(face_rule(face, url(face.path.as_posix())) for face in own)
    style = f"<style>{rules}</style>\n" if rules else ""
    return html.replace("</head>", f"{links}{style}</head>", 1)


def headings_of(faces: Iterable[Face], code: str) -> list[Face]:
    """The faces of a language's own script for headings."""
    script = "han" if is_chinese(code) else "latin"
    return [
        face
        for face in faces
        if face.font.record.script == script and Role.HEADING in face.font.record.roles
    ]


def face_rule(face: Face, url: str, display: str = "swap") -> str:
    """The `@font-face` of a face; `display` says what is shown until it has come."""
    record = face.font.record
    return _rule(
        f'font-family:"{record.family}"',
        f'src:url("{url}")format("woff2")',
        f"font-weight:{record.weight}",
        f"font-style:{record.style}",
        f"font-display:{display}",
        f"unicode-range:{unicode_ranges(face.characters)}",
    )


def fallback_rule(font: Font, fallback: Fallback, code: str) -> str:
    """The `@font-face` of a system font made as wide and as high as ours."""
    scale = fallback.size_adjust.get(code, 1.0)
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


def _display(face: Face, code: str) -> str:
    # Letters that come late would break lines elsewhere than those that stood in for them, and
    # move what is being read; Chinese characters are all as wide as their stand-ins, and italics,
    # which nothing fetches early, are a few words.
    record = face.font.record
    is_early = record.script == "latin" and record.style == "normal" and not is_chinese(code)
    return "optional" if is_early else "swap"


def _faces(characters: Mapping[str, frozenset[str]], stock: Stock) -> tuple[Face, ...]:
    return tuple(Face(stock.fonts[name], each) for name, each in characters.items() if each)


def _rule(*declarations: str) -> str:
    return f"@font-face{{{';'.join(declarations)}}}"
