"""What is wrong, where it stands, and what to do about it."""

from __future__ import annotations

import pytest
from website.problems import Problem, ProblemsFound, Severity, did_you_mean, errors, stop_on_errors

ERROR = Problem("docs/index.vi.md", 7, "unknown fact `city-aera`", "ids")
WARNING = Problem("docs/index.en.md", 3, "read it again", "translations", Severity.WARNING)


def test_problem_is_written_as_tools_read_it():
    """A problem is one line: path, line, severity, message and check."""
    assert str(ERROR) == "docs/index.vi.md:7: error: unknown fact `city-aera` [ids]"
    assert str(WARNING) == "docs/index.en.md:3: warning: read it again [translations]"


def test_problems_stand_in_the_order_of_files_and_lines():
    """However problems were met, they are told by file, and in a file from the top down."""
    ninth = Problem("docs/index.vi.md", 9, "a", "ids")
    tenth = Problem("docs/index.vi.md", 10, "a", "ids")
    found = ProblemsFound([tenth, ERROR, WARNING, ninth])
    assert found.problems == (WARNING, ERROR, ninth, tenth)
    assert str(found) == f"{WARNING}\n{ERROR}\n{ninth}\n{tenth}"


def test_warnings_do_not_stop_a_build():
    """Only errors stop a build."""
    assert errors([WARNING, ERROR]) == (ERROR,)
    assert errors([WARNING]) == ()
    stop_on_errors([WARNING])
    with pytest.raises(ProblemsFound) as stop:
        stop_on_errors([WARNING, ERROR])
    assert stop.value.problems == (ERROR,)


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("city-aera", "; did you mean `city-area`?"),
        ("po-nagr", "; did you mean `po-nagar`?"),
        ("city-area", "; did you mean `city-area`?"),
        ("lighthouse", ""),
        ("", ""),
    ],
)
def test_hint_names_the_nearest_word_or_none(word, hint):
    """A slip of the keyboard is answered with the right word, a strange word with nothing."""
    assert did_you_mean(word, ["po-nagar", "city-area"]) == hint


def test_hint_reads_words_of_any_kind():
    """Keys that YAML took for numbers are words too."""
    assert did_you_mean("2091", [2019]) == "; did you mean `2019`?"
