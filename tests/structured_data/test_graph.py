"""Things of one page as the text of its only script."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from website.structured_data.graph import graph_text, reference, thing


@given(st.text())
def test_no_text_can_leave_the_script(words):
    """Whatever a text has in it, a browser reads all of it, and a machine the same again."""
    page = f'<body><script type="application/ld+json">{graph_text([thing("Thing", name=words)])}'
    script = html.document_fromstring(f"{page}</script><p>after</p>").xpath("//script/text()")
    assert len(script) == 1
    assert json.loads(script[0])["@graph"] == [
        {"@type": "Thing"} | ({"name": words} if words else {})
    ]


def test_signs_of_markup_are_written_by_number():
    """Neither the end of a script nor the beginning of a comment stands in it."""
    text = graph_text([thing("Thing", name="</script><!-- & \u2028 \u2029")])
    assert not set("<>&\u2028\u2029") & set(text)


def test_what_is_not_known_is_left_out():
    """Nought and no are known."""
    assert thing("Thing", name="", image=None, about=[], position=0, isPartOf=False) == {
        "@type": "Thing",
        "position": 0,
        "isPartOf": False,
    }


def test_a_thing_is_named_by_its_id():
    """Other things of the page point to it."""
    assert reference(thing("Place", id_="https://a.example/#p", name="P")) == {
        "@id": "https://a.example/#p"
    }
