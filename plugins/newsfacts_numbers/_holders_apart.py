"""What shows that two figures are of two people, parties, firms or polls: named rules, any of which is enough."""

from __future__ import annotations

from newsfacts_numbers._figures import Figure
from newsfacts_numbers._matters import is_sample
from newsfacts_numbers._times_apart import differ

__all__ = ["other_doer", "other_earner", "other_holder", "other_namesake", "other_sample", "other_survey"]


def other_holder(one: Figure, other: Figure) -> bool:
    """What one candidate has is not another's, nor what one brother is sentenced to."""
    a, b = one.subject.holder, other.subject.holder
    if bool(a) != bool(b) and one.dimension == "count" and differ(one, other):
        return _is_unknown(one, other) or _is_unknown(other, one)
    if not (a and b):
        return False
    shorter, longer = sorted((a, b), key=len)
    return longer[-len(shorter) :] != shorter and longer[: len(shorter)] != shorter


def _is_unknown(holding: Figure, other: Figure) -> bool:
    """Whether the other's article does not name who won so much, neither at its head nor beside its figure."""
    won = "winning" in holding.subject.roles & other.subject.roles
    return (
        won
        and bool(holding.subject.holder)
        and frozenset(holding.subject.holder).isdisjoint(other.topic | other.subject.sentence)
    )


def other_namesake(one: Figure, other: Figure) -> bool:
    """What one brother is sentenced to the other is not: each sentence has a full name, of one surname."""
    a, b = one.subject.full_names, other.subject.full_names
    return any(
        surname == other_surname and given != other_given and given not in other.subject.names | other.topic
        for given, surname in a
        for other_given, other_surname in b
    )


def other_survey(one: Figure, other: Figure) -> bool:
    """Two institutes may well have heard two answers."""
    a, b = one.subject.survey, other.subject.survey
    return bool(a and b) and a != b


def other_sample(one: Figure, other: Figure) -> bool:
    """How many a survey asked is its own."""
    return (is_sample(one.around) or is_sample(other.around)) and differ(one, other)


def other_earner(one: Figure, other: Figure) -> bool:
    """A bank's profit is not another's, nor a firm's prices: their sentences have no name in common."""
    both = one.subject.roles & other.subject.roles
    owned = "earned" in both or ("priced" in both and one.dimension == "share")
    a, b = one.names, other.names
    return owned and bool(a and b) and a.isdisjoint(b) and differ(one, other)


def other_doer(one: Figure, other: Figure) -> bool:
    """What one airline has ordered another has not: each sentence tells of a name unknown to the other's article."""
    a, b = one.doer, other.doer
    return a.isdisjoint(b) and _is_foreign(a, other) and _is_foreign(b, one) and differ(one, other)


def _is_foreign(name: frozenset[str], other: Figure) -> bool:
    """Whether most words of a name are unknown to the other's article."""
    return 2 * len(name - other.topic - other.subject.sentence) > len(name)
