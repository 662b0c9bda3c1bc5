"""What a number counts: the noun phrase to its right or, failing that, to its left."""

from __future__ import annotations

from newsfacts_numbers._context import context
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["find_counted"]

_LONGEST = 7  # words of a noun phrase
_DETERMINERS = {"the", "a", "an", "its", "their", "his", "her", "our", "my", "your", "this", "these", "those", "all", "that"}
_INSIDE = {"more", "other", "most", "total", "further", "additional", "such", "so-called", "same", "extra", "new", "full", "straight", "long", "set", "working", "trading", "work", "trade", "score", "offering", "cut", "lead", "range", "stay", "plan", "spread", "vote", "high", "deep", "run", "split"}


def find_counted(tokens: Tokens, readings: list[Reading]) -> list[tuple[int, int] | None]:
    """Of each quantity, the tokens of the noun phrase that it counts or measures, if there is one."""
    found: list[tuple[int, int] | None] = []
    for reading in readings:
        if reading.type not in _COUNTED:
            found.append(None)
        elif reading.type in {"ordinal", "age"}:
            found.append(right_of(tokens, reading))
        else:
            found.append(right_of(tokens, reading) or left_of(tokens, reading))
    return found


_COUNTED = {"count", "fraction", "ordinal", "money", "percent", "measure", "duration", "age"}


def right_of(tokens: Tokens, reading: Reading) -> tuple[int, int] | None:
    """24 participant nations · 10 of which are Arab states · a third of Iraq · a $75bn package."""
    low, at = tokens.low, reading.last
    if low[at] == "-" and tokens.glued(at):  # second-largest city: the superlative is skipped
        at += 2
        if reading.type == "ordinal":
            return noun_phrase(tokens, at)
        return noun_phrase(tokens, at)
    if reading.type == "ordinal" and low[at] in {"-"}:
        at += 1
    if low[at] in {"of", "in"}:
        if low[at] == "in" and reading.type not in {"money"}:
            return None
        return _after_of(tokens, at + 1)
    if reading.type in {"money", "percent"} or (reading.unit is not None and reading.type != "count"):
        return noun_phrase(tokens, at) if _attributive(tokens, reading) else None
    return noun_phrase(tokens, at)


def _after_of(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The noun after of: of the 40 nations, of which, of them Arab, of his staff."""
    low = tokens.low
    if low[at] == "which":
        here = at + 1
        while low[here] in {"are", "were", "is", "was", "have", "had", "has", "been", "in", "also", "now", "still"}:
            here += 1
        return noun_phrase(tokens, here)
    if low[at] in {"them", "whom", "those"}:
        return noun_phrase(tokens, at + 1)
    if low[at] in {"the", "our", "its", "their", "his", "her", "my", "your", "all", "these", "a", "an"}:
        at += 1
        at += low[at] in {"the", "those", "these", "its", "their"}
    return noun_phrase(tokens, at)


def _attributive(tokens: Tokens, reading: Reading) -> bool:
    """Whether an amount stands like an adjective before a noun: a $75bn package, the 51 per cent stake, 80-yard run."""
    word = tokens.low[reading.last - 1]
    if tokens.low[reading.last] in context().stops and tokens.low[reading.last] not in _INSIDE:
        return False
    if reading.type in {"money", "percent"}:
        return True
    return not word.endswith("s") or reading.type == "age"


def noun_phrase(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The words from a token to the first plural, or to where no noun phrase can go on."""
    low, raw, words = tokens.low, tokens.raw, context()
    first = at
    while low[first] in _DETERMINERS and first < at + 2:
        first += 1
    here = first
    while here < first + _LONGEST:
        word = low[here]
        if not raw[here][:1].isalpha() and not (raw[here] == "-" and tokens.glued(here) and tokens.glued(here + 1)) and not (raw[here] in {".", "&"} and _abbreviates(tokens, here)):
            break
        if word in words.stops and word not in _INSIDE:
            break
        if word in number_words().starters and here > first and word not in {"second", "first", "half", "third", "quarter"}:
            break
        here += 1
        if _is_plural(tokens, here - 1) and not _goes_on(tokens, here):
            break
    while here > first and (low[here - 1] in _INSIDE or raw[here - 1] in {"-", "."} and raw[here - 1] != "."):
        here -= 1
    return (first, here) if here > first else None


def _abbreviates(tokens: Tokens, at: int) -> bool:
    """Whether a sign belongs to the words around it: U.S. journalists, R&D staff."""
    return tokens.glued(at) and (tokens.glued(at + 1) or len(tokens.raw[at - 1]) == 1) and tokens.raw[at - 1][:1].isupper() and len(tokens.raw[at - 1]) < 4


def _is_plural(tokens: Tokens, at: int) -> bool:
    word, words = tokens.low[at], context()
    if word in words.irregular_plurals:
        return True
    return word.endswith("s") and len(word) > 2 and not word.endswith(("ss", "us", "is", "'s", "’s")) and word not in words.not_plurals


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether another plural follows at once, so that the first was only a modifier: sales jobs."""
    return _is_plural(tokens, at) and tokens.low[at] not in context().stops and tokens.starts[at] - tokens.ends[at - 1] == 1


# --- to the left ----------------------------------------------------------------------------------

_BOUNDARY = {".", ";", ":", "(", "", "—", "“", '"', "while", "whereas", "but", "that", "as", "although", "though"}
_LINKS = {"of", "in", "for", "on", "at", "from", "across", "with", "by"}


def left_of(tokens: Tokens, reading: Reading) -> tuple[int, int] | None:
    """The noun phrase before a number that has none after it: profit of $5m, Revenue in the quarter rose to $7bn."""
    low, words = tokens.low, context()
    end = reading.first
    for _ in range(40):
        while low[end - 1] in words.stops or not low[end - 1][:1].isalpha() or low[end - 1].endswith("ed") or low[end - 1].endswith("ly"):
            if low[end - 1] in _BOUNDARY or end <= 1:
                return None
            end -= 1
        start = end
        while start > end - _LONGEST and low[start - 1][:1].isalpha() and low[start - 1] not in words.stops:
            start -= 1
        if low[start - 1] in _LINKS or (low[start - 1] in _DETERMINERS and low[start - 2] in _LINKS):
            link = start - 1 if low[start - 1] in _LINKS else start - 2
            if low[link - 1][:1].isalpha() and low[link - 1] not in words.stops and not low[link - 1].endswith("ed"):
                end = link
                continue
        return start, end
    return None
