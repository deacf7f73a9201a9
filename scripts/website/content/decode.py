"""An original as pixels: upright, sRGB, without transparency."""

from __future__ import annotations

import io
import math
import re
import struct
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING

import resvg_py
from lxml import etree
from PIL import Image, ImageCms, UnidentifiedImageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Pillow's own limit speaks of attacks; ours names the file and the remedy (see `picture_size`).
Image.MAX_IMAGE_PIXELS = None

FORMATS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".svg": "SVG"}
"""Endings of originals, and what a file of that ending holds."""

_SRGB = ImageCms.createProfile("sRGB")
_ORIENTATION = 0x0112  # in EXIF
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ON_ITS_SIDE = range(5, 9)
_OUTSIDE = re.compile(r"@import\b|url\(\s*[\"']?\s*(?![\"'#)\s]|data:)", re.IGNORECASE)
_HEADROOM = 1.5  # a draft smaller than this times the wanted size shows (SSIMULACRA 2 below 90)


class UnreadableOriginal(ValueError):  # noqa: N818 - named for what the editor sees
    """The file is no picture that the site can publish; the message says why and what to do."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


def decode(file: Path, width: int) -> Image.Image:
    """The picture in RGB, at least `width` pixels wide where the original is."""
    if file.suffix.lower() == ".svg":
        return _drawn(file, width)
    try:
        with _picture(file) as image:
            image.draft("RGB", (round(width * _HEADROOM),) * 2)
            turn = _TURNS.get(_orientation(image))
            image.load()
            return _flat(_srgb(image if turn is None else image.transpose(turn)))
    except (OSError, SyntaxError, ValueError) as error:
        if isinstance(error, UnreadableOriginal):
            raise
        raise UnreadableOriginal(
            f"the picture is cut off or damaged ({error}); copy it again from where it came"
        ) from error


def picture_size(file: Path, artwork_width: int, max_megapixels: int) -> tuple[int, int]:
    """Width and height in pixels, upright; drawings are as wide as `artwork_width`."""
    if file.suffix.lower() == ".svg":
        width, height = _drawing_size(_svg(file), file)
        return _checked_size(artwork_width, round(artwork_width * height / width), max_megapixels)
    with _picture(file) as image:
        width, height = _checked_size(*image.size, max_megapixels)
        on_its_side = _orientation(image) in _ON_ITS_SIDE
    return (height, width) if on_its_side else (width, height)


def _checked_size(width: int, height: int, max_megapixels: int) -> tuple[int, int]:
    if width * height > max_megapixels * 1_000_000:
        raise UnreadableOriginal(
            f"{width:,} × {height:,} pixels are {width * height // 1_000_000:,} megapixels, "
            f"at most {max_megapixels} are read; save the picture smaller"
        )
    return width, height


def _orientation(image: Image.Image) -> int:
    try:
        value = image.getexif().get(_ORIENTATION)
    except (KeyError, OSError, SyntaxError, TypeError, ValueError, struct.error):
        return 1  # what cannot be read says nothing, and the picture itself may be whole
    return value if isinstance(value, int) else 1


@contextmanager
def _picture(file: Path) -> Iterator[Image.Image]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a camera's odd remarks do no harm to its picture
        with _opened(file) as image:
            yield image


def _opened(file: Path) -> Image.Image:
    expected = FORMATS[file.suffix.lower()]
    try:
        image = Image.open(file)
    except UnidentifiedImageError as error:
        raise UnreadableOriginal(
            f"this is not a picture although its name ends in `{file.suffix}`; "
            "save it again as JPEG or PNG"
        ) from error
    except (OSError, SyntaxError, ValueError) as error:
        raise UnreadableOriginal(f"the picture is damaged ({error}); copy it again") from error
    # Cameras add a preview or a depth map to a JPEG: Pillow then calls it MPO.
    found = "JPEG" if image.format == "MPO" else image.format or "unknown"
    if found != expected:
        image.close()
        ending = {"JPEG": ".jpg", "PNG": ".png"}.get(found)
        remedy = f"rename it to `{file.stem}{ending}`" if ending else "save it as JPEG or PNG"
        raise UnreadableOriginal(
            f"this is a {found} file although its name ends in `{file.suffix}`; {remedy}"
        )
    return image


def _srgb(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I"):  # 16 bits a pixel; `convert` would cut off all above 255
        image = image.point(lambda value: value / 256).convert("L")
    elif image.has_transparency_data:
        image = image.convert("RGBA")
    elif image.mode not in {"L", "RGB", "CMYK"}:
        image = image.convert("RGB")
    if not profile:
        return image
    try:
        its_own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        converted = ImageCms.profileToProfile(image, its_own, _SRGB, outputMode=mode)
    except (OSError, ImageCms.PyCMSError):
        return image  # a broken profile: the numbers are taken as sRGB, as browsers do
    return converted or image


def _flat(image: Image.Image) -> Image.Image:
    if image.mode == "RGBA":
        paper = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(paper, image).convert("RGB")
    return image.convert("RGB")


def _drawn(file: Path, width: int) -> Image.Image:
    root = _svg(file)
    for size in ("width", "height"):  # the viewBox alone says how tall a drawing is
        root.attrib.pop(size, "")
    text = etree.tostring(root.getroottree()).decode()
    try:
        png = bytes(resvg_py.svg_to_bytes(svg_string=text, width=width))
    except ValueError as error:
        raise UnreadableOriginal(f"the drawing cannot be rendered ({error})") from error
    return _flat(Image.open(io.BytesIO(png)))


def _svg(file: Path) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(file.read_bytes(), parser)
    except etree.XMLSyntaxError as error:
        message = f"this is not a valid SVG drawing ({error.msg})"
        line = error.lineno if isinstance(error.lineno, int) else 1
        raise UnreadableOriginal(message, line) from error
    if etree.QName(root).localname != "svg":
        raise UnreadableOriginal(f"expected an SVG drawing, found <{etree.QName(root).localname}>")
    for element in root.iter(etree.Element):
        name = etree.QName(element).localname
        links = [
            value
            for key, value in ((str(key), str(value)) for key, value in element.items())
            if _OUTSIDE.search(value)
            or (etree.QName(key).localname == "href" and not value.startswith(("#", "data:")))
        ]
        if name == "style" and _OUTSIDE.search(element.text or ""):
            links.append("another file")
        if name in {"script", "foreignObject"} or links:
            what = f"<{name}>" if not links else f"a link to {links[0]}"
            message = f"{what} is not allowed in a drawing; remove it"
            raise UnreadableOriginal(message, int(str(element.sourceline or 1)))
    return root


def _drawing_size(root: etree._Element, file: Path) -> tuple[float, float]:
    try:
        _, _, width, height = map(float, root.get("viewBox", "").replace(",", " ").split())
    except ValueError as error:
        raise UnreadableOriginal(
            f'`{file.name}` needs viewBox="0 0 WIDTH HEIGHT" on its <svg> element'
        ) from error
    if not (0 < width < math.inf and 0 < height < math.inf):
        raise UnreadableOriginal(f"`{file.name}` has an empty viewBox")
    return width, height
