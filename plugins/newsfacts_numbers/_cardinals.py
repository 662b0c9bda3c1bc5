"""Cardinals and ordinals in words: groups below a thousand, closed by ever smaller magnitudes."""

from __future__ import annotations

import attrs

from newsfacts_numbers._fractions import counted_parts
from newsfacts_numbers._numeral import ENOUGH, Numeral
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["cardinal"]


@attrs.define
class _Sum:
    """A number while its words are read.

    Attributes:
        total: The groups that a magnitude has closed.
        group: The group at hand; None when a magnitude has just closed one.
        ceiling: The last magnitude; the next must be smaller.
        ordinal: Whether the last word was an ordinal, which ends the number.
    """

    total: int = 0
    group: int | None = None
    ceiling: int = ENOUGH
    ordinal: bool = False


def cardinal(tokens: Tokens, at: int, *, joined: bool) -> Numeral | None:
    """Reads forty-two · two hundred and six thousand · a million · three hundred twenty-fifth · two dozen.

    With ``joined=False`` no ``and`` is read inside: after ``between`` it parts two numbers.
    """
    state = _Sum()
    here = last = _first_group(tokens, at, state)
    if here is None or last is None:
        return None
    while here is not None and not state.ordinal:
        last = here
        here = (
            _hundred(tokens, last, state, joined=joined)
            or _magnitude(tokens, last, state)
            or _next_group(tokens, last, state, joined=joined)
        )
    last = here or last
    if last == at:
        return None  # a magnitude beyond all measure
    value = state.total + (state.group or 0)
    if state.ordinal:
        return Numeral(at, last, value, "ordinal")
    dozen = number_words().dozens.get(tokens.low[last])
    if dozen is not None and state.group:
        return Numeral(at, last + 1, state.total + _dozens(state.group, dozen))
    return Numeral(at, last, value, scale=number_words().scales.get(tokens.low[last - 1], 1))


def _dozens(group: int, dozen: int) -> int:
    """Only what stands below the hundreds is counted in dozens: three hundred and two dozen is 324."""
    hundreds, rest = divmod(group, 100)
    return hundreds * 100 + rest * dozen if rest else group * dozen


def _first_group(tokens: Tokens, at: int, state: _Sum) -> int | None:
    words, low = number_words(), tokens.low
    article = low[at] in {"a", "an"}
    here = at + article
    if low[here] in words.scales or low[here] in {"hundred", "dozen", "hundredth"}:
        state.group = 1
        return here
    if low[here] in words.ordinal_scales:
        state.group, state.ordinal = words.ordinal_scales[low[here]], True
        return here + 1
    return None if article else _below_hundred(tokens, at, state)


def _below_hundred(tokens: Tokens, at: int, state: _Sum) -> int | None:
    """Adds forty, forty-two, forty two, forty-second, fourth, or up to three digits to the group."""
    words, low = number_words(), tokens.low
    before, word = state.group or 0, low[at]
    tens = words.tens.get(word)
    if tens is not None:
        return _tens(tokens, at, state, before + tens)
    value = int(word) if word.isdecimal() and word.isascii() and len(word) <= 3 else words.cardinals.get(word)
    if value is not None:
        state.group = before + value
        return at + 1
    value = words.ordinals.get(word)
    if value is not None:
        state.group, state.ordinal = before + value, True
        return at + 1
    return None


def _tens(tokens: Tokens, at: int, state: _Sum, value: int) -> int:
    """Adds what may follow the tens: forty-two, forty two, forty-second; but `forty second graders` are forty."""
    words, low = number_words(), tokens.low
    hyphen = low[at + 1] in {"-", "‐", "–"} and tokens.glued(at + 1) and tokens.glued(at + 2)
    word = low[at + 2 if hyphen else at + 1]
    last = at + 3 if hyphen else at + 2
    ones = words.cardinals.get(word, 0)
    if 0 < ones < 10:
        state.group = value + ones
        return last
    ones = words.ordinals.get(word, 0)
    if 0 < ones < 10 and (hyphen or word != "second" or state.total):
        state.group, state.ordinal = value + ones, True
        return last
    state.group = value
    return at + 1


def _hundred(tokens: Tokens, at: int, state: _Sum, *, joined: bool) -> int | None:
    """Multiplies the group by a hundred and adds what follows below a hundred."""
    low, group = tokens.low, state.group
    at += low[at] == "-" and low[at + 1] in {"hundred", "hundredth"}
    if low[at] not in {"hundred", "hundredth"} or not group or group > 999 or (group > 99 and group % 100 == 0):
        return None
    state.group = group * 100
    if low[at] == "hundredth":
        state.ordinal = True
        return at + 1
    linked = low[at + 1] == "and"
    rest = at + 1 + linked
    # "a hundred 50 metre pools" and, after `between`, "one hundred and …" are two numbers
    if (linked and not joined) or (not linked and low[rest].isdecimal()) or _is_fraction(tokens, rest):
        return at + 1
    return _added(tokens, rest, state) or at + 1


def _added(tokens: Tokens, at: int, state: _Sum) -> int | None:
    """Adds a number below a hundred to the hundreds; `one hundred and two hundred` stay apart."""
    before = state.group or 0
    end = _below_hundred(tokens, at, state)
    added = (state.group or 0) - before
    if end is not None and 0 < added < 100 and tokens.low[end] != "hundred":
        return end
    state.group, state.ordinal = before, False
    return None


def _magnitude(tokens: Tokens, at: int, state: _Sum) -> int | None:
    """Closes the group with a magnitude: thousand, million; two in a row multiply (lakh crore)."""
    words, low = number_words(), tokens.low
    if state.group is None:
        return None
    at += low[at] == "-" and tokens.glued(at) and tokens.glued(at + 1)
    factor = words.scales.get(low[at])
    ordinal = factor is None
    if factor is None:
        factor = words.ordinal_scales.get(low[at], 0)
    while not ordinal and low[at + 1] in words.scales and factor < ENOUGH:
        at += 1
        factor *= words.scales[low[at]]
    if not 100 < factor < state.ceiling:
        return None
    state.total += state.group * factor
    state.group, state.ceiling, state.ordinal = None, factor, ordinal
    return at + 1


def _next_group(tokens: Tokens, at: int, state: _Sum, *, joined: bool) -> int | None:
    """After a magnitude: a smaller group, joined by nothing, a comma or `and`."""
    low = tokens.low
    if state.group is not None or not state.total:
        return None
    comma = low[at] == ","
    linked = low[at + comma] == "and"
    here = at + comma + linked
    bare_digits = low[here].isdecimal() and not linked and low[here + 1] != "hundred"
    if (linked and not joined) or bare_digits or _is_fraction(tokens, here):
        return None
    end = _below_hundred(tokens, here, state)
    if end is not None and not state.ordinal:
        end = _hundred(tokens, end, state, joined=joined) or end
    if end is not None and _fits(tokens, end, state, alone=comma and not linked):
        return end
    state.group, state.ordinal = None, False
    return None


def _fits(tokens: Tokens, end: int, state: _Sum, *, alone: bool) -> bool:
    """Whether the group just read belongs to the number before it.

    After a bare comma only a group with a hundred or a magnitude of its own does: `of a million, two say`.
    """
    words, group = number_words(), state.group or 0
    scale = words.scales.get(tokens.low[end]) or words.ordinal_scales.get(tokens.low[end])
    if scale is not None and scale > 100:
        return scale < state.ceiling
    return 0 < group < state.ceiling and (not alone or group >= 100)


def _is_fraction(tokens: Tokens, at: int) -> bool:
    """Whether three quarters, a third or the like stands there: five billion and three quarters."""
    found = counted_parts(tokens, at)
    return found is not None and (found[2] or tokens.low[at] in {"a", "an"})
