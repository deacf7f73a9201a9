"""Bars from left to right: the rows below each other, the series of a row too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.charts.drawing import (
    NARROWEST,
    add,
    em,
    percent,
    svg_text,
    text_width,
    tone,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element

    from website.charts.drawing import Group

# Heights in em: a row's label, a bar, the letters' foot within it, and what is left between.
_LABEL, _BAR, _FOOT, _BETWEEN, _AFTER = 1.6, 1.7, 1.2, 0.2, 0.8
_PAD = 0.5


def bars_svg(svg: Element, groups: Sequence[Group]) -> str:
    """The drawing filled in."""
    top = 0.0
    for group in groups:
        add(svg, "text", group.label, class_="row", y=em(top + 1.1))
        top += _LABEL
        for series, cell in enumerate(group.cells):
            if cell.share is None:
                _add_gap(svg, cell.label, top)
            else:
                its_tone = tone(series, len(group.cells))
                _add_bar(svg, cell.share, cell.label, its_tone, top)
            top += _BAR + _BETWEEN
        top += _AFTER
    return svg_text(svg, top - _AFTER)


def is_label_inside(share: float, label: str) -> bool:
    """Whether the label stands in the bar rather than behind it: where there is more room."""
    inside = share * NARROWEST - text_width(label) - 2 * _PAD
    behind = (1 - share) * NARROWEST - text_width(label) - _PAD
    return behind < 0 and inside > behind


def _add_bar(svg: Element, share: float, label: str, its_tone: str, top: float) -> None:
    add(svg, "rect", class_=its_tone, y=em(top), width=percent(share), height=em(_BAR))
    place = {"x": percent(share), "y": em(top + _FOOT)}
    if is_label_inside(share, label):
        add(svg, "text", label, class_=f"end on-{its_tone}", dx=em(-_PAD), **place)
    else:
        add(svg, "text", label, dx=em(_PAD), **place)


def _add_gap(svg: Element, label: str, top: float) -> None:
    add(svg, "rect", class_="gap", y=em(top), width=em(_BAR), height=em(_BAR))
    add(svg, "text", label, class_="soft", x=em(_BAR + _PAD), y=em(top + _FOOT))
