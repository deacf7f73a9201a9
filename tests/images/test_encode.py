"""The bytes of derivatives: of the right size, the right colours, and without metadata."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from builders import an_original
from pictures import (
    PRIVATE,
    a_drawing,
    a_jpeg,
    a_noise,
    a_picture,
    display_p3,
    opened,
    picture_file,
    private_jpeg,
    write,
)
from PIL import Image
from website.content.decode import UnreadableOriginal, picture_size
from website.images.derivatives import FORMATS, plan_derivatives
from website.images.encode import Encoding, encode
from website.settings import ImageSettings

KINDS = tuple(FORMATS)


def encodings(file, widths=(40,)):
    """What is to be made of a picture, in all formats."""
    width, height = picture_size(file, 3200, 150)
    original = an_original(file.stem, width, height, file)
    settings = ImageSettings(widths=widths)
    return [Encoding(file, each) for each in plan_derivatives(original, settings)]


def encoded(file, widths=(40,)):
    """The files of a picture in one width, by format."""
    asked = encodings(file, widths)
    made = encode(asked)
    return {each.derivative.format: bytes_ for each, bytes_ in zip(asked, made, strict=True)}


@pytest.fixture
def photograph(tmp_path):
    """A photograph with everything inside that a telephone writes down, on its side."""
    return write(tmp_path / "bay.jpg", private_jpeg(60, 40, orientation=6))


@pytest.mark.parametrize("name", ["bay.jpg", "bay.png", "bay.svg"])
def test_every_file_has_the_planned_size_and_format(tmp_path, name):
    """Each file opens again, in its format and in exactly the size that the page announces."""
    content = {
        "bay.jpg": a_jpeg(333, 222),
        "bay.png": picture_file(a_picture(333, 222), "PNG"),
        "bay.svg": a_drawing(),
    }[name]
    asked = encodings(write(tmp_path / name, content), widths=(50, 125, 301))
    made = encode(asked)
    found = [(opened(each).format.lower(), opened(each).size) for each in made]
    assert found == [
        (each.derivative.format, (each.derivative.width, each.derivative.height)) for each in asked
    ]
    assert len(made) == 9


@pytest.mark.parametrize("kind", KINDS)
def test_every_file_shows_the_picture(tmp_path, kind):
    """Through every format the colours stay what they were, within what the eye forgives."""
    scene = a_picture(120, 80)
    file = write(tmp_path / "bay.png", picture_file(scene, "PNG"))
    image = opened(encoded(file, widths=(120,))[kind]).convert("RGB")
    for place in ((10, 10), (110, 10), (10, 70), (60, 40), (110, 70)):
        differences = zip(image.getpixel(place), scene.getpixel(place), strict=True)
        assert all(abs(one - other) <= 12 for one, other in differences), place


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_taken_sideways_stands_upright(tmp_path, kind):
    """What the camera only noted down is done to the pixels: up is up everywhere."""
    half = Image.new("RGB", (60, 40), "white")
    half.paste("black", (0, 0, 30, 40))  # left; turned to the right it is above
    exif = Image.Exif()
    exif[0x0112] = 6
    file = write(tmp_path / "bay.jpg", picture_file(half, "JPEG", exif=exif))
    image = opened(encoded(file)[kind]).convert("L")
    assert image.size == (40, 60)
    assert image.getpixel((20, 5)) < 40
    assert image.getpixel((20, 55)) > 200


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_private_is_published(photograph, kind):
    """Neither place nor time nor words nor profile of the original are in the file."""
    assert PRIVATE.encode() in photograph.read_bytes()
    content = encoded(photograph)[kind]
    image = opened(content)
    assert dict(image.getexif()) == {}
    assert not {"exif", "xmp", "icc_profile", "comment", "photoshop"} & set(image.info)
    for mark in (PRIVATE.encode(), b"Exif", b"ICC_PROFILE", b"xmpmeta", b"GPS", b"EXIF", b"ICCP"):
        assert mark not in content


@pytest.mark.parametrize("kind", KINDS)
def test_wide_gamut_colours_are_published_as_srgb(tmp_path, kind):
    """Without its profile a file of a telephone has the numbers that sRGB gives its colours."""
    image = Image.new("RGB", (60, 40), (200, 100, 50))
    file = write(tmp_path / "bay.png", picture_file(image, "PNG", icc_profile=display_p3()))
    found = opened(encoded(file)[kind]).convert("RGB").getpixel((20, 10))
    assert all(abs(one - other) <= 3 for one, other in zip(found, (215, 93, 31), strict=True))


def test_a_file_made_alone_has_the_same_bytes(tmp_path):
    """A key names one content: it does not matter which of its neighbours are made with it."""
    file = write(tmp_path / "bay.jpg", picture_file(a_noise(400, 300), "JPEG"))
    asked = encodings(file, widths=(60, 120, 200))
    together = encode(asked)
    assert [encode([each])[0] for each in asked] == together
    assert encode(asked[3:5]) == together[3:5]


def test_a_higher_quality_takes_more_bytes(tmp_path):
    """The quality of the settings is the one with which a file is written."""
    file = write(tmp_path / "bay.png", picture_file(a_noise(120, 80), "PNG"))
    for each in encodings(file, widths=(120,)):
        low, high = (
            encode([Encoding(file, replace(each.derivative, quality=quality))])[0]
            for quality in (20, 90)
        )
        assert len(low) < len(high)


def test_a_picture_that_became_unreadable_is_said_so():
    """An original that is no longer there is no bug of the encoder."""
    file = Path("gone.jpg")
    derivative = plan_derivatives(an_original(), ImageSettings(widths=(40,)))[0]
    with pytest.raises(UnreadableOriginal, match="No such file"):
        encode([Encoding(file, derivative)])
