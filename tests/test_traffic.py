"""What is written down of a page's requests: faults of the site, not a reader's leaving."""

from __future__ import annotations

import pytest
from traffic import watch

ADDRESS = "http://site.example/"
PICTURE = f"{ADDRESS}picture.svg"
PAGE = '<!doctype html><link rel="icon" href="data:,"><img src="picture.svg">'
ANSWERS = {
    "there": lambda route: route.fulfill(content_type="image/svg+xml", body="<svg/>"),
    "missing": lambda route: route.fulfill(status=404),
    "unanswered": lambda route: route.abort("connectionrefused"),
    "slow": lambda _: None,
}


@pytest.mark.parametrize(
    ("answer", "failures"),
    [("there", 0), ("missing", 2), ("unanswered", 2), ("slow", 0)],
)
def test_faults_are_written_down_and_leaving_is_not_one(browser, answer, failures):
    """A picture that is missing is a fault twice, in the console too; an unfinished one is not."""
    with browser.new_context() as context:
        page = context.new_page()
        page.route(ADDRESS, lambda route: route.fulfill(content_type="text/html", body=PAGE))
        page.route(PICTURE, ANSWERS[answer])
        traffic = watch(page)
        with page.expect_request(PICTURE):
            page.goto(ADDRESS, wait_until="commit" if answer == "slow" else "load")
        page.goto("about:blank")
    assert PICTURE in traffic.requests
    assert len(traffic.failures) == failures
