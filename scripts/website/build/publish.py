"""A finished site put in the place of the one before."""

from __future__ import annotations

import errno
import filecmp
import shutil
from typing import TYPE_CHECKING

from website.store import refusals_as_problems, write_whole

if TYPE_CHECKING:
    from pathlib import Path


def publish(staged: Path, folder: Path) -> int:
    """Move the files of a finished site into its folder; how many bytes; raises ProblemsFound.

    Pages go after what they show, and what is no longer wanted goes last: at every moment each
    page finds its pictures. A file that did not change keeps its date; hidden ones are not ours.
    """
    files = {file.relative_to(staged): file for file in staged.rglob("*") if file.is_file()}
    size = sum(file.stat().st_size for file in files.values())
    with refusals_as_problems():
        for path in sorted(files, key=lambda path: (path.suffix == ".html", path)):
            _clear_way(folder, folder / path)
            _move(files[path], folder / path)
        for old in sorted(folder.rglob("*"), reverse=True):  # a folder after what is in it
            path = old.relative_to(folder)
            if path.parts[0].startswith(".") or path in files:
                continue
            if not old.is_dir() or old.is_symlink():
                old.unlink()
            elif not any(old.iterdir()):
                old.rmdir()
    return size


def _move(file: Path, target: Path) -> None:
    if target.is_file() and filecmp.cmp(file, target, shallow=False):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        file.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:  # the cache may lie on another disk
            raise
        write_whole(target, file.read_bytes())


def _clear_way(folder: Path, target: Path) -> None:
    """Remove a folder where a file is to be, and a file where a folder is to be."""
    if target.is_dir():
        shutil.rmtree(target)
    for above in target.relative_to(folder).parents:
        if (folder / above).is_file():
            (folder / above).unlink()
