"""Where articles agree and disagree in their figures: the view that compares quantities.

Two quantities of different articles are compared when they measure in one dimension, count the same
kind of thing, have it in the same role (killed, injured …), and stand in sentences and articles
that share enough words to be about one event. Precision comes first: what is in doubt is left out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, product
from typing import Final

from newsfacts import Article, Comparison, Country, Fact, Item, Quantity, Span, Verdict
from newsfacts_numbers._closeness import Evidence
from newsfacts_numbers._figures import Figure, Key
from newsfacts_numbers._fortnights import fortnights
from newsfacts_numbers._heads import head_text
from newsfacts_numbers._holders import name_behind
from newsfacts_numbers._lists import counted_lists
from newsfacts_numbers._names_told import NamesTold
from newsfacts_numbers._objections import objection
from newsfacts_numbers._related import related
from newsfacts_numbers._stems import telling_stems, words_of
from newsfacts_numbers._surroundings import NEAR, Surroundings, lead_of, topic_of
from newsfacts_numbers._uncompared import is_uncompared
from newsfacts_numbers._verdicts import dimension, verdict

__all__ = ["ComparedQuantities"]

# So many figures of one kind are a table; those behind them are not held against another article's.
_MANY: Final = 64
_NONE: Final = frozenset[str]()  # one for all that have none, of which there are many
_WORST: Final[tuple[Verdict, ...]] = ("conflict", "compatible", "agree")


class ComparedQuantities:
    """The view of quantities over many articles (`newsfacts.hookspecs.View`)."""

    name = "quantities"
    reads = Quantity
    result = Comparison

    def items(self, article: Article, facts: tuple[Fact, ...], /) -> Iterator[Item]:
        """Each quantity that can be compared, in the block of its dimension."""
        facts = (*facts, *fortnights(article, facts))
        topic, published, lead = topic_of(article), article.published_on, lead_of(article)
        lists = tuple(counted_lists(article, facts))
        head = head_text(article)
        countries, surroundings = _Countries(facts), Surroundings(article)
        head_countries = countries.before(lead)
        names_told = NamesTold(article)
        for quantity in (*(fact for fact in facts if isinstance(fact, Quantity)), *lists):
            measured = dimension(quantity)
            if measured and not is_uncompared(around := surroundings.of(quantity.span), quantity):
                yield Figure(
                    measured,
                    quantity,
                    quantity,
                    measured,
                    around,
                    topic,
                    opens=quantity.span.end <= lead,
                    countries=countries.near(quantity.span),
                    counted=countries.counted(quantity),
                    counts_nationals=countries.are_counted(quantity),
                    all_countries=countries.all,
                    head_countries=head_countries,
                    country_names=countries.names,
                    country_adjectives=countries.adjectives,
                    is_list=quantity in lists,
                    published=published,
                    names_told=names_told,
                    head=head,
                    next_name=name_behind(article.text, lead) if measured == "age" else (),
                )

    def results(self, items: tuple[Item, ...], /) -> Iterable[Comparison]:
        """Groups of figures in which each speaks of the same as every other."""
        figures = sorted((item for item in items if isinstance(item, Figure)), key=lambda figure: figure.quantity)
        return (_comparison(group) for group in _groups(figures))


class _Countries:
    """The countries that an article names, looked up by place."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        named = [fact for fact in facts if isinstance(fact, Country)]
        self._starts = [country.span.start for country in named]
        self._ends = frozenset(country.span.end for country in named if country.form != "name")
        self._codes = [country.code for country in named]
        self.all = frozenset(self._codes)
        names = {
            form: [country.text for country in named if (country.form == "name") is form] for form in (True, False)
        }
        self.names, self.adjectives = (telling_stems(words_of(" ".join(names[form]))) for form in (True, False))

    def near(self, span: Span) -> frozenset[str]:
        """The codes of those so near that what is counted is theirs, rather than the source's."""
        return self._between(span.start - NEAR, span.end + NEAR)

    def before(self, end: int) -> frozenset[str]:
        """The codes of those that stand before a place."""
        return self._between(0, end)

    def counted(self, quantity: Quantity) -> frozenset[str]:
        """The codes of those that stand in the noun behind a number."""
        end = quantity.span.end
        return self._between(end, end + len(quantity.of or "")) if quantity.type == "count" else _NONE

    def are_counted(self, quantity: Quantity) -> bool:
        """Whether the noun behind a number is a people: 9,000 Congolese, 9,000 young Congolese."""
        noun = quantity.of or ""
        behind = quantity.span.end + 1 + len(noun)
        return noun.rpartition(" ")[2].istitle() and behind in self._ends and quantity.type == "count"

    def _between(self, start: int, end: int) -> frozenset[str]:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return frozenset(self._codes[first:last]) if first < last else _NONE


def _groups(figures: list[Figure]) -> Iterable[list[Figure]]:
    """The figures joined, the closest first; a group takes in another only if all of both are partners."""
    copies = list(_copies(figures))
    firsts = [each[0] for each in copies]
    evidence = Evidence(figures)
    closeness = {
        (n, m): close
        for n, m, topics in _candidates(firsts)
        if (close := evidence.closeness(firsts[n], firsts[m], topics))
    }
    closeness |= _by_way_of_equals(closeness, firsts)
    group_of = {n: [n] for n in range(len(firsts))}
    for n, m in sorted(closeness, key=lambda pair: (-closeness[pair], pair)):
        mine, theirs = group_of[n], group_of[m]
        if mine is not theirs and all((min(a, b), max(a, b)) in closeness for a in mine for b in theirs):
            joined = sorted([*mine, *theirs])
            group_of.update(dict.fromkeys(joined, joined))
    groups = {id(group): group for group in group_of.values()}.values()
    together = ([figure for n in group for figure in copies[n]] for group in groups)
    return (group for group in together if len({(each.quantity.article, each.is_list) for each in group}) > 1)


def _by_way_of_equals(
    closeness: Mapping[tuple[int, int], float], figures: list[Figure]
) -> dict[tuple[int, int], float]:
    """What holds of a figure holds of its equal: pairs that are close by way of a third article.

    If one paper counts 61 mules in a barn, another 61 mules and a third, in other words, 80 horses, the last two are
    of one thing where the first is of one with either, and nothing keeps the two apart.
    """
    partners: defaultdict[int, set[int]] = defaultdict(set)
    for n, m in closeness:
        partners[n].add(m)
        partners[m].add(n)
    found: dict[tuple[int, int], float] = {}
    for n, m in closeness:
        if figures[n].interval != figures[m].interval:
            continue
        for one, equal in ((n, m), (m, n)):
            for third in partners[equal] - partners[one] - {one}:
                pair = min(one, third), max(one, third)
                if objection(figures[pair[0]], figures[pair[1]]) is None:
                    found[pair] = min(closeness[n, m], closeness[min(equal, third), max(equal, third)])
    return found


def _copies(figures: Iterable[Figure]) -> Iterable[list[Figure]]:
    """Figures that stand in the same words in articles that open with the same words, on one day."""
    copies: defaultdict[object, list[Figure]] = defaultdict(list)
    for figure in figures:
        copies[figure.around, figure.topic, figure.published, figure.is_list].append(figure)
    return copies.values()


def _candidates(figures: list[Figure]) -> Iterator[tuple[int, int, float]]:
    """Pairs of figures that have a key in common, of articles about the same, and how much these share."""
    of_article: defaultdict[str, list[int]] = defaultdict(list)
    for n, figure in enumerate(figures):
        of_article[figure.quantity.article].append(n)
    keyed = _Keyed(figures, of_article)
    heads = {figure.quantity.article: figure.topic for figure in figures}
    published = {figure.quantity.article: figure.published for figure in figures}
    for one, other, topics in related(heads, published):
        mine, theirs = keyed[one], keyed[other]
        pairs = {pair for key in mine.keys() & theirs.keys() for pair in product(mine[key], theirs[key])}
        for n, m in pairs:  # in the order of the articles, so n < m
            yield n, m, topics
    spelling_out = {figure.quantity.article for figure in figures if figure.is_list}
    for article in sorted(spelling_out):  # a number and the list that spells it out
        for group in keyed[article].values():
            lists = [n for n in group if figures[n].is_list]
            for n, m in product(lists, group):
                if n != m:
                    yield min(n, m), max(n, m), float(len(heads[article]))


class _Keyed(dict[str, dict[Key, list[int]]]):
    """The figures of each article by their keys, told only of those articles that are asked for."""

    def __init__(self, figures: list[Figure], of_article: Mapping[str, list[int]]) -> None:
        super().__init__()
        self._figures, self._of_article = figures, of_article

    def __missing__(self, article: str) -> dict[Key, list[int]]:
        keyed: defaultdict[Key, list[int]] = defaultdict(list)
        for n in self._of_article[article]:
            for key in self._figures[n].keys:
                if len(keyed[key]) < _MANY:
                    keyed[key].append(n)
        self[article] = keyed
        return keyed


def _comparison(figures: list[Figure]) -> Comparison:
    intervals = dict.fromkeys(figure.interval for figure in figures)
    verdicts: set[Verdict] = {verdict(a, b) for a, b in combinations(intervals, 2)} or {"agree"}
    worst: Verdict = min(verdicts, key=_WORST.index)
    sides = sorted(figure.quantity for figure in figures)
    about = next((side.of for side in sides if side.of), sides[0].text)
    return Comparison(about, worst, tuple(sides))
