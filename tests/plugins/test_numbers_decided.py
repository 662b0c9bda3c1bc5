"""What a unit or two numbers mean by the words around them: a rate behind its noun, and how something was decided."""

from __future__ import annotations

import pytest

from newsfacts import Article, Quantity
from newsfacts_numbers import NumbersExtractor


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It pumps 300 barrels of oil a day.", "barrel/day"),
        ("It sold 40 tonnes of rice a week ago.", "tonne"),
        ("He spent $20 of his pay a week.", "USD"),
        ("It gave 30 litres of milk per child.", "litre/child"),
    ],
)
def test_a_rate_may_follow_what_is_measured(text: str, unit: str) -> None:
    """Barrels of oil a day are no barrels of oil."""
    [fact] = NumbersExtractor().extract(Article(id="a", text=text))
    assert isinstance(fact, Quantity)
    assert fact.unit == unit


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bill was passed by five to two.", ["five to two"]),
        ("It was rejected by 74 to 61.", ["74 to 61"]),
        ("They carried the plan by five to two.", ["five to two"]),
        ("They voted. Prices fell by five to two.", ["five", "two"]),
        ("It fell by five to two.", ["five", "two"]),
        ("It was rejected by 61 to 74.", ["61", "74"]),
    ],
)
def test_how_it_was_decided_is_a_score(text: str, found: list[str]) -> None:
    """By five to two something falls, or is passed."""
    assert [fact.text for fact in NumbersExtractor().extract(Article(id="a", text=text))] == found
