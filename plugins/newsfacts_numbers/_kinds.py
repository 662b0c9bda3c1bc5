"""Which nouns may name the same things."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import cast

from newsfacts import Quantity
from newsfacts_numbers._stems import Table, starts, stem, table, words_of

__all__ = [
    "are_workers",
    "counts_profession",
    "counts_some",
    "counts_states",
    "first_of",
    "head_of",
    "is_one_kind",
    "is_person",
    "is_vaguer",
    "may_be_person",
    "noun_keys",
    "same_measure",
    "same_noun",
]

_ALL = ("people.", "person.", "persons.", "others.")
_MEMBERS = ("member.", "members.")
_TREES = ("tree.", "trees.")
_PREPOSITION = re.compile(r" (?:of|in|from|on|at|for|with|to|who|that) ")


def head_of(quantity: Quantity) -> str:
    """The last word before a preposition of what is counted, in lower case; empty if nothing is."""
    return _head(quantity.of) if quantity.of else ""


def first_of(quantity: Quantity) -> str:
    """The first word of what is counted, in lower case: the seat of a 180-seat assembly."""
    return next(iter(words_of(quantity.of or "")), "").casefold()


@lru_cache(maxsize=32768)
def _head(of: str) -> str:
    before = _PREPOSITION.split(of, maxsplit=1)[0]
    words = [word.casefold() for word in words_of(before)]
    return words[-2] if len(words) > 1 and _tells_less(words[-1], words[-2]) else "".join(words[-1:])


def _tells_less(last: str, before: str) -> bool:
    """Whether a word tells less of what is counted than the one before it: crew members, plane trees."""
    of_a_body = starts(last, _MEMBERS) and starts(before, table("persons")["bodies"])
    return of_a_body or (starts(last, _TREES) and starts(before, table("trees")["species"]))


@cache
def _rows(name: str) -> list[tuple[str, ...]]:
    return [tuple(row["stems"]) for row in cast("list[Table]", table(name))]


@lru_cache(maxsize=32768)
def _rows_of(noun: str, name: str) -> frozenset[int]:
    """The rows of a table in which a noun is."""
    return frozenset(n for n, row in enumerate(_rows(name)) if starts(noun, row))


def _share_a_row(one: str, other: str, name: str) -> bool:
    return not _rows_of(one, name).isdisjoint(_rows_of(other, name))


@cache
def _persons() -> tuple[str, ...]:
    persons = table("persons")
    return (*persons["any"], *persons["some"], *(stem for row in _rows("people") for stem in row))


@lru_cache(maxsize=8192)
def is_person(noun: str) -> bool:
    """Whether a noun names persons, by the table or by its ending."""
    persons = table("persons")
    if starts(noun, _persons()):
        return True
    known = _is_animal(noun) or _rows_of(noun, "nouns") or starts(noun, persons["not"])
    return not known and noun.endswith(tuple(persons["endings"]))


def _is_animal(noun: str) -> bool:
    return any(starts(noun, table("animals")[each]) for each in ("any", "some"))


@lru_cache(maxsize=8192)
def may_be_person(noun: str) -> bool:
    """Whether a noun that no table has ends like those of persons: ski tourers, and tankers."""
    unknown = not is_person(noun) and not _rows_of(noun, "nouns")
    return unknown and noun.endswith(("er", "ers", "or", "ors"))


@lru_cache(maxsize=8192)
def noun_keys(noun: str) -> tuple[str, ...]:
    """Keys for all nouns that may name the same things: nouns that have none in common never do."""
    persons = ("person",) if is_person(noun) else ("animal",) if _is_animal(noun) else ()
    rows = tuple(_rows("nouns")[n][0] for n in sorted(_rows_of(noun, "nouns")))
    return persons + rows or (stem(noun),)


@lru_cache(maxsize=65536)
def same_noun(one: str, other: str) -> bool:
    """Whether two nouns may name the same things: nations and countries, people and passengers."""
    if is_one_kind(one, other):
        return True
    for kind, name in (("person", "persons"), ("animal", "animals")):
        if kind in noun_keys(one) and kind in noun_keys(other):
            general = table(name)["any"]
            return starts(one, general) or starts(other, general)
    return False


@lru_cache(maxsize=65536)
def is_one_kind(one: str, other: str) -> bool:
    """Whether two nouns are the same, or two names for the same; *people* may be anybody."""
    return stem(one) == stem(other) or any(_share_a_row(one, other, name) for name in ("people", "nouns"))


@lru_cache(maxsize=65536)
def is_vaguer(one: str, other: str) -> bool:
    """Whether a noun says less than another that it may stand for: places and towns, partners and parties."""
    return starts(one, table("vague")["stems"]) and stem(one) != stem(other) and not counts_states(other)


@lru_cache(maxsize=65536)
def same_measure(one: str, other: str) -> bool:
    """Whether two nouns may name what one figure measures: turnover and revenue."""
    return stem(one) == stem(other) or _share_a_row(one, other, "measures")


@lru_cache(maxsize=65536)
def counts_some(one: str, other: str) -> bool:
    """Whether a noun names some of those whom another counts: children, of people; women, of candidates."""
    partial = table("persons")["partial"]
    apart = starts(other, _ALL) or (is_person(other) and not starts(other, (*partial, *table("persons")["any"])))
    return starts(one, partial) and apart and not is_one_kind(one, other)


@lru_cache(maxsize=65536)
def counts_profession(one: str, other: str) -> bool:
    """Whether a noun names a profession, and another all persons: teachers, and people."""
    persons = table("persons")
    return starts(one, persons["professions"]) and starts(other, persons["any"])


@lru_cache(maxsize=65536)
def are_workers(one: str, other: str) -> bool:
    """Whether a noun is for all who work, and another for those of one profession: council workers, and drivers."""
    persons = table("persons")
    pairs = ((one, other), (other, one))
    return any(starts(a, persons["working"]) and starts(b, persons["professions"]) for a, b in pairs)


@lru_cache(maxsize=8192)
def counts_states(noun: str) -> bool:
    """Whether a noun may name states: nations and partners, but no nationals."""
    return starts(noun, table("states")["stems"]) and not starts(noun, table("states")["none"])
