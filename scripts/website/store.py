"""Files written whole or not at all, and the cache of what was made before."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_whole(file: Path, content: bytes) -> None:
    """Write a file under a temporary name and rename it: no reader ever sees half of it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".part-", dir=file.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        part.chmod(0o644)  # mkstemp gives 0600, which a web server could not read
        part.replace(file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


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
    """Remove what a killed process left half-written."""
    for part in cache.glob("*/.part-*"):
        part.unlink(missing_ok=True)
