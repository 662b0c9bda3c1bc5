"""What shows that one figure is wanted or expected, and another has come of it: named rules, any of which is enough."""

from __future__ import annotations

from newsfacts_numbers._figures import Figure
from newsfacts_numbers._outcomes import is_of_survey, is_of_vote, outcomes_of
from newsfacts_numbers._times_apart import differ, is_open

__all__ = ["other_outcome", "surveyed_or_voted"]


def other_outcome(one: Figure, other: Figure) -> bool:
    """What a firm is sued for is not what it pays in the end, nor a bid the price."""
    if not (is_open(one, other) or differ(one, other)):
        return False
    told = (outcomes_of(each.subject.place, each.quantity.type or "") for each in (one, other))
    return any({a, b} == {"before", "then"} for a, b in zip(*told, strict=True))


def surveyed_or_voted(one: Figure, other: Figure) -> bool:
    """How many would vote for it, as a poll has it, is not how many did."""
    if not differ(one, other):
        return False
    asked, asked_too = (is_of_survey(each.subject.place) for each in (one, other))
    voted = other if asked else one
    return asked != asked_too and is_of_vote(voted.subject.place)
