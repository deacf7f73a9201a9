"""The planned files made: once, whole, kept in the cache, and with every refusal said."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from builders import an_original
from pictures import a_jpeg, opened, write
from website.build.make import MakeReport, make, make_batch
from website.content.decode import picture_size
from website.fingerprint import blob_id
from website.images.derivatives import plan_derivatives
from website.images.encode import Encoding, encode
from website.outputs import Costly, Ready
from website.problems import ProblemsFound
from website.settings import ImageSettings
from work import (
    UNREADABLE,
    be_killed,
    be_unreadable,
    say,
    shout,
    stumble,
    want_memory,
    write_too_much,
)

MEMORY = (
    "a process that made this picture, or one beside it, was ended from outside, most likely for "
    "want of memory; close other programs or save the picture smaller, and build again: what was "
    "finished is kept [memory]"
)
QUALITIES = {"avif": 55, "webp": 74, "jpeg": 76}


def plan(*files, qualities=None):
    """The outputs of these pictures in two widths."""
    images = ImageSettings(widths=(20, 40), qualities=qualities or QUALITIES)
    outputs = []
    for file in files:
        width, height = picture_size(file, 3200, 150)
        blob = blob_id(file.read_bytes())
        original = replace(an_original(file.stem, width, height, file), blob=blob)
        outputs += [
            Costly(each.path, f"{each.key}.{each.format}", file.name, encode, Encoding(file, each))
            for each in plan_derivatives(original, images)
        ]
    return outputs


def a_task(name, work):
    """An output that a test makes in its own way."""
    return Costly(PurePosixPath(f"{name}.txt"), f"{name}.txt", f"assets/{name}.jpg", work, name)


def files(folder):
    """Every file of a folder with its bytes."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def ages(folder):
    """When each file of a folder was last written."""
    return {file.name: file.stat().st_mtime_ns for file in folder.rglob("*") if file.is_file()}


def photographs(folder):
    """Two photographs in a folder."""
    return [
        write(folder / "assets" / "bay.jpg", a_jpeg(60, 40)),
        write(folder / "assets" / "market.jpg", a_jpeg(50, 50)),
    ]


@pytest.fixture
def pictures(tmp_path):
    """Two photographs."""
    return photographs(tmp_path)


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """A site and a cache in which the two photographs were made once."""
    folder = tmp_path_factory.mktemp("first")
    files_of_it = photographs(folder)
    return folder, make(plan(*files_of_it), folder / "site", folder / "cache")


@pytest.fixture
def made(first, tmp_path):
    """A copy of that, with the photographs still beside it."""
    return shutil.copytree(first[0], tmp_path, dirs_exist_ok=True)


def test_everything_planned_is_made(first):
    """Each picture opens in its size, and nothing else is there."""
    folder, report = first
    site, outputs = files(folder / "site"), plan(*photographs(folder))
    assert set(site) == {output.path.as_posix() for output in outputs}
    for output in outputs:
        derivative = output.argument.derivative
        image = opened(site[output.path.as_posix()])
        assert image.size == (derivative.width, derivative.height)
    assert report == MakeReport(12, 0, sum(map(len, site.values())))


def test_cache_and_site_hold_the_same_bytes(made):
    """What is published is exactly what was made, and nothing unfinished lies about."""
    site, cache = files(made / "site"), files(made / "cache")
    assert sorted(site.values()) == sorted(cache.values())
    assert not [path for path in (*site, *cache) if ".part-" in path]


def test_a_second_make_reuses_everything(made, pictures):
    """Nothing is made twice: the cache is not written to, the report says so."""
    before = ages(made / "cache")
    report = make(plan(*pictures), made / "again", made / "cache")
    assert (report.made, report.reused) == (0, 12)
    assert ages(made / "cache") == before
    assert files(made / "again") == files(made / "site")


def test_a_changed_original_remakes_its_own_files_only(made, pictures):
    """Its neighbours come from the cache as they were."""
    before = ages(made / "cache")
    write(pictures[0], a_jpeg(60, 41))
    report = make(plan(*pictures), made / "again", made / "cache")
    assert (report.made, report.reused) == (6, 6)
    assert {name: ages(made / "cache")[name] for name in before} == before
    market = {path for path in files(made / "site") if "market" in path}
    assert market == {path for path in files(made / "again") if "market" in path}


def test_another_quality_remakes_its_own_format_only(made, pictures):
    """Two pictures in two widths are made anew in the one format."""
    outputs = plan(*pictures, qualities={**QUALITIES, "webp": 50})
    report = make(outputs, made / "again", made / "cache")
    assert (report.made, report.reused) == (4, 8)


def test_a_file_lost_from_the_cache_is_made_anew(made, pictures):
    """Made alone it has the same bytes as before."""
    output = plan(*pictures)[0]
    (made / "cache" / output.key[:2] / output.key).unlink()
    report = make(plan(*pictures), made / "again", made / "cache")
    assert (report.made, report.reused) == (1, 11)
    assert files(made / "again") == files(made / "site")


def test_nothing_to_make_starts_no_process(tmp_path):
    """Ready files alone need no workers and no cache."""
    report = make([Ready(PurePosixPath("a.txt"), b"a")], tmp_path / "site", tmp_path / "cache")
    assert report == MakeReport(0, 0, 0)
    assert files(tmp_path / "site") == {"a.txt": b"a"}


def test_the_progress_is_silent_where_nobody_watches(tmp_path, capfd):
    """In a log of CI not a sign of the bar appears."""
    make([a_task("bay", say)], tmp_path / "site", tmp_path / "cache")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("work", "message"),
    [
        (be_unreadable, "the picture is damaged; copy it again [original]"),
        (be_killed, MEMORY),
        (want_memory, MEMORY),
    ],
)
def test_what_fails_in_a_worker_is_a_problem_with_its_picture(tmp_path, work, message):
    """No trace of the pool reaches the editor: the picture is named, and what to do."""
    with pytest.raises(ProblemsFound) as found:
        make([a_task("bay", work)], tmp_path / "site", tmp_path / "cache")
    assert str(found.value) == f"assets/bay.jpg:1: error: {message}"
    assert files(tmp_path) == {}


def test_a_full_disk_is_a_problem_with_its_file(tmp_path):
    """The file that found no room is named, and nothing of it is left behind."""
    with pytest.raises(ProblemsFound) as found:
        make([a_task("bay", write_too_much)], tmp_path / "site", tmp_path / "cache")
    assert str(found.value) == (
        f"{tmp_path}/cache/ba/bay.txt:1: error: the file could not be read or written (File too "
        "large); make room on the disk or give the right to it, and build again: what was "
        "finished is kept [disk]"
    )
    assert files(tmp_path) == {}


def test_what_was_finished_before_a_failure_is_kept(tmp_path):
    """The next build begins where the failed one ended."""
    tasks = [a_task("bay", be_unreadable), a_task("market", say)]
    with pytest.raises(ProblemsFound):
        make(tasks, tmp_path / "site", tmp_path / "cache")
    assert files(tmp_path) == {"cache/ma/market.txt": b"market"}
    report = make([a_task("bay", say), tasks[1]], tmp_path / "site", tmp_path / "cache")
    assert (report.made, report.reused) == (1, 1)


def test_all_unreadable_pictures_are_named_at_once(tmp_path):
    """Nobody has to build again to learn of the next one."""
    tasks = [a_task(name, be_unreadable) for name in ("bay", "market")]
    with pytest.raises(ProblemsFound) as found:
        make(tasks, tmp_path / "site", tmp_path / "cache")
    paths = [problem.path for problem in found.value.problems]
    assert paths == ["assets/bay.jpg", "assets/market.jpg"]


def test_a_bug_keeps_its_own_name(tmp_path):
    """What no editor can repair is not dressed up as a problem of the content."""
    with pytest.raises(ZeroDivisionError):
        make([a_task("bay", stumble)], tmp_path / "site", tmp_path / "cache")


def test_a_batch_is_kept_in_its_order(tmp_path):
    """Each output of a batch gets the bytes that were made from its own argument."""
    make_batch([a_task("bay", say), a_task("market", say)], tmp_path)
    assert files(tmp_path) == {"ba/bay.txt": b"bay", "ma/market.txt": b"market"}


def test_every_work_on_one_original_is_done(tmp_path):
    """What is made of an original in two ways is made in both."""
    loud = replace(a_task("bay", shout), path=PurePosixPath("loud.txt"), key="loud")
    make([a_task("bay", say), loud], tmp_path / "site", tmp_path / "cache")
    assert files(tmp_path / "site") == {"bay.txt": b"bay", "loud.txt": b"BAY"}


def test_what_two_works_find_wrong_is_said_once(tmp_path):
    """An editor who repairs a picture repairs it for everything that is made of it."""
    failing = [replace(a_task("bay", work), key=work.__name__) for work in UNREADABLE]
    with pytest.raises(ProblemsFound) as caught:
        make(failing, tmp_path / "site", tmp_path / "cache")
    assert len(caught.value.problems) == 1
