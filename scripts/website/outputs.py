"""Files of the finished site, as values that say what is to be made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class Ready:
    """A file whose bytes are known already."""

    path: PurePosixPath
    content: bytes


@dataclass(frozen=True, slots=True)
class Costly:
    """A file worth keeping in the cache, where `key` names its bytes.

    Outputs of one `batch` and `work` share their first steps (the decoding of an original): one
    call in one worker makes all of them, from their arguments, in their order.
    """

    path: PurePosixPath
    key: str
    batch: str
    work: Callable[[Sequence[Any]], list[bytes]]
    argument: Any


Output: TypeAlias = Ready | Costly
