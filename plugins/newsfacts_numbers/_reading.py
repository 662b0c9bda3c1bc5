"""What the grammar makes of a numeral: a number with its unit, bound and type, still as tokens."""

from __future__ import annotations

import attrs

from newsfacts import Bound, QuantityType
from newsfacts_numbers._numeral import Exact, Numeral

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
        rule: The named rule that says what the number is.
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
    rule: str = ""

    @classmethod
    def of(cls, numeral: Numeral) -> Reading:
        """A bare numeral, not yet read further."""
        value = numeral.value
        if numeral.kind == "vague":
            return cls(numeral.first, numeral.last, None, value, None, bound="~", vague=True)
        kind: QuantityType = "count" if numeral.kind == "cardinal" else numeral.kind
        return cls(numeral.first, numeral.last, value, value, value, kind, digits=numeral.digits, scale=numeral.scale)

    @classmethod
    def point(cls, first: int, last: int, value: Exact | None, kind: QuantityType) -> Reading:
        """A single number in digits of a known type."""
        return cls(first, last, value, value, value, kind, digits=True)

    def put(self, value: Exact) -> None:
        """Change the number; of a vague amount only the lower end."""
        self.low = value
        if not self.vague:
            self.value = self.high = value

    @property
    def bare(self) -> bool:
        """Whether it is a plain count so far."""
        return self.unit is None and self.type == "count" and not self.vague
