"""Small pictures of every kind, made when a test asks for them."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path

ORIENTATION, DESCRIPTION, GPS = 0x0112, 0x010E, 0x8825
PRIVATE = "Nobody is to read this"


def a_picture(width: int = 60, height: int = 40) -> Image.Image:
    """Red on the left, blue on the right, lighter towards the bottom."""
    ramp = Image.linear_gradient("L").resize((width, height))
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    return Image.merge("RGB", (across.point(lambda value: 255 - value), ramp, across))


def a_noise(width: int, height: int) -> Image.Image:
    """A picture that takes many bytes and much time in every format."""
    return Image.merge("RGB", [Image.effect_noise((width, height), 90) for _ in "RGB"])


def picture_file(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    """The picture as a file of that kind."""
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def a_jpeg(width: int = 60, height: int = 40, **options: object) -> bytes:
    """A sound photograph."""
    return picture_file(a_picture(width, height), "JPEG", quality=95, **options)


def a_png(width: int = 60, height: int = 40, **options: object) -> bytes:
    """A sound PNG."""
    return picture_file(a_picture(width, height), "PNG", **options)


def a_drawing(inside: str = '<path d="M0 0h9v9z"/>', attributes: str = "") -> str:
    """An SVG drawing, 16 wide and 9 tall."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"{attributes}>{inside}</svg>\n'
    )


def private_exif(orientation: int = 1) -> Image.Exif:
    """What a camera writes down: which way is up, and things that are nobody's business."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[DESCRIPTION] = PRIVATE
    exif.get_ifd(GPS).update({1: "N", 2: (12.0, 14.0, 56.0), 3: "E", 4: (109.0, 11.0, 47.0)})
    return exif


def private_jpeg(width: int = 60, height: int = 40, orientation: int = 1) -> bytes:
    """A photograph with a place, a description, a colour profile, XMP and a comment inside."""
    xmp = f'<x:xmpmeta xmlns:x="adobe:ns:meta/">{PRIVATE}</x:xmpmeta>'.encode()
    return a_jpeg(
        width,
        height,
        exif=private_exif(orientation),
        icc_profile=display_p3(),
        xmp=xmp,
        comment=PRIVATE.encode(),
    )


def huge_png(width: int = 40_000, height: int = 40_000) -> bytes:
    """A PNG of few bytes and many pixels, whole to the last one."""
    rows = zlib.compressobj(1)
    row = bytes(1 + (width + 7) // 8)
    pixels = b"".join([*(rows.compress(row * 100) for _ in range(height // 100)), rows.flush()])
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", pixels) + _chunk(b"IEND")


def display_p3() -> bytes:
    """The colour profile of wide-gamut telephones (ICC version 4, adapted to D50)."""
    curve = b"para" + bytes(4) + struct.pack(">HH", 3, 0)
    curve += b"".join(map(_fixed, (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)))
    tags = {
        b"desc": _words("Display P3"),
        b"cprt": _words("none"),
        b"wtpt": _xyz(0.96420, 1.0, 0.82491),
        b"rXYZ": _xyz(0.51512, 0.24120, -0.00105),
        b"gXYZ": _xyz(0.29198, 0.69225, 0.04189),
        b"bXYZ": _xyz(0.15710, 0.06657, 0.78407),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    table, content = struct.pack(">I", len(tags)), b""
    first = 128 + 4 + 12 * len(tags)
    for name, tag in tags.items():
        table += name + struct.pack(">II", first + len(content), len(tag))
        content += tag + bytes(-len(tag) % 4)
    head = struct.pack(">I4xI4s4s4s", first + len(content), 0x04000000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H4s", 2019, 1, 1, 0, 0, 0, b"acsp")
    head = head.ljust(68, b"\0") + struct.pack(">iii", 63190, 65536, 54061)
    return head.ljust(128, b"\0") + table + content


def opened(content: bytes) -> Image.Image:
    """A picture read back, to its last pixel."""
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def write(file: Path, content: bytes | str) -> Path:
    """A file with that content, its folder made; the file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


KINDS = {
    "a jpeg": a_jpeg,
    "a png": a_png,
    "a drawing": a_drawing,
    "half a jpeg": lambda: a_jpeg(300, 200)[:3000],
    "half a png": lambda: a_png()[: len(a_png()) // 2],
    "a gif": lambda: picture_file(a_picture(), "GIF"),
    "a huge png": huge_png,
    "a very tall jpeg": lambda: a_jpeg(200, 30_000),
    "words of an old system": lambda: "Нячанг".encode("cp1251"),
    "the head of a jpeg": lambda: a_jpeg()[:30],
    "words": lambda: b"words",
    "nothing": bytes,
}
"""What golden files name in words, since YAML holds no pictures."""


def _chunk(name: bytes, content: bytes = b"") -> bytes:
    check = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)


def _fixed(number: float) -> bytes:
    return struct.pack(">i", round(number * 65536))


def _xyz(*numbers: float) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(map(_fixed, numbers))


def _words(text: str) -> bytes:
    letters = text.encode("utf-16-be")
    return (
        b"mluc"
        + bytes(4)
        + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(letters), 28)
        + letters
    )
