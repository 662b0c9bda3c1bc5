"""Where articles agree and disagree in their figures: the view that compares quantities.

Two quantities of different articles are compared when they measure in one dimension, count the same
kind of thing, have it in the same role (killed, injured …), and stand in sentences and articles
that share enough words to be about one event. Precision comes first: what is in doubt is left out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from heapq import nsmallest
from itertools import combinations, product
from math import log2
from typing import Final

from newsfacts import Article, Comparison, Country, Fact, Item, Quantity, Span, Verdict
from newsfacts_numbers._kinds import head_of, is_one_kind, noun_key
from newsfacts_numbers._lists import counted_lists
from newsfacts_numbers._objections import AT_SIGHT, ON_READING, Figure, objection
from newsfacts_numbers._subjects import NEAR, Surroundings, topic_of
from newsfacts_numbers._uncompared import is_uncompared
from newsfacts_numbers._verdicts import dimension, verdict

__all__ = ["ComparedQuantities"]

# How much speaks for two figures being of the same thing: shared words near them and in their
# sentences count one each, a shared role (killed, attending) more, the words that headline and lead
# share less. Found by trying on pairs of articles, and kept high: a false alarm costs more than a miss.
_ROLE: Final = 2
_TOPICS_A_POINT: Final = 4
_TOPICS: Final = 3
_NEAR: Final = 2
_EQUAL: Final = 3
_UNEQUAL: Final = 5
# One, two and three are said of everything.
_UNEQUAL_SMALL: Final = 8
_SMALL: Final = 5

# A word in the heads of more articles than these says nothing of an event; articles on one event share
# one of so many words that are rarer than their others.
_FEW: Final = 60
_RAREST: Final = 12

_WORST: Final[tuple[Verdict, ...]] = ("conflict", "compatible", "agree")


class ComparedQuantities:
    """The view of quantities over many articles (`newsfacts.hookspecs.View`)."""

    name = "quantities"
    reads = Quantity
    result = Comparison

    def items(self, article: Article, facts: tuple[Fact, ...], /) -> Iterator[Item]:
        """Each quantity that can be compared, in the block of its dimension and noun."""
        topic, published = topic_of(article), article.published_on
        lists = tuple(counted_lists(article, facts))
        countries, surroundings = _Countries(facts), Surroundings(article)
        for quantity in (*(fact for fact in facts if isinstance(fact, Quantity)), *lists):
            measured, noun, around = dimension(quantity), head_of(quantity), surroundings.of(quantity.span)
            if measured and (measured != "count" or noun) and not is_uncompared(around, quantity):
                yield Figure(
                    f"count of {noun_key(noun)}" if measured == "count" else measured,
                    quantity,
                    quantity,
                    measured,
                    noun,
                    around,
                    topic,
                    countries=countries.near(quantity.span),
                    counted=countries.counted(quantity),
                    all_countries=countries.all,
                    is_list=quantity in lists,
                    published=published,
                )

    def results(self, items: tuple[Item, ...], /) -> Iterable[Comparison]:
        """Groups of figures in which each speaks of the same as every other."""
        figures = sorted((item for item in items if isinstance(item, Figure)), key=lambda figure: figure.quantity)
        return (_comparison([figures[n] for n in group]) for group in _groups(figures))


class _Countries:
    """The countries that an article names, looked up by place."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        named = [fact for fact in facts if isinstance(fact, Country)]
        self._starts = [country.span.start for country in named]
        self._codes = [country.code for country in named]
        self.all = frozenset(self._codes)

    def near(self, span: Span) -> frozenset[str]:
        """The codes of those so near that what is counted is theirs, rather than the source's."""
        return self._between(span.start - NEAR, span.end + NEAR)

    def counted(self, quantity: Quantity) -> frozenset[str]:
        """The codes of those that stand in the noun behind a number."""
        end = quantity.span.end
        return self._between(end, end + len(quantity.of or "")) if quantity.type == "count" else frozenset()

    def _between(self, start: int, end: int) -> frozenset[str]:
        return frozenset(self._codes[bisect_left(self._starts, start) : bisect_left(self._starts, end)])


def _groups(figures: list[Figure]) -> Iterable[list[int]]:
    """The figures joined, the closest first; a group takes in another only if all of both are partners."""
    weights = _weights(figures)
    closeness = {
        (n, m): close
        for n, m, topics in _candidates(figures, weights)
        if (close := _closeness(figures[n], figures[m], topics, weights))
    }
    group_of: dict[int, list[int]] = {}
    for n, m in sorted(closeness, key=lambda pair: (-closeness[pair], pair)):
        mine, theirs = group_of.get(n, [n]), group_of.get(m, [m])
        if mine is not theirs and all((min(a, b), max(a, b)) in closeness for a in mine for b in theirs):
            joined = sorted([*mine, *theirs])
            group_of.update(dict.fromkeys(joined, joined))
    return {id(group): group for group in group_of.values()}.values()


def _candidates(figures: list[Figure], weights: Mapping[str, float]) -> Iterator[tuple[int, int, float]]:
    """Pairs of figures whose articles are about the same, and how much these share at their heads."""
    figures_of: defaultdict[str, list[int]] = defaultdict(list)
    for n, figure in enumerate(figures):
        figures_of[figure.quantity.article].append(n)
    heads = {article: figures[numbers[0]].topic for article, numbers in figures_of.items()}
    for one, other in _related(heads):
        shared = heads[one] & heads[other]
        topics = sum(weights[word] for word in shared) if len(shared) >= _TOPICS else 0.0
        if topics >= _TOPICS:
            for n, m in product(figures_of[one], figures_of[other]):  # in the order of the articles, so n < m
                yield n, m, topics
    for article, numbers in figures_of.items():
        lists = [n for n in numbers if figures[n].is_list]
        for n, m in product(lists, numbers):  # a number and the list that spells it out
            if n != m:
                yield min(n, m), max(n, m), float(len(heads[article]))


def _related(heads: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    """Pairs of articles that share a word that is among the rarest shared ones of both, or two that are of either."""
    having: defaultdict[str, list[str]] = defaultdict(list)
    for article, head in sorted(heads.items()):
        for word in head:
            having[word].append(article)
    few = {word: len(articles) for word, articles in having.items() if 1 < len(articles) <= _FEW}
    times: Counter[tuple[str, str]] = Counter()
    for article, head in heads.items():
        rarest = nsmallest(_RAREST, ((few[word], word) for word in head if word in few))
        others = [other for _, word in rarest for other in having[word] if other != article]
        times.update((article, other) if article < other else (other, article) for other in others)
    return (pair for pair, number in times.items() if number > 1)


def _weights(figures: Iterable[Figure]) -> dict[str, float]:
    """How much a word says of an event: less and less, the more articles have it at their head."""
    heads = {figure.quantity.article: figure.topic for figure in figures}
    counts = Counter(word for topic in heads.values() for word in topic)
    return {word: 1 / max(1.0, log2(count / 2)) for word, count in counts.items()}


def _closeness(one: Figure, other: Figure, topics: float, weights: Mapping[str, float]) -> float:
    """How surely two figures speak of the same thing; 0 where it is not sure enough."""
    if objection(one, other, AT_SIGHT):
        return 0

    def weight(words: frozenset[str]) -> float:
        return sum(weights.get(word, 1.0) for word in words)

    a, b = one.subject, other.subject
    noun = {a.stem} & {b.stem}
    near, sentences = weight((a.near & b.near) - noun), weight((a.sentence & b.sentence) - noun)
    equal = _are_equal(one, other)
    same = int(is_one_kind(one.noun, other.noun)) if one.dimension == "count" else len(noun)
    if one.dimension != "count":
        same *= _ROLE  # shares and lengths are seldom said of the same noun by chance
        # but a tariff is not the same tariff because it is one
        by_words = near and (
            near + len(noun) + len(a.roles & b.roles) >= _NEAR or sentences >= (_NEAR if equal else 2 * _NEAR)
        )
        if not by_words and not (equal and noun):
            return 0
    elif not equal and near < _NEAR and sentences < 2 * _NEAR and a.roles.isdisjoint(b.roles):
        return 0
    closeness = _ROLE * len(a.roles & b.roles) + same + near + sentences + topics / _TOPICS_A_POINT
    enough = _EQUAL if equal else _UNEQUAL_SMALL if _are_small(one, other) else _UNEQUAL
    return 0 if closeness < enough or objection(one, other, ON_READING) else closeness


def _are_equal(one: Figure, other: Figure) -> bool:
    """Whether two figures are the same, be it that one is said to be about so much."""
    a, b = one.quantity, other.quantity
    if a.unit == b.unit:
        return a.value == b.value and (a.value is not None or (a.low, a.high) == (b.low, b.high))
    return verdict(one.interval, other.interval) == "agree"


def _are_small(one: Figure, other: Figure) -> bool:
    """Whether both are numbers that are said of everything."""
    return one.dimension == "count" and max(one.size, other.size) < _SMALL


def _comparison(figures: list[Figure]) -> Comparison:
    verdicts: set[Verdict] = {verdict(a.interval, b.interval) for a, b in combinations(figures, 2)}
    worst: Verdict = min(verdicts, key=_WORST.index)
    sides = sorted(figure.quantity for figure in figures)
    about = next((side.of for side in sides if side.of), sides[0].text)
    return Comparison(about, worst, tuple(sides))
