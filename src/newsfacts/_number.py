"""Exact numbers: a `Decimal` where the number has a finite decimal form, else a `Fraction`."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from newsfacts.errors import InvalidFactError

__all__ = ["Number", "exact", "exact_or_none"]

_NO_NUMBER = (
    "{value!r} is no exact number: give an int, a Decimal, a Fraction or a str such as '2.5' or '1/3', never a float"
)

Number = Decimal | Fraction
"""A number without rounding. The two kinds compare, and hash, as equal where they are equal."""


def exact(value: int | str | Decimal | Fraction) -> Number:
    """The number in canonical form, so that equal numbers also print alike.

    Raises:
        InvalidFactError: for a float, a bool, anything infinite and anything that is no number.

    >>> exact("3e6"), exact("2.50"), exact("1/3")
    (Decimal('3000000'), Decimal('2.5'), Fraction(1, 3))
    """
    if type(value) is int:
        return Decimal(value)
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal | Fraction):
        raise InvalidFactError(_NO_NUMBER.format(value=value))
    try:
        fraction = Fraction(value)
    except (ValueError, OverflowError, ZeroDivisionError):
        raise InvalidFactError(_NO_NUMBER.format(value=value)) from None
    places = _decimal_places(fraction.denominator)
    if places is None:
        return fraction
    digits = fraction.numerator * 10**places // fraction.denominator
    sign = int(digits < 0)
    return Decimal((sign, tuple(map(int, str(abs(digits)))), -places))


def exact_or_none(value: int | str | Decimal | Fraction | None) -> Number | None:
    """`exact`, letting None through."""
    return None if value is None else exact(value)


def _decimal_places(denominator: int) -> int | None:
    """How many decimal places write 1/denominator exactly, or None if no number of them does."""
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    return max(twos, fives) if denominator == 1 else None
