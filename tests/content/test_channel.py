"""Official channels as people write them; what they do not allow stands in golden/records.yml."""

from __future__ import annotations

from builders import a_channel, in_all_languages
from website.content.chart import ALIKE


def test_a_website_is_no_text():
    """Figures in the name of a website are none; of other channels the address is told too."""
    offers = (("offers",), in_all_languages("News"))
    assert [*a_channel(address="portal24.example").texts()] == [offers]
    phone = a_channel(kind="phone", address="{{ line }}")
    assert [*phone.texts()] == [offers, (("address",), {ALIKE: "{{ line }}"})]


def test_an_address_is_text_unless_an_editor_says_otherwise():
    """Nobody looked whether it still belongs to its owner."""
    assert not a_channel().linked
