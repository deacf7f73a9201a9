"""The pictures of assets/, each with its sidecar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from website.content.decode import FORMATS, UnreadableOriginal
from website.content.file_names import PLAIN_PICTURE, plain_name
from website.content.measure import measure_original
from website.content.model import Original
from website.content.records import Sidecar
from website.problems import Problem, did_you_mean
from website.schema import read_record, read_yaml

if TYPE_CHECKING:
    from pathlib import Path

    from website.settings import Settings

_OTHER_PICTURES = {
    ".avif", ".bmp", ".gif", ".heic", ".jfif", ".psd", ".tif", ".tiff", ".webp", ".raw", ".dng",
}  # fmt: skip
_NOT_ORIGINALS = {"fonts"}


def load_originals(settings: Settings, cache: Path) -> tuple[dict[str, Original], list[Problem]]:
    """The originals by id (their file name without its ending), and the problems with them."""
    originals: dict[str, Original] = {}
    problems: list[Problem] = []
    files = _files(settings.root / "assets")
    for file in files:
        suffix = file.suffix.lower()
        path = file.relative_to(settings.root).as_posix()
        if suffix in _OTHER_PICTURES:
            message = f"`{file.suffix}` pictures are not read; save it as JPEG or PNG"
            problems.append(Problem(path, 1, message, "original"))
        elif suffix == ".yml":
            problems.extend(_lonely_sidecar(file, path, files))
        elif suffix in FORMATS and not PLAIN_PICTURE.fullmatch(file.stem):
            problems.append(Problem(path, 1, _rename(file), "file-name"))
        elif suffix in FORMATS:
            original, found = _load_original(file, path, settings, cache)
            if original is not None and original.id in originals:
                other = originals[original.id].path
                message = (
                    f"`{other}` has the same name; rename one, two pictures cannot share an id"
                )
                found = (Problem(path, 1, message, "original"),)
            elif original is not None:
                originals[original.id] = original
            problems.extend(found)
    return originals, problems


def _files(folder: Path) -> list[Path]:
    return [
        file
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not _NOT_ORIGINALS & set(file.relative_to(folder).parts)
    ]


def _load_original(
    file: Path, path: str, settings: Settings, cache: Path
) -> tuple[Original | None, tuple[Problem, ...]]:
    problems: list[Problem] = []
    sidecar_file = file.with_suffix(".yml")
    sidecar_path = sidecar_file.relative_to(settings.root).as_posix()
    sidecar = None
    if not sidecar_file.is_file():
        message = (
            f"the picture has no sidecar; write `{sidecar_file.name}` beside it with its title, "
            "alt, caption, kind, creator, credit and licence"
        )
        problems.append(Problem(path, 1, message, "sidecar"))
    else:
        text = read_yaml(sidecar_file, sidecar_path)
        problems.extend(text.problems)
        if not text.problems:
            sidecar, found = read_record(Sidecar, text)
            problems.extend(found)
    try:
        measures = measure_original(file, settings.images, cache)
    except UnreadableOriginal as error:
        problems.append(Problem(path, error.line, str(error), "original"))
        return None, tuple(problems)
    if sidecar is None:
        return None, tuple(problems)
    original = Original(
        id=file.stem,
        file=file,
        path=path,
        sidecar=sidecar,
        width=measures.width,
        height=measures.height,
        colour=measures.colour,
        blob=measures.blob,
    )
    return original, tuple(problems)


def _rename(file: Path) -> str:
    better = f"{plain_name(file.stem) or 'picture'}{file.suffix.lower()}"
    return (
        "a picture's name stands in addresses: only letters without accents, digits, `-` and `_`; "
        f"rename it and its sidecar, for example to `{better}`"
    )


def _lonely_sidecar(file: Path, path: str, files: list[Path]) -> list[Problem]:
    endings = {*FORMATS, *_OTHER_PICTURES}
    pictures = [other for other in files if other.suffix.lower() in endings]
    if any(other.with_suffix("") == file.with_suffix("") for other in pictures):
        return []
    hint = did_you_mean(file.stem, [other.stem for other in pictures])
    message = f"there is no picture `{file.stem}.jpg`, `.png` or `.svg` for this sidecar{hint}"
    return [Problem(path, 1, message, "sidecar")]
