"""Originals as pixels: upright, sRGB, without transparency, or a message for the editor."""

from __future__ import annotations

import io
import re
from contextlib import suppress

import pytest
from golden import golden_cases
from hypothesis import given, settings
from hypothesis import strategies as st
from pictures import (
    KINDS,
    a_drawing,
    a_jpeg,
    a_noise,
    a_picture,
    a_png,
    display_p3,
    huge_png,
    opened,
    picture_file,
    private_exif,
    private_jpeg,
    write,
)
from PIL import Image
from website.content.decode import UnreadableOriginal, decode, picture_size

ENDINGS = {"JPEG": ".jpg", "PNG": ".png"}


def measured(file, artwork_width=3200, max_megapixels=150):
    """Width and height of a picture under the usual limits."""
    return picture_size(file, artwork_width, max_megapixels)


def colour(image, place=(0, 0)):
    """The colour at a place, to the nearest five."""
    return tuple(5 * round(value / 5) for value in image.getpixel(place))


@pytest.mark.parametrize("case", golden_cases(__file__, "drawings"))
def test_drawings_are_measured_or_refused(tmp_path, case):
    """A drawing has the proportions of its viewBox and brings in nothing from elsewhere."""
    file = write(tmp_path / "drawing.svg", case["text"])
    if "error" in case:
        with pytest.raises(UnreadableOriginal) as refused:
            measured(file)
        assert (refused.value.line, str(refused.value)) == (case.get("line", 1), case["error"])
    else:
        width, height = case["size"]
        assert measured(file) == (width, height)
        assert decode(file, 320).size == (320, round(320 * height / width))


def test_a_drawing_is_drawn_on_white(tmp_path):
    """Where nothing is drawn the paper is white, elsewhere the colours are the drawing's own."""
    shape = '<rect x="8" width="8" height="9" fill="#c81e1e"/>'
    image = decode(write(tmp_path / "drawing.svg", a_drawing(shape)), 160)
    assert (image.mode, image.getpixel((10, 45)), image.getpixel((150, 45))) == (
        "RGB",
        (255, 255, 255),
        (200, 30, 30),
    )


def test_a_drawing_may_name_its_words_once(tmp_path):
    """Names that a drawing program declares at its head are known while it is drawn."""
    text = '<!DOCTYPE svg [<!ENTITY red "#ff0000">]>\n' + a_drawing(
        '<rect width="16" height="9" fill="&red;"/>'
    )
    assert decode(write(tmp_path / "drawing.svg", text), 16).getpixel((3, 3)) == (255, 0, 0)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_stands_upright(tmp_path, kind, orientation):
    """However the camera was held, the measured size and the pixels are those of the scene."""
    scene = a_picture(60, 40)
    undo = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    stored = scene if undo is None else scene.transpose(undo)
    content = picture_file(stored, kind, exif=private_exif(orientation))
    file = write(tmp_path / f"scene{ENDINGS[kind]}", content)
    image = decode(file, 60)
    assert measured(file) == image.size == (60, 40)
    for place in ((3, 3), (56, 3), (3, 36), (56, 36)):
        differences = zip(image.getpixel(place), scene.getpixel(place), strict=True)
        assert all(abs(one - other) < 30 for one, other in differences), place


@pytest.mark.parametrize("orientation", [0, 9, 99])
def test_an_unknown_orientation_is_left_alone(tmp_path, orientation):
    """A camera that writes nonsense about up and down still made a whole picture."""
    exif = private_exif()
    exif[0x0112] = orientation
    file = write(tmp_path / "scene.jpg", a_jpeg(exif=exif))
    assert measured(file) == decode(file, 60).size == (60, 40)


def test_wide_gamut_colours_become_srgb(tmp_path):
    """Colours of a telephone's profile are converted, so that they look the same without it."""
    image = Image.new("RGB", (8, 8), (200, 100, 50))
    file = write(tmp_path / "p3.png", picture_file(image, "PNG", icc_profile=display_p3()))
    assert decode(file, 8).getpixel((0, 0)) == (215, 93, 31)


@pytest.mark.parametrize("kind", ["a palette", "a layer"])
def test_wide_gamut_colours_become_srgb_in_every_mode(tmp_path, kind):
    """Palettes and transparent layers are converted like other pictures."""
    image = Image.new("RGB", (8, 8), (200, 100, 50))
    image = image.quantize(2) if kind == "a palette" else image.convert("RGBA")
    file = write(tmp_path / "p3.png", picture_file(image, "PNG", icc_profile=display_p3()))
    assert decode(file, 8).getpixel((0, 0)) == (215, 93, 31)


def test_a_broken_colour_profile_is_passed_over(tmp_path):
    """The picture is whole though its profile is not: its numbers are taken as sRGB."""
    file = write(tmp_path / "a.png", a_png(icc_profile=b"no profile" * 20))
    assert decode(file, 60).tobytes() == a_picture().tobytes()


@pytest.mark.parametrize("profile", [None, display_p3()], ids=["plain", "with a profile"])
@pytest.mark.parametrize("mode", ["LA", "RGBA", "P", "RGB"])
def test_what_is_transparent_becomes_white(tmp_path, mode, profile):
    """No page shows through a picture: black that nobody could see does not appear."""
    clear = {"LA": (0, 0), "RGBA": (0, 0, 0, 0), "P": 0, "RGB": (0, 0, 0)}[mode]
    options = {"icc_profile": profile} if profile else {}
    if mode in {"P", "RGB"}:
        options["transparency"] = clear
    content = picture_file(Image.new(mode, (8, 8), clear), "PNG", **options)
    image = decode(write(tmp_path / "a.png", content), 8)
    assert (image.mode, image.getpixel((0, 0))) == ("RGB", (255, 255, 255))


@pytest.mark.parametrize(
    ("mode", "grey", "ending"),
    [("L", 130, ".jpg"), ("1", 255, ".png"), ("I;16", 33_280, ".png"), ("L", 130, ".png")],
)
def test_grey_stays_as_light_as_it_was(tmp_path, mode, grey, ending):
    """Scans in grey, black and white or 16 bits become RGB of the same lightness."""
    kind = {".jpg": "JPEG", ".png": "PNG"}[ending]
    file = write(tmp_path / f"a{ending}", picture_file(Image.new(mode, (8, 8), grey), kind))
    lightness = 255 if mode == "1" else 130
    assert decode(file, 8).getpixel((4, 4)) == (lightness,) * 3


def test_inks_become_light(tmp_path):
    """A JPEG for printers is shown in the colours of a screen."""
    content = picture_file(Image.new("CMYK", (16, 16), (0, 255, 255, 0)), "JPEG")
    assert colour(decode(write(tmp_path / "a.jpg", content), 16)) == (255, 0, 0)


def test_a_jpeg_with_a_preview_is_a_jpeg(tmp_path):
    """Cameras and telephones put a second picture into the file; the first one is read."""
    content = picture_file(a_picture(), "MPO", save_all=True, append_images=[a_picture(6, 4)])
    file = write(tmp_path / "a.jpg", content)
    assert measured(file) == decode(file, 60).size == (60, 40)


def test_large_photographs_are_decoded_no_larger_than_needed(tmp_path):
    """The decoder does a part of the scaling, but always leaves the width that is asked for."""
    file = write(tmp_path / "a.jpg", a_jpeg(1600, 1600))
    assert decode(file, 200).width in range(300, 800)
    assert decode(file, 1600).size == (1600, 1600)


def test_a_huge_picture_is_refused_by_its_header(tmp_path):
    """Nobody waits for 1.6 gigapixels: the file is not decoded to learn how large it is."""
    with pytest.raises(UnreadableOriginal) as refused:
        measured(write(tmp_path / "a.png", huge_png()))
    assert str(refused.value) == (
        "40,000 × 40,000 pixels are 1,600 megapixels, at most 150 are read; "
        "save the picture smaller"
    )


def test_the_limit_itself_is_read(tmp_path):
    """A picture of exactly as many pixels as are allowed is allowed."""
    file = write(tmp_path / "a.png", a_png(2000, 500))
    assert measured(file, max_megapixels=1) == (2000, 500)


@pytest.mark.parametrize("case", golden_cases(__file__, "damaged"))
def test_a_file_that_is_no_whole_picture_is_refused(tmp_path, case):
    """The message says what the file is and what to do about it."""
    with pytest.raises(UnreadableOriginal) as refused:
        decode(write(tmp_path / case["file"], KINDS[case["holds"]]()), 60)
    assert re.sub(r"\d+ bytes", "# bytes", str(refused.value)) == case["error"]


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    """A folder for files that come and go."""
    return tmp_path_factory.mktemp("scratch")


@settings(max_examples=150, deadline=None)
@given(
    ending=st.sampled_from([".jpg", ".png", ".svg"]),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=6),
    kept=st.floats(0.01, 1) | st.just(1),
)
def test_no_damage_is_a_bug(scratch, ending, changes, kept):
    """Whatever stands in a file: it is a picture, or a message says that it is none."""
    whole = {".jpg": private_jpeg(), ".png": a_png(), ".svg": a_drawing().encode()}[ending]
    content = bytearray(whole)
    for place, value in changes:
        content[int(place * len(content))] = value
    file = write(scratch / f"a{ending}", bytes(content[: int(kept * len(content))]))
    with suppress(UnreadableOriginal):
        measured(file)
        assert decode(file, 16).mode == "RGB"


def test_damaged_remarks_of_a_camera_do_not_harm_its_picture(tmp_path):
    """Remarks that cannot be written anew are not needed to turn the picture upright."""
    content = private_jpeg(orientation=6)
    exif = content.index(b"Exif\0\0")
    broken = bytearray(content)
    place = broken.index(b"\x01\x0e\x00\x02", exif) + 3  # the description is said to be a number
    broken[place] = 4
    assert opened(content).size == (60, 40)
    file = write(tmp_path / "a.jpg", bytes(broken))
    assert measured(file) == decode(file, 40).size == (40, 60)


def test_noise_is_decoded_exactly(tmp_path):
    """A PNG without profile reaches the encoders bit by bit."""
    image = a_noise(30, 20)
    stream = io.BytesIO()
    image.save(stream, "PNG")
    assert decode(write(tmp_path / "a.png", stream.getvalue()), 30).tobytes() == image.tobytes()
