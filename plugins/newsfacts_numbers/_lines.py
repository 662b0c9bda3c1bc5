"""Reading one line: each numeral in turn, by the first rule that knows it, then what neighbours share."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from newsfacts import QuantityType
from newsfacts_numbers._ages import is_age
from newsfacts_numbers._amounts import read_amount
from newsfacts_numbers._articles import article_time
from newsfacts_numbers._bounds import open_end, take_bound_after, take_bound_before
from newsfacts_numbers._calendar import (
    day_of_month,
    decade,
    is_year,
    named_day,
    numeric_date,
    year_with_era,
)
from newsfacts_numbers._clock import clock, hours, stopwatch
from newsfacts_numbers._digits import is_digits
from newsfacts_numbers._labels import (
    address,
    attached_label,
    dotted,
    house_number,
    named,
    numbered,
    ordinal_digits,
    score,
    telephone,
    verse,
)
from newsfacts_numbers._pronouns import is_meant
from newsfacts_numbers._ranges import join_range
from newsfacts_numbers._ratios import ratio
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import MARGIN, Tokens
from newsfacts_numbers._words import number_words

__all__ = ["read_line"]

Shape = Callable[[Tokens, int], Reading | None]

_IN_DIGITS: tuple[Shape, ...] = (
    address,
    telephone,
    verse,
    stopwatch,
    clock,
    numeric_date,
    dotted,
    day_of_month,
    decade,
    score,
    house_number,
    ordinal_digits,
    attached_label,
)
"""Rules for numbers told by their form alone; the first that fits is taken."""

_IN_WORDS: tuple[Shape, ...] = (named_day,)

_BOUNDED: tuple[Shape, ...] = (ratio, year_with_era)
"""Such rules for numbers that may be approximate or the end of a range."""


def read_line(tokens: Tokens) -> list[Reading]:
    """The quantities of one line, in order."""
    found: list[Reading] = []
    free = MARGIN
    for at in _numeral_starts(tokens):
        reading = _read(tokens, at, free) if at >= free else None
        if reading is None:
            continue
        if reading.low is not None or reading.high is not None:
            found.append(reading)
        free = max(reading.last, at + 1)
    _share(tokens, found)
    for reading in found:
        open_end(reading)
    return found


def _numeral_starts(tokens: Tokens) -> list[int]:
    """The tokens at which a numeral may start: digits (between the point and the colon in Unicode), or known words."""
    known = number_words().starts
    return [at for at, word in enumerate(tokens.low) if word in known or "." < word < ":"]


def _read(tokens: Tokens, at: int, free: int) -> Reading | None:
    """The quantity whose numeral stands at a token; ``free`` is the first token that no other has taken."""
    if is_digits(tokens.low[at + 1]) and tokens.glued(at + 1) and tokens.raw[at].isalpha():
        return None  # Twenty20: part of a name
    for shape in _IN_DIGITS if is_digits(tokens.low[at]) else _IN_WORDS:
        reading = shape(tokens, at)
        if reading is not None:
            reading.rule = shape.__name__
            reading.first = max(reading.first, free)  # x1x1--51-x1 is cut into names, none of which reaches back
            if reading.type == "time":
                take_bound_before(tokens, reading, free)
            return reading
    reading = _bounded(tokens, at, free)
    if reading is None or not is_meant(tokens, reading):
        return None
    take_bound_before(tokens, reading, free)
    joined = join_range(tokens, reading)
    if joined is not None:
        reading = joined
        reading.rule = join_range.__name__
        reading.first = max(reading.first, free)  # in x1between 5 and 6 the word is part of a name
        take_bound_before(tokens, reading, free)
    _settle(tokens, reading)
    take_bound_after(tokens, reading)
    return reading


def _bounded(tokens: Tokens, at: int, free: int) -> Reading | None:
    """The number at a token by the rules for those that may be approximate or the end of a range."""
    for shape in _BOUNDED:
        reading = shape(tokens, at)
        if reading is not None:
            reading.rule = shape.__name__
            return reading
    for after_article in (article_time, amount):
        reading = after_article(tokens, at, free)
        if reading is not None:
            reading.rule = after_article.__name__
            return reading
    return None


def amount(tokens: Tokens, at: int, free: int) -> Reading | None:
    """The amount at a token, with the article before it where that is part of the number."""
    reading = None
    if tokens.low[at - 1] in {"a", "an"} and at > free:
        reading = read_amount(tokens, at - 1, floor=free)
    reading = reading or read_amount(tokens, at, floor=free)
    if reading is not None and tokens.low[reading.first - 1] == "between":
        reading = read_amount(tokens, at, joined=False, floor=free)
    return reading


def _settle(tokens: Tokens, reading: Reading) -> None:
    """Decide what a number without a unit is: a name, a year, an age, or else a count."""
    if hours(tokens, reading):
        reading.rule = hours.__name__
        return
    for rule, meant in _MEANINGS:
        if rule(tokens, reading):
            reading.rule, reading.type = rule.__name__, meant
            if meant == "age":
                reading.unit = "year"
            return


_MEANINGS: tuple[tuple[Callable[[Tokens, Reading], bool], QuantityType], ...] = (
    (numbered, "identifier"),
    (is_year, "date"),
    (named, "identifier"),
    (is_age, "age"),
)
"""What a number without a unit may be; the first that says yes is taken."""


def _share(tokens: Tokens, found: list[Reading]) -> None:
    """Units pass back along a list, bounds pass into the brackets that convert an amount."""
    in_list = False  # 10, 20 and 30 percent: a comma shares only where the list ends in and or or
    for left, right in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        listed = left.bare and _is_listed(tokens, left, right)
        if listed and (in_list or tokens.low[right.first - 1] != ","):
            left.unit, left.type, in_list = right.unit, right.type, True
        else:
            in_list = False
    for left, right in pairwise(found):
        if left.type == "age" and right.bare and right.digits == left.digits and _is_next_age(tokens, left, right):
            right.type, right.unit = left.type, left.unit
        if right.bound == "=" and left.bound != "=" and left.type == right.type and _converts(tokens, left, right):
            right.bound = left.bound


_LINKS = ([","], [",", "and"], ["and"], ["or"], [",", "or"], ["-", "and"], ["-", ","], ["x"], ["×"])


def _is_listed(tokens: Tokens, left: Reading, right: Reading) -> bool:
    """10, 20 and 30 percent · 8 or $9 · 10- and 12-year-olds · 3 x 5 inches."""
    if right.unit is None or right.type not in {"percent", "money", "measure", "duration", "age"}:
        return False
    between = tokens.low[left.last : right.first]
    return between in _LINKS and (not right.prefixed or between == ["or"])


def _is_next_age(tokens: Tokens, left: Reading, right: Reading) -> bool:
    """Aged 6 and 9 · aged 4, 7 and 12: numbers alone between signs, once the word has been said."""
    said = {"aged", "ages"}.intersection(tokens.low[left.first - _AGES_BACK : left.first])
    return bool(said) and tokens.low[left.last : right.first] in _LINKS and not tokens.low[right.last][:1].isalpha()


_AGES_BACK = 8  # tokens: aged 4, 7, 9 and 12


def _converts(tokens: Tokens, left: Reading, right: Reading) -> bool:
    """Tells more than 100 kilometres (60 miles) · under 296 hp (224 kW / 300 PS): no further than a sign apart."""
    return left.unit is not None and right.unit is not None and tokens.low[left.last : right.first] in (["("], ["/"])
