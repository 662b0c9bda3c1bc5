"""Numbers that name or rank rather than count: identifiers, scores, ordinals in digits."""

from __future__ import annotations

from newsfacts_numbers._context import context
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._units import currency_before, unit_after
from newsfacts_numbers._words import number_words

__all__ = ["attached_label", "dotted", "labelled", "ordinal_digits", "score"]

_DASHES = {"-", "–", "‐", "−"}


def _digits(word: str) -> int | None:
    return int(word) if word.isdecimal() and word.isascii() and len(word) <= 12 else None


def ordinal_digits(tokens: Tokens, at: int) -> Reading | None:
    """21st · 102nd · 1,000th."""
    value = _digits(tokens.raw[at].replace(",", ""))
    if value is None or tokens.low[at + 1] not in {"st", "nd", "rd", "th"} or not tokens.glued(at + 1):
        return None
    return Reading(at, at + 2, value, value, value, "ordinal", digits=True)


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
    if second > first and not (low[last] in cues or low[at - 1] in cues - {"at", "up", "down", "behind"}):
        return None
    if unit_after(tokens, last):
        return None
    return Reading(at, last, None, first, second, "score", digits=True)


def attached_label(tokens: Tokens, at: int) -> Reading | None:
    """S23 · A380 · G20 · COVID-19 · F-16 · No10 · 5G: letters that touch the digits and are no currency or unit."""
    raw, low = tokens.raw, tokens.low
    value = _digits(raw[at])
    if value is None:
        return None
    before = at - 1
    touching = tokens.glued(at) and (raw[before][-1:].isalpha() or raw[before] in {"_", "#", "@"})
    if not touching and raw[before] == "-" and tokens.glued(at) and raw[before - 1][-1:].isalpha():
        word = raw[before - 1]
        hyphened = tokens.glued(before) or word.isupper()
        if hyphened and (word.isupper() or word[:1].isupper() or low[before - 1] in {"covid"}) and not _joins(tokens, before - 1):
            before, touching = before - 1, True
    if touching and currency_before(tokens, at) is None and low[before] not in {"to", "mid", "sub", "pre", "post", "then", "now", "under", "over", "plus", "minus"}:
        last = at + 1
        while raw[last] and tokens.glued(last) and (raw[last].isalnum() or raw[last] in {"-", "_"}) and last < at + 8:
            last += 1
        return Reading(before, last, value, value, value, "identifier", digits=True)
    if _generation(tokens, at):
        return Reading(at, at + 2, value, value, value, "identifier", digits=True)
    return None


def _joins(tokens: Tokens, at: int) -> bool:
    """Whether a word before a hyphen is a number word or a bound, so that the hyphen joins and does not name."""
    words = number_words()
    return tokens.low[at] in words.starters or tokens.low[at] in {"sub", "pre", "post", "mid", "minus", "under", "over"}


def _generation(tokens: Tokens, at: int) -> bool:
    """5G · 3D · 777F · 13F · 4x4 · 1080p: a capital that touches the digits and is no unit or magnitude."""
    raw = tokens.raw[at + 1]
    if not tokens.glued(at + 1) or not raw[:1].isalpha() or not raw.isascii():
        return False
    if len(raw) == 1 and raw.isupper() and len(tokens.raw[at]) <= 4:
        return raw in "DEGHILNOPQRSUXYZF" and not (raw == "F" and tokens.raw[at - 1] not in {"", "Boeing"} and len(tokens.raw[at]) < 3 and False)
    return False


def dotted(tokens: Tokens, at: int) -> Reading | None:
    """1.2.3 · 192.168.0.1 · 555-123-4567: versions, addresses and telephone numbers, told by nothing but their form."""
    raw = tokens.raw
    if raw[at].count(".") > 1:
        return Reading(at, at + 1, None, None, None, "identifier", digits=True)
    last, dashes = at + 1, 0
    while raw[last] == "-" and tokens.glued(last) and tokens.glued(last + 1) and _digits(raw[last + 1]) is not None and dashes < 8:
        last, dashes = last + 2, dashes + 1
    if dashes >= 2 or (dashes == 1 and len(raw[at]) == 3 and len(raw[at + 2]) == 4):
        return Reading(at, last, None, None, None, "identifier", digits=True)
    return None


def labelled(tokens: Tokens, reading: Reading) -> bool:
    """Whether a bare number names what stands before it: Flight 17, iPhone 14, Big 12, Game 6."""
    if reading.unit is not None or reading.type != "count" or reading.vague or reading.scale != 1 or reading.bound != "=":
        return False
    low, raw, at = tokens.low, tokens.raw, reading.first
    before = at - 1
    if raw[before] == "." and low[before - 1] in {"no", "nos", "vol", "fig", "pp"} or raw[before] == "#":
        return True
    if raw[before] == "-" and not tokens.glued(before):
        before -= 1
    word = raw[before]
    if not word[:1].isalpha() or "," in raw[at]:
        return False
    if low[before] in context().labels and not (low[before] in context().stops):
        return True
    if not word[:1].isupper() or low[before] in context().stops or low[before] in context().months or low[before] in number_words().starters:
        return False
    if not reading.digits and not raw[at][:1].isupper():
        return False
    if _opens_sentence(tokens, before):
        return False
    return not _plural_next(tokens, reading.last)


def _opens_sentence(tokens: Tokens, at: int) -> bool:
    return tokens.raw[at - 1] in {"", ".", "!", "?", "“", '"', ":"}


def _plural_next(tokens: Tokens, at: int) -> bool:
    word = tokens.low[at]
    words = context()
    return word.isalpha() and (
        word in words.irregular_plurals or (word.endswith("s") and word not in words.not_plurals and word not in words.stops and not tokens.raw[at][:1].isupper())
    )
