"""Ages that no unit tells: Smith, 42, said."""

from __future__ import annotations

from newsfacts_numbers._context import context
from newsfacts_numbers._plurals import is_plural
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens

__all__ = ["is_age"]

_OLDEST = 120


def is_age(tokens: Tokens, reading: Reading) -> bool:
    """Whether a bare number is somebody's age."""
    high = reading.value if reading.value is not None else reading.high
    if not reading.bare or not isinstance(high, int) or not 0 < high < _OLDEST:
        return False
    low, at = tokens.low, reading.first
    if low[at - 1] in {"aged", "age", "ages"} or (low[at - 1] == "of" and low[at - 2] in {"age", "ages"}):
        return True
    if reading.digits and reading.last == at + 1 and _between_commas(tokens, at):
        return True
    if low[reading.last] == "s" and tokens.glued(reading.last) and reading.bound in {"<", ">"}:  # under-21s
        reading.last += 1
        return True
    closed = not tokens.low[reading.last][:1].isalpha() or low[reading.last] in context().prepositions | {
        "and",
        "but",
        "when",
    }
    grouped = low[at - 1] in context().age_groups and reading.bound in {"<", ">", "<=", ">="}
    return (grouped and not is_plural(tokens, reading.last)) or (closed and _of_somebody(tokens, at))


def _between_commas(tokens: Tokens, at: int) -> bool:
    """Maddon, 66, has: a name, a comma, the number, a comma; not a day after its month."""
    low, raw = tokens.low, tokens.raw
    name = raw[at - 2]
    named = name[:1].isupper() and name.isalpha() and low[at - 2] not in context().months | context().labels
    return named and raw[at - 1] == "," and raw[at + 1] in {",", ")"}


def _of_somebody(tokens: Tokens, at: int) -> bool:
    """He will be 35 · who is 70 · she turned 18."""
    low, words = tokens.low, context()
    if low[at - 1] in words.contracted_persons or low[at - 1] in {"turned", "turning"}:
        return True
    return low[at - 1] in words.being and (low[at - 2] in words.persons or low[at - 3] in words.persons)
