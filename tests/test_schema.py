"""What people wrote in YAML, as records, or as problems with the line they stand on."""

from __future__ import annotations

from typing import Annotated, Literal

import pytest
from golden import golden_cases
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, field_validator
from website.schema import Record, parse_yaml, read_record, read_records, read_yaml


class Engine(BaseModel):
    """A part of a record."""

    model_config = ConfigDict(extra="forbid")

    power: int


class Boat(Record):
    """A form with one key of every kind."""

    name: str
    hull: Literal["basket", "wood"]
    crew: tuple[str, ...] = ()
    names: dict[str, str] = Field(default={})
    engine: Engine | None = None
    length: Annotated[float, Field(ge=1, le=30)] = 4.0
    afloat: bool = True

    @field_validator("name")
    @classmethod
    def _not_empty(cls, name: str) -> str:
        if not name:
            raise ValueError("a boat needs a name")
        return name


@pytest.mark.parametrize("case", golden_cases(__file__, "schema"))
def test_problems_say_where_and_what(case):
    """Each mistake is told with its line, what was expected and what is there."""
    text = parse_yaml(case["text"], "boats.yml")
    problems = text.problems or read_records(Boat, text)[1]
    assert [str(problem) for problem in problems] == case["problems"]


def test_record_knows_where_it_stands():
    """A record that was read can name its file and the line of each of its values."""
    text = parse_yaml("a:\n  name: Gió\n  hull: wood\n  crew:\n    - An\n    - Bình\n", "boats.yml")
    boat = read_records(Boat, text)[0]["a"]
    assert (boat.path, boat.line()) == ("boats.yml", 1)
    assert (boat.line("hull"), boat.line("crew"), boat.line("crew", 1)) == (3, 4, 6)


def test_line_of_what_is_not_there_is_the_nearest_around_it():
    """What is missing is told at the record that misses it."""
    text = parse_yaml("a:\n  name: Gió\nb:\n  name: Sóng\n  hull: wood\n", "boats.yml")
    assert text.line("b", "crew", 0) == 3
    assert text.line("c") == 1


def test_number_as_id_is_found_again():
    """An id that YAML reads as a number is an id with a line all the same."""
    text = parse_yaml(
        "b: {name: Sóng, hull: wood}\n2019:\n  name: Gió\n  hull: wood\n", "boats.yml"
    )
    records, problems = read_records(Boat, text)
    assert problems == ()
    assert records["2019"].line("hull") == 4


def test_lines_are_counted_from_the_first_line_of_the_text():
    """The head of a page begins on line 2 of its file, and its lines are counted so."""
    text = parse_yaml("name: Gió\nhull: iron\n", "docs/boat.vi.md", first_line=2)
    (problem,) = read_record(Boat, text)[1]
    assert problem.line == 3


@pytest.mark.parametrize("written", ["2019", "2019-05", "2019-05-11", "2019-05-11T20:00+07:00"])
def test_dates_stay_as_they_were_written(written):
    """YAML makes no dates of its own: a month stays a month, and no zone is lost."""
    assert str(parse_yaml(f"as_of: {written}", "facts.yml").value["as_of"]) == written


def test_sound_records_are_read_although_others_are_broken():
    """One broken record hides none of the others."""
    text = parse_yaml("a: {name: Gió, hull: iron}\nb: {name: Sóng, hull: wood}\n", "boats.yml")
    records, problems = read_records(Boat, text)
    assert list(records) == ["b"]
    assert [problem.line for problem in problems] == [1]


def test_records_below_a_key_are_found():
    """Records may stand below a key; where the key is missing there are none."""
    text = parse_yaml("boats:\n  a: {name: Gió, hull: wood}\n", "harbour.yml")
    records, problems = read_records(Boat, text, ("boats",))
    assert (records["a"].line("hull"), problems) == (2, ())
    assert read_records(Boat, text, ("ships",)) == ({}, ())


def test_record_cannot_be_changed():
    """What was read stays as it was written."""
    boat = Boat(name="Gió", hull="wood")
    with pytest.raises(ValueError, match="frozen"):
        boat.name = "Sóng"


def test_file_in_another_encoding_is_a_problem(tmp_path):
    """A file that is not UTF-8 is named as such, with the remedy."""
    file = tmp_path / "facts.yml"
    file.write_bytes("label: Phố biển".encode("utf-16"))
    (problem,) = read_yaml(file, "docs/_data/facts.yml").problems
    assert str(problem) == (
        "docs/_data/facts.yml:1: error: this is not UTF-8 text (byte 0); save the file as UTF-8 "
        "[yaml]"
    )


@settings(max_examples=50)
@given(st.text(max_size=40) | st.text(alphabet="ab:-[]{}&*<!?|>'\"#, \n\t", max_size=40))
@example("a: &a [*a]")
def test_no_text_breaks_the_reader(text):
    """Whatever was written is read or is a problem with one line of text: never an exception."""
    read = parse_yaml(text, "facts.yml")
    for problem in (*read.problems, *read_records(Boat, read)[1]):
        assert "\n" not in str(problem)
        assert 1 <= problem.line <= text.count("\n") + 2
