"""Where articles agree and disagree in their figures: the view that compares quantities.

Two quantities of different articles are compared when they measure in one dimension, count the same
kind of thing, have it in the same role (killed, injured …), and stand in sentences and articles
that share enough words to be about one event. Precision comes first: what is in doubt is left out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, product
from typing import Final

from newsfacts import Article, Comparison, Country, Fact, Item, Quantity, Span, Verdict
from newsfacts_numbers._closeness import Evidence
from newsfacts_numbers._figures import Figure, Key
from newsfacts_numbers._kinds import head_of, may_be_person, noun_keys
from newsfacts_numbers._lists import counted_lists
from newsfacts_numbers._related import related
from newsfacts_numbers._stems import telling_stems, words_of
from newsfacts_numbers._surroundings import NEAR, Place, Surroundings, lead_of, topic_of, whose_fate
from newsfacts_numbers._uncompared import is_uncompared
from newsfacts_numbers._verdicts import dimension, verdict

__all__ = ["ComparedQuantities"]

_OF_THEIR_BODY: Final = " members of "
_WORST: Final[tuple[Verdict, ...]] = ("conflict", "compatible", "agree")


class ComparedQuantities:
    """The view of quantities over many articles (`newsfacts.hookspecs.View`)."""

    name = "quantities"
    reads = Quantity
    result = Comparison

    def items(self, article: Article, facts: tuple[Fact, ...], /) -> Iterator[Item]:
        """Each quantity that can be compared, in the block of its dimension."""
        topic, published = topic_of(article), article.published_on
        lists = frozenset(counted_lists(article, facts))
        countries, surroundings, leads = _Countries(facts), Surroundings(article), _Leads(article)
        quantities = lists.union(fact for fact in facts if isinstance(fact, Quantity))
        for quantity in sorted(quantities, key=lambda quantity: quantity.span):
            measured, around = dimension(quantity), surroundings.of(quantity.span)
            noun = _noun_of(quantity, around)
            if measured and not is_uncompared(around, quantity):
                yield Figure(
                    measured,
                    quantity,
                    quantity,
                    measured,
                    noun,
                    around,
                    topic,
                    leads=leads.take(quantity, measured, noun),
                    countries=countries.near(quantity.span),
                    counted=countries.counted(quantity),
                    all_countries=countries.all,
                    named_countries=countries.words,
                    is_list=quantity in lists,
                    published=published,
                )

    def results(self, items: tuple[Item, ...], /) -> Iterable[Comparison]:
        """Groups of figures in which each speaks of the same as every other."""
        figures = sorted((item for item in items if isinstance(item, Figure)), key=lambda figure: figure.quantity)
        return (_comparison(group) for group in _groups(figures))


def _noun_of(quantity: Quantity, around: Place) -> str:
    """The head of what is counted; *people* where only their fate tells that it is people."""
    noun = head_of(quantity)
    if noun == "members" and around.text.startswith(_OF_THEIR_BODY, around.end):
        return "people"  # members of the fire brigade
    if noun and not may_be_person(noun):
        return noun
    return whose_fate(around, quantity.of or "") or noun


class _Leads:
    """The figures of an article that stand in its headline or lead, the first of each kind."""

    def __init__(self, article: Article) -> None:
        self._end = lead_of(article)
        self._seen: set[tuple[str, str]] = set()

    def take(self, quantity: Quantity, measured: str, noun: str) -> bool:
        """Whether a figure is one of them; to be asked in the order of the text."""
        kinds = {(measured, key) for key in noun_keys(noun)} if measured == "count" else {(measured, "")}
        first = kinds.isdisjoint(self._seen)
        self._seen |= kinds
        return first and quantity.span.end <= self._end


class _Countries:
    """The countries that an article names, looked up by place."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        named = [fact for fact in facts if isinstance(fact, Country)]
        self._starts = [country.span.start for country in named]
        self._codes = [country.code for country in named]
        self.all = frozenset(self._codes)
        self.words = telling_stems(word for country in named for word in words_of(country.text))

    def near(self, span: Span) -> frozenset[str]:
        """The codes of those so near that what is counted is theirs, rather than the source's."""
        return self._between(span.start - NEAR, span.end + NEAR)

    def counted(self, quantity: Quantity) -> frozenset[str]:
        """The codes of those that stand in the noun behind a number."""
        end = quantity.span.end
        return self._between(end, end + len(quantity.of or "")) if quantity.type == "count" else frozenset()

    def _between(self, start: int, end: int) -> frozenset[str]:
        return frozenset(self._codes[bisect_left(self._starts, start) : bisect_left(self._starts, end)])


def _groups(figures: list[Figure]) -> Iterable[list[Figure]]:
    """The figures joined, the closest first; a group takes in another only if all of both are partners."""
    copies = list(_copies(figures))
    firsts = [each[0] for each in copies]
    evidence = Evidence(firsts)
    closeness = {
        (n, m): close
        for n, m, topics in _candidates(firsts)
        if (close := evidence.closeness(firsts[n], firsts[m], topics))
    }
    group_of = {n: [n] for n in range(len(firsts))}
    for n, m in sorted(closeness, key=lambda pair: (-closeness[pair], pair)):
        mine, theirs = group_of[n], group_of[m]
        if mine is not theirs and all((min(a, b), max(a, b)) in closeness for a in mine for b in theirs):
            joined = sorted([*mine, *theirs])
            group_of.update(dict.fromkeys(joined, joined))
    groups = {id(group): group for group in group_of.values()}.values()
    together = ([figure for n in group for figure in copies[n]] for group in groups)
    return (group for group in together if len(group) > 1)


def _copies(figures: Iterable[Figure]) -> Iterable[list[Figure]]:
    """Figures that stand in the same words in articles that open with the same words, on one day."""
    copies: defaultdict[object, list[Figure]] = defaultdict(list)
    for figure in figures:
        copies[figure.around, figure.topic, figure.published, figure.is_list].append(figure)
    return copies.values()


def _candidates(figures: list[Figure]) -> Iterator[tuple[int, int, float]]:
    """Pairs of figures that have a key in common, of articles about the same, and how much these share."""
    keyed: defaultdict[str, defaultdict[Key, list[int]]] = defaultdict(lambda: defaultdict(list))
    for n, figure in enumerate(figures):
        for key in figure.keys:
            keyed[figure.quantity.article][key].append(n)
    heads = {figure.quantity.article: figure.topic for figure in figures}
    for one, other, topics in related(heads):
        shared = keyed[one].keys() & keyed[other].keys()
        pairs = {pair for key in shared for pair in product(keyed[one][key], keyed[other][key])}
        for n, m in pairs:  # in the order of the articles, so n < m
            yield n, m, topics
    for article, numbers in keyed.items():  # a number and the list that spells it out
        for group in numbers.values():
            lists = [n for n in group if figures[n].is_list]
            for n, m in product(lists, group):
                if n != m:
                    yield min(n, m), max(n, m), float(len(heads[article]))


def _comparison(figures: list[Figure]) -> Comparison:
    intervals = dict.fromkeys(figure.interval for figure in figures)
    verdicts: set[Verdict] = {verdict(a, b) for a, b in combinations(intervals, 2)} or {"agree"}
    worst: Verdict = min(verdicts, key=_WORST.index)
    sides = sorted(figure.quantity for figure in figures)
    about = next((side.of for side in sides if side.of), sides[0].text)
    return Comparison(about, worst, tuple(sides))
