"""Files written whole or not at all, and the cache of what was made before."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pictures import write
from website.problems import ProblemsFound
from website.store import (
    cache_folder,
    cached_file,
    disk_problem,
    part_folder,
    read_cached,
    refusals_as_problems,
    sweep,
    write_cached,
    write_whole,
)


@pytest.fixture(scope="module")
def ended_process():
    """The number of a process that is no more."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def files_below(folder):
    """The paths of all files of a folder."""
    return sorted(
        file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()
    )


def test_write_whole_leaves_the_file_and_nothing_else(tmp_path):
    """The content stands in the file, the folders above it are made, no other file is there."""
    write_whole(tmp_path / "a" / "b" / "page.html", b"words")
    assert (tmp_path / "a" / "b" / "page.html").read_bytes() == b"words"
    assert files_below(tmp_path) == ["a/b/page.html"]


def test_write_whole_makes_files_that_a_web_server_can_read(tmp_path):
    """Everybody may read what is published, whatever a temporary file allows."""
    write_whole(tmp_path / "page.html", b"words")
    assert stat.S_IMODE((tmp_path / "page.html").stat().st_mode) == 0o644


def test_write_whole_never_shows_half_a_file(tmp_path):
    """Whoever reads while another writes sees the old content or the new one, whole."""
    file, contents = tmp_path / "file", (b"a" * 300_000, b"b" * 300_000)
    write_whole(file, contents[0])

    def write_on():
        for turn in range(60):
            write_whole(file, contents[turn % 2])

    writer = threading.Thread(target=write_on)
    writer.start()
    seen = set()
    while writer.is_alive():
        seen.add(file.read_bytes())
    writer.join()
    assert seen <= set(contents)


def test_a_failed_write_leaves_what_was_there_before(tmp_path):
    """Where the file cannot be put, nothing is changed and nothing is left behind."""
    write(tmp_path / "taken" / "file", "before")
    with pytest.raises(OSError, match="taken") as failed:
        write_whole(tmp_path / "taken", b"after")
    assert failed.value.filename == str(tmp_path / "taken")
    assert files_below(tmp_path) == ["taken/file"]


def test_the_cache_is_the_projects_own_or_the_named_one(tmp_path, monkeypatch):
    """WEBSITE_CACHE moves the cache; without it each project has its own."""
    monkeypatch.delenv("WEBSITE_CACHE", raising=False)
    assert cache_folder(tmp_path) == tmp_path / ".cache"
    monkeypatch.setenv("WEBSITE_CACHE", str(tmp_path / "shared"))
    assert cache_folder(tmp_path / "project") == tmp_path / "shared"


def test_the_cache_gives_back_what_it_was_given(tmp_path):
    """A key that was not written yet has no bytes; afterwards it has exactly those."""
    assert read_cached(tmp_path, "abc.avif") is None
    write_cached(tmp_path, "abc.avif", b"picture")
    assert read_cached(tmp_path, "abc.avif") == b"picture"
    assert files_below(tmp_path) == ["ab/abc.avif"]


def test_sweep_removes_what_killed_processes_left(tmp_path, ended_process):
    """Unfinished files and folders of a process that is no more are gone; finished files stay."""
    write_cached(tmp_path, "abc.avif", b"picture")
    write(tmp_path / "ab" / f".part-{ended_process}-x1", "half")
    write(tmp_path / f".part-{ended_process}-x2" / "index.html", "half")
    sweep(tmp_path)
    assert files_below(tmp_path) == ["ab/abc.avif"]
    assert list(tmp_path.iterdir()) == [tmp_path / "ab"]


def test_sweep_leaves_what_others_are_writing(tmp_path):
    """Two builds may share a cache: the unfinished files of a running process are not touched."""
    write(tmp_path / "ab" / f".part-{os.getpid()}-x1", "half")
    with part_folder(tmp_path) as folder:
        write(Path(folder) / "index.html", "half")
        sweep(tmp_path)
        assert len(files_below(tmp_path)) == 2


def test_sweep_of_a_cache_that_is_not_there_yet_does_nothing(tmp_path):
    """The first build of all has nothing to tidy up."""
    sweep(tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_part_folder_goes_with_its_process(tmp_path):
    """A process that ends, even by an error, takes its unfinished files along."""
    program = (
        "from pathlib import Path; from website.store import part_folder; "
        "kept = part_folder(Path('cache')); print(Path(kept.name).is_dir()); 1 / 0"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "True\n")
    assert list((tmp_path / "cache").iterdir()) == []


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EACCES])
def test_what_the_disk_refuses_is_a_problem(number):
    """A full disk or a missing right is said with the file and what to do about it."""
    with pytest.raises(ProblemsFound) as found, refusals_as_problems():
        raise OSError(number, os.strerror(number), "site/index.html")
    assert str(found.value) == (
        "site/index.html:1: error: the file could not be read or written "
        f"({os.strerror(number)}); make room on the disk or give the right to it, and build again: "
        "what was finished is kept [disk]"
    )


def test_a_refusal_without_a_file_is_a_problem_too():
    """Where the system does not say which file it was, the problem stands at the folder."""
    problem = disk_problem(OSError(errno.ENOSPC, "No space left on device"))
    assert (problem.path, problem.line) == (".", 1)


@pytest.mark.parametrize("error", [FileNotFoundError(errno.ENOENT, "none", "x"), ValueError("x")])
def test_other_errors_are_bugs_and_pass(error):
    """What no room on the disk would repair keeps its own name."""
    assert disk_problem(error) is None
    with pytest.raises(type(error)), refusals_as_problems():
        raise error


def test_cached_file_spreads_over_folders(tmp_path):
    """No folder of the cache holds all files."""
    assert cached_file(tmp_path, "abc.avif") == tmp_path / "ab" / "abc.avif"
