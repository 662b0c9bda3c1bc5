"""An article that counts: nearly a year, an hour and a half, half an hour."""

from __future__ import annotations

from fractions import Fraction

from newsfacts_numbers._compounds import take_half
from newsfacts_numbers._context import bounds_before
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._units import unit_after

__all__ = ["article_time"]


def article_time(tokens: Tokens, at: int, free: int) -> Reading | None:
    """A single time (or, halved, any unit) after an article, where it is bounded or has a half to it.

    Stands at the time or at `half`; ``free`` is the first token that no other quantity has taken.
    """
    low = tokens.low
    if low[at] == "half":
        return _half(tokens, at)
    if low[at - 1] not in {"a", "an"} or at <= free:
        return None
    found = unit_after(tokens, at)
    if found is None or len(low[at]) < _SPELT or found[1].parts > 1:
        return None
    last, unit = found
    reading = Reading(at - 1, last, 1, 1, 1, unit.kind, unit.name)
    take_half(tokens, reading)
    bounded = unit.kind == "duration" and low[at - 2] != "some" and bounds_before().find(tokens, at - 2) is not None
    return reading if bounded or reading.last > last else None


_SPELT = 3  # letters at least: no symbols


def _half(tokens: Tokens, at: int) -> Reading | None:
    """Half an hour, a half-mile, half a percent; not the first half hour."""
    low = tokens.low
    here = at + 1 + (low[at + 1] in {"-", "a", "an"})
    found = unit_after(tokens, here)
    if found is None or found[1].parts > 1 or len(low[here]) < _SPELT or low[at - 1] in {"first", "second", "the"}:
        return None
    first = at - (low[at - 1] == "a" and low[at + 1] != "a")
    value = Fraction(1, 2)
    return Reading(first, found[0], value, value, value, found[1].kind, found[1].name)
