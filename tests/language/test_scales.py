"""Large numbers in the power of ten that a language counts in."""

from __future__ import annotations

from decimal import Decimal

import pytest
from builders import CHINESE, ENGLISH, LANGUAGES, RUSSIAN, VIETNAMESE
from hypothesis import given
from hypothesis import strategies as st
from website.language.scales import format_large, format_scaled, scale_of

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "word", "scaled"),
    [
        (VIETNAMESE, "triệu", "7,2"),
        (ENGLISH, "million", "7.2"),
        (RUSSIAN, "млн", "7,2"),
        (CHINESE, "万", "720"),
    ],
    ids=lambda value: getattr(value, "code", ""),
)
def test_scale_is_the_language_s_own(language, word, scaled):
    """Chinese counts millions in tens of thousands."""
    scale = scale_of(Decimal(7_200_000), language)
    assert (scale.word, format_scaled(Decimal(7_200_000), scale, language)) == (word, scaled)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (VIETNAMESE, "20.275 tỷ"),
        (ENGLISH, "20.275 trillion"),
        (RUSSIAN, f"20,275{NBSP}трлн"),
        (CHINESE, "20.275万亿"),
    ],
    ids=lambda value: getattr(value, "code", ""),
)
def test_money_keeps_three_digits(language, text):
    """An amount that was published to the milliard is not rounded; Vietnamese counts in tỷ."""
    assert format_large(Decimal(20_275_000_000_000), language, is_money=True) == text


def test_numbers_below_a_million_are_written_out():
    """885,803 visitors are not 0.886 million."""
    assert format_large(Decimal(885_803), ENGLISH) == "885,803"
    assert format_large(Decimal(58_600), RUSSIAN) == f"58{NBSP}600"


def test_small_numbers_have_no_scale():
    """Seven is seven."""
    assert scale_of(Decimal(7), ENGLISH).word == ""
    assert scale_of(Decimal("0.5"), CHINESE).word == ""


@given(number=st.integers(1, 10**16), language=st.sampled_from(LANGUAGES), is_money=st.booleans())
def test_scale_never_exceeds_the_number(number, language, is_money):
    """A number is at least one of its scale."""
    assert scale_of(Decimal(number), language, is_money=is_money).divisor <= number
