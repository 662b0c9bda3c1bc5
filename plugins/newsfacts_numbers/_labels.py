"""Numbers that name or rank rather than count: identifiers, scores, ordinals in digits."""

from __future__ import annotations

from newsfacts_numbers._context import context
from newsfacts_numbers._digits import slashed
from newsfacts_numbers._plurals import plural_soon
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._units import currency_before, unit_after
from newsfacts_numbers._words import number_words

__all__ = [
    "address",
    "attached_label",
    "dotted",
    "house_number",
    "named",
    "numbered",
    "ordinal_digits",
    "score",
    "telephone",
    "verse",
]

_DASHES = {"-", "–", "‐", "−"}


def _digits(word: str) -> int | None:
    return int(word) if word.isdecimal() and word.isascii() and len(word) <= 12 else None


def ordinal_digits(tokens: Tokens, at: int) -> Reading | None:
    """21st · 102nd · 1,000th."""
    value = _digits(tokens.raw[at].replace(",", ""))
    if value is None or not tokens.glued(at + 1):
        return None
    regular = {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th") if value // 10 % 10 != 1 else "th"
    if tokens.low[at + 1] != regular:  # 11st is a weight
        return None
    return Reading.point(at, at + 2, value, "ordinal")


def score(tokens: Tokens, at: int) -> Reading | None:
    """1-0 · 6-4 · won 2-3: two small numbers that do not rise, or that the words around call a score."""
    low = tokens.low
    if low[at + 1] not in _DASHES or not tokens.glued(at + 1) or not tokens.glued(at + 2):
        return None
    first, second = _digits(low[at]), _digits(low[at + 2])
    if first is None or second is None or first > 250 or second > 250 or tokens.raw[at - 1] in {"$", "£", "€"}:
        return None
    last = at + 3
    if low[last] in _DASHES and tokens.glued(last):
        if _digits(low[last + 1]) is not None and tokens.glued(last + 1) and len(low[at]) < 3:  # 10-2-1
            return Reading(at, last + 2, None, first, second, "score", digits=True)
        return None
    if (low[last][:1].isalpha() or low[last] in {"%", "/"}) and tokens.glued(last):
        return None
    cues = context().score_cues
    told = low[last] in cues or low[at - 1] in cues - {"at", "up", "down", "behind"}
    if second > first and not (told or _in_sets(tokens, at)):
        return None
    if low[last] != "in" and unit_after(tokens, last):
        return None
    return Reading(at, last, None, first, second, "score", digits=True)


def _in_sets(tokens: Tokens, at: int) -> bool:
    """Whether a pair stands after another pair and a comma, as sets do: 6-4, 3-6, 7-5."""
    low = tokens.low
    pair = low[at - 4].isdecimal() and low[at - 3] in _DASHES and low[at - 2].isdecimal()
    return low[at - 1] == "," and pair and len(low[at]) == len(low[at + 2]) == 1


def attached_label(tokens: Tokens, at: int) -> Reading | None:
    """S23 · A380 · COVID-19 · F-16 · No10 · 5G: letters that touch the digits and are no currency or unit."""
    value = _digits(tokens.raw[at])
    if value is None:
        return None
    if _is_generation(tokens, at):
        return Reading.point(at, at + 2, value, "identifier")
    first = _name_start(tokens, at)
    if first is None or currency_before(tokens, at) is not None:
        return None
    last = at + 1
    while (
        last < at + 8
        and tokens.raw[last]
        and tokens.glued(last)
        and (tokens.raw[last].isalnum() or tokens.raw[last] in {"-", "_"})
    ):
        last += 1
    return Reading.point(first, last, value, "identifier")


def _name_start(tokens: Tokens, at: int) -> int | None:
    """Where the letters start that touch digits, or join them with a hyphen as in F-16; None if there are none."""
    raw, before = tokens.raw, at - 1
    if not tokens.glued(at):
        return None
    if raw[before][-1:].isalpha():
        size = raw[before] == "x" and raw[before - 1][:1].isdecimal()  # 3x4
        return None if size or tokens.low[before] in context().joining else before
    word = raw[before - 1]
    if raw[before] == "." and tokens.glued(before) and word.isupper() and len(word) > 1:
        return before - 1  # ID.3
    if raw[before] == "-" and word[:1].isupper() and word.isalpha() and (tokens.glued(before) or word.isupper()):
        joined = tokens.low[before - 1]
        return None if joined in context().joining or joined in number_words().starters else before - 1
    return None


_GENERATIONS = set("DEGHILNOPQRSUXYZ")  # capitals that are neither a unit nor a magnitude


def _is_generation(tokens: Tokens, at: int) -> bool:
    """5G · 3D · 777X · 4K · 1080p: a letter that touches the digits and is no unit or magnitude."""
    raw = tokens.raw[at + 1]
    if not tokens.glued(at + 1):
        return False
    screen = (raw == "K" and tokens.raw[at] in {"4", "8"}) or (
        raw == "p" and tokens.raw[at] in {"480", "720", "1080", "2160"}
    )
    return screen or (raw in _GENERATIONS and len(tokens.raw[at]) <= 4)


_LONGEST_ADDRESS = 60


def address(tokens: Tokens, at: int) -> Reading | None:
    """Passes over https://t.co/a1b2 · @user99 · #Euro2016: the whole of it, told as nothing."""
    first, last = at, at + 1
    while first > at - _LONGEST_ADDRESS and tokens.glued(first):
        first -= 1
    if first == at:
        return None
    head = tokens.low[first:at]
    tagged = head[0] in {"@", "#"} and head[-1] != "#"
    if not (
        tagged
        or "www" in head
        or (":" in head and head.count("/") > 1)
        or ("." in head and "/" in head and "com" in head)
    ):
        return None
    while tokens.raw[last] and tokens.glued(last):
        last += 1
    return Reading.point(first, last, None, "identifier")


_STREET_WORDS = 5


def house_number(tokens: Tokens, at: int) -> Reading | None:
    """809 Queens Ave. · 601 SW 75th St. · the 800 block of Main Street: a number that names a house."""
    value = _digits(tokens.raw[at])
    if value is None or tokens.glued(at + 1):
        return None
    if tokens.low[at + 1] == "block" and tokens.low[at + 2] == "of":
        return Reading.point(at, at + 1, value, "identifier")
    for here in range(at + 1, at + 1 + _STREET_WORDS):
        raw, low = tokens.raw[here], tokens.low[here]
        if here > at + 1 and low in context().streets and raw[:1].isupper():
            return None if plural_soon(tokens, here + 1, 1) else Reading.point(at, at + 1, value, "identifier")
        if not (raw[:1].isupper() or raw[:1].isdecimal() or raw == "." or low in {"th", "st", "nd", "rd"}):
            return None
    return None


def verse(tokens: Tokens, at: int) -> Reading | None:
    """John 3:16 · Genesis 1:1: a chapter and verse, by the name before it."""
    low = tokens.low
    if low[at + 1] != ":" or not (tokens.glued(at + 1) and tokens.glued(at + 2)) or not low[at + 2].isdecimal():
        return None
    value = _digits(low[at])
    named = tokens.raw[at - 1][:1].isupper() and low[at - 1] in context().labels
    if value is None or not (named or len(low[at + 2]) == 1):
        return None
    return Reading.point(at, at + 3, value if named else None, "identifier")


_LEAST_PHONE = 3  # digits in each of its groups but the first


def telephone(tokens: Tokens, at: int) -> Reading | None:
    """0800 555 111 · +44 20 7946 0958: a number that begins with a zero or +, and more groups of digits."""
    raw = tokens.raw
    abroad = raw[at - 1] == "+" and tokens.glued(at) and not tokens.glued(at - 1)
    if not raw[at].isdecimal() or not (abroad or (raw[at][0] == "0" and len(raw[at]) > 1)):
        return None
    last = at + 1
    while raw[last].isdecimal() and len(raw[last]) >= 2 and last < at + 6:
        last += 1
    if last == at + 1 or len(raw[last - 1]) < _LEAST_PHONE:
        return None
    return Reading.point(at - abroad, last, None, "identifier")


def dotted(tokens: Tokens, at: int) -> Reading | None:
    """1.2.3 · 192.168.0.1 · 555-123-4567 · 24/7: versions, addresses, telephone numbers and such: no quantities."""
    raw = tokens.raw
    if (
        raw[at + 1] == "/"
        and tokens.glued(at + 1)
        and tokens.glued(at + 2)
        and raw[at + 2].isdecimal()
        and slashed(tokens, at) is None
    ):
        return Reading.point(at, at + 3, None, "identifier")  # 24/7, 50/50
    if raw[at].count(".") > 1:
        return Reading.point(at, at + 1, None, "identifier")
    last, dashes = at + 1, 0
    while (
        raw[last] == "-"
        and tokens.glued(last)
        and tokens.glued(last + 1)
        and _digits(raw[last + 1]) is not None
        and dashes < 8
    ):
        last, dashes = last + 2, dashes + 1
    if dashes >= 2 or (dashes == 1 and len(raw[at]) == 3 and len(raw[at + 2]) == 4):
        return Reading.point(at, last, None, "identifier")
    return None


def numbered(tokens: Tokens, reading: Reading) -> bool:
    """Whether a noun or sign before a bare number says that it names: Flight 17, No. 3, phase two, Group of 20."""
    if not _may_be_name(reading):
        return False
    low, raw, words = tokens.low, tokens.raw, context()
    before = _name_before(tokens, reading.first)
    if raw[before] == "#" or (raw[before] == "." and low[before - 1] in {"no", "nos", "vol", "fig", "pp"}):
        return True
    if raw[before] == "No" or (low[before] == "of" and raw[before - 1] == "Group"):
        return True
    if low[before] not in words.labels or low[before] in words.stops or "," in raw[reading.first]:
        return False
    return raw[before][:1].isupper() or not plural_soon(tokens, reading.last, 2)


def named(tokens: Tokens, reading: Reading) -> bool:
    """Whether a bare number completes the name before it: iPhone 14, Big 12, S&P 500; not Clinton two days later."""
    before = _name_before(tokens, reading.first)
    word, low, words = tokens.raw[before], tokens.low[before], context()
    if not (_may_be_name(reading) and word[:1].isupper()) or "," in tokens.raw[reading.first]:
        return False
    if low in words.stops or low in words.months or low in number_words().starters:
        return False
    return (reading.digits or tokens.raw[reading.first][:1].isupper()) and not plural_soon(tokens, reading.last, 1)


def _may_be_name(reading: Reading) -> bool:
    return reading.bare and reading.scale == 1 and reading.bound == "=" and reading.value is not None


def _name_before(tokens: Tokens, first: int) -> int:
    """The word before a number, past a hyphen that only touches the number: COVID -19, but not DERRY - Fourteen."""
    before = first - 1
    return before - (tokens.raw[before] == "-" and not tokens.glued(before) and tokens.glued(first))
