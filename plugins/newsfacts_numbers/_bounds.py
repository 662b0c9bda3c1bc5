"""Bounds: how exact a number is meant to be."""

from __future__ import annotations

from typing import cast

from newsfacts import Bound
from newsfacts_numbers._context import bounds_after, bounds_before
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens

__all__ = ["open_ends", "take_bound_after", "take_bound_before"]


def take_bound_before(tokens: Tokens, reading: Reading) -> None:
    """more than 3 · up to an estimated 5 · ~80; the outermost words decide, an approximation gives way."""
    for _ in range(3):
        at = reading.first - 1
        if tokens.low[at] == "-":  # sub-7 nanometre
            at -= 1
        found = bounds_before().find(tokens, at)
        if found is None:
            at = reading.first - 1
            if tokens.low[at] in {"a", "an"} and bounds_before().find(tokens, at - 1):
                reading.first = at
                continue
            return
        start, bound = found
        if bound == "~" and tokens.low[at] == "some" and reading.bound != "=":
            return
        reading.first = start + 1
        if reading.bound in {"=", "~"}:
            reading.bound = cast(Bound, bound)


def take_bound_after(tokens: Tokens, reading: Reading) -> None:
    """five or more · a year or so · 20-odd · 100-plus."""
    if reading.bound != "=" and not reading.bound == "~":
        return
    found = bounds_after().find(tokens, reading.last)
    if found is None:
        return
    last, bound = found
    if tokens.low[last - 1] in {"plus", "odd", "+", "max"} and not (tokens.glued(last - 1) or reading.type != "count" or tokens.low[last][:1].isalpha()):
        return
    reading.last, reading.bound = last, cast(Bound, bound)


def open_ends(reading: Reading) -> None:
    """Take away the end that an open bound leaves open."""
    if reading.value is None:
        return
    if reading.bound in {">", ">="}:
        reading.high = None
    elif reading.bound in {"<", "<="}:
        reading.low = None
