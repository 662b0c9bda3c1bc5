"""Fractions in words."""

from __future__ import annotations

from fractions import Fraction

import attrs

from newsfacts_numbers._context import context
from newsfacts_numbers._numeral import Numeral
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["bare_part", "counted_parts", "fraction_words"]


def counted_parts(tokens: Tokens, at: int) -> tuple[Numeral, int, bool] | None:
    """A count and what it counts parts of: two thirds, a fifth, one twenty-fifth.

    Returns:
        The fraction, its count, and whether the part is in the plural.
    """
    words, low = number_words(), tokens.low
    count = 1 if low[at] in {"a", "an"} else words.cardinals.get(low[at])
    if not count:
        return None
    here = at + 2 if low[at + 1] == "-" and tokens.glued(at + 1) else at + 1
    part = _part(tokens, here)
    if part is None:
        return None
    denominator, plural, last = part
    return Numeral(at, last, Fraction(count, denominator), "fraction"), count, plural


def _part(tokens: Tokens, at: int) -> tuple[int, bool, int] | None:
    """The part that a fraction counts, whether it is plural, and where it ends: half, fifths, twenty-fifth."""
    words, low = number_words(), tokens.low
    named = words.denominators.get(low[at])
    if named is not None:
        return named, low[at].endswith("s"), at + 1
    tens = words.tens.get(low[at])
    if tens is not None:
        ones = _ordinal(low[at + 2]) if low[at + 1] == "-" else None
        return (tens + ones[0], ones[1], at + 3) if ones and ones[0] < 10 else None
    ordinal = _ordinal(low[at])
    return (*ordinal, at + 1) if ordinal is not None and ordinal[0] > 2 else None


def _ordinal(word: str) -> tuple[int, bool] | None:
    """The value of an ordinal word and whether it is plural: (5, True) for fifths."""
    words = number_words()
    for form in (word, word[:-1]):
        value = words.ordinals.get(form) or words.ordinal_scales.get(form)
        if value is not None:
            return value, form != word
    return None


def fraction_words(tokens: Tokens, at: int) -> Numeral | None:
    """Reads a third · two-thirds · one fourth · three quarters of a million · half a million · quarter million.

    `a third man` and `one third party` rank; only before words that go with a part is it a third.
    """
    if tokens.low[at] in {"half", "quarter"}:
        part = Fraction(1, number_words().denominators[tokens.low[at]])
        numeral = Numeral(at, at + 1, part, "fraction")
        larger = _scaled(tokens, numeral)
        return None if larger is numeral else larger
    found = counted_parts(tokens, at)
    if found is None:
        return None
    numeral, count, plural = found
    if count > 1:
        return _scaled(tokens, numeral) if plural else None
    if plural:
        return None
    larger = _scaled(tokens, numeral)
    if larger is numeral and _is_of_the_year(tokens, numeral):
        return None
    hedged = tokens.low[at - 1] in context().before_lone_half
    whole = hedged or numeral.value == Fraction(1, 2) or _ends_part(tokens.low[numeral.last]) or larger is not numeral
    return larger if whole else None


def _is_of_the_year(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether a quarter is a time: the second rise in a quarter; but in a quarter of cases."""
    in_it = tokens.low[numeral.first - 1] in {"in", "within", "per"} and tokens.low[numeral.last] != "of"
    return tokens.low[numeral.last - 1] == "quarter" and in_it


def _ends_part(word: str) -> bool:
    """Whether a word after a third and the like, or the end of the line, says that it is a part and no rank."""
    return not word or word in context().after_part


def _scaled(tokens: Tokens, numeral: Numeral) -> Numeral:
    """The numeral times the magnitude after it: half a million, half a dozen, three quarters of a million."""
    words, low = number_words(), tokens.low
    here = numeral.last
    here += low[here] == "of" and low[here + 1] in {"a", "an"} and low[here + 2] in words.scales
    here += low[here] in {"a", "an"}
    here += low[here] == "-"
    scale = words.scales.get(low[here]) or words.dozens.get(low[here]) or (100 if low[here] == "hundred" else None)
    if scale is None:
        return numeral
    return attrs.evolve(numeral, last=here + 1, value=numeral.value * scale, kind="cardinal", scale=scale)


def bare_part(tokens: Tokens, at: int) -> Numeral | None:
    """Reads half of them · half the country · third of Iraq (its article lost); not the second half."""
    low = tokens.low
    if low[at - 1] in context().before_rank and (low[at - 1] != "-" or tokens.glued(at)):
        return None
    if low[at] == "half":
        meant = low[at + 1] in context().after_half or low[at - 1] in context().before_lone_half
        return Numeral(at, at + 1, Fraction(1, 2), "fraction") if meant else None
    part = _part(tokens, at) if low[at + 1] == "of" else None
    if part is None or part[1] or part[2] != at + 1:
        return None
    return Numeral(at, at + 1, Fraction(1, part[0]), "fraction")
