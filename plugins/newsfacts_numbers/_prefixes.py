"""What stands before a number and belongs to it: its sign and its currency."""

from __future__ import annotations

from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._units import currency_before

__all__ = ["take_prefix"]

_MINUS = {"-", "−", "–"}


def take_prefix(tokens: Tokens, reading: Reading, floor: int) -> None:
    """Take in the sign and the currency before a number, not before the token ``floor``: $-5, -$5, minus 5, US$5."""
    _take_sign(tokens, reading, floor)
    found = currency_before(tokens, reading.first)
    if found is None or found[0] < floor:
        return
    reading.first, currency = found
    reading.type, reading.unit, reading.prefixed = "money", currency.name, True
    _take_sign(tokens, reading, floor)


def _take_sign(tokens: Tokens, reading: Reading, floor: int) -> None:
    before = reading.first - 1
    word = tokens.low[before]
    if before < floor or reading.low is None or _is_either_way(tokens, before):
        return
    if word == "+" and tokens.glued(reading.first) and not tokens.glued(before):
        reading.first = before
        return
    if word == "-" and tokens.low[before - 1] == "minus" and before > floor:
        reading.first = before - 1
    elif word in {"minus", "negative"} or (word in _MINUS and tokens.glued(reading.first) and _opens(tokens, before)):
        reading.first = before
    else:
        return
    reading.put(-reading.low)


def _is_either_way(tokens: Tokens, at: int) -> bool:
    """Whether the word there is the end of *plus or minus*, which opens a margin and makes nothing negative."""
    if tokens.low[at] != "minus":
        return False
    before = [word for word in tokens.low[max(0, at - 4) : at] if word != "-"]
    return before[-2:] == ["plus", "or"]


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a dash begins a number: after a space, bracket or currency sign, not between words or after digits."""
    before = tokens.raw[at - 1]
    return not before[-1:].isalnum() or not (tokens.glued(at) or before[-1:].isdecimal())
