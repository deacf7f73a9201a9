"""A map as SVG: one shoreline, and two sets of names, for wide and for narrow screens."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from website.maps.margin import scale_bar
from website.maps.outline import extent
from website.maps.placement import LEADING, Label, Spot, Style, overlap
from website.maps.plan import RING, SOFT, STOP, Drawing, is_islet, visible
from website.maps.projection import WIDTH
from website.maps.widths import text_width

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from website.content.map import Ring
    from website.maps.plan import Named

_CLOSE = 1000  # units a degree, from which on the points of a shoreline are told apart
_BASELINE = 0.8  # from the top of a line to its baseline, in the size of its text


def map_svg(drawing: Drawing, prefix: str, title: str, description: str) -> str:
    """The `<svg>`; `prefix` begins its ids."""
    height = drawing.projection.height
    layers = "".join(_layer(drawing, style) for style in drawing.styles)
    # A drawing without links is one picture, and read as one.
    role = "group" if any(each.url for each in drawing.named) else "img"
    return (
        f'<svg class="map-drawing" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" role="{role}" aria-labelledby="{prefix}-title" '
        f'aria-describedby="{prefix}-description">'
        f'<title id="{prefix}-title">{escape(title, quote=False)}</title>'
        f'<desc id="{prefix}-description">{escape(description, quote=False)}</desc>'
        f'<rect class="map-sea" width="{WIDTH}" height="{height}"/>'
        f"{_grid(drawing)}{_land(drawing, prefix)}{_scale(drawing)}{layers}</svg>"
    )


def _land(drawing: Drawing, prefix: str) -> str:
    rings = visible(drawing.rings, drawing.projection.height)
    islets = [ring for ring in rings if is_islet(extent(ring))]
    draw = _smooth_path if drawing.projection.units_per_degree > _CLOSE else _outline
    outlines = "".join(draw(ring) for ring in rings if ring not in islets)
    dots = "".join(_dot_path(ring) for ring in islets)
    borders = "".join(map(_path, visible(drawing.lines, drawing.projection.height)))
    land = (
        f'<defs><path id="{prefix}-land" d="{outlines}"/></defs>'
        f'<use class="map-shallows" href="#{prefix}-land"/>'
        f'<use class="map-land" href="#{prefix}-land"/>'
    )
    land += _marked_island(drawing, draw)
    if dots:
        land += f'<path class="map-islets" d="{dots}"/>'
    if borders:
        land += f'<path class="map-borders" d="{borders}"/>'
    return land


def _marked_island(drawing: Drawing, draw: Callable[[Ring], str]) -> str:
    """The island that the map is about, filled."""
    for each in drawing.named:
        if each.id == drawing.map.marked and each.kind == "island":
            ring = drawing.island(drawing.projection.point(each.longitude, each.latitude))
            return f'<path class="map-marked" d="{draw(ring)}"/>' if ring else ""
    return ""


def _dot_path(ring: Ring) -> str:
    west, north, east, south = extent(ring)
    return f"M{_number((west + east) / 2)} {_number((north + south) / 2)}h0"


def _outline(ring: Ring) -> str:
    return _path(ring) + "z"


def _smooth_path(ring: Ring) -> str:
    """The outline with its corners rounded: seen from near, the steps of the survey show."""
    corners = [(round(x * 10), round(y * 10)) for x, y in ring]
    following = (*corners[1:], corners[0])
    middles = [
        ((ax + bx) // 2, (ay + by) // 2)
        for (ax, ay), (bx, by) in zip(corners, following, strict=True)
    ]
    x, y = middles[-1]
    text = f"M{_tenth(x)} {_tenth(y)}q"
    steps = []
    for corner, middle in zip(corners, middles, strict=True):
        numbers = (corner[0] - x, corner[1] - y, middle[0] - x, middle[1] - y)
        steps.append(" ".join(map(_tenth, numbers)))
        x, y = middle
    return text + " ".join(steps).replace(" -", "-") + "z"


def _path(points: Sequence[tuple[float, float]]) -> str:
    """The points as steps of a tenth of a unit, each from the one before."""
    tenths = [(round(x * 10), round(y * 10)) for x, y in points]
    (x, y), *others = tenths
    text = f"M{_tenth(x)} {_tenth(y)}l"
    steps = []
    for there in others:
        if there != (x, y):
            steps.append(f"{_tenth(there[0] - x)} {_tenth(there[1] - y)}")
            x, y = there
    return text + " ".join(steps).replace(" -", "-") if steps else ""


def _tenth(tenths: int) -> str:
    return _number(tenths / 10)


def _number(value: float) -> str:
    text = f"{value:.1f}".removesuffix(".0")
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def _grid(drawing: Drawing) -> str:
    step = drawing.map.grid
    if step is None:
        return ""
    west, south, east, north = drawing.map.box
    point, height = drawing.projection.point, drawing.projection.height
    lines = [
        f"M{_number(point(degree, north)[0])} 0v{height}"
        for degree in range(-180, 181, step)
        if west < degree < east
    ]
    lines += [
        f"M0 {_number(point(west, degree)[1])}h{WIDTH}"
        for degree in range(-90, 91, step)
        if south < degree < north
    ]
    return f'<path class="map-grid" d="{"".join(lines)}"/>'


def _layer(drawing: Drawing, style: Style) -> str:
    named = {each.id: each for each in drawing.named}
    notes = "".join(
        f'<text class="map-name map-soft map-second map-middle" x="{_number(note.x)}" '
        f'y="{_number(note.baseline)}">{escape(note.words, quote=False)}</text>'
        for note in drawing.notes(style)
    )
    dots = "".join(
        _dot(drawing, spot, named[spot.id], style) for spot in drawing.spots(style) if spot.has_dot
    )
    labels = "".join(
        _label(label, named[label.spot.id], style, is_marked=label.spot.id == drawing.map.marked)
        for label in drawing.labels(style)
    )
    return f'<g class="map-{style.name}">{notes}{dots}{labels}</g>'


def _dot(drawing: Drawing, spot: Spot, named: Named, style: Style) -> str:
    x, y = spot.point
    at = f'cx="{_number(x)}" cy="{_number(y)}"'
    if named.stop:
        radius, baseline = _number(style.text * STOP), _number(y + style.small * 0.35)
        number = f'<text class="map-number" x="{_number(x)}" y="{baseline}">{named.stop}</text>'
        return f'<circle class="map-stop" {at} r="{radius}"/>{number}'
    ring = ""
    if named.id == drawing.map.marked:
        ring = f'<circle class="map-ring" {at} r="{_number(style.dot * RING)}"/>'
    return f'{ring}<circle class="map-dot" {at} r="{_number(style.dot)}"/>'


def _label(label: Label, named: Named, style: Style, *, is_marked: bool) -> str:
    top = label.box[1]
    lines = []
    for line in label.spot.lines:
        size = line.size(style)
        second = ' class="map-second"' if line.is_small else ""
        baseline = _number(top + size * (_BASELINE + (LEADING - 1) / 2))
        length = _number(text_width(line.words, size))
        words = escape(line.words, quote=False)
        lines.append(
            f'<text{second} x="{_number(label.x)}" y="{baseline}" textLength="{length}" '
            f'lengthAdjust="spacingAndGlyphs">{words}</text>'
        )
        top += size * LEADING
    kind = "soft" if named.kind in SOFT else f"{named.kind}-name"
    marked = ""
    if is_marked:
        is_inside = named.kind == "island" and overlap(label.box, (*label.spot.point,) * 2)
        marked = " map-inside-name" if is_inside else " map-marked-name"
    name = f'<g class="map-name map-{kind} map-{label.anchor}{marked}">{" ".join(lines)}</g>'
    if not label.spot.is_link:
        return name
    left, top, right, bottom = label.target
    hit = (
        f'<rect class="map-hit" x="{_number(left)}" y="{_number(top)}" '
        f'width="{_number(right - left)}" height="{_number(bottom - top)}"/>'
    )
    return f'<a href="{escape(named.url)}">{hit}{name}</a>'


def _scale(drawing: Drawing) -> str:
    bar = scale_bar(drawing.map, drawing.projection)
    if bar is None:
        return ""
    left, top, right, bottom = map(_number, bar)
    return f'<path class="map-scale" d="M{left} {top}V{bottom}H{right}V{top}"/>'
