"""One amount told in two units."""

from __future__ import annotations

from fractions import Fraction

from newsfacts_numbers._numerals import read_numeral
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._units import unit_after

__all__ = ["take_half", "take_smaller_unit"]

_SMALLER = {"foot": ("inch", 12), "stone": ("pound", 14), "pound": ("ounce", 16)}
_FOOT_MARKS = {"'", "’", "′"}
_INCH_MARKS = {'"', "”", "″"}
_EXTENTS = {"long", "tall", "wide", "deep", "high", "thick"}


def take_smaller_unit(tokens: Tokens, reading: Reading) -> None:
    """5 feet 2 inches · 6ft 4in · 5'10" · thirteen dollars and forty-five cents."""
    _take_mark(tokens, reading)
    if reading.value is None or reading.prefixed or reading.unit is None:
        return
    smaller, parts = (reading.unit, 100) if reading.type == "money" else _SMALLER.get(reading.unit, ("", 0))
    low, at = tokens.low, reading.last
    here = at + (low[at] in {"and", "-"} or (low[at] == "," and reading.type != "money"))
    numeral = read_numeral(tokens, here) if parts and reading.scale == 1 else None
    if numeral is None or numeral.kind != "cardinal" or not 0 < numeral.value < parts:
        return
    last = _named(tokens, numeral.last, smaller, parts if reading.type == "money" else 1)
    if last is None and smaller == "inch" and low[at] == "-" and tokens.glued(here):
        last = numeral.last  # a 6-foot-3 forward
    if last is not None:
        reading.put(Fraction(reading.value) + Fraction(numeral.value) / parts)
        reading.last = last


def take_half(tokens: Tokens, reading: Reading) -> None:
    """Takes in two years and a half · a mile and a half: the half of a unit already told."""
    low, at = tokens.low, reading.last
    if reading.unit is None or reading.value is None or low[at] != "and" or low[at + 1] != "a":
        return
    part = {"half": 2, "quarter": 4}.get(low[at + 2])
    if part is not None and low[at + 3] not in {"of", "million", "billion", "dozen", "day", "hour", "mile", "century"}:
        reading.put(Fraction(reading.value) + Fraction(1, part))
        reading.last = at + 3


def _named(tokens: Tokens, at: int, name: str, parts: int) -> int | None:
    """Where the smaller unit's name or mark ends, if it stands there."""
    if name == "inch" and tokens.raw[at] in _INCH_MARKS and tokens.glued(at):
        return at + 1
    found = unit_after(tokens, at + (tokens.low[at] == "-"))
    return found[0] if found is not None and found[1].name == name and found[1].parts == parts else None


def _take_mark(tokens: Tokens, reading: Reading) -> None:
    """30' · 5'10 · 10" long: marks of feet and inches, where they cannot be quotation marks."""
    at, raw, after = reading.last, tokens.raw, tokens.low[reading.last + 1]
    if not (reading.bare and reading.digits):
        return
    inside_word = tokens.glued(at) and (after[:1].isdecimal() or (after[:1].isalpha() and not tokens.glued(at + 1)))
    if (
        raw[at] in _FOOT_MARKS
        and inside_word
        and "‘" not in raw[max(0, at - 12) : at]
        and "'" not in raw[max(0, at - 12) : at]
    ):
        reading.unit, reading.type, reading.last = "foot", "measure", at + 1
    elif raw[at] in _INCH_MARKS and after in _EXTENTS:
        reading.unit, reading.type, reading.last = "inch", "measure", at + 1
