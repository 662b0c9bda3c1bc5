"""Ratios: one in five, two out of three, 4 to 1."""

from __future__ import annotations

from fractions import Fraction

from newsfacts_numbers._context import context
from newsfacts_numbers._numerals import read_numeral
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._units import unit_after

__all__ = ["ratio"]

_SMALL = 20
_USUAL = {3, 4, 5, 10, 100}


def ratio(tokens: Tokens, at: int) -> Reading | None:
    """Reads one in five · two out of three · nine in 10 · a 1 in 100,000 chance; 12 out of 10 are two numbers."""
    first = read_numeral(tokens, at)
    if first is None or first.kind != "cardinal" or not isinstance(first.value, int) or not 0 < first.value <= 100:
        return None
    low, here = tokens.low, first.last
    if low[here] == "-" and low[here + 1] == "in" and low[here + 2] == "-":
        here += 3
    elif low[here] == "out" and low[here + 1] == "of" and low[here + 2] not in {"every", "the"}:
        here += 2
    elif low[here] == "in" or (low[here] == "out" and low[here + 2] == "every"):
        here += 1 if low[here] == "in" else 3
        here += low[here] == "every"
    else:
        return None
    second = read_numeral(tokens, here)
    if second is None or second.kind not in {"cardinal", "vague"} or not isinstance(second.value, int):
        return None
    outof = low[here - 1] == "of"
    if second.value <= first.value or not (outof or _is_usual(tokens, first.value, second.value, second.last)):
        return None
    value = Fraction(first.value, second.value)
    return Reading(at, second.last, value, value, value, "fraction", digits=first.digits)


def _is_usual(tokens: Tokens, over: int, under: int, last: int) -> bool:
    """Whether X in Y tells a share: one in any number but a year, or the usual few; not two in 10 days."""
    if unit_after(tokens, last) is not None or tokens.low[last] in context().occasions:
        return False
    year_like = 1500 < under < 2100 and tokens.raw[last - 1].isdecimal()
    return not year_like if over == 1 else over < _SMALL and under in _USUAL
