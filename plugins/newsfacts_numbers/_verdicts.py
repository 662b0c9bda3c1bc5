"""Whether two quantities agree, can both be true, or contradict each other."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import cache

import attrs

from newsfacts import Quantity, Verdict
from newsfacts.lexicon import read_csv

__all__ = ["Interval", "agree", "dimension", "interval", "significant", "size", "verdict"]

# an earthquake of magnitude 6.1, a 6.1-magnitude quake
_MAGNITUDE = re.compile(r"(?<!\w)magnitude(?!\w)")
_QUAKE = re.compile(r"(?:quake|tremor|temblor|aftershock)s?(?!\w)")
# "About 900" and 870 can both be true: an approximation is taken to allow a tenth either way.
_ABOUT = Fraction(1, 10)
# 200,000 is no rounded 150,000; and in another unit both were rounded.
_ROUNDED = Fraction(1, 10)
_CONVERTED = Fraction(1, 20)
# 54 percent are 54.2 rounded; 5 percent are no rounded 5.4.
_DECIMALS = Fraction(1, 50)
# Thirty is thirty, but nobody counts 1,700,000 barrels one by one.
_ROUND_FROM = 1000


@attrs.frozen
class Interval:
    """What a quantity says of the true figure, in the base unit of its dimension.

    Attributes:
        low: No less than this; None if it is open below.
        high: No more than this; None if it is open above.
        dimension: What is measured: figures of different dimensions cannot be compared.
        unit: The unit before conversion.
        strict: Whether an open interval's own end is left out (more than 600).
        digits: How many significant digits the figure was given with.
        exact: Whether it was given as one exact figure.
        whole: Whether it was given as a whole number.
        given: The number before conversion; None if there is none.
    """

    low: int | Fraction | None
    high: int | Fraction | None
    dimension: str
    unit: str | None
    strict: bool
    digits: int
    exact: bool
    whole: bool
    given: Decimal | Fraction | None


@attrs.frozen
class _Base:
    """The unit in which a dimension is compared, and how another unit becomes it.

    Where nothing is to be done to it, that is None, which spares the slow arithmetic of fractions; a whole number
    stays one for the same reason.
    """

    unit: str
    factor: Fraction | None = None
    offset: Fraction | None = None

    def converted(self, number: Decimal | Fraction | None) -> int | Fraction | None:
        if number is None:
            return None
        whole = int(number)
        exact = whole if whole == number else Fraction(number)
        in_base = exact if self.factor is None else exact * self.factor
        return in_base if self.offset is None else in_base + self.offset


_SHARE, _SCORE, _MONEY, _COUNT = _Base("share"), _Base("score"), _Base("money"), _Base("count")
_EARTHQUAKE, _AGE = _Base("magnitude"), _Base("age")


@cache
def _bases() -> dict[str, _Base]:
    """Of each unit its dimension's base unit, the factor and the offset."""
    rows = read_csv("newsfacts_numbers", "bases.csv")
    return {
        row["unit"]: _Base(
            row["base"],
            Fraction(row["factor"]) if row["factor"] != "1" else None,
            Fraction(row["offset"]) if row["offset"] else None,
        )
        for row in rows
    }


def dimension(quantity: Quantity) -> str | None:
    """What a quantity measures, by its base unit; None for what cannot be compared: dates, times, ranks, names."""
    if quantity.type in {"date", "time", "ordinal", "identifier"}:
        return None
    return _base(quantity).unit


def interval(quantity: Quantity) -> Interval:
    """The interval of a quantity that has a `dimension`.

    >>> from newsfacts import Span
    >>> about = Quantity("a", Span(0, 9), "about 900", value=900, low=900, high=900, bound="~", type="count")
    >>> interval(about).low, interval(about).high
    (Fraction(810, 1), Fraction(990, 1))
    """
    base = _base(quantity)
    low = base.converted(quantity.low)
    high = low if quantity.high == quantity.low else base.converted(quantity.high)
    if quantity.bound == "~" and low is not None and high is not None:
        low, high = low - abs(low * _ABOUT), high + abs(high * _ABOUT)
    number = quantity.value if quantity.value is not None else quantity.low
    return Interval(
        low,
        high,
        dimension=base.unit,
        unit=quantity.unit if quantity.type != "fraction" else "fraction",
        strict=quantity.bound in {">", "<"},
        digits=significant(number),
        exact=quantity.bound == "=" and low == high,
        whole=number is not None and number % 1 == 0,
        given=number,
    )


def size(quantity: Quantity) -> float:
    """How large a quantity that has a `dimension` is, near enough for telling thousands from millions."""
    return abs(float(_base(quantity).converted(quantity.low or quantity.high) or 0))


def _base(quantity: Quantity) -> _Base:
    if quantity.type == "fraction":
        return _SHARE
    if quantity.type == "score":
        return _SCORE
    if quantity.type == "age":
        return _AGE
    unit = quantity.unit
    if quantity.type == "money" and unit is not None:
        unit = unit.removesuffix("/person") or None  # $9 a head: $9 each
    if unit is None and quantity.type == "money":
        return _MONEY  # pesos, of whatever country
    if unit is None:
        named = _MAGNITUDE.search(quantity.of or "")
        measured = quantity.value is not None and quantity.value % 1 and _QUAKE.search(quantity.of or "")
        return _EARTHQUAKE if named or measured else _COUNT
    return _base_of(unit)


@cache
def _base_of(unit: str) -> _Base:
    """The base unit of a unit, or of a rate of two."""
    if unit in _bases():
        return _bases()[unit]
    of, per, by = unit.partition("/")
    if not per:
        return _Base(unit)
    measured, each = _base_of(of), _base_of(by)
    return _Base(f"{measured.unit}/{each.unit}", (measured.factor or Fraction(1)) / (each.factor or Fraction(1)))


def significant(number: object) -> int:
    """How many digits a number is given with, apart from the zeros at its ends."""
    digits = str(number)
    if not digits.isdigit():
        digits = "".join(filter(str.isdigit, digits))
    return len(digits.strip("0")) or 1


def verdict(one: Interval, other: Interval) -> Verdict:
    """What two intervals of one dimension say of each other.

    Two exact figures that differ still go together where one is the other rounded (1.7 million
    barrels and 1,684,000), or the same in another unit (five miles and 8 km).
    """
    if agree(one, other):
        return "agree"
    if one.dimension == "score":
        return "conflict"
    if _end_alike(one, other) or _meet(one, other) or (one.exact and other.exact and _rounded(one, other)):
        return "compatible"
    return "conflict"


def agree(one: Interval, other: Interval) -> bool:
    """Whether the `verdict` on two intervals is that they agree."""
    if one.dimension == "score":  # whichever side it is told from
        return {one.low, one.high} == {other.low, other.high}
    return _end_alike(one, other) and (one.exact == other.exact or one.unit == other.unit)


def _end_alike(one: Interval, other: Interval) -> bool:
    return one.low == other.low and one.high == other.high


def _meet(one: Interval, other: Interval) -> bool:
    return not (_below(one, other) or _below(other, one))


def _below(one: Interval, other: Interval) -> bool:
    """Whether all of one lies below the other."""
    if one.high is None or other.low is None:
        return False
    open_end = (one.strict and one.low is None) or (other.strict and other.high is None)
    return one.high < other.low or (one.high == other.low and open_end)


def _rounded(one: Interval, other: Interval) -> bool:
    if one.low is None or other.low is None:
        return False
    rough, fine = (one, other) if one.digits <= other.digits else (other, one)
    if rough.unit != fine.unit:
        return _within(Fraction(one.low), Fraction(other.low), _CONVERTED)
    if rough.digits == fine.digits or (fine.whole and -_ROUND_FROM < one.low < _ROUND_FROM):
        return False
    if not _within(Fraction(one.low), Fraction(other.low), _ROUNDED if fine.whole else _DECIMALS):
        return False
    # 1,700 miles are no round metres
    return _to_digits(Fraction(fine.given or 0), rough.digits) == Fraction(rough.given or 0)


def _within(one: Fraction, other: Fraction, part: Fraction) -> bool:
    """Whether two numbers differ by no more than a part of the larger."""
    return abs(one - other) <= part * max(abs(one), abs(other))


def _exponent(number: Fraction) -> int:
    """The power of ten of a number's first digit: 1 of 54, -1 of 0.54; of any number, which no logarithm is."""
    if number >= 1:
        return len(str(int(number))) - 1
    exponent = -len(str(int(1 / number)))
    return exponent + (number >= Fraction(10) ** (exponent + 1))


def _to_digits(number: Fraction, digits: int) -> Fraction:
    if not number:
        return number
    unit = Fraction(10) ** (_exponent(abs(number)) + 1 - digits)
    return round(number / unit) * unit
