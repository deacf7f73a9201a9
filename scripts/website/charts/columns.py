"""Columns side by side in time; a second series is a part of the first and stands within it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.charts.drawing import add, em, percent, svg_text, tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element

    from website.charts.drawing import Group

# Heights in em: above the tallest column, that column, and below the ground line.
_ABOVE, _TALLEST, _BELOW = 1.5, 13.0, 1.7
_GROUND = _ABOVE + _TALLEST
_WIDTH = 0.74  # of the room that a column has
_LINE, _LIFT = 1.5, 0.45  # em: a line of letters, and the air below it
_STUB = 1.7  # em: where there is no figure


def columns_svg(svg: Element, groups: Sequence[Group]) -> str:
    """The drawing filled in."""
    room = 1 / len(groups)
    for place, group in enumerate(groups):
        middle = (place + 0.5) * room
        add(svg, "text", group.label, class_="mid row", x=percent(middle), y=em(_GROUND + 1.3))
        whole, parts = group.cells[0], group.cells[1:]
        if whole.share is None:
            _add_gap(svg, whole.label, middle, room)
            continue
        its_tone = tone(0, len(group.cells))
        top = _add_column(svg, whole.share, its_tone, middle, room)
        add(svg, "text", whole.label, class_="mid", x=percent(middle), y=em(top - _LIFT))
        for part in parts:
            if part.share is not None:
                _add_part(svg, part.share, part.label, top, middle, room)
    add(svg, "line", class_="ground", x2="100%", y1=em(_GROUND), y2=em(_GROUND))
    return svg_text(svg, _GROUND + _BELOW)


def _add_column(svg: Element, share: float, its_tone: str, middle: float, room: float) -> float:
    top = _GROUND - share * _TALLEST
    place = {"x": percent(middle - room * _WIDTH / 2), "y": em(top)}
    size = {"width": percent(room * _WIDTH), "height": em(_GROUND - top)}
    add(svg, "rect", class_=its_tone, **place, **size)
    return top


def _add_part(
    svg: Element, share: float, label: str, top_of_whole: float, middle: float, room: float
) -> None:
    """The part and its label: above it within the whole, or else in it, wherever it has room."""
    top = _add_column(svg, share, "solid", middle, room)
    if top - top_of_whole >= _LINE:
        add(svg, "text", label, class_="mid", x=percent(middle), y=em(top - _LIFT))
    elif _GROUND - top >= _LINE:
        add(svg, "text", label, class_="mid on-solid", x=percent(middle), y=em(top + 1.15))


def _add_gap(svg: Element, label: str, middle: float, room: float) -> None:
    """An empty stub, no height that could be read as a figure; its words stand upright on it."""
    place = {"x": percent(middle - room * _WIDTH / 2), "y": em(_GROUND - _STUB)}
    size = {"width": percent(room * _WIDTH), "height": em(_STUB)}
    add(svg, "rect", class_="gap", **place, **size)
    # A rotation turns around pixels only: a drawing within the drawing gives it its place in %.
    origin = add(svg, "svg", x=percent(middle), y=em(_GROUND - _STUB - _LIFT), overflow="visible")
    add(origin, "text", label, class_="soft", transform="rotate(-90)", dy="0.35em")
