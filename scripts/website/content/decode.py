"""An original as pixels: upright, sRGB, without transparency."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import resvg_py
from lxml import etree
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

if TYPE_CHECKING:
    from pathlib import Path

# Pillow's own limit speaks of attacks; ours names the file and the remedy (see `check_size`).
Image.MAX_IMAGE_PIXELS = None

FORMATS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".svg": "SVG"}
"""Endings of originals, and what a file of that ending holds."""

_SRGB = ImageCms.createProfile("sRGB")
_HEADROOM = 1.5  # a draft smaller than this times the wanted size shows (SSIMULACRA 2 below 90)


class UnreadableOriginal(ValueError):  # noqa: N818 - named for what the editor sees
    """The file is no picture that the site can publish; the message says why and what to do."""


def decode(file: Path, width: int) -> Image.Image:
    """The picture in RGB, at least `width` pixels wide where the original is."""
    if file.suffix.lower() == ".svg":
        return _drawn(file, width)
    try:
        with _opened(file) as image:
            image.draft("RGB", (round(width * _HEADROOM),) * 2)
            upright = ImageOps.exif_transpose(image)
            return _flat(_srgb(upright))
    except (OSError, SyntaxError, ValueError) as error:
        if isinstance(error, UnreadableOriginal):
            raise
        raise UnreadableOriginal(
            f"the picture is cut off or damaged ({error}); copy it again from where it came"
        ) from error


def picture_size(file: Path, artwork_width: int, max_megapixels: int) -> tuple[int, int]:
    """Width and height in pixels, upright; drawings are as wide as `artwork_width`."""
    if file.suffix.lower() == ".svg":
        left, top, right, bottom = _view_box(_svg(file), file)
        return artwork_width, round(artwork_width * (bottom - top) / (right - left))
    with _opened(file) as image:
        width, height = image.size
        if width * height > max_megapixels * 1_000_000:
            raise UnreadableOriginal(
                f"{width:,} × {height:,} pixels are {width * height // 1_000_000:,} megapixels, "
                f"at most {max_megapixels} are read; save the picture smaller"
            )
        # EXIF orientations 5 to 8 lie on their side.
        turned = image.getexif().get(0x0112, 1) >= 5  # noqa: PLR2004
    return (height, width) if turned else (width, height)


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
    if image.format != expected:
        found = image.format or "unknown"
        image.close()
        ending = {"JPEG": ".jpg", "PNG": ".png"}.get(found)
        remedy = f"rename it to `{file.stem}{ending}`" if ending else "save it as JPEG or PNG"
        raise UnreadableOriginal(
            f"this is a {found} file although its name ends in `{file.suffix}`; {remedy}"
        )
    return image


def _srgb(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    if not profile:
        return image
    mode = "RGBA" if "A" in image.getbands() else "RGB"
    try:
        its_own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(image, its_own, _SRGB, outputMode=mode)
    except ImageCms.PyCMSError:  # a broken profile: the numbers are taken as sRGB, as browsers do
        return image
    return converted or image


def _flat(image: Image.Image) -> Image.Image:
    if image.has_transparency_data:
        layer = image.convert("RGBA")
        paper = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(paper, layer).convert("RGB")
    return image.convert("RGB")


def _drawn(file: Path, width: int) -> Image.Image:
    _svg(file)
    try:
        png = bytes(resvg_py.svg_to_bytes(svg_path=str(file), width=width))
    except ValueError as error:
        raise UnreadableOriginal(f"the drawing cannot be rendered ({error})") from error
    return _flat(Image.open(io.BytesIO(png)))


def _svg(file: Path) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(file.read_bytes(), parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableOriginal(f"this is not a valid SVG drawing ({error.msg})") from error
    if etree.QName(root).localname != "svg":
        raise UnreadableOriginal(f"expected an SVG drawing, found <{etree.QName(root).localname}>")
    for element in root.iter(etree.Element):
        name = etree.QName(element).localname
        links = [
            value
            for key, value in ((str(key), str(value)) for key, value in element.items())
            if etree.QName(key).localname == "href" and not value.startswith(("#", "data:"))
        ]
        if name in {"script", "foreignObject"} or links:
            what = f"<{name}>" if not links else f"a link to {links[0]}"
            raise UnreadableOriginal(
                f"line {element.sourceline}: {what} is not allowed in a drawing; remove it"
            )
    return root


def _view_box(root: etree._Element, file: Path) -> tuple[float, float, float, float]:
    try:
        left, top, width, height = map(float, root.get("viewBox", "").replace(",", " ").split())
    except ValueError as error:
        raise UnreadableOriginal(
            f'`{file.name}` needs viewBox="0 0 WIDTH HEIGHT" on its <svg> element'
        ) from error
    if width <= 0 or height <= 0:
        raise UnreadableOriginal(f"`{file.name}` has an empty viewBox")
    return left, top, left + width, top + height
