"""Exact numbers as JSON numbers, with the exact form beside those that a float would round."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from fractions import Fraction

from newsfacts._number import Number

# a few bytes, such as "1E999999999", must not cost gigabytes when the number is written out in digits
MOST_DIGITS = 4000

__all__ = ["exact_text", "from_json", "to_json"]


def to_json(number: Number | int) -> int | float | None:
    """The nearest JSON number, an integer where it is integral; None where no float comes near.

    >>> to_json(Decimal("24.0")), to_json(Decimal("2.5")), to_json(Fraction(1, 3)), to_json(Decimal("1E999"))
    (24, 2.5, 0.3333333333333333, None)
    """
    nearest = _nearest_float(number)
    if nearest is None:
        return None
    return int(number) if number == int(number) else nearest


def exact_text(number: Number | int) -> str | None:
    """The number as an exact string, or None where its JSON number says it exactly to every reader.

    >>> exact_text(Decimal("2.5")), exact_text(Fraction(1, 3)), exact_text(Decimal(2**53 + 1))
    (None, '1/3', '9007199254740993')
    """
    nearest = _nearest_float(number)
    # what counts is the number's shortest decimal form, since that is what JSON shows
    is_exact = nearest is not None and Decimal(repr(nearest)) == number
    return None if is_exact else str(number)


def from_json(value: object) -> Number:
    """The exact number that a JSON number or an exact string says.

    Raises:
        ValueError: for anything else.

    >>> from_json(0.1), from_json(24), from_json("1/3")
    (Decimal('0.1'), Decimal('24'), Fraction(1, 3))
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError(f"expected a number, got {value!r:.40}")  # noqa: TRY004 - one type for all that a file may get wrong
    if isinstance(value, str) and "/" in value:
        return _fraction(value)
    try:
        number = Decimal(repr(value) if isinstance(value, float) else value)
    except InvalidOperation:
        raise ValueError(f"expected an exact number such as '2.5' or '1/3', got {value!r:.40}") from None
    if number.is_finite() and abs(number.adjusted()) > MOST_DIGITS:
        raise ValueError(f"{value!r:.40} has more than {MOST_DIGITS} digits")
    return number


def _fraction(text: str) -> Fraction:
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):
        raise ValueError(f"expected an exact number such as '2.5' or '1/3', got {text!r:.40}") from None


def _nearest_float(number: Number | int) -> float | None:
    """None outside the range of floats, and where a float would round a number other than 0 to 0."""
    if isinstance(number, Decimal) and not number.is_finite():
        return None
    try:
        nearest = float(number)
    except OverflowError:
        return None
    infinite = nearest in (float("inf"), float("-inf"))
    return None if infinite or (nearest == 0) != (number == 0) else nearest
