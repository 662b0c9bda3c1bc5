"""Ages that no unit tells: Smith, 42, said."""

from __future__ import annotations

from newsfacts_numbers._context import context
from newsfacts_numbers._plurals import is_plural
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens

__all__ = ["is_age"]

_OLDEST = 120


def is_age(tokens: Tokens, reading: Reading) -> bool:
    """Whether a bare number is somebody's age."""
    high = reading.value if reading.value is not None else reading.high
    if not reading.bare or not isinstance(high, int) or not 0 < high < _OLDEST:
        return False
    low, at = tokens.low, reading.first
    if low[at - 1] in {"aged", "age", "ages"} or (low[at - 1] == "of" and low[at - 2] in {"age", "ages"}):
        return True
    if reading.digits and reading.last == at + 1 and (_after_name(tokens, at) or _after_noun(tokens, at, high)):
        return True
    if low[at - 1] == "as" and low[at - 2] in {"young", "old"} and low[at - 3] == "as":
        return True
    if low[at - 1] == "of" and low[at - 2] in context().aged and not is_plural(tokens, reading.last):
        return True  # a man of 71 collapsed
    if low[reading.last] == "s" and tokens.glued(reading.last) and reading.bound in {"<", ">"}:  # under-21s
        reading.last += 1
        return True
    closed = not tokens.low[reading.last][:1].isalpha() or low[reading.last] in context().prepositions | {
        "and",
        "but",
        "when",
    }
    grouped = low[at - 1] in context().age_groups and reading.bound in {"<", ">", "<=", ">="}
    return (grouped and not is_plural(tokens, reading.last)) or (closed and _of_somebody(tokens, at))


def _after_name(tokens: Tokens, at: int) -> bool:
    """Maddon, 66, has · Ann Lee, 55, of York · Ann Lee, 21. A name and a comma before, a sign or `of` after."""
    low, raw, words = tokens.low, tokens.raw, context()
    name = low[at - 2]
    if raw[at - 1] != "," or not (raw[at - 2][:1].isupper() and name.isalpha()) or name in words.months | words.labels:
        return False
    full = raw[at - 3][:1].isupper() and low[at - 3] not in words.stops
    return raw[at + 1] in {",", ")"} or (full and (raw[at + 1] in {".", ";"} or low[at + 1] in {"of", "from", "who"}))


def _after_noun(tokens: Tokens, at: int, value: int) -> bool:
    """The driver, 45, died: between commas after a noun in the singular; 4, 12 and 15 are a list."""
    low, words = tokens.low, context()
    noun = low[at - 2]
    if (
        (value < _GROWN and noun not in words.aged)
        or tokens.raw[at - 1] != ","
        or tokens.raw[at + 1] != ","
        or not tokens.raw[at - 2].isalpha()
    ):
        return False
    return noun not in words.stops | words.time_nouns | words.months | words.labels and not is_plural(tokens, at - 2)


_GROWN = 10  # smaller numbers are written in words, or are a list


def _of_somebody(tokens: Tokens, at: int) -> bool:
    """He will be 35 · who is 70 · she turned 18 · died at 62."""
    low, words = tokens.low, context()
    if low[at - 1] in {"turned", "turning", "turns"} or (low[at - 1] in {"'s", "’s"} and low[at - 2] in words.persons):
        return True
    if low[at - 1] == "at" and low[at - 2] in words.at_an_age:
        return True
    return low[at - 1] in words.being and (low[at - 2] in words.persons or low[at - 3] in words.persons)
