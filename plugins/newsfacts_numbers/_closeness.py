"""How surely two figures of different articles speak of the same thing.

Shared words near them and in their sentences count one each, a shared role (killed, attending) more,
the words that headline and lead share less. How much is enough was found by trying on pairs of
articles, and is kept high: a false alarm costs more than a miss.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from math import fsum
from typing import Final

from newsfacts_numbers._bearers import of_one_person
from newsfacts_numbers._figures import Figure
from newsfacts_numbers._kinds import counts_states, is_one_kind, noun_keys, same_measure, same_noun
from newsfacts_numbers._objections import AT_SIGHT, OF_NOUNS, ON_READING, WHERE_THEY_DIFFER, objection
from newsfacts_numbers._related import weights_of
from newsfacts_numbers._roles import CHANGES
from newsfacts_numbers._shared import EQUAL, ONE_EVENT, ONE_STORY, ROLE, Shared, hinges_on_name
from newsfacts_numbers._stems import roles_of, stem, table, telling_stems
from newsfacts_numbers._times_apart import differ
from newsfacts_numbers._verdicts import agree, verdict

__all__ = ["Evidence"]

_RARE: Final = frozenset(
    ("square metre", "kilogram", "cubic metre", "celsius", "magnitude", "watt", "metre/second", "litre")
)
_OF_PARTS: Final = frozenset(("count", "share", "score", "money"))
_SAID_OF_ALL: Final = CHANGES | {"forecast", "wanted"}
_LEADS: Final = 2
_UNEQUAL: Final = 5
# One, two and three are said of everything; and what contradicts a figure without being what an article
# opens with is as often another thing.
_UNEQUAL_IN_DOUBT: Final = 8
_ELSEWHERE: Final = 2
_SMALL: Final = 5
# Of so many, hardly two are counted that differ by a tenth.
_DOZEN: Final = 12
# Where it quakes it quakes again, but by a full magnitude less; no two institutes differ by so much on one quake.
_MAGNITUDES: Final = 0.7
# What is bounded or rounded is hardly further from the true figure than this factor.
_HARDLY: Final = 1.15
# Where little but a day and a name speak for it, accounts of one thing differ by no more than this factor.
_TWICE: Final = 2.5


class Evidence:
    """What the figures of one dimension have in common, two by two."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        """Weigh the words of the figures' articles.

        Args:
            figures: All that are compared with one another.
        """
        self._of_article: defaultdict[str, list[Figure]] = defaultdict(list)
        for figure in figures:
            self._of_article[figure.quantity.article].append(figure)
        self._weights = weights_of({article: own[0].topic for article, own in self._of_article.items()})
        self._lone: dict[int, bool] = {}
        self._leading: dict[int, bool] = {}  # both by the identity of a figure, which is quick to look up

    def closeness(self, one: Figure, other: Figure, topics: float) -> float:
        """How surely two figures speak of the same thing; 0 where it is not sure enough.

        Args:
            one: A figure.
            other: One of another article, or the list that spells it out.
            topics: How much their articles share at their heads.
        """
        if objection(one, other, AT_SIGHT):
            return 0
        if one.dimension == "age":
            lone = self._is_lone(one) and self._is_lone(other)
            return topics if of_one_person(one, other, lone=lone) else 0
        equal = _are_equal(one, other)
        if not equal and _is_hopeless(one, other, topics) and not self._lead(one, other):
            return 0
        misnamed = objection(one, other, OF_NOUNS) is not None
        if misnamed and not equal and not self._may_outweigh_nouns(one, other):
            return 0
        shared = self._shared(one, other, topics, equal=equal)
        if misnamed and not shared.outweighs_nouns:
            return 0
        if not (shared.told_twice or shared.said_alike) or not _is_enough(one, other, shared):
            return 0
        others = self._has_kin(one, other) or self._has_kin(other, one)
        others = others or (not shared.leads and self._are_of_several(one, other))
        if others or _are_told_apart(one, other):
            return 0
        by_chance = not (shared.equal and shared.telling) and not one.names_told.share(other.names_told)
        return 0 if by_chance else shared.closeness

    def _are_of_several(self, one: Figure, other: Figure) -> bool:
        """Whether two boats, crowds or marches are told of in either article, or one that is elsewhere."""
        persons = one.counts_persons and other.counts_persons
        if not persons or _had_once().isdisjoint(one.subject.roles & other.subject.roles) or not differ(one, other):
            return False
        return not self._are_only(one, other) or _is_elsewhere(one, other) or _is_elsewhere(other, one)

    def _has_kin(self, one: Figure, other: Figure) -> bool:
        """Whether a figure that differs has a nearer one in the other's article, which is told of the same noun.

        The length of a lease of 40 days is held against a lease of 30 days, not against the six weeks of a strike.
        """
        if one.dimension == "count" or not one.noun or same_measure(one.noun, other.noun) or not differ(one, other):
            return False
        own = self._of_article[other.quantity.article]
        return any(each is not other and stem(each.noun) == stem(one.noun) for each in own)

    def _may_outweigh_nouns(self, one: Figure, other: Figure) -> bool:
        """Whether it may still not matter what two unequal figures are called: what they share need be looked at."""
        if one.dimension == "count":
            return False
        return _are_nearly_equal(one, other) or (self._is_lone(one) and self._is_lone(other))

    def _shared(self, one: Figure, other: Figure, topics: float, *, equal: bool) -> Shared:
        a, b = one.subject, other.subject
        noun, counted = a.stem if a.stem == b.stem else "", one.dimension == "count"
        named_alike = is_one_kind if counted else same_measure
        lone = topics >= ONE_EVENT and self._is_lone(one) and self._is_lone(other)
        of_one_day = lone and self._are_of_one_day(one, other)  # of others it says nothing, nor do names
        return Shared(
            topics,
            named=lone and hinges_on_name(topics, of_one_day=of_one_day) and self._name_one(one, other),
            of_one_day=of_one_day,
            kin=bool(one.noun) and (same_noun if counted else same_measure)(one.noun, other.noun),
            equal=equal,
            nearly=_are_nearly_equal(one, other),
            telling=one.is_telling_beside(other),
            lone=lone,
            only=topics >= ONE_STORY and self._are_only(one, other),
            leads=topics >= ONE_EVENT and self._lead(one, other),
            counted=counted,
            large=min(one.size, other.size) > _DOZEN,
            of_the_thing=one.dimension not in _OF_PARTS,
            money=one.quantity.type == "money",
            rare=one.dimension in _RARE,
            noun=(1 if counted else ROLE) * named_alike(one.noun, other.noun),
            predicate=_have_one_predicate(one, other),
            roles=len(a.roles & b.roles),
            fates=len(one.fates & other.fates),
            said=len((a.roles & b.roles) - (roles_of(one.noun) & roles_of(other.noun)) - _SAID_OF_ALL),
            lasting=(one.lasts or other.lasts) and not (one.is_tied or other.is_tied),
            near=self._weigh(a.near & b.near, noun),
            sentences=self._weigh(a.sentence & b.sentence, noun),
        )

    def _weigh(self, words: frozenset[str], noun: str) -> float:
        """How much words say that two figures share beside a noun."""
        return fsum([self._weights.get(word, 1.0) for word in words if word != noun])  # the same in whatever order

    def _name_one(self, one: Figure, other: Figure) -> bool:
        """Whether both articles have a full name that few have at their heads, beside what these two share there."""
        at_heads = one.topic & other.topic
        names = map(telling_stems, one.names_told.full & other.names_told.full)
        return any(not name <= at_heads and all(self._weights.get(word, 1.0) >= 1 for word in name) for name in names)

    def _are_of_one_day(self, one: Figure, other: Figure) -> bool:
        """Whether both articles open with one day of the week and a name that few have at their heads."""
        if one.head_days.isdisjoint(other.head_days) or max(one.size, other.size) > _TWICE * min(one.size, other.size):
            return False
        if one.dimension != "count" and (_is_of_its_own(one, other) or _is_of_its_own(other, one)):
            return False
        both = (one.head_names & other.head_capitals) | (one.head_capitals & other.head_names)
        names = both - one.country_names - one.country_adjectives
        return any(self._weights.get(name, 1.0) >= 1 for name in names)

    def _is_lone(self, figure: Figure) -> bool:
        """Whether its article has no other number of the same thing."""
        if id(figure) not in self._lone:
            number = figure.quantity.low, figure.quantity.high
            own = self._of_article[figure.quantity.article]
            others = (each for each in own if (each.quantity.low, each.quantity.high) != number)
            self._lone[id(figure)] = not any(_may_count_as(each, figure) for each in others)
        return self._lone[id(figure)]

    def _are_only(self, one: Figure, other: Figure) -> bool:
        """Whether the same is told of two sums, or two numbers of people, and of no other in their articles.

        Of those whom a boat carried, whoever drowned and whoever swam ashore.
        """
        persons = one.counts_persons and other.counts_persons
        if one.quantity.type != "money" and not persons:
            return False
        both = one.subject.roles & other.subject.roles
        both = both & _had_once() if persons else both
        own = (each for figure in (one, other) for each in self._of_article[figure.quantity.article])
        own = (each for each in own if each.counts_persons or not persons)
        others = (each for each in own if each.interval not in {one.interval, other.interval})
        return bool(both) and all(each.subject.roles.isdisjoint(both) for each in others)

    def _lead(self, one: Figure, other: Figure) -> bool:
        """Whether each of two figures is what its article opens with: the first of its kind, in headline or lead.

        Of 12 killed and 34 injured each is, and what the headline says is so again where the lead repeats it.
        """
        return one.opens and other.opens and self._is_first(one) and self._is_first(other)

    def _is_first(self, figure: Figure) -> bool:
        if id(figure) not in self._leading:
            before = (each for each in self._of_article[figure.quantity.article] if each.quantity < figure.quantity)
            others = (each for each in before if each.interval != figure.interval)
            alike = (each for each in others if not _kinds(figure).isdisjoint(_kinds(each)))
            self._leading[id(figure)] = all(figure.fates and each.fates.isdisjoint(figure.fates) for each in alike)
        return self._leading[id(figure)]


def _is_enough(one: Figure, other: Figure, shared: Shared) -> bool:
    """Whether two figures are close enough; what both articles open with needs less, but is not the closer for it."""
    closeness = shared.closeness + _LEADS * shared.leads
    if shared.equal or shared.nearly:
        return closeness >= EQUAL
    if (closeness < _UNEQUAL and not shared.told_once) or _are_small(one, other):
        return closeness >= _UNEQUAL_IN_DOUBT
    one_quake = one.dimension != "magnitude" or (shared.of_one_story and abs(one.size - other.size) < _MAGNITUDES)
    measured_once = shared.rare and shared.lone and one_quake
    states = shared.counted and shared.roles > 0 and counts_states(one.noun) and counts_states(other.noun)  # that met
    if shared.leads or measured_once or states or closeness >= _UNEQUAL_IN_DOUBT + _ELSEWHERE or not differ(one, other):
        return True
    certain = shared.told_once or closeness >= _UNEQUAL_IN_DOUBT
    return certain and not (shared.counted and (_is_elsewhere(one, other) or _is_elsewhere(other, one)))


def _are_told_apart(one: Figure, other: Figure) -> bool:
    """Whether their sentences show that two figures are not of one thing."""
    if objection(one, other, ON_READING):
        return True
    return differ(one, other) and objection(one, other, WHERE_THEY_DIFFER) is not None


@cache
def _had_once() -> frozenset[str]:
    """The roles of which an event has one number of people."""
    return frozenset(table("once")["roles"])


def _have_one_predicate(one: Figure, other: Figure) -> bool:
    """Whether the same is done to the same: 70 homes were painted, about 50 houses were painted."""
    return bool(one.predicate) and one.predicate == other.predicate and is_one_kind(one.noun, other.noun)


def _is_elsewhere(one: Figure, other: Figure) -> bool:
    """Whether a figure is told of a place of which the other's article says nothing at its head."""
    return not one.sites <= other.topic | other.subject.sentence


def _is_of_its_own(one: Figure, other: Figure) -> bool:
    """Whether a figure is of what its article names at its head, and the other does not: a cello beside a violin."""
    return bool(one.subject.stem) and one.subject.stem in one.topic - other.topic


def _may_count_as(other: Figure, figure: Figure) -> bool:
    """Whether another figure of its article may be of what a figure counts: no teachers are pupils."""
    if figure.dimension != "count":
        return True
    if noun_keys(figure.noun)[0] != noun_keys(other.noun)[0] or (figure.fates and figure.fates.isdisjoint(other.fates)):
        return False
    return figure.size <= _DOZEN or same_noun(figure.noun, other.noun)  # so few may be of anybody


def _kinds(figure: Figure) -> frozenset[str]:
    return frozenset(noun_keys(figure.noun)) if figure.dimension == "count" else frozenset({figure.dimension})


def _is_hopeless(one: Figure, other: Figure, topics: float) -> bool:
    """Whether it is plain at once that nothing is `said_alike` of two unequal figures, nor the same is told twice."""
    if topics >= ONE_STORY or one.dimension in _RARE:
        return False
    a, b = one.subject, other.subject
    if one.dimension != "count":
        apart = a.near.isdisjoint(b.near) and (one.quantity.type != "money" or a.roles.isdisjoint(b.roles))
    else:
        apart = a.sentence.isdisjoint(b.sentence) and a.roles.isdisjoint(b.roles)
    return apart and not _are_nearly_equal(one, other)


def _are_equal(one: Figure, other: Figure) -> bool:
    """Whether two figures are the same, be it that one is said to be about so much."""
    a, b = one.quantity, other.quantity
    if a.unit == b.unit:
        return a.value == b.value and (a.value is not None or (a.low, a.high) == (b.low, b.high))
    return agree(one.interval, other.interval)


def _are_nearly_equal(one: Figure, other: Figure) -> bool:
    """Whether one is the other rounded, or a bound that the other hardly passes: more than 30,000 and 31,250."""
    near = one.size <= _HARDLY * other.size and other.size <= _HARDLY * one.size
    return near and verdict(one.interval, other.interval) == "compatible"


def _are_small(one: Figure, other: Figure) -> bool:
    """Whether both are numbers that are said of everything."""
    return one.dimension == "count" and max(one.size, other.size) < _SMALL
