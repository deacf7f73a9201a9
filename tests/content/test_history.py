"""When each file last changed, from what `git log` says."""

from __future__ import annotations

from website.content.history import change_dates

LOG = (
    "\x012020-03-02T09:00:00+07:00\x02HEAD -> main\0\ndocs/food.vi.md\0docs/bún cá.vi.md\0"
    "\x012020-02-01T10:00:00+07:00\x02\0\ndocs/food.vi.md\0docs/food.en.md\0"
)
CUT = "\x012020-01-01T00:00:00+07:00\x02grafted, tag: v1\0\ndocs/food.vi.md\0docs/bay.vi.md\0"


def test_the_newest_commit_of_a_file_counts():
    """Older commits of a file say nothing; names may have any letters."""
    assert change_dates(LOG) == {
        "docs/food.vi.md": "2020-03-02T09:00:00+07:00",
        "docs/bún cá.vi.md": "2020-03-02T09:00:00+07:00",
        "docs/food.en.md": "2020-02-01T10:00:00+07:00",
    }


def test_where_the_history_is_cut_off_it_says_nothing():
    """In a shallow clone all that is older seems to have changed in its last commit."""
    assert change_dates(LOG + CUT) == change_dates(LOG)


def test_no_history_has_no_dates():
    """A project without a commit is no fault."""
    assert change_dates("") == {}
