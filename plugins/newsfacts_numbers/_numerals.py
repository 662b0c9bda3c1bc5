"""Any numeral at a place: the rules for digits and words, tried in turn."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import attrs

from newsfacts_numbers._cardinals import cardinal
from newsfacts_numbers._digits import glyph, in_digits, is_digits, power, spaced_groups, with_fraction
from newsfacts_numbers._fractions import bare_part, counted_parts, fraction_words
from newsfacts_numbers._numeral import MOST_DIGITS, Numeral, with_scales
from newsfacts_numbers._plurals import is_plural
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["read_numeral"]

Rule = Callable[[Tokens, int], Numeral | None]

_DETERMINED = frozenset(("the", "these", "those", "some", "its", "their", "his", "her"))
"""What may stand before a dozen that is counted."""


def read_numeral(tokens: Tokens, at: int, *, joined: bool = True) -> Numeral | None:
    """The longest numeral that starts at a token.

    With ``joined=False`` no ``and`` is read inside it: after ``between`` the word parts two numbers.
    """
    if is_digits(tokens.raw[at]):
        if tokens.low[at + 1] in {"hundred", "thousand"} and tokens.raw[at].isdecimal() and len(tokens.raw[at]) <= 3:
            words = cardinal(tokens, at, joined=joined)
            if words is not None:
                return attrs.evolve(words, digits=True)
        return _first(_IN_DIGITS, tokens, at)
    numeral = _first(_IN_WORDS, tokens, at)
    if numeral is not None:
        return numeral
    numeral = cardinal(tokens, at, joined=joined)
    if numeral is None or numeral.kind != "cardinal":
        return numeral
    numeral = _with_point(tokens, numeral)
    return _with_and_part(tokens, numeral) if joined else numeral


def _first(rules: tuple[Rule, ...], tokens: Tokens, at: int) -> Numeral | None:
    for rule in rules:
        numeral = rule(tokens, at)
        if numeral is not None:
            return numeral
    return None


def _vague(tokens: Tokens, at: int) -> Numeral | None:
    """Reads thousands · tens of thousands · hundreds of millions · dozens; scores only of something."""
    words, low = number_words(), tokens.low
    value = words.vague.get(low[at])
    if value is None:
        return None
    larger = words.vague.get(low[at + 2], 0) if low[at + 1] == "of" else 0
    if larger > value:
        return Numeral(at, at + 3, value * larger, "vague")
    if low[at] == "tens" or (low[at] == "scores" and low[at + 1] != "of"):
        return None
    return Numeral(at, at + 1, value, "vague")


def _several(tokens: Tokens, at: int) -> Numeral | None:
    """Reads several hundred · a few thousand: the magnitude, vaguely. Stands at the magnitude, not at several."""
    words, low = number_words(), tokens.low
    value = 100 if low[at] == "hundred" else words.scales.get(low[at]) or words.dozens.get(low[at])
    if value is None or low[at - 1] not in {"several", "few", "many"}:
        return None
    first = at - 2 if low[at - 1] == "few" and low[at - 2] == "a" else at - 1
    return Numeral(first, at + 1, value, "vague")


def _dozen(tokens: Tokens, at: int) -> Numeral | None:
    """Reads the dozen seamen · another dozen; but nothing comes by the dozen, or at $3 the dozen."""
    value, before = number_words().dozens.get(tokens.low[at]), tokens.low[at - 1]
    counts = before in {"another", "other"} or (before in _DETERMINED and is_plural(tokens, at + 1))
    return Numeral(at, at + 1, value) if value is not None and counts else None


def _fold(tokens: Tokens, at: int) -> Numeral | None:
    """Reads sixfold · tenfold."""
    word = tokens.low[at]
    if not word.endswith("fold"):
        return None
    words = number_words()
    value = words.cardinals.get(word[:-4]) or words.tens.get(word[:-4]) or (100 if word == "hundredfold" else None)
    return None if value is None else Numeral(at, at + 1, value)


def _with_point(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Reads two hundred point zero three · one point five million."""
    words, low = number_words(), tokens.low
    here, decimals = numeral.last + 1, ""
    if low[numeral.last] != "point" or not isinstance(numeral.value, int):
        return numeral
    while len(decimals) < MOST_DIGITS:
        digit = words.cardinals.get(low[here], words.tens.get(low[here]))
        if digit is None:
            break
        pair = words.cardinals.get(low[here + 2], 0) if low[here] in words.tens and low[here + 1] == "-" else 0
        decimals += str(digit + pair)
        here += 3 if pair else 1
    if not decimals:
        return numeral
    return with_scales(tokens, attrs.evolve(numeral, last=here, value=Decimal(f"{numeral.value}.{decimals}")))


def _with_and_part(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Reads two and a half million · forty-two and a third · a million and a half · five billion and three quarters."""
    low, at = tokens.low, numeral.last
    at += low[at] == "-" and low[at + 1] == "and"  # two-and-a-half
    if low[at] != "and":
        return numeral
    at += 1 + (low[at + 1] == "-")
    sign = number_words().glyphs.get(low[at])
    found = counted_parts(tokens, at)
    if sign is not None:
        part, last = sign, at + 1
    elif found is not None and (found[1] == 1 or found[2] or low[found[0].last - 1] == "quarter"):
        part, last = Fraction(found[0].value), found[0].last
    else:
        return numeral
    scale = number_words().scales.get(low[last], 0)
    if scale and numeral.scale == 1:
        value = (Fraction(numeral.value) + part) * scale
    elif scale:  # one billion and three quarters million
        value = Fraction(numeral.value) + part * scale
    else:  # the half of a million and a half is half a million
        value = Fraction(numeral.value) + part * numeral.scale
    return attrs.evolve(numeral, last=last + bool(scale), value=value, scale=scale or numeral.scale)


_IN_DIGITS: tuple[Rule, ...] = (power, with_fraction, spaced_groups, in_digits)
_IN_WORDS: tuple[Rule, ...] = (glyph, fraction_words, bare_part, _vague, _several, _dozen, _fold)
