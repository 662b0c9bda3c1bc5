"""What a numeral is, and the few sums that keep it exact."""

from __future__ import annotations

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from fractions import Fraction
from typing import Literal

import attrs

from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["ENOUGH", "MOST_DIGITS", "Exact", "Numeral", "NumeralKind", "scaled", "shifted", "with_scales"]

Exact = int | Decimal | Fraction
"""A number inside the grammar: the quickest exact type that holds it."""

NumeralKind = Literal["cardinal", "ordinal", "fraction", "vague"]

MOST_DIGITS = 30
"""A longer run of digits is a key or a serial number, not an amount."""

ENOUGH = 10**36
"""No magnitude grows beyond this."""

_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)


@attrs.frozen
class Numeral:
    """A number on tokens ``first`` up to, not including, ``last``.

    Attributes:
        value: The number; the magnitude of a vague one.
        kind: What sort of numeral it is; a mixed number (two and a half) is cardinal.
        digits: Whether it is written in digits.
        scale: The magnitude word at its end (``million``), 1 without one.
    """

    first: int
    last: int
    value: Exact
    kind: NumeralKind = "cardinal"
    digits: bool = False
    scale: int = 1


def scaled(value: Exact, factor: int) -> Exact:
    """The product, without rounding."""
    return _EXACT.multiply(value, Decimal(factor)) if isinstance(value, Decimal) else value * factor


def shifted(value: Decimal, places: int) -> Decimal:
    """The value times ten to the power of ``places``, without rounding."""
    return _EXACT.multiply(value, Decimal((0, (1,), places)))


def with_scales(tokens: Tokens, numeral: Numeral) -> Numeral:
    """The numeral with the magnitudes after it: 5 lakh crore, 4.3 million, 75bn, 3 dozen."""
    words, low = number_words(), tokens.low
    last, scale = numeral.last, 1
    while scale < ENOUGH:
        here = last + 1 if low[last] == "-" and tokens.glued(last) and tokens.glued(last + 1) else last
        factor = words.scales.get(low[here])
        if factor is None and scale == 1:
            factor = words.abbreviated_scales.get(low[here]) or words.dozens.get(low[here])
        if factor is None:
            break
        scale, last = scale * factor, here + 1
    if scale == 1:
        return numeral
    return attrs.evolve(numeral, last=last, value=scaled(numeral.value, scale), kind="cardinal", scale=scale)
