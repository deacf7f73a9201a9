"""Size, colour and name of an original, remembered between builds."""

from __future__ import annotations

import json

import pytest
from pictures import KINDS, a_drawing, a_jpeg, a_noise, picture_file, private_jpeg, write
from PIL import Image
from website.content.decode import UnreadableOriginal
from website.content.measure import Measures, measure_original
from website.fingerprint import blob_id
from website.settings import ImageSettings


def measured(file, cache, **images):
    """The measures of a picture."""
    return measure_original(file, ImageSettings(**images), cache)


def kept(cache):
    """The files of the cache."""
    return [file for file in cache.rglob("*") if file.is_file()]


def test_a_photograph_is_measured_upright(tmp_path):
    """Width and height are those of the scene, the name is git's for the content."""
    content = private_jpeg(60, 40, orientation=6)
    found = measured(write(tmp_path / "a.jpg", content), tmp_path / "cache")
    assert (found.width, found.height, found.blob) == (40, 60, blob_id(content))


def test_a_drawing_is_as_wide_as_the_settings_say(tmp_path):
    """A drawing has no pixels of its own: the settings give it its width."""
    found = measured(write(tmp_path / "a.svg", a_drawing()), tmp_path / "cache", artwork_width=1600)
    assert (found.width, found.height) == (1600, 900)


def test_the_colour_is_the_mean_of_the_picture(tmp_path):
    """What stands in the picture's place while it loads has its lightness and its hue."""
    halves = Image.new("RGB", (64, 64), (200, 0, 40))
    halves.paste((100, 0, 140), (0, 0, 64, 32))
    file = write(tmp_path / "a.png", picture_file(halves, "PNG"))
    assert measured(file, tmp_path / "cache").colour == "#96005a"


def test_an_original_is_decoded_once(tmp_path):
    """The second time the measures come from the cache, even under another name."""
    cache = tmp_path / "cache"
    first = measured(write(tmp_path / "a.jpg", a_jpeg()), cache)
    (file,) = kept(cache)
    file.write_text(json.dumps({**json.loads(file.read_text("utf-8")), "colour": "#123456"}))
    again = measured(write(tmp_path / "b" / "c.jpg", a_jpeg()), cache)
    assert again == Measures(first.width, first.height, "#123456", first.blob)


def test_a_changed_original_is_measured_anew(tmp_path):
    """Other content, other measures, whatever the file is called and how old it is."""
    cache = tmp_path / "cache"
    measured(write(tmp_path / "a.jpg", a_jpeg(60, 40)), cache)
    found = measured(write(tmp_path / "a.jpg", a_jpeg(80, 50)), cache)
    assert (found.width, found.height) == (80, 50)


@pytest.mark.parametrize("images", [{"artwork_width": 800}, {"max_megapixels": 2}])
def test_other_limits_measure_anew(tmp_path, images):
    """What was measured under other settings does not hold."""
    cache, file = tmp_path / "cache", write(tmp_path / "a.svg", a_drawing())
    measured(file, cache)
    if "max_megapixels" in images:
        with pytest.raises(UnreadableOriginal, match="at most 2 are read"):
            measured(file, cache, **images)
    else:
        assert measured(file, cache, **images).width == 800


def test_a_picture_that_is_cut_off_is_found_at_once(tmp_path):
    """The header of a large picture is sound, its end is missing: it is decoded to the end."""
    content = picture_file(a_noise(300, 300), "JPEG")[:-100]
    with pytest.raises(UnreadableOriginal, match="cut off"):
        measured(write(tmp_path / "a.jpg", content), tmp_path / "cache")


@pytest.mark.parametrize("kind", ["half a jpeg", "words", "nothing"])
def test_what_is_no_picture_is_not_remembered(tmp_path, kind):
    """A file that was refused is looked at again the next time."""
    for _ in range(2):
        with pytest.raises(UnreadableOriginal):
            measured(write(tmp_path / "a.jpg", KINDS[kind]()), tmp_path / "cache")
    assert kept(tmp_path / "cache") == []


def test_an_empty_file_is_named_so(tmp_path):
    """A copy that failed leaves an empty file: the message says to copy it again."""
    with pytest.raises(UnreadableOriginal) as refused:
        measured(write(tmp_path / "a.jpg", ""), tmp_path / "cache")
    assert str(refused.value) == "the file is empty; copy it again from where it came"
