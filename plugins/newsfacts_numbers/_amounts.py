"""Amounts: a numeral with its sign, currency, unit, rate and, for people and things, age."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import attrs

from newsfacts_numbers._numerals import Exact, Numeral, read_numeral, scaled
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._units import Unit, currency_before, denominator_after, unit_after
from newsfacts_numbers._words import number_words

__all__ = ["read_amount"]

_MINUS = {"-", "−", "–"}


def read_amount(tokens: Tokens, at: int, *, joined: bool = True) -> Reading | None:
    """The amount whose numeral starts at a token, with whatever belongs to it on both sides."""
    numeral = read_numeral(tokens, at, joined=joined)
    if numeral is None:
        return None
    reading = _reading(numeral)
    currency = _prefix(tokens, reading)
    if currency is not None:
        reading.type, reading.unit, reading.prefixed = "money", currency.name, True
    _letter_scale(tokens, reading)
    for rule in _SUFFIXES:
        rule(tokens, reading)
    return reading


def _reading(numeral: Numeral) -> Reading:
    value = numeral.value
    reading = Reading(numeral.first, numeral.last, value, value, value, digits=numeral.digits, scale=numeral.scale)
    if numeral.kind == "vague":
        reading.value, reading.high, reading.bound, reading.vague = None, None, "~", True
    elif numeral.kind != "cardinal":
        reading.type = numeral.kind
    return reading


def _set(reading: Reading, value: Exact) -> None:
    """Give the reading another number, or only another low end where it is vague."""
    reading.low = value
    if not reading.vague:
        reading.value = reading.high = value


# --- before the number ----------------------------------------------------------------------------


def _prefix(tokens: Tokens, reading: Reading) -> Unit | None:
    """Take in the sign and the currency before the number: -5, $-5, -$5, minus 5, US$5."""
    _sign(tokens, reading)
    found = currency_before(tokens, reading.first)
    if found is None:
        return None
    reading.first = found[0]
    _sign(tokens, reading)
    return found[1]


def _sign(tokens: Tokens, reading: Reading) -> None:
    before = reading.first - 1
    word = tokens.low[before]
    if reading.low is None:
        return
    if word in {"minus", "negative"} or (word == "-" and tokens.low[before - 1] == "minus"):
        reading.first = before - (word == "-")
    elif word in _MINUS and tokens.glued(reading.first) and _opens(tokens, before):
        reading.first = before
    elif word == "+" and tokens.glued(reading.first) and not tokens.glued(before):
        reading.first = before
        return
    else:
        return
    _set(reading, -reading.low)


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a dash begins something: after a space, a currency sign or a bracket, not between two words."""
    return not tokens.glued(at) or not tokens.raw[at - 1][-1:].isalnum()


# --- after the number -----------------------------------------------------------------------------

_LONG = {"tall", "long", "high", "wide", "deep", "away", "from", "above", "below", "thick", "across", "apart", "up", "down",
         "race", "sprint", "hurdles", "freestyle", "butterfly", "relay", "final", "dash", "butterfly", "backstroke", "x", "×",
         "is", "to", "and", "or", "in", "off", "ahead", "clear", "per", "for", "at", "by", "on", "with"}


def _letter_scale(tokens: Tokens, reading: Reading) -> None:
    """$5m, 4.3M sales, 8 B people, but a 100m race and 1.8m tall are metres."""
    at = reading.last
    raw = tokens.raw[at]
    factor = number_words().letter_scales.get(raw.lower()) if len(raw) == 1 and reading.digits and reading.scale == 1 else None
    if factor is None or reading.low is None:
        return
    touching = tokens.glued(at)
    if reading.prefixed:
        wanted = touching or raw.isupper()
    elif raw == "t":
        wanted = False
    else:
        following = tokens.low[at + 1]
        wanted = following[:1].isalpha() and following not in _LONG and (touching or raw == "B")
    if wanted:
        _set(reading, scaled(reading.low, factor))
        reading.last, reading.scale = at + 1, factor


def _unit(tokens: Tokens, reading: Reading) -> None:
    """A unit or currency name after the number, with or without a hyphen."""
    at = reading.last
    if tokens.low[at] in {"-", "‐"} and tokens.glued(at):
        at += 1
    found = unit_after(tokens, at)
    if found is None or not _fits(tokens, reading, at, *found):
        return
    last, unit = found
    if reading.prefixed:
        # $5 million dollars says it twice; $800 stone ovens are not weighed
        reading.last = last if unit.kind == "money" and unit.parts == 1 else reading.last
        return
    if unit.name == "pound" and (reading.scale > 1 or tokens.low[last] == "sterling"):
        unit = Unit("GBP", "money")
    reading.last, reading.unit, reading.type = last, unit.name, unit.kind
    if unit.parts > 1 and reading.low is not None:
        _set(reading, _part(reading.low, unit.parts))
    scale = number_words().scales.get(tokens.low[last])
    if unit.kind == "money" and scale and reading.low is not None:  # 75 USD million
        _set(reading, scaled(reading.low, scale))
        reading.last, reading.scale = last + 1, scale


def _part(value: Exact, parts: int) -> Exact:
    return Fraction(value) / parts


_ONLY_TOUCHING = {"in", "s", "h", "m", "g", "l", "t", "p", "st", "ha", "a", "w", "v", "b", "k", "pm", "ps", "cv", "cd", "kt", "mb", "ms", "mi", "h", "pc", "hr", "L", "T"}
_SPACED_CAPITALS = {"W", "V", "A", "F", "C", "N", "J", "K"}


def _fits(tokens: Tokens, reading: Reading, at: int, last: int, unit: Unit) -> bool:
    """Whether a unit's name after a number really is one there."""
    raw, low = tokens.raw[at], tokens.low[at]
    touching = tokens.glued(at)
    if last == at + 1:
        if low == "s" and not isinstance(reading.value, Decimal):
            return False  # the 1990s, 747s
        if low in _ONLY_TOUCHING and raw not in _SPACED_CAPITALS and not touching:
            return low in {"m", "g", "l", "pm", "ha", "ms", "hr", "mi", "t"} and raw == low and reading.digits and not tokens.glued(last)
        if raw in _SPACED_CAPITALS and not touching and tokens.raw[last][:1] in {".", "-", "'", "’"}:
            return False
        if low in {"second", "minute"} and tokens.low[last] == "-" and tokens.low[last + 1] == "half":
            return False
        if low == "won" and not (reading.scale > 1 or (reading.low or 0) >= 100):
            return False
        if raw == "£" or raw == "$" or raw == "€":
            return not tokens.raw[last][:1].isdecimal() or not tokens.glued(last)
    return True


def _age(tokens: Tokens, reading: Reading) -> None:
    """24-year-old · 35 years old · six weeks of age · 87 yo."""
    low, at = tokens.low, reading.last
    if reading.type == "duration":
        here = at + 1 if low[at] == "-" else at
        if low[here] in {"old", "olds"}:
            reading.type, reading.last = "age", here + 1
        elif low[at] == "of" and low[at + 1] == "age":
            reading.type, reading.last = "age", at + 2
    elif low[at] in {"yo", "y.o", "yrs"} or (low[at] == "y" and low[at + 1] == "/" and low[at + 2] == "o"):
        if reading.unit is None and reading.type == "count":
            reading.type, reading.unit, reading.last = "age", "year", at + (1 if low[at] == "yo" else 3)


_WITHIN = {"foot": ("inch", 12), "stone": ("pound", 14), "pound": ("ounce", 16)}


def _compound(tokens: Tokens, reading: Reading) -> None:
    """5 feet 2 inches · 6ft 4in · 5'10" · thirteen dollars and forty-five cents: one amount in two units."""
    low, at = tokens.low, reading.last
    if low[at] in {"'", "’", "′"} and reading.unit is None and tokens.glued(at) and reading.digits and _is_foot_mark(tokens, at):
        reading.unit, reading.type, reading.last = "foot", "measure", at + 1
        at += 1
    small = _WITHIN.get(reading.unit or "", ("", 0))
    if reading.type == "money" and reading.scale == 1 and not reading.prefixed:
        small = (reading.unit or "", 100)
    if not small[1] or reading.value is None:
        return
    here = at + 1 if low[at] in {"and", "-"} or (low[at] == "," and reading.type != "money") else at
    numeral = read_numeral(tokens, here)
    if numeral is None or numeral.kind != "cardinal" or not 0 < numeral.value < small[1]:
        return
    found = unit_after(tokens, numeral.last + 1 if low[numeral.last] == "-" else numeral.last)
    mark = low[numeral.last] in {'"', "”", "″"} and tokens.glued(numeral.last)
    if mark and small[0] == "inch":
        found = (numeral.last + 1, Unit("inch", "measure"))
    if found is None or found[1].name != small[0] or (reading.type == "money" and found[1].parts != 100):
        return
    _set(reading, Fraction(reading.value) + Fraction(numeral.value) / small[1])
    reading.last = found[0]


def _is_foot_mark(tokens: Tokens, at: int) -> bool:
    """Whether an apostrophe after digits is a foot mark: 30' when, 5'10; not the closing of a quotation."""
    after = tokens.low[at + 1]
    return tokens.starts[at] - 4 < tokens.starts[at - 1] and (after[:1].isdecimal() or (after[:1].isalpha() and not tokens.glued(at + 1)))


_NOT_A_RATE = {"ago", "earlier", "later", "before", "after", "or", "early", "late", "when", "if", "that", "who", "which", "from"}


def _rate(tokens: Tokens, reading: Reading) -> None:
    """$3 a day · 400 barrels a day · 20 per week · km/h · $70-a-share · 12.5 per 100,000 people."""
    low, at = tokens.low, reading.last
    if reading.type in {"ordinal", "age", "fraction"}:
        return
    dashed = low[at] == "-" and low[at + 1] in {"a", "per", "an"}
    at += dashed
    if low[at] == "." and low[at - 1] == "s" and low[at - 2] == ".":  # U.S. after the number is read with it
        at += 1
    if low[at] in {"per", "/"}:
        here = at + 1
    elif low[at] in {"a", "an", "each", "every"}:
        here = at + 2 if dashed and low[at + 1] == "-" else at + 1
    else:
        return
    here += low[here] == "-"
    denominator = _denominator(tokens, here, counted=low[at] in {"per", "/"} and reading.unit is None)
    if denominator is None:
        return
    last, name = denominator
    if low[at] not in {"per", "/"} and (tokens.low[last] in _NOT_A_RATE or (reading.unit is None and not _is_time(tokens, here))):
        return
    reading.last, reading.unit = last, f"{reading.unit or ''}/{name}"


def _is_time(tokens: Tokens, at: int) -> bool:
    found = unit_after(tokens, at)
    return found is not None and found[1].kind == "duration"


def _denominator(tokens: Tokens, at: int, *, counted: bool) -> tuple[int, str] | None:
    """The unit a rate is told by; with a number of its own in `per 100,000`."""
    found = denominator_after(tokens, at)
    if found is not None:
        return found
    numeral = read_numeral(tokens, at)
    if numeral is None or numeral.kind != "cardinal":
        return None
    named = denominator_after(tokens, numeral.last)
    if named is not None and not counted:
        return named[0], f"{numeral.value} {named[1]}"
    return (numeral.last, str(numeral.value)) if counted else None


Suffix = Callable[[Tokens, Reading], None]
_SUFFIXES: tuple[Suffix, ...] = (_unit, _compound, _age, _rate)
