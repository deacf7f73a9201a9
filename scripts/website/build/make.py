"""The planned files made: one cache, one pool of workers."""

from __future__ import annotations

import shutil
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from website.content.decode import UnreadableOriginal
from website.outputs import Costly, Output, Ready
from website.problems import Problem, ProblemsFound
from website.store import cached_file, sweep, write_cached, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class MakeReport:
    """How many files were made anew or taken from the cache, and their size in bytes."""

    made: int
    reused: int
    size: int


def make(outputs: Sequence[Output], site_folder: Path, cache: Path) -> MakeReport:
    """Write the files into the site; raises ProblemsFound.

    What was made once and is still wanted comes from the cache. Every file appears whole.
    """
    costly = [output for output in outputs if isinstance(output, Costly)]
    sweep(cache)
    missing = [output for output in costly if not cached_file(cache, output.key).is_file()]
    try:
        make_missing(missing, cache)
        for output in outputs:
            _publish(output, site_folder, cache)
    except OSError as error:
        raise ProblemsFound([_disk_problem(error, cache)]) from error
    size = sum(cached_file(cache, output.key).stat().st_size for output in costly)
    return MakeReport(len(missing), len(costly) - len(missing), size)


def make_missing(missing: Sequence[Costly], cache: Path) -> None:
    """Make what the cache lacks, a batch a worker; raises ProblemsFound or OSError."""
    batches: dict[str, list[Costly]] = {}
    for output in missing:
        batches.setdefault(output.batch, []).append(output)
    if not batches:
        return
    problems = []
    # Forked workers would inherit the threads of `mkdocs serve`; spawned ones are clean.
    with (
        ProcessPoolExecutor(mp_context=get_context("spawn")) as pool,
        _progress(len(missing)) as advance,
    ):
        futures: dict[Future[None], str] = {
            pool.submit(make_batch, batch, cache): name for name, batch in batches.items()
        }
        for future in as_completed(futures):
            name = futures[future]
            try:
                future.result()
            except UnreadableOriginal as error:
                problems.append(Problem(name, 1, str(error), "original"))
            except OSError:
                pool.shutdown(cancel_futures=True)
                raise
            advance(len(batches[name]))
    if problems:
        raise ProblemsFound(problems)


def make_batch(batch: Sequence[Costly], cache: Path) -> None:
    """Make the outputs of one batch and keep them in the cache; runs in a worker."""
    contents = batch[0].work([output.argument for output in batch])
    for output, content in zip(batch, contents, strict=True):
        write_cached(cache, output.key, content)


def _publish(output: Output, site_folder: Path, cache: Path) -> None:
    target = site_folder / output.path
    if isinstance(output, Ready):
        write_whole(target, output.content)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".part-{target.name}")
    shutil.copyfile(cached_file(cache, output.key), part)
    part.replace(target)


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("Making pictures", total=total)
        yield lambda count: bar.advance(task, count)


def _disk_problem(error: OSError, cache: Path) -> Problem:
    where = error.filename or cache
    message = (
        f"a file could not be written ({error.strerror or error}); make room on the disk or give "
        "the right to write, and build again: what was finished is kept"
    )
    return Problem(str(where), 1, message, "disk")
