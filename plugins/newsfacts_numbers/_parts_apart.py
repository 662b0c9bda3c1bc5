"""What shows that one figure is of a part and another of the whole: named rules, any of which is enough."""

from __future__ import annotations

from typing import Final

from newsfacts_numbers._clauses import those_who
from newsfacts_numbers._figures import Figure
from newsfacts_numbers._kinds import counts_profession, counts_some
from newsfacts_numbers._partitives import is_some_of_all_who
from newsfacts_numbers._stems import telling_stems, words_of
from newsfacts_numbers._times_apart import differ

__all__ = [
    "a_few_of_them",
    "part_of_whole",
    "some_of_a_profession",
    "some_of_all_who",
    "some_of_them",
    "subgroup",
    "total",
]

# A profession, or a part, is a few of all.
_MANY_TIMES: Final = 3
_OF_ALL: Final = frozenset(("winning", "downed"))  # what is got of all that there was to get


def some_of_them(one: Figure, other: Figure) -> bool:
    """The children who died are some of the people who did."""
    return counts_some(one.noun, other.noun) or counts_some(other.noun, one.noun)


def some_of_a_profession(one: Figure, other: Figure) -> bool:
    """Seventeen teachers among 95 people."""
    few, all_ = sorted((one, other), key=lambda figure: figure.size)
    return all_.size >= _MANY_TIMES * few.size and counts_profession(few.noun, all_.noun)


def a_few_of_them(one: Figure, other: Figure) -> bool:
    """Eight of the bodies are not all 34."""
    few, all_ = sorted((one, other), key=lambda figure: figure.size)
    return one.dimension == "count" and few.subject.partitive and all_.size >= _MANY_TIMES * few.size


def some_of_all_who(one: Figure, other: Figure) -> bool:
    """Of the 44 that fled, 17 of the men who fled may be back; of those who entered 12 ran."""
    if one.dimension != "count" or not differ(one, other):
        return False
    if is_some_of_all_who(one.around) != is_some_of_all_who(other.around):
        return True
    pairs = ((one.subject, other.subject), (other.subject, one.subject))
    return any(not telling_stems(words_of(those_who(a.place))).isdisjoint(b.near) for a, b in pairs)


def subgroup(one: Figure, other: Figure) -> bool:
    """Ten of which are Arab states are not the forty; but who won 23 of the 29 seats won 23."""
    if one.dimension != "count" or one.subject.subgroup == other.subject.subgroup:
        return False
    both = one.subject.roles & other.subject.roles
    return both.isdisjoint(_OF_ALL) and not (_same(one, other) and both)


def total(one: Figure, other: Figure) -> bool:
    """The 150 seats of which a party won 112 are not those that it won."""
    return one.subject.total != other.subject.total and not _same(one, other)


def part_of_whole(one: Figure, other: Figure) -> bool:
    """Teachers on strike in a province are some of those on strike in the country."""
    a, b = one.subject.signs, other.subject.signs
    return any("part" in some and "whole" in all_ and "part" not in all_ for some, all_ in ((a, b), (b, a)))


def _same(one: Figure, other: Figure) -> bool:
    return one.interval == other.interval
