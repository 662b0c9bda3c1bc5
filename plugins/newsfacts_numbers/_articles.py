"""An article that counts: nearly a year, an hour and a half, half an hour."""

from __future__ import annotations

from fractions import Fraction

from newsfacts_numbers._compounds import take_half
from newsfacts_numbers._context import bounds_before
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._units import unit_after

__all__ = ["article_time"]


def article_time(tokens: Tokens, at: int) -> Reading | None:
    """A single time (or, halved, any unit) after an article, where it is bounded or has a half to it."""
    low = tokens.low
    half = low[at] == "half"
    here = at + half
    here += half and low[here] == "-"
    if low[here] in {"a", "an"}:
        here += 1
    elif not half:
        return None
    found = unit_after(tokens, here)
    if (
        found is None
        or found[1].kind not in {"duration", "measure", "percent"}
        or len(low[here]) < 3
        or found[1].parts > 1
    ):
        return None
    last, unit = found
    if half:
        value = Fraction(1, 2)
        return (
            Reading(at, last, value, value, value, unit.kind, unit.name)
            if low[at - 1] not in {"first", "second", "the"}
            else None
        )
    reading = Reading(at, last, 1, 1, 1, unit.kind, unit.name)
    take_half(tokens, reading)
    bounded = unit.kind == "duration" and low[at - 1] != "some" and bounds_before().find(tokens, at - 1) is not None
    return reading if bounded or reading.last > last else None
