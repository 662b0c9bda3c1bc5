"""`newsfacts_numbers.parse`: tables, and the properties that an independent renderer lets us check."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from num2words import num2words  # type: ignore[import-untyped]

from newsfacts_numbers import parse

_EXAMPLES = Path(__file__).parent.parent / "examples" / "numbers" / "parse.json"
_MOST = 10**15


@pytest.mark.parametrize("row", json.loads(_EXAMPLES.read_text("utf-8")), ids=lambda row: row["text"][:40])
def test_parse(row: dict[str, str | None]) -> None:
    """A text that is one number has its exact value, and any other has none."""
    value = row["value"]
    assert parse(str(row["text"])) == (None if value is None else Fraction(value))


@given(st.integers(-_MOST, _MOST))
@example(_MOST)
@example(1_000_001)
@example(100_000)
def test_integers_survive_words(number: int) -> None:
    """Every integer up to a quadrillion that is written out, with or without commas, is read back."""
    words = num2words(number)
    assert parse(words) == number
    assert parse(words.replace(",", "")) == number
    assert parse(words.replace(" and ", " ")) == number


@given(st.integers(-_MOST, _MOST))
def test_integers_survive_newspaper_style(number: int) -> None:
    """Every integer in digits is read back, with commas, with thin spaces, or plain."""
    assert parse(f"{number:,}") == number
    assert parse(f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")) == number
    assert parse(str(number)) == number


@given(st.integers(0, _MOST))
def test_ordinals_survive(number: int) -> None:
    """Every ordinal in words is read back, but for those that are fractions too: one hundredth."""
    words = num2words(number, to="ordinal")
    expected = {number, Fraction(1, number)} if number and words.startswith("one ") else {number}
    assert parse(words) in expected


@given(st.decimals(0, 10**9, places=4))
def test_decimals_survive(number: Decimal) -> None:
    """Every decimal is read back from words, from digits, and from digits with commas."""
    assert parse(num2words(number)) == number
    assert parse(f"{number:f}") == number
    assert parse(f"{number:,f}") == number
    assert parse(f"-{number:f}") == parse(f"minus {num2words(number)}") == -number


@given(st.decimals(0, 999, places=2), st.sampled_from(["thousand", "million", "billion", "trillion", "bn"]))
def test_magnitudes_multiply_exactly(number: Decimal, magnitude: str) -> None:
    """1.05 billion is a billion and fifty million, to the last unit."""
    power = {"thousand": 3, "million": 6, "billion": 9, "bn": 9, "trillion": 12}[magnitude]
    assert parse(f"{number} {magnitude}") == Fraction(number) * 10**power


@given(st.text())
def test_no_text_makes_it_fail(text: str) -> None:
    """Any string has a number or none."""
    assert parse(text) is None or isinstance(parse(text), Decimal | Fraction)
