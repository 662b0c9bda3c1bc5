"""Numerals in digits, in all the ways newspapers write them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from newsfacts_numbers._numeral import MOST_DIGITS, Numeral, shifted, with_scales
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["glyph", "in_digits", "is_digits", "power", "slashed", "spaced_groups", "with_fraction"]

_SPACES = {" ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "\N{THIN SPACE}"}
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_LONGEST_EXPONENT = 3  # with its sign
_DENOMINATORS = {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100}  # those in use; never 9/11 or 24/7


def is_digits(token: str) -> bool:
    """Whether a token is digits with their separators, or a bare decimal (.500)."""
    return "0" <= token < ":" or (token[:1] == "." and len(token) > 1)


def in_digits(tokens: Tokens, at: int) -> Numeral | None:
    """1,200 · 12,34,567.89 · 4.3 million · 75bn."""
    if not is_digits(tokens.raw[at]):
        return None
    value = _value(tokens.raw[at])
    return None if value is None else with_scales(tokens, Numeral(at, at + 1, value, digits=True))


def _value(token: str) -> int | Decimal | None:
    """The value of a run of digits and separators, or None where it is no single number (1.2.3).

    Commas group by three, or in the Indian way by two and a last three; one comma before one or two
    last digits is a decimal comma; a lone point is a decimal point.
    """
    if len(token) > MOST_DIGITS:
        return None
    if token.isdecimal():
        return int(token)
    whole, point, decimals = token.partition(".")
    groups = whole.split(",")
    if "." in decimals or "," in decimals:
        return None
    if len(groups) > 1 and not _grouped(groups):
        decimal_comma = len(groups) == 2 and not point and len(groups[1]) < 3 and len(groups[0]) < 4
        return Decimal(f"{groups[0]}.{groups[1]}") if decimal_comma else None
    plain = "".join(groups)
    return Decimal(f"{plain or 0}.{decimals}") if point else int(plain)


def _grouped(groups: list[str]) -> bool:
    """Whether commas stand where a thousands separator does: 1,234,567 or 12,34,567."""
    first, *middle, last = groups
    sizes = {len(group) for group in middle}
    return 1 <= len(first) <= 3 and len(last) == 3 and sizes in ({3}, {2}, set())


def spaced_groups(tokens: Tokens, at: int) -> Numeral | None:
    """12 500 · 1 200 000: groups parted by spaces, a plain space only where no name stands before."""
    raw, text = tokens.raw, tokens.text
    if not (raw[at].isdecimal() and len(raw[at]) <= 3 and raw[at][0] != "0"):
        return None
    last, digits = at + 1, raw[at]
    while (
        raw[last].isdecimal()
        and len(raw[last]) == 3
        and tokens.starts[last] - tokens.ends[last - 1] == 1
        and text[tokens.ends[last - 1]] in _SPACES
        and len(digits) < MOST_DIGITS
    ):
        digits += raw[last]
        last += 1
    if last == at + 1:
        return None
    doubtful = text[tokens.ends[at]] == " " and (raw[at - 1][:1].isupper() or tokens.glued(at))
    return None if doubtful else with_scales(tokens, Numeral(at, last, int(digits), digits=True))


def power(tokens: Tokens, at: int) -> Numeral | None:
    """10⁶ · 10^6 · 1.99×10−30 · 3 x 10^8: powers of ten only, so that m² and 5² stay what they are."""
    raw = tokens.raw
    if raw[at + 1] in {"×", "x", "·", "*"} and raw[at + 2] == "10" and is_digits(raw[at]):
        factor, base = _value(raw[at]), at + 2
    elif raw[at] == "10":
        factor, base = 1, at
    else:
        return None
    exponent, last = _exponent(tokens, base + 1)
    if exponent is None or factor is None:
        return None
    return Numeral(at, last, shifted(Decimal(factor), exponent), digits=True)


def _exponent(tokens: Tokens, at: int) -> tuple[int | None, int]:
    """The exponent that stands right after its base, and where it ends."""
    raw = tokens.raw
    last = at + 1 + (raw[at] == "⁻")  # the sign is a token of its own
    raised = "".join(raw[at:last]).translate(_SUPERSCRIPTS)
    if tokens.glued(at) and raised[-1:].isdecimal() and raised != "".join(raw[at:last]):
        return (int(raised), last) if len(raised) <= _LONGEST_EXPONENT else (None, at)
    here = at + 1 if raw[at] == "^" else at
    negative = raw[here] in {"-", "−", "–"} and tokens.glued(here)
    digits = here + negative
    marked = here > at or raw[here] == "−"  # 10-15 is a range
    if marked and raw[digits].isdecimal() and len(raw[digits]) < _LONGEST_EXPONENT and tokens.glued(digits):
        return (-1 if negative else 1) * int(raw[digits]), digits + 1
    return None, at


def slashed(tokens: Tokens, at: int) -> Fraction | None:
    """3/4, when the three tokens touch and the denominator is one that people use."""
    raw = tokens.raw
    if raw[at + 1] != "/" or raw[at + 3] == "/" or not (tokens.glued(at + 1) and tokens.glued(at + 2)):
        return None
    if not all(raw[here].isdecimal() and len(raw[here]) <= 3 for here in (at, at + 2)):
        return None
    over, under = int(raw[at]), int(raw[at + 2])
    return Fraction(over, under) if 0 < over < under and under in _DENOMINATORS else None


def with_fraction(tokens: Tokens, at: int) -> Numeral | None:
    """3/4 · 10 1/2 · 2½ million."""
    raw = tokens.raw
    if not raw[at].isdecimal() or len(raw[at]) > MOST_DIGITS:
        return None
    plain = slashed(tokens, at)
    if plain is not None:
        return with_scales(tokens, Numeral(at, at + 3, plain, "fraction", digits=True))
    sign = number_words().glyphs.get(raw[at + 1])
    if sign is not None:
        return with_scales(tokens, Numeral(at, at + 2, int(raw[at]) + sign, digits=True))
    mixed = None if tokens.glued(at + 1) else slashed(tokens, at + 1)
    if mixed is not None:
        return with_scales(tokens, Numeral(at, at + 4, int(raw[at]) + mixed, digits=True))
    return None


def glyph(tokens: Tokens, at: int) -> Numeral | None:
    """½ · ¾ million."""
    value = number_words().glyphs.get(tokens.raw[at])
    return None if value is None else with_scales(tokens, Numeral(at, at + 1, value, "fraction", digits=True))
