"""Rates: what an amount is told by."""

from __future__ import annotations

from newsfacts_numbers._context import context
from newsfacts_numbers._numerals import read_numeral
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._units import denominator_after, unit_after

__all__ = ["rate_after_noun", "take_rate"]


def take_rate(tokens: Tokens, reading: Reading) -> None:
    """$3 a day · 400 barrels a day · 20 per week · 5 km/h · $70-a-share · 12.5 per 100,000 · $75 U.S. per barrel."""
    if reading.type in {"ordinal", "age", "fraction"}:
        return
    at = _skip_country(tokens, reading)
    found = _rate(tokens, at, reading)
    if found is not None:
        reading.last, denominator = found
        reading.unit = f"{reading.unit or ''}/{denominator}"


def _skip_country(tokens: Tokens, reading: Reading) -> int:
    """Past the U.S. of `$75 U.S. per barrel`, which is part of the amount either way."""
    at = reading.last
    if reading.prefixed and "".join(tokens.low[at : at + 4]) == "u.s.":
        reading.last = at + 4
    elif reading.prefixed and tokens.raw[at] in {"US", "Canadian", "Australian"} and tokens.low[at + 1] in {"per", "a"}:
        reading.last = at + 1
    return reading.last


def _rate(tokens: Tokens, at: int, reading: Reading) -> tuple[int, str] | None:
    """Where a rate that begins at a token ends, and by what it tells the amount."""
    low = tokens.low
    dashed = low[at] == "-" and low[at + 1] in {"a", "an", "per"}
    at += dashed
    here = at + 1 + (dashed and low[at + 1] == "-")
    if low[at] == "/":
        touching = tokens.glued(at) and tokens.glued(at + 1)
        return denominator_after(tokens, here) if touching else None
    if low[at] == "per":
        return denominator_after(tokens, here) or _per_number(tokens, here, reading)
    if low[at] not in {"a", "an", "each", "every"}:
        return None
    found = denominator_after(tokens, here)
    if found is None or low[found[0]] in context().no_rate or (low[found[0]] == "from" and low[found[0] + 1] == "now"):
        return None
    return found if reading.unit is not None or reading.type == "money" or _is_time(tokens, here) else None


def _per_number(tokens: Tokens, at: int, reading: Reading) -> tuple[int, str] | None:
    """12.5 per 100,000 people · 6 litres per 100 km: a number and, with a measured amount, its unit."""
    numeral = read_numeral(tokens, at)
    if numeral is None or numeral.kind != "cardinal":
        return None
    named = denominator_after(tokens, numeral.last) if reading.unit is not None else None
    return (named[0], f"{numeral.value} {named[1]}") if named is not None else (numeral.last, str(numeral.value))


def _is_time(tokens: Tokens, at: int) -> bool:
    found = unit_after(tokens, at)
    return found is not None and found[1].kind == "duration"


def rate_after_noun(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """Reads three thousand tests a day · 20 deaths per 100,000: the rate that begins after the noun counted."""
    low = tokens.low
    if low[at] not in {"a", "an", "per", "each", "every"} or not (low[at] == "per" or _is_time(tokens, at + 1)):
        return None
    found = denominator_after(tokens, at + 1)
    if found is None and low[at] == "per":
        numeral = read_numeral(tokens, at + 1)
        return None if numeral is None or numeral.kind != "cardinal" else (numeral.last, str(numeral.value))
    return None if found is None or low[found[0]] in context().no_rate else found
