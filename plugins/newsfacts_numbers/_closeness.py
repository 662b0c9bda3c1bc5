"""How surely two figures of different articles speak of the same thing.

Shared words near them and in their sentences count one each, a shared role (killed, attending) more,
the words that headline and lead share less. How much is enough was found by trying on pairs of
articles, and is kept high: a false alarm costs more than a miss.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from newsfacts_numbers._figures import Figure
from newsfacts_numbers._kinds import is_one_kind, noun_key
from newsfacts_numbers._objections import AT_SIGHT, OF_NOUNS, ON_READING, objection
from newsfacts_numbers._related import weights_of
from newsfacts_numbers._verdicts import verdict

__all__ = ["Evidence"]

_ROLE: Final = 2
_TOPICS_A_POINT: Final = 4
_NEAR: Final = 2
_EQUAL: Final = 3
_UNEQUAL: Final = 5
# One, two and three are said of everything.
_UNEQUAL_SMALL: Final = 8
_SMALL: Final = 5
# Articles that share so much at their heads tell of one event.
_ONE_EVENT: Final = 4


class Evidence:
    """What the figures of one dimension have in common, two by two."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        """Weigh the words of the figures' articles.

        Args:
            figures: All that are compared with one another.
        """
        figures = list(figures)
        self._weights = weights_of({figure.quantity.article: figure.topic for figure in figures})
        self._numbers: defaultdict[tuple[str, str], set[object]] = defaultdict(set)
        for figure in figures:
            self._numbers[_what(figure)].add((figure.quantity.low, figure.quantity.high))

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
        if objection(one, other, OF_NOUNS):
            if not (equal and topics >= _ONE_EVENT and one.is_telling):
                return 0
            told_twice = True
        else:
            told_twice = False
        a, b = one.subject, other.subject
        noun = {a.stem} & {b.stem}
        near, sentences = self._weigh((a.near & b.near) - noun), self._weigh((a.sentence & b.sentence) - noun)
        same = int(is_one_kind(one.noun, other.noun)) if one.dimension == "count" else _ROLE * len(noun)
        roles = len(a.roles & b.roles)
        if told_twice or (equal and topics >= _ONE_EVENT and (one.is_telling or near or sentences)):
            pass
        elif one.dimension != "count":
            # lengths and shares are seldom said of the same noun by chance,
            # but a tariff is not the same tariff because it is one
            by_words = near and (
                near + len(noun) + roles >= _NEAR or sentences >= (_NEAR if equal else 2 * _NEAR)
            )
            if not by_words and not (equal and noun):
                return 0
        elif not equal and near < _NEAR and sentences < 2 * _NEAR and not roles:
            if not (self._is_lone(one) and self._is_lone(other) and topics >= _ONE_EVENT and near + sentences):
                return 0
            same *= _ROLE
        closeness = _ROLE * roles + same + near + sentences + topics / _TOPICS_A_POINT
        enough = 0 if told_twice else _EQUAL if equal else _UNEQUAL_SMALL if _are_small(one, other) else _UNEQUAL
        return 0 if closeness < enough or objection(one, other, ON_READING) else closeness

    def _weigh(self, words: frozenset[str]) -> float:
        return sum(self._weights.get(word, 1.0) for word in words)

    def _is_lone(self, figure: Figure) -> bool:
        """Whether its article has no other number of the same thing."""
        return len(self._numbers[_what(figure)]) == 1


def _what(figure: Figure) -> tuple[str, str]:
    return figure.quantity.article, noun_key(figure.noun) if figure.dimension == "count" else ""


def _are_equal(one: Figure, other: Figure) -> bool:
    """Whether two figures are the same, be it that one is said to be about so much."""
    a, b = one.quantity, other.quantity
    if a.unit == b.unit:
        return a.value == b.value and (a.value is not None or (a.low, a.high) == (b.low, b.high))
    return verdict(one.interval, other.interval) == "agree"


def _are_small(one: Figure, other: Figure) -> bool:
    """Whether both are numbers that are said of everything."""
    return one.dimension == "count" and max(one.size, other.size) < _SMALL
