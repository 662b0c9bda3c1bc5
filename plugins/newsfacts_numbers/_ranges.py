"""Ranges: two amounts that are the ends of one quantity."""

from __future__ import annotations

from fractions import Fraction

from newsfacts_numbers._amounts import read_amount
from newsfacts_numbers._bounds import take_bound_before
from newsfacts_numbers._context import context
from newsfacts_numbers._numerals import scaled
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens

__all__ = ["join_range"]

_DASHES = {"-", "–", "—", "‐", "−"}
_FARTHEST = 9  # tokens that may stand between from X … and to Y


def join_range(tokens: Tokens, start: Reading) -> Reading | None:
    """The range that begins with an amount, or None where it stands alone."""
    if start.value is None or start.type in {"ordinal"}:
        return None
    before = tokens.low[start.first - 1]
    end = _other_end(tokens, start, before)
    if end is None or end.value is None or end.type == "ordinal":
        return None
    if not _share(start, end):
        return None
    first = start.first - 1 if before in {"between", "from"} else start.first
    low, high = sorted((start.value, end.value), key=Fraction)
    return Reading(
        first, end.last, None, low, high, end.type, end.unit, start.bound if start.bound == "~" else "=",
        digits=start.digits and end.digits, scale=end.scale, prefixed=start.prefixed,
    )


def _other_end(tokens: Tokens, start: Reading, before: str) -> Reading | None:
    """The amount after the word or dash that joins two ends."""
    low, at = tokens.low, start.last
    word = low[at]
    if before == "between":
        return _amount_at(tokens, at + 1) if word == "and" else None
    if word in _DASHES:
        if low[at + 1] == "to" and low[at + 2] in _DASHES:
            return _amount_at(tokens, at + 3)
        both = tokens.glued(at) and tokens.glued(at + 1)
        neither = not tokens.glued(at) and not tokens.glued(at + 1) and word != "—" and start.unit is None
        return _amount_at(tokens, at + 1) if both or neither else None
    if word in {"to", "through", "till", "until"} or (word == "up" and low[at + 1] == "to"):
        here = at + 2 if word == "up" else at + 1
        here += low[here] in _DASHES
        if before != "from" and start.unit is not None and _is_step(tokens, start):
            return None
        return _amount_at(tokens, here, bounded=before == "from")
    if word == "or":
        return _neighbour(start, _amount_at(tokens, at + 1))
    return _far_end(tokens, start) if before == "from" else None


def _amount_at(tokens: Tokens, at: int, *, bounded: bool = False) -> Reading | None:
    """The amount that begins at a token, its currency and, if ``bounded``, its bound before the number."""
    for skip in range(5):
        here = at + skip
        word = tokens.raw[here]
        reading = read_amount(tokens, here) if _may_start(word) else None
        if reading is not None:
            if bounded:
                take_bound_before(tokens, reading)
            return reading if reading.first <= at else None
        if not word:
            return None
    return None


def _may_start(word: str) -> bool:
    return word[:1].isalnum() or word[:1] == "."


def _is_step(tokens: Tokens, start: Reading) -> bool:
    """Whether a complete first amount says by how much something changed: up 19 cents to $58."""
    low, changes = tokens.low, context().changes
    return low[start.first - 1] in changes or low[start.first - 2] in changes


def _neighbour(start: Reading, end: Reading | None) -> Reading | None:
    """three or four years: the next whole number, told with one unit."""
    if end is None or end.value is None or start.unit is not None or end.prefixed or start.digits != end.digits:
        return None
    return end if isinstance(start.value, int) and end.value == start.value + 1 else None


def _far_end(tokens: Tokens, start: Reading) -> Reading | None:
    """from $75 a barrel in October to $46: the same unit a few words on, no other number between."""
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


def _share(start: Reading, end: Reading) -> bool:
    """Give each end the unit and magnitude that only the other names; False where they do not go together."""
    first, second = (start.unit or "").split("/")[0], (end.unit or "").split("/")[0]
    if first and second and first != second:
        return False
    if not first:
        start.type = end.type
    if not second:
        end.type = start.type
    end.unit = max(start.unit or "", end.unit or "", key=len) or None  # $48,000 to $90,000 a year
    _take_scale(start, end)
    return start.type == end.type


def _take_scale(start: Reading, end: Reading) -> None:
    """10 to 15 billion: the magnitude counts for both, unless the first is the larger number ($200 to $4 million)."""
    if start.scale != 1 or end.scale == 1 or start.value is None or end.value is None:
        return
    if Fraction(start.value) * end.scale < Fraction(end.value):
        start.value = start.low = start.high = scaled(start.value, end.scale)

