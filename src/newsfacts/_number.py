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


_MOST_DIGITS = 400
"""No fact has a number beyond 10 to this power, nor with more decimal places: past it is an error of the source."""

_QUICK = 10**18  # integers below it need no further look


def exact(value: int | str | Decimal | Fraction) -> Number:
    """The number in canonical form, so that equal numbers also print alike.

    Raises:
        InvalidFactError: for a float, a bool, anything infinite, anything with more than 400 digits
            before or after the point, and anything that is no number.

    >>> exact("3e6"), exact("2.50"), exact("1/3")
    (Decimal('3000000'), Decimal('2.5'), Fraction(1, 3))
    """
    if type(value) is int and -_QUICK < value < _QUICK:
        return Decimal(value)
    if type(value) is Decimal and _is_canonical(value):
        return value
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal | Fraction):
        raise InvalidFactError(_NO_NUMBER.format(value=value))
    try:
        number = _written(value) if isinstance(value, str) else value
    except (ValueError, ArithmeticError):
        raise InvalidFactError(_NO_NUMBER.format(value=value)) from None
    if _is_absurd(number):
        shown = "an int" if isinstance(value, int) else repr(value)[:40]  # a huge int refuses to be written
        raise InvalidFactError(
            f"{shown} is no exact number: it is infinite, "
            f"or has more than {_MOST_DIGITS} digits before or after the point"
        )
    if isinstance(number, int):
        return Decimal(number)
    return _finite_form(Fraction(number))


def _written(value: str) -> Decimal | Fraction:
    """A number from its digits; the lengths are looked at first, since making an int of them costs their square."""
    if len(value) > 2 * _MOST_DIGITS:
        raise ValueError
    if "/" not in value:
        return Decimal(value)
    over, _, under = value.partition("/")
    return Fraction(int(over), int(under))


def _is_absurd(number: int | Decimal | Fraction) -> bool:
    """Whether a number is infinite, or too long before or after the point; told without writing it out."""
    if isinstance(number, Decimal):
        exponent = number.as_tuple().exponent
        return isinstance(exponent, str) or number.adjusted() > _MOST_DIGITS or exponent < -_MOST_DIGITS
    longest = max(number.numerator.bit_length(), number.denominator.bit_length())
    return longest > _MOST_DIGITS * 10 // 3  # ten bits write three digits


def _is_canonical(number: Decimal) -> bool:
    """Whether a decimal has no trailing zeros after the point, no exponent, and no sign before a zero."""
    _, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int) or len(digits) > _MOST_DIGITS:
        return False
    return number != 0 and (exponent == 0 or (-_MOST_DIGITS <= exponent < 0 and digits[-1] != 0))


def _finite_form(fraction: Fraction) -> Number:
    """A decimal where there is a finite one."""
    places = _decimal_places(fraction.denominator)
    if places is None:
        return fraction
    digits = fraction.numerator * 10**places // fraction.denominator
    return Decimal((int(digits < 0), tuple(map(int, str(abs(digits)))), -places))


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
