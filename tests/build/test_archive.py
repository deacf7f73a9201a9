"""Documents and corrections as pages show them."""

from __future__ import annotations

import pytest
from builders import ENGLISH, a_content, a_site, four_pages, in_all_languages
from website.build.archive import corrections
from website.content.archive import Correction


def a_correction(**values):
    """A claim that is not correct."""
    return Correction.model_validate(
        {
            "date": "2019-12-31",
            "claim": in_all_languages("Ten bays"),
            "verdict": "not-correct",
            "finding": in_all_languages("Three"),
            "sources": ("portal-2019",),
            **values,
        }
    )


def views(**log):
    """The log as an English page shows it."""
    site = a_site(a_content(*four_pages("index"), corrections=log))
    return corrections(site, ENGLISH, ["portal-2019"])


@pytest.mark.parametrize("ending", ["", ".", "。"])
def test_a_claim_stands_in_quotation_marks(ending):
    """It is not we who say so; as a heading it has no full stop."""
    (view,) = views(bays=a_correction(claim={"en": f"Ten bays{ending}"}))
    assert view.claim == "‘Ten bays’"


def test_a_verdict_is_said_in_words():
    """The page colours it by the word of the log."""
    (view,) = views(bays=a_correction(verdict="not-confirmed"))
    assert (view.verdict, view.degree) == ("Not confirmed", "not-confirmed")


def test_the_newest_correction_comes_first():
    """Whoever comes back reads what is new at once."""
    found = views(old=a_correction(date="2019-05-01"), new=a_correction())
    assert [view.id for view in found] == ["new", "old"]
