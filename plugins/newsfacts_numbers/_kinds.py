"""Which nouns may name the same things."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import cast

from newsfacts import Quantity
from newsfacts_numbers._stems import Table, starts, stem, table, words_of

__all__ = ["counts_some", "counts_states", "head_of", "is_one_kind", "noun_key", "same_noun"]

_PREPOSITION = re.compile(r" (?:of|in|from|on|at|for|with|to|who|that) ")


def head_of(quantity: Quantity) -> str:
    """The last word before a preposition of what is counted, in lower case; empty if nothing is."""
    before = _PREPOSITION.split(quantity.of or "", maxsplit=1)[0]
    words = words_of(before)
    return words[-1].casefold() if words else ""


@cache
def _rows(name: str) -> list[tuple[str, ...]]:
    return [tuple(row["stems"]) for row in cast("list[Table]", table(name))]


@cache
def _persons() -> tuple[str, ...]:
    persons = table("persons")
    return (*persons["any"], *persons["some"], *(stem for row in _rows("people") for stem in row))


@lru_cache(maxsize=8192)
def noun_key(noun: str) -> str:
    """One key for all nouns that may name the same things: nouns with different keys never do."""
    if starts(noun, _persons()):
        return "person"
    return next((row[0] for row in _rows("nouns") if starts(noun, row)), stem(noun))


@lru_cache(maxsize=65536)
def same_noun(one: str, other: str) -> bool:
    """Whether two nouns may name the same things: nations and countries, people and passengers."""
    if noun_key(one) != noun_key(other):
        return False
    if noun_key(one) != "person" or stem(one) == stem(other):
        return True
    general = table("persons")["any"]
    return (
        starts(one, general)
        or starts(other, general)
        or any(starts(one, row) and starts(other, row) for row in _rows("people"))
    )


def is_one_kind(one: str, other: str) -> bool:
    """Whether two nouns are the same, or two names for the same; *people* may be anybody."""
    rows = (*_rows("people"), *_rows("nouns"))
    return stem(one) == stem(other) or any(starts(one, row) and starts(other, row) for row in rows)


def counts_some(one: str, other: str) -> bool:
    """Whether a noun names some of those whom a general one counts: children, of people."""
    return starts(one, table("persons")["partial"]) and starts(other, ("people.", "person.", "persons.", "others."))


def counts_states(noun: str) -> bool:
    """Whether a noun may name states: nations and partners, but no nationals."""
    return starts(noun, table("states")["stems"]) and not starts(noun, table("states")["none"])
