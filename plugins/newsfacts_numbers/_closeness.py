"""How surely two figures of different articles speak of the same thing.

Shared words near them and in their sentences count one each, a shared role (killed, attending) more,
the words that headline and lead share less. How much is enough was found by trying on pairs of
articles, and is kept high: a false alarm costs more than a miss.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

import attrs

from newsfacts_numbers._figures import Figure
from newsfacts_numbers._kinds import counts_states, is_one_kind, noun_keys, same_measure
from newsfacts_numbers._objections import AT_SIGHT, OF_NOUNS, ON_READING, objection
from newsfacts_numbers._related import weights_of
from newsfacts_numbers._verdicts import agree, verdict

__all__ = ["Evidence"]

_ROLE: Final = 2
_RARE: Final = frozenset(("square metre", "kilogram", "cubic metre", "celsius", "magnitude", "watt", "metre/second"))
_OF_PARTS: Final = frozenset(("count", "share", "score", "money"))
_LEADS: Final = 2
_TOPICS_A_POINT: Final = 4
_NEAR: Final = 2
_EQUAL: Final = 3
_UNEQUAL: Final = 5
# One, two and three are said of everything; and what contradicts a figure without being what an article
# opens with is as often another thing.
_UNEQUAL_IN_DOUBT: Final = 8
_SMALL: Final = 5
# Of so many, hardly two are counted that differ by a tenth.
_DOZEN: Final = 12
# What is bounded or rounded is hardly further from the true figure than this factor.
_HARDLY: Final = 1.15
# Articles that share so much at their heads tell of one event.
_ONE_EVENT: Final = 3
# And those that share so much are nearly the same.
_ONE_STORY: Final = 8


@attrs.frozen
class _Shared:
    """What two figures have in common.

    Attributes:
        topics: How much their articles share at their heads.
        equal: Whether they are the same figure.
        nearly: Whether one is the other, bounded or rounded.
        telling: Whether their number is hardly given twice by chance.
        lone: Whether neither article has another number of such a thing, and both tell of one event.
        leads: Whether each is what its article opens with.
        counted: Whether they count, rather than measure.
        large: Whether they are more than a dozen.
        of_the_thing: Whether they measure a thing itself, its length or weight, rather than a part of it or money.
        rare: Whether such a measure is seldom taken twice of one event: an area, a weight.
        noun: How surely their nouns name the same.
        roles: How many roles both have.
        near: How much is said by the words that stand near both.
        sentences: How much is said by the words of both sentences.
    """

    topics: float
    equal: bool
    nearly: bool
    telling: bool
    lone: bool
    leads: bool
    counted: bool
    large: bool
    of_the_thing: bool
    rare: bool
    noun: int
    roles: int
    near: float
    sentences: float

    @property
    def about_one_event(self) -> bool:
        return self.topics >= _ONE_EVENT

    @property
    def told_twice(self) -> bool:
        """The same number, or nearly, in two articles on one event: of one thing, whatever that is called."""
        if not self.about_one_event:
            return False
        if self.equal:
            return self.telling or self.lone or self.near + self.sentences > 0
        alike = self.of_the_thing or bool(self.noun) or (self.counted and (self.large or self.near > 0))
        return self.nearly and (self.lone or alike)

    @property
    def outweighs_nouns(self) -> bool:
        """Whether it does not matter what is counted or measured is called."""
        if not self.about_one_event:
            return False
        if self.equal and (self.telling or (self.lone and not self.counted)):
            return True
        if self.nearly and self.leads and not self.counted:
            return True
        alike = self.near >= _NEAR and self.sentences > _NEAR and self.topics >= 2 * _ONE_EVENT
        return self.lone and not self.counted and alike

    @property
    def said_alike(self) -> bool:
        """Whether enough of the words around both are the same, or both are what is reported first."""
        if self.leads and (self.counted or self.noun or self.roles or self.near or (self.lone and self.of_the_thing)):
            return True
        if self.counted:
            words = self.near >= _NEAR or self.sentences >= 2 * _NEAR or self.roles > 0
            return self.equal or words or (self.lone and (self.near + self.sentences > 0 or self.topics >= _ONE_STORY))
        # lengths and shares are seldom said of the same noun by chance,
        # but a tariff is not the same tariff because it is one
        by_words = self.near and (
            self.near + bool(self.noun) + self.roles >= _NEAR or self.sentences >= (_NEAR if self.equal else 2 * _NEAR)
        )
        if self.lone and self.noun and self.rare:
            return True
        by_role = self.roles > 0 and self.sentences >= _NEAR and self.topics >= _ONE_STORY
        return bool(by_words or by_role or (self.equal and self.noun))

    @property
    def closeness(self) -> float:
        """All of it in points."""
        alone = self.lone and (self.noun or (self.leads and self.of_the_thing))
        noun = self.noun + (_EQUAL if self.told_twice else _ROLE if alone else 0)
        return _ROLE * self.roles + noun + self.near + self.sentences + self.topics / _TOPICS_A_POINT


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
        equal = _are_equal(one, other)
        if not equal and _is_hopeless(one, other, topics) and not self._lead(one, other):
            return 0
        misnamed = objection(one, other, OF_NOUNS) is not None
        if misnamed and one.dimension == "count" and not equal:
            return 0
        shared = self._shared(one, other, topics, equal=equal)
        if misnamed and not shared.outweighs_nouns:
            return 0
        if not (shared.told_twice or shared.said_alike) or not _is_enough(one, other, shared):
            return 0
        return 0 if objection(one, other, ON_READING) else shared.closeness

    def _shared(self, one: Figure, other: Figure, topics: float, *, equal: bool) -> _Shared:
        a, b = one.subject, other.subject
        noun, counted = a.stem if a.stem == b.stem else "", one.dimension == "count"
        named_alike = is_one_kind if counted else same_measure
        return _Shared(
            topics,
            equal=equal,
            nearly=_are_nearly_equal(one, other),
            telling=one.is_telling,
            lone=topics >= _ONE_EVENT and self._is_lone(one) and self._is_lone(other),
            leads=topics >= _ONE_EVENT and self._lead(one, other),
            counted=counted,
            large=min(one.size, other.size) > _DOZEN,
            of_the_thing=one.dimension not in _OF_PARTS,
            rare=one.dimension in _RARE,
            noun=(1 if counted else _ROLE) * named_alike(one.noun, other.noun),
            roles=len(a.roles & b.roles),
            near=self._weigh(a.near & b.near, noun),
            sentences=self._weigh(a.sentence & b.sentence, noun),
        )

    def _weigh(self, words: frozenset[str], noun: str) -> float:
        """How much words say that two figures share beside a noun."""
        return sum([self._weights.get(word, 1.0) for word in words if word != noun])

    def _is_lone(self, figure: Figure) -> bool:
        """Whether its article has no other number of the same thing."""
        if id(figure) not in self._lone:
            own, what = self._of_article[figure.quantity.article], _what(figure)
            numbers = {(each.quantity.low, each.quantity.high) for each in own if _what(each) == what}
            self._lone[id(figure)] = len(numbers) == 1
        return self._lone[id(figure)]

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


def _is_enough(one: Figure, other: Figure, shared: _Shared) -> bool:
    """Whether two figures are close enough; what both articles open with needs less, but is not the closer for it."""
    closeness = shared.closeness + _LEADS * shared.leads
    if shared.equal or shared.nearly:
        return closeness >= _EQUAL
    if closeness < _UNEQUAL or _are_small(one, other):
        return closeness >= _UNEQUAL_IN_DOUBT
    measured_once = shared.rare and shared.lone and one.dimension != "magnitude"  # where it quakes it quakes again
    states = shared.counted and shared.roles > 0 and counts_states(one.noun) and counts_states(other.noun)  # that met
    certain = shared.leads or measured_once or states or closeness >= _UNEQUAL_IN_DOUBT
    return certain or verdict(one.interval, other.interval) != "conflict"


def _what(figure: Figure) -> str:
    return noun_keys(figure.noun)[0] if figure.dimension == "count" else ""


def _kinds(figure: Figure) -> frozenset[str]:
    return frozenset(noun_keys(figure.noun)) if figure.dimension == "count" else frozenset({figure.dimension})


def _is_hopeless(one: Figure, other: Figure, topics: float) -> bool:
    """Whether it is plain at once that nothing is `said_alike` of two unequal figures, nor the same is told twice."""
    if topics >= _ONE_STORY or one.dimension in _RARE:
        return False
    a, b = one.subject, other.subject
    if one.dimension != "count":
        apart = a.near.isdisjoint(b.near)
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
