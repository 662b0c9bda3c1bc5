"""Bounds: how exact a number is meant to be."""

from __future__ import annotations

from typing import cast

from newsfacts import Bound
from newsfacts_numbers._context import bounds_after, bounds_before, context
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import MARGIN, Tokens

__all__ = ["open_end", "take_bound_after", "take_bound_before"]


_WHOSE_DISPUTE = 6  # words in which it may be said whose it is
_BETWEEN = {"by", "with", "between", "from", "and", "the"}
_HAS_COME = {"went", "gone", "rose", "risen", "climbed", "crept", "shot", "jumped"}


def take_bound_before(tokens: Tokens, reading: Reading, floor: int = MARGIN) -> None:
    """Takes in the words of more than 3 · up to an estimated 5 · sub-7 · ~80; a bound wins over an approximation."""
    for _ in range(3):
        found = _bound_before(tokens, reading)
        if found is None or found[0] < floor:
            return
        reading.first, bound = found
        if reading.bound in {"=", "~"}:
            reading.bound = bound


def _bound_before(tokens: Tokens, reading: Reading) -> tuple[int, Bound] | None:
    """The bound before an amount and where it starts.

    A hyphen may come between (sub-7), or an article (about a 100 metres) unless the amount is an adjective:
    in `reports about a 12-kilogram bomb` nothing is approximate. What has gone up to 14 is 14, what comes
    over four years comes in the course of four, a dispute over two islands is about two, and whoever handed
    over nine prisoners handed nine of them over.
    """
    before = reading.first - 1
    found = bounds_before().find(tokens, before)
    if found is None and tokens.low[before] in {"a", "an", "-"}:
        adjective = reading.prefixed or "-" in tokens.low[reading.first : reading.last + 1]
        if tokens.low[before] == "-" or not adjective:
            found = bounds_before().find(tokens, before - 1)
    if found is None or (tokens.low[found[0] + 1] == "up" and tokens.low[found[0]] in _HAS_COME):
        return None
    alone = found[0] + 2 == reading.first and tokens.low[found[0] + 1] == "over"
    word = tokens.low[found[0]]
    if alone and (_is_disputed(tokens, found[0]) or word in context().taking_over):
        return None
    if alone and word and reading.type == "duration" and word not in context().before_lasting:
        return None
    return found[0] + 1, cast("Bound", found[1])


def _is_disputed(tokens: Tokens, at: int) -> bool:
    """Whether the words up to one end in a dispute, and who has it: a row, a protest by Norland."""
    for here in range(at, at - _WHOSE_DISPUTE, -1):
        word = tokens.low[here]
        if word in context().disputes:
            return True
        if not (tokens.raw[here][:1].isupper() or word in _BETWEEN):
            return False
    return False


def take_bound_after(tokens: Tokens, reading: Reading) -> None:
    """Takes in the words of five or more · a year or so · 20-odd · 100-plus."""
    if reading.bound not in {"=", "~"} or reading.value is None:
        return
    found = bounds_after().find(tokens, reading.last)
    if found is None:
        return
    last, bound = found
    if last == reading.last + 1 and not _single_word_bounds(tokens, reading, last):
        return
    reading.last, reading.bound = last, cast("Bound", bound)


def _single_word_bounds(tokens: Tokens, reading: Reading, last: int) -> bool:
    """Whether a lone plus, odd or tops after a number bounds it: 30 odd people, 50+, $5 tops; not 5 plus 3."""
    word = tokens.low[last - 1]
    if word == "+":
        return tokens.glued(last - 1) and not tokens.low[last][:1].isdecimal()
    if word in {"plus", "odd"}:
        return reading.type == "count" and tokens.low[last][:1].isalpha() and not tokens.raw[last][:1].isupper()
    return not tokens.low[last][:1].isalpha()


def open_end(reading: Reading) -> None:
    """Take away the end that an open bound leaves open."""
    if reading.value is not None and reading.bound in {">", ">="}:
        reading.high = None
    elif reading.value is not None and reading.bound in {"<", "<="}:
        reading.low = None
