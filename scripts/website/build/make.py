"""The planned files made: one cache, one pool of workers."""

from __future__ import annotations

import os
import signal
import threading
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from website.content.decode import UnreadableOriginal
from website.outputs import Costly, Output, Ready
from website.problems import Problem, ProblemsFound
from website.store import cached_file, refusals_as_problems, sweep, write_cached, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
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
    with refusals_as_problems():
        make_missing(missing, cache)
        for output in outputs:
            write_whole(site_folder / output.path, _content(output, cache))
    size = sum(cached_file(cache, output.key).stat().st_size for output in costly)
    return MakeReport(len(missing), len(costly) - len(missing), size)


def make_missing(missing: Sequence[Costly], cache: Path) -> None:
    """Make what the cache lacks, a batch a worker; raises ProblemsFound or OSError."""
    batches: dict[tuple[str, object], list[Costly]] = {}
    for output in missing:
        batches.setdefault((output.batch, output.work), []).append(output)
    if not batches:
        return
    problems = []
    # Forked workers would inherit the threads of `mkdocs serve`; spawned ones are clean.
    with (
        ProcessPoolExecutor(mp_context=get_context("spawn"), initializer=_start_worker) as pool,
        _progress(len(missing)) as advance,
    ):
        futures: dict[Future[None], Sequence[Costly]] = {}
        try:
            for batch in batches.values():
                futures[pool.submit(make_batch, batch, cache)] = batch
            for future in as_completed(futures):
                problems.extend(_batch_problems(future, futures))
                advance(len(futures[future]))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    if problems:
        raise ProblemsFound([*dict.fromkeys(problems)])


def make_batch(batch: Sequence[Costly], cache: Path) -> None:
    """Make the outputs of one batch and keep them in the cache; runs in a worker."""
    contents = batch[0].work([output.argument for output in batch])
    for output, content in zip(batch, contents, strict=True):
        write_cached(cache, output.key, content)


def _start_worker() -> None:
    """End with the build: silently on Ctrl-C, and also when the build itself was killed."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _batch_problems(
    future: Future[None], futures: Mapping[Future[None], Sequence[Costly]]
) -> list[Problem]:
    name = futures[future][0].batch
    try:
        future.result()
    except UnreadableOriginal as error:
        return [Problem(name, error.line, str(error), "original")]
    except MemoryError:
        raise ProblemsFound([_memory_problem(name)]) from None
    except BrokenProcessPool:
        # Batches are begun in their order: the first unfinished one was surely being made.
        begun = next(futures[each] for each in futures if not each.done() or each.exception())
        raise ProblemsFound([_memory_problem(begun[0].batch)]) from None
    return []


def _content(output: Output, cache: Path) -> bytes:
    return (
        output.content if isinstance(output, Ready) else cached_file(cache, output.key).read_bytes()
    )


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task("Making pictures", total=total)
        yield lambda count: bar.advance(task, count)


def _memory_problem(name: str) -> Problem:
    message = (
        "a process that made this picture, or one beside it, was ended from outside, most likely "
        "for want of memory; close other programs or save the picture smaller, and build again: "
        "what was finished is kept"
    )
    return Problem(name, 1, message, "memory")
