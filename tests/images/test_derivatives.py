"""Which files a picture is published as."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import an_original
from website.images.derivatives import FORMATS, plan_derivatives
from website.settings import ImageSettings


def planned(original=None, **images):
    """The plan of a picture under these settings."""
    return plan_derivatives(original or an_original(), ImageSettings(**images))


def paths(derivatives, kind=""):
    """Where the files are, of one format or of all."""
    return {each.path.as_posix() for each in derivatives if kind in {"", each.format}}


def test_every_format_has_every_width():
    """A large picture is published in all formats and widths of the settings, narrowest first."""
    found = [(each.format, each.width, each.quality) for each in planned(an_original(width=3200))]
    qualities = {"avif": 55, "webp": 74, "jpeg": 76}
    assert found == [
        (kind, width, quality)
        for kind, quality in qualities.items()
        for width in (480, 736, 960, 1440, 1920)
    ]
    assert list(FORMATS) == list(qualities)


@pytest.mark.parametrize(
    ("width", "published"),
    [
        (1920, [480, 736, 960, 1440, 1920]),
        (1919, [480, 736, 960, 1440]),
        (480, [480]),
        (479, [479]),
        (1, [1]),
    ],
)
def test_no_picture_is_made_wider_than_it_was(width, published):
    """Widths beyond the original are left out; a small picture is published as it is."""
    derivatives = planned(an_original(width=width, height=300))
    assert [each.width for each in derivatives if each.format == "jpeg"] == published


@pytest.mark.parametrize(
    ("size", "height"), [((3000, 2000), 320), ((2000, 3000), 720), ((3000, 1), 1)]
)
def test_proportions_are_kept(size, height):
    """A file is as tall as its width demands, and never without height."""
    derivatives = planned(an_original(width=size[0], height=size[1]), widths=(480,))
    assert {each.height for each in derivatives} == {height}


def test_steps_lead_from_the_widest_file_to_the_own_size():
    """A narrow file is scaled down from the wider ones, so its bytes depend on nothing else."""
    narrowest = planned(an_original(width=1000, height=500), widths=(100, 400, 900))[0]
    assert narrowest.steps == ((900, 450), (400, 200), (100, 50))
    assert (narrowest.width, narrowest.height) == (100, 50)


def test_the_same_picture_and_settings_give_the_same_names():
    """A plan depends on nothing but the picture and the settings."""
    assert planned() == planned()


def test_names_tell_picture_and_width():
    """Whoever saves a picture from the site can see what it is."""
    names = [each.path.name for each in planned(widths=(480,))]
    assert [name.rpartition("-")[0] for name in names] == ["bay-480"] * 3
    assert [name.rpartition(".")[2] for name in names] == ["avif", "webp", "jpg"]
    assert all(each.path.parts[0] == "media" for each in planned())


@pytest.mark.parametrize(
    "change",
    [{"blob": "0" * 40}, {"width": 3100}],
    ids=["content", "width of a drawing"],
)
def test_another_picture_has_other_names(change):
    """No browser shows the old picture after the original has changed."""
    original = an_original()
    assert not paths(planned(original)) & paths(planned(replace(original, **change)))


def test_another_quality_renames_its_own_format():
    """Files of the other formats stay as they are in every cache."""
    before = planned()
    after = planned(qualities={"avif": 40, "webp": 74, "jpeg": 76})
    assert not paths(before, "avif") & paths(after, "avif")
    for kind in ("webp", "jpeg"):
        assert paths(before, kind) == paths(after, kind)


def test_another_width_renames_what_is_scaled_from_it():
    """A new width above changes the narrower files, one below changes nothing else."""
    before = planned(widths=(400, 800))
    assert paths(before) < paths(planned(widths=(200, 400, 800)))
    assert not paths(before) & paths(planned(widths=(400, 800, 1600)))


def test_no_two_files_share_a_name_or_a_key():
    """What lies in the cache under a key is one file only."""
    plans = [*planned(), *planned(an_original("po-nagar"))]
    assert len(paths(plans)) == len(plans) == len({each.key for each in plans})
