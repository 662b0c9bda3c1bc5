"""Hostile input: nothing makes the numbers extractor fail, overlap or do more than linear work."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsfacts import Article, Quantity
from newsfacts_numbers import NumbersExtractor

_BITS = [
    *("1", "1 ", "1,", "1.", "1-", "1/2 ", "1, ", "1 (", "x1", "1x", "1:", "1:00 ", "10⁶", "½", "5'", "$", "$1", "--5"),
    *("one ", "one-", "million ", "hundred and ", "a ", "a million ", "a half ", "half a ", "and a half ", "point 5 "),
    *("of ", "1 of ", "of the 4 ", "5 km/", "per 5 ", "between 1 and ", "from $5 ", "more than ", "3 or ", "one in "),
    *("@1", "http://1/", "word ", "Word 5 a.", "U.S.", "thousands of ", "tens of ", "1 200 ", "a year and ", "\n"),
]
_PIECES = [*_BITS, " ", "people ", "percent ", "(", ")", "May ", ", "]


def _quantities(text: str) -> list[Quantity]:
    return list(NumbersExtractor().extract(Article(id="a", text=text)))


def _steps(text: str) -> int:
    """How many lines of Python the extractor runs on a text: a clock that does not depend on the machine."""
    count = 0

    def trace(_frame: object, event: str, _argument: object) -> object:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        _quantities(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("bit", _BITS)
def test_twice_the_text_takes_about_twice_the_work(bit: str) -> None:
    """Whatever is repeated, the work grows with the length and not with its square."""
    _quantities("1 km")  # the lexicons are read once
    once, twice = (_steps(bit * repeats) for repeats in (150, 300))
    assert twice <= 2.3 * once + 500


@example("x1x1--51-x1")  # a label as long as one may be, and another that begins with its last letter
@given(
    st.lists(st.sampled_from([*_BITS, " ", "people ", "percent ", "(", ")", "May ", ", "]), max_size=40).map("".join)
)
def test_quantities_stand_apart_and_in_order(text: str) -> None:
    """However the idioms are mixed, no two quantities overlap, and each has its text."""
    facts = _quantities(text)
    for fact in facts:
        assert text[fact.span.start : fact.span.end] == fact.text
    for left, right in pairwise(facts):
        assert left.span.end <= right.span.start


@given(st.text())
def test_no_text_makes_it_fail(text: str) -> None:
    """Any string is read to its end."""
    for fact in _quantities(text):
        assert fact.low is not None or fact.high is not None
