"""What follows from what is said to be done: which roles exclude each other, and how far things have come."""

from __future__ import annotations

from functools import lru_cache

from newsfacts_numbers._stems import table

__all__ = ["CHANGES", "apart", "stage_of"]

CHANGES = frozenset(("risen", "fallen"))
"""Roles that everything has that is measured."""


@lru_cache(maxsize=8192)
def stage_of(roles: frozenset[str]) -> int | None:
    """How far things have come by the roles of a figure, from asking to having; None where nothing is said of it."""
    order = table("stages")["order"]
    return max((n for n, stage in enumerate(order) if not roles.isdisjoint(stage)), default=None)


@lru_cache(maxsize=32768)
def apart(one: frozenset[str], other: frozenset[str], *, of_persons: bool) -> bool:
    """Whether two sets of roles exclude each other: the killed are not the injured, nor pledges payments."""
    groups = [*table("apart").values(), *(table("apart_of_persons").values() if of_persons else ())]
    mine, theirs = ([each & frozenset(group) for group in groups] for each in (one, other))
    return any(a and b and a.isdisjoint(b) for a, b in zip(mine, theirs, strict=True))
