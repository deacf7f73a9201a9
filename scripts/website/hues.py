"""The colours of the sections for pictures; overrides/css/tokens.css decides them."""

from __future__ import annotations

from types import MappingProxyType

HUES = MappingProxyType(
    {
        "dawn": "#b8432f",
        "noon": "#0b6f6a",
        "depth": "#14558a",
        "sand": "#7d5a17",
        "brick": "#94401f",
        "leaf": "#3c6530",
        "night": "#333b78",
        "ink": "#35434f",
    }
)
"""The sea's colours in the light scheme, as `#rrggbb`."""

PAPER = "#fffdf9"

_OF_SECTION = {
    "discover": "noon",
    "visit": "sand",
    "tourism-year-2019": "dawn",
    "sea-festival-2019": "dawn",
    "events": "dawn",
    "invest": "leaf",
    "sea-and-islands": "depth",
    "world": "night",
    "press": "ink",
}


def hue_of(section: str) -> str:
    """The colour of a section as `#rrggbb`; pages outside of all sections have the sea's."""
    return HUES[_OF_SECTION.get(section.partition("/")[0], "depth")]
