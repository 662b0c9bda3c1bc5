"""Ranges: two amounts that are the ends of one quantity."""

from __future__ import annotations

from fractions import Fraction

from newsfacts_numbers._amounts import read_amount
from newsfacts_numbers._bounds import take_bound_before
from newsfacts_numbers._calendar import is_year
from newsfacts_numbers._context import context
from newsfacts_numbers._digits import is_digits
from newsfacts_numbers._numeral import Exact, scaled
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["join_range"]

_DASHES = {"-", "–", "—", "‐", "−", "~"}
_FARTHEST = 9  # tokens that may stand between from X … and to Y
_FAR_FROM_VERB = 6  # tokens: rejected the plan by
_LOWER, _UPPER = {">", ">="}, {"<", "<="}


def join_range(tokens: Tokens, start: Reading) -> Reading | None:
    """The range that begins with an amount, or None where the amount stands alone."""
    if start.value is None or start.type == "ordinal" or tokens.low[start.last - 1].endswith("fold"):
        return None  # rose threefold to 900,000
    before = tokens.low[start.first - 1]
    end = _other_end(tokens, start, before)
    if end is None or end.value is None or end.type == "ordinal" or not _share(tokens, start, end):
        return None
    if before not in {"between", "from"} and _is_score(tokens, start, end):
        return Reading(start.first, end.last, None, start.value, end.value, "score", digits=start.digits)
    first = start.first - (before in {"between", "from"})
    low, high = sorted((start.value, end.value), key=_rank)
    joined = Reading(first, end.last, None, low, high, end.type, end.unit, prefixed=start.prefixed)
    joined.digits = start.digits and end.digits
    joined.bound = "~" if start.bound == "~" and before not in {"between", "from"} else "="
    return joined


def _rank(value: Exact) -> Fraction:
    """A decimal and a fraction side by side."""
    return Fraction(value)


def _other_end(tokens: Tokens, start: Reading, before: str) -> Reading | None:
    """The amount after the word or dash that joins two ends."""
    low, at = tokens.low, start.last
    word = low[at]
    if before == "between":
        return _amount_at(tokens, at + 1, like=start) if word in {"and", "to"} else None
    if word in _DASHES and low[at + 1] == "or":  # a two- or three-day trip
        return _neighbour(start, _amount_at(tokens, at + 2))
    if word in _DASHES:
        return _after_dash(tokens, start)
    if word in {"to", "through", "till", "until"} or (word == "up" and low[at + 1] == "to"):
        here = at + 1 + (word == "up")
        here += low[here] in _DASHES
        if before != "from" and start.unit is not None and _is_step(tokens, start):
            return None
        end = _amount_at(tokens, here, bounded=before == "from", like=start)
        return None if before != "from" and end is not None and _led_to(tokens, start, end) else end
    if word == "or":
        return _neighbour(start, _amount_at(tokens, at + 1))
    if word in {"and", "but"} and start.bound in _LOWER | _UPPER:
        return _opposite_bound(tokens, start)
    return _far_end(tokens, start) if before == "from" else None


def _after_dash(tokens: Tokens, start: Reading) -> Reading | None:
    """20-30 · $120-$150 · 20 – 30 · 0-to-60."""
    low, at = tokens.low, start.last
    if low[at + 1] == "to":
        return _amount_at(tokens, at + 2 + (low[at + 2] in _DASHES))
    touching = tokens.glued(at), tokens.glued(at + 1)
    if low[at] == "~" and not all(touching):
        return None
    if all(touching) or (not any(touching) and low[at] == "–" and start.unit is None):
        end = _amount_at(tokens, at + 1, like=start)
        return end if end is not None and end.digits == start.digits else None  # 7-Eleven
    return None


def _amount_at(tokens: Tokens, at: int, *, bounded: bool = False, like: Reading | None = None) -> Reading | None:
    """The amount that begins at a token, its currency and, if ``bounded``, its bound before the number.

    The sign before ``like``, the other end, counts for this one too where a dash joins them or a letter says
    that it is money: £30-40 a night, between $2m and 3m.
    """
    lettered = tokens.glued(at + 1) and tokens.low[at + 1] in number_words().letter_scales
    money = like.unit if like is not None and like.prefixed and (lettered or tokens.low[at - 1] in _DASHES) else None
    for here in range(at, at + 5):
        reading = read_amount(tokens, here, floor=at, money=money) if _may_start(tokens, here) else None
        if reading is not None:
            if bounded:
                take_bound_before(tokens, reading, at)
            return reading if reading.first <= at else None
        if not tokens.raw[here]:
            return None
    return None


def _may_start(tokens: Tokens, at: int) -> bool:
    words, word = number_words(), tokens.low[at]
    return is_digits(word) or word in words.starters or word in {"a", "an"} or word in words.glyphs


def _is_step(tokens: Tokens, start: Reading) -> bool:
    """Whether a complete first amount says by how much something changed: up 19 cents to $58."""
    low, changes = tokens.low, context().changes
    return low[start.first - 1] in changes or low[start.first - 2] in changes


def _led_to(tokens: Tokens, start: Reading, end: Reading) -> bool:
    """Whether the second number is where a step of the first one led: rose 5 to $20 · rose by three to 27.

    Not: the board rejected the plan by five to two.
    """
    alone = end.bare and not tokens.low[end.last][:1].isalpha()
    before, words = tokens.low[start.first - _FAR_FROM_VERB : start.first - 1], context()
    if not words.decided.isdisjoint(before) and words.changes.isdisjoint(before) and _is_score(tokens, start, end):
        return False
    return start.bare and (end.prefixed or (tokens.low[start.first - 1] == "by" and alone))


def _neighbour(start: Reading, end: Reading | None) -> Reading | None:
    """Reads three or four years · two or three thousand: the next whole number, told with one unit."""
    if end is None or end.value is None or start.unit is not None or end.prefixed or start.digits != end.digits:
        return None
    return end if isinstance(start.value, int) and end.value == scaled(start.value + 1, end.scale) else None


def _opposite_bound(tokens: Tokens, start: Reading) -> Reading | None:
    """Reads above 1,000 and below 1,500 · at least 20 but no more than 100."""
    end = _amount_at(tokens, start.last + 1, bounded=True)
    if end is None or end.bound == "=" or (start.bound in _LOWER) == (end.bound in _LOWER):
        return None
    return end if end.bound in _LOWER | _UPPER else None


def _far_end(tokens: Tokens, start: Reading) -> Reading | None:
    """Reads from $75 a barrel in October to $46: the same unit a few words on, no other number between."""
    if start.unit is None:
        return None
    for at in range(start.last, start.last + _FARTHEST):
        word = tokens.low[at]
        if not word or word in {".", ";", "and", "but", "from"}:
            return None
        if word == "to":
            end = _amount_at(tokens, at + 1, bounded=True)
            if end is not None:
                return end if end.unit is not None and end.unit.split("/")[0] == start.unit.split("/")[0] else None
    return None


def _share(tokens: Tokens, start: Reading, end: Reading) -> bool:
    """Give each end the unit and magnitude that only the other names; False where they do not go together."""
    first, second = (start.unit or "").split("/")[0], (end.unit or "").split("/")[0]
    if first and second and first != second:
        return False
    if not (first or second) and is_year(tokens, start) and not _closing_year(tokens, start, end):
        return False
    if not (first or second) and is_year(tokens, end) and not is_year(tokens, start):
        return False
    if not first:
        start.type = end.type
    if not second:
        end.type = start.type
    end.unit = max(start.unit or "", end.unit or "", key=len) or None  # $48,000 to $90,000 a year
    _take_scale(start, end)
    return start.type == end.type


def _closing_year(tokens: Tokens, start: Reading, end: Reading) -> bool:
    """Whether a year's range ends there: 2014 to 2017 · 1939-45 · between A.D. 1000 and 1260."""
    if not isinstance(end.value, int) or not isinstance(start.value, int) or not end.digits or end.scale != 1:
        return False
    written = tokens.raw[end.last - 1]
    if len(written) == 2:
        end.put(start.value // 100 * 100 + end.value)
    end.type = start.type = "date"
    return written.isdecimal() and len(written) in {2, 4} and end.value > start.value


def _is_score(tokens: Tokens, start: Reading, end: Reading) -> bool:
    """52 to 48 · a 5-to-4 margin: two plain counts that fall are votes or odds, not a range."""
    if not (start.bare and end.bare and isinstance(start.value, int) and isinstance(end.value, int)):
        return False
    return start.value > end.value and "to" in tokens.low[start.last : end.first] and start.scale == end.scale == 1


def _take_scale(start: Reading, end: Reading) -> None:
    """10 to 15 billion: the magnitude counts for both, unless the first is the larger number ($200 to $4 million)."""
    if start.scale != 1 or end.scale == 1 or start.value is None or end.value is None:
        return
    if Fraction(start.value) * end.scale < Fraction(end.value):
        start.put(scaled(start.value, end.scale))
