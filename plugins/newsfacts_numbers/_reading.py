"""What the grammar makes of a numeral: a number with its unit, bound and type, still as tokens."""

from __future__ import annotations

import attrs

from newsfacts import Bound, QuantityType
from newsfacts_numbers._numerals import Exact

__all__ = ["Reading"]


@attrs.define
class Reading:
    """A quantity on tokens ``first`` up to, not including, ``last``.

    The rules refine one reading step by step, so it is mutable; it never leaves the plugin.

    Attributes:
        value: The number; None for ranges and vague amounts.
        low: The lower end, as for `newsfacts.Quantity`.
        high: The upper end.
        digits: Whether it is written in digits.
        scale: The magnitude written after the number, 1 without one.
        prefixed: Whether a currency stands before it.
        vague: Whether it is a plural magnitude such as thousands.
    """

    first: int
    last: int
    value: Exact | None
    low: Exact | None
    high: Exact | None
    type: QuantityType = "count"
    unit: str | None = None
    bound: Bound = "="
    digits: bool = False
    scale: int = 1
    prefixed: bool = False
    vague: bool = False
