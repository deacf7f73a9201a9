"""The `website` command: what it prints, what it changes, and its exit code."""

from __future__ import annotations

import json
import re
import shutil

import pytest
from click.testing import CliRunner
from sites import ROOT, run
from website.checks import CHECKS
from website.cli import main

PROBLEM = re.compile(r"\S+:\d+: (error|warning): .+ \[[\w-]+\]")


@pytest.fixture
def website(example, example_cache):
    """A call of the command for a copy of the example project."""

    def call(*arguments):
        variables = {"WEBSITE_CACHE": str(example_cache)}
        return CliRunner().invoke(main, ["--root", str(example), *arguments], env=variables)

    return call


def test_check_of_sound_content_ends_with_zero(example, example_cache):
    """Warnings alone do not fail: each stands on a line, the last line counts them."""
    done = run("website", "check", cwd=example, WEBSITE_CACHE=str(example_cache))
    *problems, count = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert count == f"0 errors, {len(problems)} warnings"
    assert all(PROBLEM.fullmatch(problem) for problem in problems)
    assert [each.split(":")[0] for each in problems if each.endswith("[translations]")] == [
        "docs/discover/food.ru.md",
        "docs/discover/food.vi.md",
    ]


def test_check_names_the_line_and_ends_with_one(website, example):
    """A mistake is reported with its file, its line and the nearest right word; exit code 1."""
    page = example / "docs" / "index.en.md"
    page.write_text(page.read_text("utf-8").replace("{{ city-area }}", "{{ city-aera }}"), "utf-8")
    done = website("check")
    assert done.exit_code == 1
    assert (
        "docs/index.en.md:7: error: unknown fact `city-aera`; did you mean `city-area`? [ids]"
        in done.output.splitlines()
    )
    assert done.output.splitlines()[-1].startswith("1 errors, ")


def test_check_strict_fails_on_warnings(website):
    """With --strict a warning is enough, and it is shown even if --quiet is given too."""
    done = website("check", "--strict", "--quiet")
    assert done.exit_code == 1
    assert "warning: the original has changed since" in done.output


def test_check_quiet_speaks_only_of_errors(website, example):
    """With --quiet sound content is met with silence, an error is not."""
    sound = website("check", "--quiet")
    assert (sound.exit_code, sound.output) == (0, "")
    (example / "docs" / "_data" / "facts.yml").write_text("city-area: [", "utf-8")
    broken = website("check", "--quiet")
    assert broken.exit_code == 1
    assert "docs/_data/facts.yml:1: error: this is not valid YAML" in broken.output


def test_check_reports_every_mistake_at_once(website, example):
    """Nobody has to run the check again to learn of the next mistake."""
    for code in ("vi", "en", "ru"):
        page = example / "docs" / f"index.{code}.md"
        page.write_text(page.read_text("utf-8") + "\nSince 1653.\n", "utf-8")
    (example / "assets" / "artwork" / "bay.yml").unlink()
    found = website("check").output
    assert all(f"docs/index.{code}.md:" in found for code in ("vi", "en", "ru"))
    assert "assets/artwork/bay.svg:1: error: the picture has no sidecar" in found


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_check_explains_each_check(website, name):
    """Every check can say what it finds and how to repair it."""
    done = website("check", "--explain", name)
    assert done.exit_code == 0
    assert "Repair:" in done.output


def test_check_explains_no_unknown_check(website):
    """A wrong name after --explain is answered with the right ones; exit code 2."""
    done = website("check", "--explain", "nothing")
    assert done.exit_code == 2
    assert all(f"'{name}'" in done.output for name in CHECKS)


def test_a_folder_without_project_is_said_so(tmp_path):
    """Outside a project the command says so in one line."""
    done = run("website", "check", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("mkdocs.yml:1: error: there is no mkdocs.yml here")


def test_status_shows_every_page_in_every_language(website):
    """A row a page, a column a language, and below them how many there are of each state."""
    done = website("status")
    rows = {
        cells[0]: cells[1:]
        for line in done.output.splitlines()
        if len(cells := [cell.strip() for cell in line.strip("│┃").split("│")]) > 1
    }
    assert done.exit_code == 0
    assert rows["discover/food"] == ["source", "translated", "older", "missing"]
    assert rows["index"] == ["source", "translated", "translated", "translated"]
    assert done.output.splitlines()[-1] == (
        "4 source, 10 translated, 1 older than the original, 1 missing"
    )


def test_accept_marks_a_translation_as_current(website, example):
    """Accepting a file changes its line `translates` and nothing else, and only once."""
    page = example / "docs" / "discover" / "food.ru.md"
    before = page.read_text("utf-8").splitlines()
    done = website("accept", "docs/discover/food.ru.md")
    after = page.read_text("utf-8").splitlines()
    assert (done.exit_code, done.output.splitlines()) == (
        0,
        ["accepted docs/discover/food.ru.md", "1 accepted, 0 were up to date already"],
    )
    assert [line for line in after if line not in before] == [
        line for line in after if line.startswith("translates: ")
    ]
    assert len(after) == len(before)
    assert website("accept", "docs/discover/food.ru.md").output == (
        "0 accepted, 1 were up to date already\n"
    )
    assert "1 missing" in website("status").output.splitlines()[-1]
    assert "0 older" in website("status").output.splitlines()[-1]


def test_a_changed_original_makes_its_translations_older(website, example):
    """One changed letter of a source page is enough; accepting the page ends it."""
    page = example / "docs" / "index.vi.md"
    page.write_text(page.read_text("utf-8").replace("Thành phố rộng", "Thành phố lớn"), "utf-8")
    assert "4 older" in website("status").output
    assert "3 accepted" in website("accept", "index").output
    assert "1 older" in website("status").output


def test_accept_in_one_language_leaves_the_others(website, example):
    """With --language only that translation is marked."""
    page = example / "docs" / "index.vi.md"
    page.write_text(page.read_text("utf-8") + "\nMột câu nữa.\n", "utf-8")
    done = website("accept", "--language", "zh", "index")
    assert done.output.splitlines()[0] == "accepted docs/index.zh.md"
    assert "3 older" in website("status").output


def test_accept_all_takes_every_page(website):
    """With --all nothing is older afterwards."""
    assert website("accept", "--all").output.splitlines()[-1] == (
        "1 accepted, 10 were up to date already"
    )


@pytest.mark.parametrize(
    ("arguments", "exit_code", "words"),
    [
        ((), 2, "name the pages that were read, or give --all"),
        (("discover/fod",), 1, "no page `discover/fod`; did you mean `discover/food`?"),
    ],
)
def test_accept_needs_pages_that_are_there(website, arguments, exit_code, words):
    """Without a page, or with a wrong one, nothing is accepted and the right one is named."""
    done = website("accept", *arguments)
    assert done.exit_code == exit_code
    assert words in done.output


def test_release_remembers_the_pages(website, example):
    """A page that was published and vanished is a problem from then on, until it is led on."""
    assert website("release").output == "remembered 5 pages and 1 events\n"
    remembered = (example / "docs/_data/addresses.yml").read_text("utf-8")
    assert "    - discover/eating\n    - discover/food\n" in remembered
    page = example / "docs/discover/food.vi.md"
    page.write_text(page.read_text("utf-8").replace("moved_from: [discover/eating]\n", ""), "utf-8")
    told = "the page `discover/eating` was published and is gone"
    assert told in website("check").output
    refused = website("release")
    assert refused.exit_code == 1
    assert told in refused.output
    assert (example / "docs/_data/addresses.yml").read_text("utf-8") == remembered


def test_strings_brings_the_catalogues_up_to_date(tmp_path):
    """New words of a template appear in every catalogue, empty, and are then reported."""
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    for folder in ("overrides", "scripts"):
        ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignored)
    call = [*("--root", str(tmp_path)), "strings"]
    CliRunner().invoke(main, call)
    page = tmp_path / "overrides" / "reading.html"
    page.write_text(page.read_text("utf-8") + "{% trans %}Quite new words{% endtrans %}\n", "utf-8")
    done = CliRunner().invoke(main, call)
    catalogues = [
        f"overrides/locales/{code}/LC_MESSAGES/messages.po" for code in ("vi", "ru", "zh")
    ]
    assert done.exit_code == 0
    assert sorted(done.output.splitlines()) == sorted(f"updated {path}" for path in catalogues)
    for path in catalogues:
        assert 'msgid "Quite new words"\nmsgstr ""\n' in (tmp_path / path).read_text("utf-8")
    assert CliRunner().invoke(main, call).output == ""


@pytest.mark.parametrize(
    ("form", "key"),
    [
        ("fact", "confidence"),
        ("event", "starts"),
        ("place", "latitude"),
        ("channel", "address"),
        ("licence", "url"),
        ("sidecar", "alt"),
        ("source-page", "as_of"),
        ("translation", "translates"),
    ],
)
def test_schema_prints_the_form_for_editors(website, form, key):
    """The schema of each form is JSON that knows the form's keys."""
    done = website("schema", form)
    assert done.exit_code == 0
    assert key in json.loads(done.output)["properties"]
