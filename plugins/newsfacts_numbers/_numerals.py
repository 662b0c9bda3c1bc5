"""Numerals: the number alone, in digits or words, read from the tokens at one place."""

from __future__ import annotations

from collections.abc import Callable
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from fractions import Fraction
from typing import Literal

import attrs

from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["Numeral", "NumeralKind", "read_numeral", "scaled"]

NumeralKind = Literal["cardinal", "ordinal", "fraction", "vague"]

Exact = int | Decimal | Fraction

_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
_MOST_DIGITS = 30  # a longer run of digits is a key or a serial number, not an amount
_ENOUGH = 10**36


@attrs.frozen
class Numeral:
    """A number read from tokens ``first`` up to, not including, ``last``.

    Attributes:
        value: The number, sign included.
        digits: Whether it is written in digits.
        scale: The magnitude written after it (``million``), 1 without one.
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


def read_numeral(tokens: Tokens, at: int, *, joined: bool = True) -> Numeral | None:
    """The longest numeral that starts at a token.

    With ``joined=False`` no ``and`` is read inside it: after ``between`` the word parts two numbers.
    """
    for rule in _RULES:
        numeral = rule(tokens, at, joined)
        if numeral is not None:
            return numeral
    return None


# --- digits ---------------------------------------------------------------------------------------


def _digits_value(token: str) -> int | Decimal | None:
    """The value of a run of digits and separators, or None where it is no single number (1.2.3).

    Commas group by three, or in the Indian way by two and a last three; a comma before one or two
    last digits is a decimal comma; a lone point is a decimal point.
    """
    if token.isdecimal():
        return int(token) if len(token) <= _MOST_DIGITS else None
    if len(token) > _MOST_DIGITS:
        return None
    whole, point, decimals = token.partition(".")
    groups = whole.split(",")
    if "." in decimals or "," in decimals:
        return None
    if len(groups) == 2 and not point and len(groups[1]) < 3 and len(groups[0]) < 4:
        return Decimal(f"{groups[0]}.{groups[1]}")
    if len(groups) > 1 and not _grouped(groups):
        return None
    plain = "".join(groups)
    return Decimal(f"{plain or 0}.{decimals}") if point else int(plain)


def _grouped(groups: list[str]) -> bool:
    """Whether commas stand where a thousands separator does: 1,234,567 or 12,34,567."""
    first, *middle, last = groups
    return (
        1 <= len(first) <= 3
        and len(last) == 3
        and len({len(group) for group in middle} | {3 if len(middle) == 0 else len(middle[0])}) == 1
        and all(len(group) in {2, 3} for group in middle)
    )


def _is_digits(token: str) -> bool:
    return "0" <= token < ":" or (token[:1] == "." and len(token) > 1)


_SPACES = {" ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "\N{THIN SPACE}"}


def _spaced_groups(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Digits grouped by spaces: 12 500, 1 200 000. A plain space counts only with nothing named before it."""
    raw, text = tokens.raw, tokens.text
    if not (raw[at].isdecimal() and len(raw[at]) <= 3 and raw[at][0] != "0"):
        return None
    last, digits = at + 1, raw[at]
    while (
        raw[last].isdecimal()
        and len(raw[last]) == 3
        and tokens.starts[last] - tokens.ends[last - 1] == 1
        and text[tokens.ends[last - 1]] in _SPACES
        and len(digits) < _MOST_DIGITS
    ):
        digits += raw[last]
        last += 1
    plain_space = text[tokens.ends[at] : tokens.ends[at] + 1] == " "
    if last == at + 1 or (plain_space and (raw[at - 1][:1].isupper() or tokens.glued(at))):
        return None
    return int(digits), last


def _digits(tokens: Tokens, at: int, joined: bool) -> Numeral | None:
    """1,200 · 12 500 · 4.3 million · 75bn · 3 hundred and 21 · 10½ · 7 3/4 · 10⁶."""
    raw = tokens.raw
    if not _is_digits(raw[at]):
        return None
    spaced = _spaced_groups(tokens, at)
    value, last = spaced or (_digits_value(raw[at]), at + 1)
    if value is None:
        return None
    special = _power(tokens, at, value, last) or _with_fraction(tokens, at, value, last)
    if special is not None:
        return special
    if isinstance(value, int) and tokens.low[last] in {"hundred", "thousand"} and not tokens.glued(last):
        words = _cardinal(tokens, at, joined)
        if words is not None:
            return attrs.evolve(words, digits=True)
    return _with_scales(tokens, Numeral(at, last, value, digits=True))


def _with_scales(tokens: Tokens, numeral: Numeral) -> Numeral:
    """Magnitude words after digits: 5 lakh crore, 4.3 million, 75bn, half-million."""
    words = number_words()
    last, scale = numeral.last, 1
    while scale < _ENOUGH:
        here = last + 1 if tokens.low[last] == "-" and tokens.glued(last) and tokens.glued(last + 1) else last
        factor = words.scales.get(tokens.low[here])
        if factor is None and scale == 1:
            factor = words.abbreviated_scales.get(tokens.low[here]) or words.dozens.get(tokens.low[here])
        if factor is None:
            break
        scale, last = scale * factor, here + 1
    if scale == 1:
        return numeral
    return attrs.evolve(numeral, last=last, value=scaled(numeral.value, scale), scale=scale)


_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def _power(tokens: Tokens, at: int, value: int | Decimal, last: int) -> Numeral | None:
    """10⁶ · 10^6 · 1.99×10−30 · 3 x 10^8: powers of ten only, so that 5² stays what it is."""
    raw, factor = tokens.raw, Decimal(1)
    if raw[last] in {"×", "x", "·", "*"} and raw[last + 1] == "10":
        factor, base = Decimal(value), last + 1
    elif value == 10:
        base = at
    else:
        return None
    exponent, end = _exponent(tokens, base + 1)
    if exponent is None:
        return None
    return Numeral(at, end, factor * Fraction(10) ** exponent if exponent < 0 and False else _shift(factor, exponent), digits=True)


def _shift(value: Decimal, places: int) -> Exact:
    return _EXACT.multiply(value, Decimal((0, (1,), places)))


def _exponent(tokens: Tokens, at: int) -> tuple[int | None, int]:
    """The exponent that stands at a token right after its base, and where it ends."""
    raw = tokens.raw
    small = raw[at].translate(_SUPERSCRIPTS)
    if tokens.glued(at) and small != raw[at] and small.lstrip("-").isdecimal() and len(small) < 4:
        return int(small), at + 1
    here = at + 1 if raw[at] == "^" else at
    sign = -1 if raw[here] in {"-", "−", "–"} else 1
    digits = here + (sign < 0)
    if (here > at or sign < 0) and raw[digits].isdecimal() and len(raw[digits]) < 4 and tokens.glued(digits):
        return sign * int(raw[digits]), digits + 1
    return None, at


# --- fractions ------------------------------------------------------------------------------------

_COMMON_DENOMINATORS = {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100}  # never 9/11 or 24/7


def _slashed(tokens: Tokens, at: int) -> Fraction | None:
    """3/4, when the four signs touch and the denominator is one that people use."""
    raw = tokens.raw
    if not (raw[at + 1] == "/" and raw[at].isdecimal() and raw[at + 2].isdecimal() and tokens.glued(at + 1) and tokens.glued(at + 2)):
        return None
    if raw[at + 3] == "/" or len(raw[at]) > 3 or len(raw[at + 2]) > 3 or int(raw[at + 2]) not in _COMMON_DENOMINATORS:
        return None
    fraction = Fraction(int(raw[at]), int(raw[at + 2]))
    return fraction if fraction < 1 else None


def _with_fraction(tokens: Tokens, at: int, value: int | Decimal, last: int) -> Numeral | None:
    """3/4 · 10 1/2 · 2½, and magnitudes after them."""
    if not isinstance(value, int):
        return None
    plain = _slashed(tokens, at)
    if plain is not None:
        return _with_scales(tokens, Numeral(at, at + 3, plain, "fraction", digits=True))
    glyph = number_words().glyphs.get(tokens.raw[last])
    if glyph is not None:
        return _with_scales(tokens, Numeral(at, last + 1, value + glyph, digits=True))
    mixed = _slashed(tokens, last) if not tokens.glued(last) else None
    if mixed is not None:
        return _with_scales(tokens, Numeral(at, last + 3, value + mixed, digits=True))
    return None


def _glyph(tokens: Tokens, at: int, joined: bool) -> Numeral | None:
    """½ · ¾ million."""
    value = number_words().glyphs.get(tokens.raw[at])
    return None if value is None else _with_scales(tokens, Numeral(at, at + 1, value, "fraction", digits=True))


def _denominator(tokens: Tokens, at: int) -> tuple[int, bool, int] | None:
    """The part that a fraction counts, whether it is plural, and where it ends: third, fifths, twenty-fifth."""
    words, low = number_words(), tokens.low
    word = low[at]
    named = words.denominators.get(word)
    if named is not None:
        return named, word in {"halves", "quarters"}, at + 1
    tens = words.tens.get(word)
    if tens is not None and low[at + 1] == "-":
        ones = _ordinal_word(low[at + 2])
        return (tens + ones[0], ones[1], at + 3) if ones and ones[0] < 10 else None
    part = _ordinal_word(word)
    return (*part, at + 1) if part is not None and part[0] > 2 else None


def _ordinal_word(word: str) -> tuple[int, bool] | None:
    """The value of an ordinal word and whether it is plural: (5, True) for fifths."""
    words = number_words()
    for form in (word, word[:-1]):
        value = words.ordinals.get(form) or words.ordinal_scales.get(form)
        if value is not None:
            return value, form != word
    return None


_AFTER_A_PART = {"of", "", ".", ",", ";", ")", "and", "the", "its", "their", "his", "her", "more", "less", "as", "in", "to", "from"}


def _fraction_words(tokens: Tokens, at: int, joined: bool) -> Numeral | None:
    """a third · two-thirds · one fourth · a quarter · half a million · quarter million."""
    words, low = number_words(), tokens.low
    article = low[at] in {"a", "an"}
    count = 1 if article else words.cardinals.get(low[at])
    here = at if count is None else at + 1
    if count is not None and low[here] == "-" and tokens.glued(here):
        here += 1
    if count == 0 or (count is None and low[at] not in {"half", "quarter"}):
        return None
    part = _denominator(tokens, here)
    if part is None:
        return None
    denominator, plural, last = part
    # "a third man" and "one third party" rank; "a third of", "two thirds", "a half" measure
    if (count or 1) == 1 and (plural or (denominator > 2 and not _ends_as_part(tokens, last))):
        return None
    if (count or 1) > 1 and not plural:
        return None
    return _scaled_fraction(tokens, Numeral(at, last, Fraction(count or 1, denominator), "fraction"))


def _ends_as_part(tokens: Tokens, last: int) -> bool:
    word = tokens.low[last]
    scale = tokens.low[last + 1] if word == "-" else word
    return word in _AFTER_A_PART or scale in number_words().scales


def _scaled_fraction(tokens: Tokens, numeral: Numeral) -> Numeral:
    """half a million · half a dozen · quarter million · three quarters of a million."""
    words, low = number_words(), tokens.low
    here = numeral.last
    here += 1 if low[here] == "of" and low[here + 1] in {"a", "an"} and low[here + 2] in words.scales else 0
    here += 1 if low[here] in {"a", "an"} else 0
    here += 1 if low[here] == "-" else 0
    scale = words.scales.get(low[here]) or words.dozens.get(low[here])
    if scale is None:
        return numeral
    return attrs.evolve(numeral, last=here + 1, value=numeral.value * scale, kind="cardinal", scale=scale)


def _bare_part(tokens: Tokens, at: int, joined: bool) -> Numeral | None:
    """third of Iraq (an article lost), half of them, half the country, half its staff; not the second half."""
    low = tokens.low
    if low[at] == "half":
        if low[at + 1] in {"of", "the", "its", "their", "his", "her", "our", "my", "your", "all", "that", "those", "these"}:
            return Numeral(at, at + 1, Fraction(1, 2), "fraction") if low[at - 1] not in _RANKS else None
        return None
    if low[at + 1] == "of" and low[at - 1] not in _RANKS and low[at] not in number_words().cardinals:
        part = _denominator(tokens, at)
        if part is not None and not part[1] and part[2] == at + 1:
            return Numeral(at, at + 1, Fraction(1, part[0]), "fraction")
    return None


_RANKS = {"the", "first", "second", "third", "fourth", "last", "this", "that", "each", "other", "next", "its", "his", "her", "their", "-", "'s"}


# --- number words ---------------------------------------------------------------------------------


@attrs.define
class _Sum:
    """A number while its words are read: finished groups and the one at hand."""

    total: int = 0
    group: int | None = None
    ceiling: int = _ENOUGH  # each magnitude must be smaller than the one before
    ordinal: bool = False


def _cardinal(tokens: Tokens, at: int, joined: bool) -> Numeral | None:
    """forty-two · two hundred and six thousand · a million · three hundred twenty-fifth · two dozen."""
    state = _Sum()
    here = last = _first_group(tokens, at, state)
    if state.group is None:
        return None
    while here is not None:
        last = here
        if state.ordinal:
            break
        here = _hundred(tokens, last, state, joined) or _scale(tokens, last, state) or _next_group(tokens, last, state, joined)
    value = state.total + (state.group or 0)
    dozen = number_words().dozens.get(tokens.low[last])
    if dozen is not None and state.group:
        return Numeral(at, last + 1, state.total + _dozens(state.group, dozen))
    return Numeral(at, last, value, "ordinal" if state.ordinal else "cardinal", scale=1)


def _dozens(group: int, dozen: int) -> int:
    """Only what stands below the hundreds is counted in dozens: three hundred and two dozen is 324."""
    return group // 100 * 100 + group % 100 * dozen if group > 100 and group % 100 else group * dozen


def _first_group(tokens: Tokens, at: int, state: _Sum) -> int | None:
    words, low = number_words(), tokens.low
    if low[at] in {"a", "an"}:
        if low[at + 1] in words.scales or low[at + 1] in {"hundred", "dozen"} or low[at + 1] in words.ordinal_scales:
            state.group = 1
            return at + 1
        return None
    if low[at] in words.scales or low[at] in {"hundred", "dozen"}:
        state.group = 1
        return at
    if low[at] in words.ordinal_scales:
        state.group, state.ordinal = words.ordinal_scales[low[at]], True
        return at + 1
    return _below_hundred(tokens, at, state)


def _below_hundred(tokens: Tokens, at: int, state: _Sum) -> int | None:
    """Adds forty, forty-two, forty two, forty-second, fourth, or up to three digits to the group."""
    words, low = number_words(), tokens.low
    word = low[at]
    tens = words.tens.get(word)
    if tens is None:
        value = words.cardinals.get(word)
        if value is None and word.isdecimal() and word.isascii() and len(word) <= 3:
            value = int(word)
        ordinal = value is None
        if ordinal:
            value = words.ordinals.get(word)
        if value is None:
            return None
        state.group, state.ordinal = (state.group or 0) + value, ordinal
        return at + 1
    ones = at + 2 if low[at + 1] in {"-", "‐", "–"} and tokens.glued(at + 1) and tokens.glued(at + 2) else at + 1
    value = words.cardinals.get(low[ones], 0)
    if 0 < value < 10:
        state.group = (state.group or 0) + tens + value
        return ones + 1
    value = words.ordinals.get(low[ones], 0)
    if 0 < value < 10 and not (low[ones] == "second" and ones == at + 1):
        state.group, state.ordinal = (state.group or 0) + tens + value, True
        return ones + 1
    state.group = (state.group or 0) + tens
    return at + 1


def _hundred(tokens: Tokens, at: int, state: _Sum, joined: bool) -> int | None:
    """Multiplies the group by a hundred and adds what follows below a hundred."""
    low = tokens.low
    if state.group is None or state.group >= 1000 or state.group == 0 or state.group % 100 == 0 and state.group > 99:
        return None
    at = at + 1 if low[at] == "-" and low[at + 1] == "hundred" else at
    if low[at] == "hundredth":
        state.group, state.ordinal = state.group * 100, True
        return at + 1
    if low[at] != "hundred":
        return None
    state.group *= 100
    rest = at + 2 if low[at + 1] == "and" and joined else at + 1
    before = attrs.evolve(state)
    end = _below_hundred(tokens, rest, state)
    added = (state.group or 0) - (before.group or 0)
    # "one hundred and two hundred" and "a hundred 50 metres" are two numbers, "hundred and 2.5" is no sum
    if end is None or added >= 100 or added == 0 or low[end] == "hundred" or (rest == at + 1 and low[rest].isdecimal()):
        state.group, state.ordinal = before.group, before.ordinal
        return at + 1
    return end


def _scale(tokens: Tokens, at: int, state: _Sum) -> int | None:
    """Closes the group with a magnitude: thousand, million; two in a row multiply (lakh crore)."""
    words, low = number_words(), tokens.low
    if state.group is None:
        return None
    at = at + 1 if low[at] == "-" and tokens.glued(at) and tokens.glued(at + 1) else at
    factor = words.scales.get(low[at])
    if factor is None:
        factor = words.ordinal_scales.get(low[at])
        if factor is None or factor == 100:
            return None
        state.ordinal = True
    while low[at + 1] in words.scales and factor < _ENOUGH and not state.ordinal:
        at += 1
        factor *= words.scales[low[at]]
    if factor >= state.ceiling:
        return None
    state.total += state.group * factor
    state.group, state.ceiling = None, factor
    return at + 1


def _next_group(tokens: Tokens, at: int, state: _Sum, joined: bool) -> int | None:
    """After a magnitude: a smaller group, joined by nothing, a comma or `and`."""
    low = tokens.low
    if state.group is not None or state.total == 0:
        return None
    comma = low[at] == ","
    here = at + 1 if comma else at
    linked = low[here] == "and"
    here += linked
    if linked and not joined:
        return None
    if low[here].isdecimal() and not linked:
        return None
    before = attrs.evolve(state)
    end = _below_hundred(tokens, here, state)
    if end is not None and not state.ordinal:
        end = _hundred(tokens, end, state, joined) or end
    if end is not None and _fits(tokens, end, state, comma=comma and not linked):
        return end
    state.group, state.ordinal = before.group, before.ordinal
    return None


def _fits(tokens: Tokens, end: int, state: _Sum, *, comma: bool) -> bool:
    """Whether the group just read belongs to the number before it.

    After a comma only a group with a hundred or a magnitude of its own does: `a million, two say`.
    """
    group = state.group or 0
    scale = number_words().scales.get(tokens.low[end]) or number_words().ordinal_scales.get(tokens.low[end])
    if scale is not None:
        return scale < state.ceiling
    return group < state.ceiling and group > 0 and (not comma or group >= 100)


def _with_point(tokens: Tokens, numeral: Numeral) -> Numeral:
    """two hundred point zero three · one point five million."""
    words, low = number_words(), tokens.low
    if low[numeral.last] != "point" or numeral.kind != "cardinal":
        return numeral
    here, decimals = numeral.last + 1, ""
    while len(decimals) < _MOST_DIGITS:
        tens = words.tens.get(low[here])
        digit = words.cardinals.get(low[here])
        if tens is None and digit is None:
            break
        pair = words.cardinals.get(low[here + 2], 0) if tens and low[here + 1] == "-" else 0
        decimals += str((tens or 0) + (digit or 0) + pair)
        here += 3 if pair else 1
    if not decimals:
        return numeral
    value = Decimal(f"{numeral.value}.{decimals}")
    return _with_scales(tokens, attrs.evolve(numeral, last=here, value=value))


def _with_and_part(tokens: Tokens, numeral: Numeral, joined: bool) -> Numeral:
    """two and a half million · forty-two and a third · five billion and three quarters."""
    low, here = tokens.low, numeral.last
    if numeral.kind != "cardinal" or low[here] != "and" or not joined:
        return numeral
    words = number_words()
    glyph = words.glyphs.get(low[here + 1])
    part = Numeral(here + 1, here + 2, glyph, "fraction") if glyph else _fraction_words_only(tokens, here + 1)
    if part is None:
        return numeral
    scale = words.scales.get(low[part.last])
    if scale is not None and numeral.scale == 1 and numeral.value < 1000:
        return Numeral(numeral.first, part.last + 1, (numeral.value + part.value) * scale, scale=scale)
    if scale is not None:  # one billion and three quarters million
        return attrs.evolve(numeral, last=part.last + 1, value=numeral.value + part.value * scale)
    own = _trailing_scale(tokens, numeral)
    return attrs.evolve(numeral, last=part.last, value=numeral.value + part.value * own, kind="cardinal")


def _trailing_scale(tokens: Tokens, numeral: Numeral) -> int:
    """The magnitude that a number in words ends with: the half of `a million and a half` is half a million."""
    word = tokens.low[numeral.last - 1]
    return number_words().scales.get(word, 1)


def _fraction_words_only(tokens: Tokens, at: int) -> Numeral | None:
    words, low = number_words(), tokens.low
    count = 1 if low[at] in {"a", "an"} else words.cardinals.get(low[at])
    if not count:
        return None
    part = _denominator(tokens, at + 2 if low[at + 1] == "-" else at + 1)
    if part is None or (count > 1 and not part[1]):
        return None
    return Numeral(at, part[2], Fraction(count, part[0]), "fraction")


def _words(tokens: Tokens, at: int, joined: bool) -> Numeral | None:
    """A cardinal or ordinal in words with what may follow it."""
    numeral = _cardinal(tokens, at, joined)
    if numeral is None:
        return None
    if numeral.kind == "cardinal" and tokens.low[numeral.last - 1] in number_words().scales:
        numeral = attrs.evolve(numeral, scale=number_words().scales[tokens.low[numeral.last - 1]])
    return _with_and_part(tokens, _with_point(tokens, numeral), joined)


def _vague(tokens: Tokens, at: int, joined: bool) -> Numeral | None:
    """thousands · tens of thousands · hundreds of millions · dozens; scores only of something."""
    words, low = number_words(), tokens.low
    value = words.vague.get(low[at])
    if value is None:
        return None
    if low[at + 1] == "of" and low[at + 2] in words.vague and words.vague[low[at + 2]] > value:
        return Numeral(at, at + 3, value * words.vague[low[at + 2]], "vague")
    if low[at] in {"scores", "tens"} and low[at + 1] != "of":
        return None
    return None if low[at] == "tens" else Numeral(at, at + 1, value, "vague")


def _signed(tokens: Tokens, at: int, joined: bool) -> Numeral | None:
    """minus five · minus-130 · negative 4."""
    if tokens.low[at] not in {"minus", "negative"}:
        return None
    here = at + 2 if tokens.low[at + 1] in {"-", "‐"} else at + 1
    numeral = read_numeral(tokens, here, joined=joined) if tokens.low[here] not in {"minus", "negative"} else None
    if numeral is None or numeral.kind != "cardinal":
        return None
    return attrs.evolve(numeral, first=at, value=-numeral.value)


Rule = Callable[[Tokens, int, bool], Numeral | None]
_RULES: tuple[Rule, ...] = (_digits, _glyph, _fraction_words, _bare_part, _vague, _words)
