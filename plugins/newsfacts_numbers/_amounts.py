"""Amounts: a numeral with its sign, currency, unit, rate and, for people and things, age."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import cast

from newsfacts import Bound
from newsfacts_numbers._compounds import take_half, take_smaller_unit
from newsfacts_numbers._context import bounds_after, context
from newsfacts_numbers._numeral import scaled
from newsfacts_numbers._numerals import read_numeral
from newsfacts_numbers._paid import is_paid
from newsfacts_numbers._plurals import is_plural, plural_soon
from newsfacts_numbers._prefixes import take_prefix
from newsfacts_numbers._rates import take_rate
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import MARGIN, Tokens
from newsfacts_numbers._units import Unit, unit_after
from newsfacts_numbers._words import number_words

__all__ = ["read_amount"]


def read_amount(
    tokens: Tokens, at: int, *, joined: bool = True, floor: int = MARGIN, money: str | None = None
) -> Reading | None:
    """The amount whose numeral starts at a token, with whatever belongs to it on both sides.

    Args:
        tokens: The line.
        at: Where the numeral starts.
        joined: Whether `and` may stand inside the numeral.
        floor: The first token that is not part of an earlier quantity.
        money: The currency that a sign before the other end of a range gives to this one.
    """
    numeral = read_numeral(tokens, at, joined=joined)
    if numeral is None:
        return None
    reading = Reading.of(numeral)
    if reading.type == "ordinal":
        return reading
    take_prefix(tokens, reading, floor)
    if money is not None and reading.bare:
        reading.type, reading.unit, reading.prefixed = "money", money, True
    for take in _SUFFIXES:
        take(tokens, reading)
    return reading


def _take_letter_scale(tokens: Tokens, reading: Reading) -> None:
    """$5m, 4.3M sales, 8 B people; but a 100m race, a 1.8m fence and 1.8m tall are metres."""
    at, raw = reading.last, tokens.raw[reading.last]
    factor = number_words().letter_scales.get(tokens.low[at]) if reading.digits and reading.scale == 1 else None
    if factor is None or reading.low is None:
        return
    if reading.prefixed:
        meant = tokens.glued(at) or tokens.low[at + 1] != "."  # not $5 m.p.h.
    elif tokens.glued(at):
        meant = raw in {"M", "B", "b"} or (raw == "m" and _is_counted(tokens, at + 1, reading))
    else:
        meant = raw == "B" and is_plural(tokens, at + 1)
    if meant:
        reading.put(scaled(reading.low, factor))
        reading.last, reading.scale = at + 1, factor


_RACES = {50, 60, 100, 110, 200, 400, 800, 1500}
_SOON = 5


def _is_counted(tokens: Tokens, at: int, reading: Reading) -> bool:
    """Whether a small m is a million: before a plural (2.7m digital and physical sales), `of` or a currency."""
    low = tokens.low
    currency = unit_after(tokens, at)
    if low[at] == "of" or (currency is not None and currency[1].kind == "money"):
        return True
    if low[at] in context().after_metres:
        return False
    return plural_soon(tokens, at, 1 if reading.value in _RACES else _SOON)


def _take_fold(tokens: Tokens, reading: Reading) -> None:
    """Takes in ten-fold · 10-fold · 10x; sixfold is a numeral already."""
    at = reading.last
    if reading.bare and reading.digits and tokens.low[at] == "x" and tokens.glued(at) and not tokens.glued(at + 1):
        reading.last = at + 1
    if reading.bare and tokens.low[at] == "-" and tokens.low[at + 1] == "fold" and tokens.glued(at):
        reading.last = at + 2


def _take_unit(tokens: Tokens, reading: Reading) -> None:
    """A unit or currency after the number: at once, or after words that may stand between."""
    for place in (_at_once, _after_bound, _after_adjectives, _after_of, _after_part):
        found = place(tokens, reading)
        if found is not None:
            _take(tokens, reading, *found)
            return


def _at_once(tokens: Tokens, reading: Reading) -> tuple[int, Unit] | None:
    """5 km · 5-km · 5km."""
    at = reading.last
    at += tokens.low[at] in {"-", "‐"} and tokens.glued(at)
    found = unit_after(tokens, at)
    return found if found is not None and _is_unit(tokens, reading, at, found[0]) else None


def _after_bound(tokens: Tokens, reading: Reading) -> tuple[int, Unit] | None:
    """15-plus years · two or more hours: the bound stands inside and is taken too."""
    bound = bounds_after().find(tokens, reading.last)
    if bound is None or reading.vague:
        return None
    last, sign = bound
    found = unit_after(tokens, last + (tokens.low[last] == "-"))
    if found is None or len(tokens.low[found[0] - 1]) < 3:
        return None
    reading.bound = cast("Bound", sign)
    return found


def _after_adjectives(tokens: Tokens, reading: Reading) -> tuple[int, Unit] | None:
    """50 previous years · two more full days: a plural unit after one or two plain words."""
    low, stops = tokens.low, context().stops
    for at in (reading.last + 1, reading.last + 2):
        between = low[at - 1]
        if reading.prefixed or not between.isalpha() or (between in stops and between not in context().inside_phrases):
            return None
        found = unit_after(tokens, at)
        spelt = low[at].endswith("s") and len(low[at]) > len("ms")
        if (
            spelt
            and found is not None
            and found[1].kind in {"duration", "measure"}
            and found[1].name not in _THINGS_TOO
        ):
            return found
    return None


_THINGS_TOO = {"degree", "cup", "stone", "barrel", "bit"}  # 438 postgraduate degrees


def _after_of(tokens: Tokens, reading: Reading) -> tuple[int, Unit] | None:
    """Takes in tens of thousands of dollars · hundreds of miles."""
    if not reading.vague or tokens.low[reading.last] != "of":
        return None
    found = unit_after(tokens, reading.last + 1)
    return found if found is not None and len(tokens.low[found[0] - 1]) > 2 else None


def _after_part(tokens: Tokens, reading: Reading) -> tuple[int, Unit] | None:
    """A quarter of a mile · three quarters of an hour: a part of one unit is so much of it."""
    low, at = tokens.low, reading.last
    if reading.type != "fraction" or low[at] != "of" or low[at + 1] not in {"a", "an"}:
        return None
    found = unit_after(tokens, at + 2)
    return found if found is not None and found[1].kind in {"duration", "measure"} else None


def _take(tokens: Tokens, reading: Reading, last: int, unit: Unit) -> None:
    if reading.prefixed:
        # $5 million dollars says it twice, $5 AUD says it better; $800 stone ovens are not weighed
        if (
            unit.kind == "money"
            and unit.parts == 1
            and ((reading.unit == "USD" and unit.name.endswith("D")) or unit.name == reading.unit)
        ):
            reading.last, reading.unit = last, unit.name
        return
    if unit.name == "pound" and (
        reading.scale > 1 or tokens.low[last] == "sterling" or is_paid(tokens, reading.first, last)
    ):
        unit = Unit("GBP", "money")
    reading.last, reading.unit, reading.type = last, unit.name or None, unit.kind
    if reading.low is None:
        return
    if unit.parts > 1:
        reading.put(Fraction(reading.low) / unit.parts)
    scale = number_words().scales.get(tokens.low[last]) if unit.kind == "money" else None
    if scale is not None:  # 75 USD million
        reading.put(scaled(reading.low, scale))
        reading.last, reading.scale = last + 1, scale


def _is_unit(tokens: Tokens, reading: Reading, at: int, last: int) -> bool:
    """Whether a unit's name after a number really is one there."""
    raw, low = tokens.raw[at], tokens.low[at]
    if raw.isalpha() and tokens.raw[last][:1].isdecimal() and tokens.glued(last):
        return False  # seven A350s
    if last > at + 1:
        return True
    if not raw[:1].isalnum():  # in "5 $10 notes" and in "£30-£40" the sign belongs to what follows
        return not (tokens.raw[last][:1].isdecimal() and tokens.glued(last))
    if at > reading.last and (len(raw) == 1 or raw in context().only_touching):
        return False  # one-in-a-million
    if low == "s" and not isinstance(reading.value, Decimal):
        return False  # 747s
    if len(raw) == 1 or raw in context().only_touching:
        return tokens.glued(at) or _is_letter_apart(tokens, reading, at)
    return _is_spelt_unit(tokens, reading, low, last)


def _is_spelt_unit(tokens: Tokens, reading: Reading, low: str, last: int) -> bool:
    """Whether a word that is a unit means it here: not the second-placed, not the other 3 won, not two cup games."""
    if low in {"second", "minute", "hour"} and tokens.low[last] == "-":
        return tokens.low[last + 1] not in {"half", "placed", "largest"}
    if low == "won":
        return reading.scale > 1 or (reading.low or 0) >= _LEAST_WON
    return low != "cup" or (reading.low or 0) <= 1


_LEAST_WON = 100


def _is_letter_apart(tokens: Tokens, reading: Reading, at: int) -> bool:
    """Whether a letter is a unit though a space parts it from the number: 5 W, 5 m."""
    raw, after = tokens.raw[at], tokens.raw[at + 1]
    if raw in context().only_touching:
        return False
    if raw.isupper():
        return after[:1] not in {".", "-", "'", "’"}
    return reading.digits and not tokens.glued(at + 1)


def _take_age(tokens: Tokens, reading: Reading) -> None:
    """24-year-old · 35 years old · six weeks of age · 87 yo."""
    low, at = tokens.low, reading.last
    if reading.type == "duration":
        here = at + (low[at] == "-")
        if low[here] in {"old", "olds"}:
            reading.type, reading.last = "age", here + 1
        elif low[at] == "of" and low[at + 1] == "age":
            reading.type, reading.last = "age", at + 2
    elif reading.bare and low[at] == "yo":
        reading.type, reading.unit, reading.last = "age", "year", at + 1
    elif reading.bare and low[at] == "y" and low[at + 1] == "/" and low[at + 2] == "o":
        reading.type, reading.unit, reading.last = "age", "year", at + 3


Suffix = Callable[[Tokens, Reading], None]
_SUFFIXES: tuple[Suffix, ...] = (
    _take_fold,
    _take_letter_scale,
    _take_unit,
    take_half,
    take_smaller_unit,
    _take_age,
    take_rate,
)
