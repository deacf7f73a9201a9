"""Share cards drawn: the picture, the sea in the section's colour, the words."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, pi, sin
from typing import TYPE_CHECKING

from PIL import Image, ImageColor, ImageDraw, ImageFont

from website.cards.horizon import LEVEL, left_of_horizon, shallows
from website.cards.layout import HEIGHT, MARK, WIDTH, card_layout
from website.cards.pieces import is_han
from website.content.decode import decode
from website.hues import PAPER

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from website.cards.horizon import Point
    from website.cards.layout import Line
    from website.cards.share_card import CardPicture, ShareCard

MAX_BYTES = 120_000
"""What some messengers load at most before they show a card."""

# Quality, and how coarse colours are stored: coarse ones spare photographs more than letters.
_QUALITIES = (
    (84, 0),
    (78, 0),
    (72, 0),
    (80, 2),
    (74, 2),
    (68, 2),
    (60, 2),
    (50, 2),
    (40, 2),
    (30, 2),
)
_FINER = 4  # shapes are drawn so much larger, and their edges are smooth
_FOAM = 18  # pixels of the line between picture and sea
_SHALLOW = 0.22  # of paper in the colour of shallow water
_PICTURE_HEIGHT = LEVEL + 24
_PICTURE_CENTRE = 345  # pixels below the top: rather the ground is cut off than a tower
_CLOSER = 1.06  # times at most, to bring the focal point to the middle
_SKY, _SUN, _WATER = "#f9b994", "#fbe6cf", "#14639b"  # the site's mark, as in img/icon.svg

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Letters:
    """The two fonts of a card, which share a line between them."""

    card: ShareCard

    def runs(self, text: str) -> Iterable[tuple[str, bool]]:
        """The text in parts that one font draws, and whether it is the Chinese one."""
        run = ""
        for sign, following in zip(text, [*text[1:], ""], strict=True):
            run += sign
            mine = is_han(sign, self.card.code)
            if not following or is_han(following, self.card.code) != mine:
                yield run, mine
                run = ""

    def font(self, size: int, *, han: bool) -> ImageFont.FreeTypeFont:
        """The font of a run in a size."""
        return _font(str((self.card.han if han else self.card.letters).file), size)

    def width(self, text: str, size: int) -> float:
        """How many pixels a text is wide."""
        return sum(self.font(size, han=han).getlength(run) for run, han in self.runs(text))

    def write(self, image: Image.Image, line: Line, colour: Colour) -> None:
        """Draw a line of letters."""
        pen, left = ImageDraw.Draw(image), line.left
        for run, han in self.runs(line.text):
            font = self.font(line.size, han=han)
            pen.text((left, line.baseline), run, colour, font, anchor="ls")
            left += font.getlength(run)


def draw(cards: Sequence[ShareCard]) -> list[bytes]:
    """The JPEGs of cards with one picture, in their order; raises UnreadableOriginal."""
    picture = cards[0].picture
    wanted = max(WIDTH, ceil(_PICTURE_HEIGHT * picture.width / picture.height))
    image = decode(picture.file, wanted)
    return [_jpeg(_drawn(card, image)) for card in cards]


def _drawn(card: ShareCard, picture: Image.Image) -> Image.Image:
    letters = Letters(card)
    layout = card_layout(card.title, card.site_name, card.code, card.names, letters.width)
    line = layout.horizon
    sea, paper = _rgb(card.hue), _rgb(PAPER)
    drawn = Image.new("RGB", (WIDTH, HEIGHT), sea)
    _paste_picture(drawn, picture, card.picture, line)
    drawn.paste(paper, mask=_stroke(line))
    drawn.paste(_mixed(sea, paper, _SHALLOW), mask=_below(line))
    drawn.paste(sea, mask=_below(shallows(line)))
    mark = _mark()
    drawn.paste(mark, layout.mark, mark)
    for words in (*layout.title, *([layout.name] if layout.name else [])):
        letters.write(drawn, words, paper)
    return drawn


def _paste_picture(
    card: Image.Image, image: Image.Image, picture: CardPicture, line: Sequence[Point]
) -> None:
    """Fill what the sea leaves free; the focal point goes to its middle as far as can be."""
    left = max(0, round(line[0][0]) - _FOAM)
    middle = (left_of_horizon(line, _PICTURE_CENTRE) + WIDTH) / 2
    x_part, y_part = picture.focal
    filling = max((WIDTH - left) / image.width, _PICTURE_HEIGHT / image.height)
    centring = (middle - left) / (max(x_part, 0.1) * image.width)
    scale = min(max(filling, centring), filling * _CLOSER)
    width, height = ceil(image.width * scale), ceil(image.height * scale)
    x = min(max(round(middle - width * x_part), WIDTH - width), left)
    y = min(max(round(_PICTURE_CENTRE - height * y_part), _PICTURE_HEIGHT - height), 0)
    card.paste(image.resize((width, height), Image.Resampling.LANCZOS), (x, y))


def _below(line: Sequence[Point]) -> Image.Image:
    mask = Image.new("L", (WIDTH * _FINER, HEIGHT * _FINER))
    corners = [(WIDTH + 200, HEIGHT + 20), (-400, HEIGHT + 20), (-400, line[0][1])]
    ImageDraw.Draw(mask).polygon(_finer([*line, *corners]), fill=255)
    return mask.reduce(_FINER)


def _stroke(line: Sequence[Point]) -> Image.Image:
    mask = Image.new("L", (WIDTH * _FINER, HEIGHT * _FINER))
    ImageDraw.Draw(mask).line(_finer(line), fill=255, width=_FOAM * _FINER, joint="curve")
    return mask.reduce(_FINER)


def _finer(points: Iterable[Point]) -> list[Point]:
    return [(x * _FINER, y * _FINER) for x, y in points]


@lru_cache(maxsize=1)
def _mark() -> Image.Image:
    """The sun over the sea, in a circle."""
    size = MARK * _FINER
    mark, circle = Image.new("RGBA", (size, size), _SKY), Image.new("L", (size, size))
    edge = (0, 0, size - 1, size - 1)
    ImageDraw.Draw(circle).ellipse(edge, fill=255)
    pen, part = ImageDraw.Draw(mark), size / 40
    pen.ellipse((13 * part, 11 * part, 27 * part, 25 * part), fill=_SUN)
    level = [(x * part, (21 - sin(x / 26 * 2 * pi)) * part) for x in range(41)]
    pen.polygon([*level, (size, size), (0, size)], fill=_WATER)
    pen.ellipse(edge, outline=PAPER, width=round(2 * part))
    mark.putalpha(circle)
    return mark.reduce(_FINER)


@lru_cache(maxsize=64)
def _font(file: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(file, size)


def _jpeg(image: Image.Image) -> bytes:
    content = b""
    for quality, coarse in _QUALITIES:
        stream = io.BytesIO()
        options = {"quality": quality, "subsampling": coarse}
        image.save(stream, "jpeg", optimize=True, progressive=True, **options)
        content = stream.getvalue()
        if len(content) <= MAX_BYTES:
            break
    return content


def _mixed(one: Colour, other: Colour, part: float) -> Colour:
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _rgb(colour: str) -> Colour:
    red, green, blue = ImageColor.getrgb(colour)[:3]
    return red, green, blue
