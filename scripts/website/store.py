"""Files written whole or not at all, and the cache of what was made before."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from website.problems import Problem, ProblemsFound

if TYPE_CHECKING:
    from collections.abc import Iterator

_PART = ".part-"
_REFUSALS = {
    errno.EACCES, errno.EDQUOT, errno.EFBIG, errno.ENOSPC, errno.EPERM, errno.EROFS,
}  # fmt: skip


def write_whole(file: Path, content: bytes) -> None:
    """Write a file under a temporary name and rename it: no reader ever sees half of it."""
    part = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=_own_part(), dir=file.parent)
        part = Path(name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        part.chmod(0o644)  # mkstemp gives 0600, which a web server could not read
        part.replace(file)
    except BaseException as error:
        if part is not None:
            part.unlink(missing_ok=True)
        if isinstance(error, OSError):
            error.filename = str(file)  # not the temporary name, which tells nobody anything
        raise


def cache_folder(root: Path) -> Path:
    """Where a project keeps what was made before: in `.cache/`, or where WEBSITE_CACHE says."""
    return Path(os.environ.get("WEBSITE_CACHE", root / ".cache"))


def part_folder(cache: Path) -> tempfile.TemporaryDirectory[str]:
    """A folder for unfinished files: it goes with its process or, after a kill, in a sweep."""
    cache.mkdir(parents=True, exist_ok=True)
    return tempfile.TemporaryDirectory(prefix=_own_part(), dir=cache.absolute())


def cached_file(cache: Path, key: str) -> Path:
    """Where the cache keeps the bytes of that key."""
    return cache / key[:2] / key


def read_cached(cache: Path, key: str) -> bytes | None:
    """The bytes of that key, or none when they were not made yet."""
    try:
        return cached_file(cache, key).read_bytes()
    except FileNotFoundError:
        return None


def write_cached(cache: Path, key: str, content: bytes) -> None:
    """Keep the bytes of a key."""
    write_whole(cached_file(cache, key), content)


def sweep(cache: Path) -> None:
    """Remove what killed processes left unfinished; what others are writing stays."""
    for part in (*cache.glob(f"{_PART}*"), *cache.glob(f"*/{_PART}*")):
        if _is_running(part.name.removeprefix(_PART).partition("-")[0]):
            continue
        if part.is_dir():
            shutil.rmtree(part, ignore_errors=True)
        else:
            part.unlink(missing_ok=True)


@contextmanager
def refusals_as_problems() -> Iterator[None]:
    """Turn what the disk refuses into a problem; raises ProblemsFound."""
    try:
        yield
    except OSError as error:
        problem = disk_problem(error)
        if problem is None:
            raise
        raise ProblemsFound([problem]) from error


def disk_problem(error: BaseException) -> Problem | None:
    """The problem, if the error means that the disk is full or a file may not be touched."""
    if not isinstance(error, OSError) or error.errno not in _REFUSALS:
        return None
    message = (
        f"the file could not be read or written ({error.strerror}); make room on the disk or give "
        "the right to it, and build again: what was finished is kept"
    )
    return Problem(str(error.filename or "."), 1, message, "disk")


def _own_part() -> str:
    return f"{_PART}{os.getpid()}-"


def _is_running(process: str) -> bool:
    try:
        os.kill(int(process), 0)
    except (ValueError, ProcessLookupError):
        return False
    except PermissionError:  # it runs, but belongs to someone else
        return True
    return True
