"""The pictures of assets/, each with its sidecar, or the problems with them."""

from __future__ import annotations

import re

import pytest
from builders import SIDECAR, some_settings
from golden import golden_cases
from pictures import KINDS, write
from website.content.load_originals import load_originals
from website.fingerprint import blob_id

TEXTS = {
    "a sidecar": SIDECAR,
    "a sidecar without a licence": SIDECAR.replace("licence:", "license:"),
    "words without an end": 'title: "Bay\n',
}


def content(words):
    """What a golden file means by these words."""
    return TEXTS[words] if words in TEXTS else KINDS[words]()


@pytest.mark.parametrize("case", golden_cases(__file__, "load_originals"))
def test_originals_and_problems(tmp_path, case):
    """Every picture is an original or a problem, and every problem names its file and a remedy."""
    for path, words in case["files"].items():
        write(tmp_path / path, content(words))
    originals, problems = load_originals(some_settings(tmp_path), tmp_path / "cache")
    said = [re.sub(r"\d+ bytes", "# bytes", str(problem)) for problem in sorted(problems)]
    assert said == case["problems"]
    assert sorted(original.path for original in originals.values()) == case["originals"]


def test_an_original_has_its_words_and_its_measures(tmp_path):
    """The id is the name of the file; sidecar, size, colour and content come along."""
    file = write(tmp_path / "assets" / "photos" / "bay.jpg", KINDS["a jpeg"]())
    write(file.with_suffix(".yml"), SIDECAR)
    originals, _ = load_originals(some_settings(tmp_path), tmp_path / "cache")
    bay = originals["bay"]
    assert (bay.id, bay.file, bay.path) == ("bay", file, "assets/photos/bay.jpg")
    assert (bay.width, bay.height, bay.blob) == (60, 40, blob_id(file.read_bytes()))
    assert re.fullmatch("#[0-9a-f]{6}", bay.colour)
    assert bay.sidecar.alt["en"] == "Islands"
