"""What goes wrong in real life: said with place and remedy, without harm to the site before."""

from __future__ import annotations

import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from golden import golden_cases
from pictures import KINDS, a_noise, opened, picture_file, write
from sites import build, copy_example, environment, run
from website.build.load import load_site
from website.build.plan import picture_outputs
from website.checks import run_checks
from website.problems import errors
from website.store import cached_file

ERROR = re.compile(r"^\S.*:\d+: error: .+ \[[\w-]+\]$", re.MULTILINE)
TOO_LARGE = "the file could not be read or written (File too large)"
ROOM = "make room on the disk or give the right to it, and build again: what was finished is kept"


@dataclass(frozen=True)
class Project:
    """A project whose site was built before something went wrong."""

    root: Path
    site: dict[str, bytes]

    def errors_now(self):
        """The errors that the checks find in the content as it is."""
        site, problems = load_site(self.root, self.root / ".cache")
        return errors((*problems, *run_checks(site.content, site.settings)))

    def assert_unharmed(self):
        """The site of before is whole, and nothing unfinished lies about."""
        assert files(self.root / "site") == self.site
        assert leftovers(self.root.parent.parent) == []


def files(folder):
    """Every file of a folder with its bytes."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def leftovers(folder):
    """The unfinished files and folders below a folder."""
    return [file.name for file in folder.rglob(".part-*")]


def mkdocs_build(project):
    """The real build, as `make site` starts it."""
    return run("mkdocs", "build", "--strict", "--quiet", cwd=project)


def add_photographs(root, count):
    """Large photographs on the front page in all languages, each worth some work."""
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("[80, 160]", "[80, 160, 640]"))
    sidecar = (root / "assets" / "photos" / "market.yml").read_text("utf-8")
    photograph = picture_file(a_noise(1200, 800), "JPEG", quality=50)
    for number in range(count):
        name = f"assets/photos/harbour-{number}"
        write(root / f"{name}.jpg", photograph + bytes(number))
        write(root / f"{name}.yml", sidecar)
    for page in (root / "docs").glob("index.*.md"):
        marks = "".join(f"\n![](photo:harbour-{number})\n" for number in range(count))
        page.write_text(page.read_text("utf-8") + marks, "utf-8")


def planned(root):
    """The path of every picture of the site, with its key."""
    site, _ = load_site(root, root / ".cache")
    return {output.path.as_posix(): output.key for output in picture_outputs(site)}


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A project with its site; a test that changes its content puts it right again."""
    root = copy_example(tmp_path_factory.mktemp("project"))
    return Project(root, build(root, root / "site").files())


@pytest.fixture
def own_project(project, tmp_path):
    """A copy of it that a test may change for good."""
    whole = project.root.parent.parent
    shutil.copytree(whole, tmp_path, dirs_exist_ok=True)
    return Project(tmp_path / project.root.relative_to(whole), project.site)


def apply(case, root):
    """Do to the content what a case describes."""
    for path, text in case.get("put", {}).items():
        write(root / path, text)
    for path, (old, new) in case.get("replace", {}).items():
        text = (root / path).read_text("utf-8")
        assert old in text
        write(root / path, text.replace(old, new))
    for path, kind in case.get("bytes", {}).items():
        write(root / path, KINDS[kind]())
    for path, copy in case.get("copy", {}).items():
        write(root / copy, (root / path).read_bytes())
    for path in case.get("remove", []):
        (root / path).unlink()


def restore(root, before):
    """Make the content what it was."""
    for folder in ("docs", "assets"):
        for path in files(root / folder):
            if f"{folder}/{path}" not in before:
                (root / folder / path).unlink()
    for path, content in before.items():
        write(root / path, content)


@pytest.mark.parametrize("case", golden_cases(__file__, "bad_input"))
def test_bad_content_stops_the_build_and_nothing_else(project, case):
    """The build ends with exactly these errors; the site stays; repaired content is sound."""
    before = {
        f"{folder}/{path}": content
        for folder in ("docs", "assets")
        for path, content in files(project.root / folder).items()
    }
    apply(case, project.root)
    done = mkdocs_build(project.root)
    said = [re.sub(r"\d+ bytes", "# bytes", each) for each in ERROR.findall(done.stderr)]
    still = files(project.root / "site") == project.site
    restore(project.root, before)
    assert said == case["says"]
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert still
    project.assert_unharmed()
    assert project.errors_now() == ()


def test_a_huge_picture_costs_neither_time_nor_memory(project):
    """The check says no to 1.6 gigapixels within the memory of a small machine, and at once."""
    picture = write(project.root / "assets" / "photos" / "harbour.png", KINDS["a huge png"]())
    program = (
        "import resource; resource.setrlimit(resource.RLIMIT_AS, (1_200_000_000,) * 2); "
        "from website.cli import main; main(['check', '--quiet'])"
    )
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=project.root,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    picture.unlink()
    assert time.monotonic() - began < 10
    assert (done.returncode, done.stderr) == (1, "")
    assert "harbour.png:1: error: 40,000 × 40,000 pixels are 1,600 megapixels" in done.stdout


def test_a_warning_of_mkdocs_leaves_the_site_before(project):
    """What only MkDocs notices stops a strict build at its very end: the site stays as it was."""
    page = project.root / "docs" / "index.en.md"
    before = page.read_bytes()
    write(page, before.decode() + "\n[Words [more]](nowhere.md)\n")
    done = mkdocs_build(project.root)
    write(page, before)
    assert done.returncode == 1
    assert "nowhere.md" in done.stderr
    assert "strict mode" in done.stdout
    project.assert_unharmed()


def limited(size):
    """A limit on the size of files, as a full disk in a process of its own."""

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


def build_with_limit(root, size):
    """The real build, to which the disk refuses files larger than this."""
    return subprocess.run(
        [str(Path(sys.executable).with_name("mkdocs")), "build", "--strict", "--quiet"],
        cwd=root,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limited(size),
    )


def test_a_disk_that_is_full_while_pictures_are_made(own_project):
    """The build says so and stops; what was finished is not made again when there is room."""
    root = own_project.root
    add_photographs(root, 2)
    done = build_with_limit(root, 50_000)
    assert done.returncode == 1
    ((path, message),) = re.findall(r"^(.*):1: error: (.*)$", done.stderr, re.MULTILINE)
    assert Path(path).parent.parent == root / ".cache"
    assert message == f"{TOO_LARGE}; {ROOM} [disk]"
    assert "Traceback" not in done.stderr
    own_project.assert_unharmed()

    kept = sum(cached_file(root / ".cache", key).is_file() for key in planned(root).values())
    assert f"reused {kept}\n" in build(root, root / "site").said
    assert set(planned(root)) <= set(files(root / "site"))


def test_a_disk_that_is_full_while_pages_are_written(project):
    """MkDocs' own files find no room: the same words, no trace, the site before stays."""
    done = build_with_limit(project.root, 3000)
    assert done.returncode == 1
    assert f":1: error: {TOO_LARGE}; {ROOM} [disk]" in done.stderr
    assert "Traceback" not in done.stderr
    project.assert_unharmed()


class Build:
    """A build that has been started and is making pictures."""

    def __init__(self, root):
        self.root = root
        self.process = subprocess.Popen(
            [str(Path(sys.executable).with_name("mkdocs")), "build", "--strict", "--quiet"],
            cwd=root,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def wait_until(self, done, what):
        """Ask again and again, for half a minute at most."""
        end = time.monotonic() + 30
        while not done():
            assert time.monotonic() < end, f"{what} did not come about"
            time.sleep(0.01)

    def wait_for_pictures(self, count):
        """Wait until so many pictures stand in the cache."""
        cache = self.root / ".cache"
        self.wait_until(lambda: len(list(cache.glob("*/*.avif"))) >= count, "the first picture")
        assert self.process.poll() is None, self.process.stdout.read()

    def workers(self):
        """The numbers of the processes that make pictures."""
        listed = subprocess.run(
            ["ps", "-A", "-ww", "-o", "pid=,ppid=,args="],
            capture_output=True,
            text=True,
            check=True,
        )
        rows = (row.split(maxsplit=2) for row in listed.stdout.splitlines())
        parent = str(self.process.pid)
        return [int(pid) for pid, ppid, args in rows if ppid == parent and "spawn_main" in args]

    def is_gone(self):
        """Whether no process of the build runs any more."""
        try:
            os.killpg(self.process.pid, 0)
        except ProcessLookupError:
            return True
        return False

    def end(self):
        """End whatever still runs."""
        if not self.is_gone():
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()


@pytest.fixture
def started(own_project):
    """A build in the midst of its pictures: some are finished, most are not."""
    add_photographs(own_project.root, 4)
    before = len(list((own_project.root / ".cache").glob("*/*.avif")))
    running = Build(own_project.root)
    try:
        running.wait_for_pictures(before + 1)
        yield running
    finally:
        running.end()


def test_a_build_killed_while_it_makes_pictures(own_project, started):
    """Nothing half-written has a final name; the next build goes on from there and is complete."""
    root = own_project.root
    os.killpg(started.process.pid, signal.SIGKILL)
    started.process.communicate()
    assert files(root / "site") == own_project.site
    finished = {
        path: cached_file(root / ".cache", key)
        for path, key in planned(root).items()
        if cached_file(root / ".cache", key).is_file()
    }
    for path, file in finished.items():
        assert f"-{opened(file.read_bytes()).width}-" in path

    said = build(root, root / "site").said
    expected = planned(root)
    assert f"files made {len(expected) - len(finished)}, reused {len(finished)}\n" in said
    assert leftovers(root) == []
    site = files(root / "site")
    for path, key in expected.items():
        assert site[path] == cached_file(root / ".cache", key).read_bytes()
        assert f"-{opened(site[path]).width}-" in path


@pytest.mark.parametrize("ended_by", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_no_process_outlives_its_build(started, ended_by):
    """However the build is ended, its workers do not stay behind and wait for ever."""
    os.kill(started.process.pid, ended_by)
    started.process.wait(timeout=20)
    started.wait_until(started.is_gone, "the end of the workers")


def test_a_worker_that_the_system_kills(own_project, started):
    """No memory for a picture: said with the picture and what to do, and nothing is lost."""
    os.kill(started.workers()[0], signal.SIGKILL)
    said, _ = started.process.communicate(timeout=20)
    assert started.process.returncode == 1
    assert "Traceback" not in said
    assert re.search(
        r"^assets/photos/harbour-\d\.jpg:1: error: a process that made this picture, or one beside "
        r"it, was ended from outside, most likely for want of memory; close other programs or save "
        r"the picture smaller, and build again: what was finished is kept \[memory\]$",
        said,
        re.MULTILINE,
    )
    own_project.assert_unharmed()


def test_the_repaired_project_builds_again(project):
    """After everything above the content is what it was, and so is its site."""
    assert build(project.root, project.root / "site").files() == project.site
    project.assert_unharmed()
