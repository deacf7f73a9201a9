"""Size, colour and name of an original, remembered between builds."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from website.content.decode import UnreadableOriginal, decode, picture_size
from website.fingerprint import blob_id, fingerprint
from website.store import read_cached, write_cached

if TYPE_CHECKING:
    from pathlib import Path

    from website.settings import ImageSettings

_VERSION = 1  # raise it when a measure is taken in another way
_SAMPLE = 64  # pixels of width from which the mean colour is taken


@dataclass(frozen=True, slots=True)
class Measures:
    """What is known of an original once it was decoded as a whole."""

    width: int
    height: int
    colour: str
    blob: str


def measure_original(file: Path, images: ImageSettings, cache: Path) -> Measures:
    """The measures of a picture; raises UnreadableOriginal.

    The whole file is decoded once (a cut-off picture shows only then) and the result kept in
    the cache under the name of its content.
    """
    content = file.read_bytes()
    blob = blob_id(content)
    suffix = file.suffix.lower()
    if not content:
        raise UnreadableOriginal("the file is empty; copy it again from where it came")
    limits = (images.artwork_width, images.max_megapixels)
    key = fingerprint("measures", _VERSION, blob, suffix, *limits) + ".json"
    cached = read_cached(cache, key)
    if cached is not None:
        return Measures(**json.loads(cached))
    width, height = picture_size(file, images.artwork_width, images.max_megapixels)
    red, green, blue = decode(file, _SAMPLE).resize((1, 1)).tobytes()
    measures = Measures(width, height, f"#{red:02x}{green:02x}{blue:02x}", blob)
    write_cached(cache, key, json.dumps(asdict(measures)).encode())
    return measures
