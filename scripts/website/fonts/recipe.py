"""From which packaged fonts ours are cut, and which fonts of readers stand in for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from website.fonts.characters import MARKS, unicode_ranges

if TYPE_CHECKING:
    from collections.abc import Iterable

LETTER_FEATURES = ("ccmp", "locl", "mark", "mkmk", "kern", "liga", "tnum", "lnum")
HAN_FEATURES = ("ccmp", "locl", "liga", "halt", "chws")
"""What the fonts keep of OpenType: what the site's languages and its tables need."""

HAN_LOCAL = "U+2E80-9FFF,U+F900-FAFF,U+FF00-FFEF," + unicode_ranges(MARKS)
"""What a Chinese font of the reader's may draw: it must not lend its Latin letters."""

Axes = dict[str, float | tuple[float, float]]


@dataclass(frozen=True, slots=True)
class StandIn:
    """A font that readers have: the names it goes by, and a packaged one of the same widths."""

    on: str
    local: tuple[str, ...]
    weight: str
    axes: Axes
    measured: str = ""
    """The file that has its widths; nothing where all characters are one em wide."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A font to be cut: its file in the packages, and what becomes of it."""

    id: str
    file: str
    axes: Axes
    name: str
    package: str
    family: str
    names: str
    roles: tuple[str, ...]
    weight: str
    stand_ins: tuple[StandIn, ...]
    script: str = "latin"
    style: str = "normal"


def _han(id_: str, file: str, weight: str, roles: tuple[str, ...], local: Iterable[str]) -> Origin:
    kind = "Serif" if "Serif" in file else "Sans"
    return Origin(
        id=id_,
        file=file,
        axes={},
        name=f"Noto {kind} SC",
        package=f"npm @expo-google-fonts/noto-{kind.lower()}-sc 0.4.3",
        family=f"Nha Trang Han {kind}",
        names="SemiBold" if weight == "600" else "Regular",
        roles=roles,
        weight=weight,
        stand_ins=(StandIn("Local", tuple(local), weight, {}),),
        script="han",
    )


ORIGINS = (
    Origin(
        id="serif-600",
        file="SourceSerif4[opsz,wght].ttf",
        axes={"opsz": 40, "wght": 600},
        name="Source Serif 4",
        package="PyPI fontpkg-source-serif-4 4.4",
        family="Nha Trang Serif",
        names="SemiBold",
        roles=("heading",),
        weight="600",
        stand_ins=(
            StandIn(
                "on Times",
                ("Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Tinos Bold", "Tinos-Bold",
                 "Liberation Serif Bold", "LiberationSerif-Bold"),
                "600", {}, "Tinos_700Bold.ttf",
            ),
            StandIn(
                "on Noto",
                ("Noto Serif Bold", "NotoSerif-Bold"),
                "600", {"wght": 700, "wdth": 100}, "NotoSerif[wdth,wght].ttf",
            ),
        ),
    ),
    Origin(
        id="sans",
        file="SourceSans3[wght].ttf",
        axes={"wght": (400, 600)},
        name="Source Sans 3",
        package="PyPI fontpkg-source-sans-3 3.52",
        family="Nha Trang Sans",
        names="Regular",
        roles=("text", "strong"),
        weight="400 600",
        stand_ins=(
            StandIn(
                "on Arial",
                ("Arial", "ArialMT", "Arimo", "Arimo-Regular", "Liberation Sans",
                 "LiberationSans"),
                "400", {"wght": 400}, "Arimo[wght].ttf",
            ),
            StandIn(
                "on Arial",
                ("Arial Bold", "Arial-BoldMT", "Arimo Bold", "Arimo-Bold",
                 "Liberation Sans Bold", "LiberationSans-Bold"),
                "600", {"wght": 700}, "Arimo[wght].ttf",
            ),
            StandIn(
                "on Roboto",
                ("Roboto", "Roboto-Regular"),
                "400", {"wght": 400, "wdth": 100}, "Roboto[wdth,wght].ttf",
            ),
            StandIn(
                "on Roboto",
                ("Roboto Bold", "Roboto-Bold"),
                "600", {"wght": 700, "wdth": 100}, "Roboto[wdth,wght].ttf",
            ),
        ),
    ),
    Origin(
        id="sans-italic",
        file="SourceSans3-Italic[wght].ttf",
        axes={"wght": 400},
        name="Source Sans 3",
        package="PyPI fontpkg-source-sans-3 3.52",
        family="Nha Trang Sans",
        names="Italic",
        roles=("italic",),
        weight="400",
        style="italic",
        stand_ins=(
            StandIn(
                "on Arial",
                ("Arial Italic", "Arial-ItalicMT", "Arimo Italic", "Arimo-Italic",
                 "Liberation Sans Italic", "LiberationSans-Italic"),
                "400", {"wght": 400}, "Arimo-Italic[wght].ttf",
            ),
            StandIn(
                "on Roboto",
                ("Roboto Italic", "Roboto-Italic"),
                "400", {"wght": 400, "wdth": 100}, "Roboto-Italic[wdth,wght].ttf",
            ),
        ),
    ),
    _han(
        "han-serif-600", "NotoSerifSC_600SemiBold.ttf", "600", ("heading",),
        ("Songti SC Bold", "STSongti-SC-Bold", "Noto Serif CJK SC Bold", "NotoSerifCJKsc-Bold",
         "Noto Serif SC Bold", "Source Han Serif SC Bold", "SimSun"),
    ),
    _han(
        "han-sans-400", "NotoSansSC_400Regular.ttf", "400", ("text", "italic"),
        ("PingFang SC Regular", "PingFangSC-Regular", "Hiragino Sans GB W3", "Microsoft YaHei",
         "MicrosoftYaHei", "Noto Sans CJK SC Regular", "Noto Sans CJK SC", "NotoSansCJKsc-Regular",
         "Noto Sans SC", "Source Han Sans SC"),
    ),
    _han(
        "han-sans-600", "NotoSansSC_600SemiBold.ttf", "600", ("strong",),
        ("PingFang SC Semibold", "PingFangSC-Semibold", "Hiragino Sans GB W6",
         "Microsoft YaHei Bold", "MicrosoftYaHei-Bold", "Noto Sans CJK SC Bold",
         "NotoSansCJKsc-Bold", "Noto Sans SC Bold", "Source Han Sans SC Bold"),
    ),
)  # fmt: skip
