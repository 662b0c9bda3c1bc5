"""Which articles are about the same, by the words at their heads."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from math import fsum, log2
from typing import Final

__all__ = ["related", "weights_of"]

# So much must articles share at their heads; words that many heads have count less. But on what is in
# everybody's mouth there are many articles, and those of one event have more words in common than so many.
_TOPICS: Final = 3
_COMMON: Final = 4

# Less will do where both are about the same as a third.
_HARDLY: Final = 2

# A word in the heads of more articles than these says nothing of an event; articles on one event share
# one of so many words that are rarer than their others.
_FEW: Final = 300
_RAREST: Final = 12


def related(heads: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str, float]]:
    """Pairs of articles about the same, the ids in order, and how much they share at their heads.

    Args:
        heads: Of each article, by its id, the words of its headline and lead.
    """
    weigh = weights_of(heads).__getitem__
    near: defaultdict[str, set[str]] = defaultdict(set)
    hardly: list[tuple[str, str]] = []
    for one, other in _meeting(heads):
        shared = heads[one] & heads[other]
        if len(shared) < _HARDLY:
            continue
        topics = max(fsum(map(weigh, shared)), float(len(shared) - _COMMON))
        if topics >= _TOPICS and len(shared) >= _TOPICS:
            near[one].add(other)
            near[other].add(one)
            yield one, other, topics
        elif topics >= _HARDLY:
            hardly.append((one, other))
    # of three accounts of one event two may have hardly a word in common
    for one, other in hardly:
        if not near[one].isdisjoint(near[other]):
            yield one, other, float(_TOPICS)


def weights_of(heads: Mapping[str, frozenset[str]]) -> dict[str, float]:
    """How much a word says of an event: less and less, the more articles have it at their head."""
    counts = Counter(chain.from_iterable(heads.values()))
    weights = {count: 1 / max(1.0, log2(count / 2)) for count in set(counts.values())}
    return {word: weights[count] for word, count in counts.items()}


def _meeting(heads: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    """Pairs of articles that share a word that is among the rarest shared ones of both, or two that are of either."""
    articles = sorted(heads)
    having: defaultdict[str, list[int]] = defaultdict(list)
    for n, article in enumerate(articles):
        for word in heads[article]:
            having[word].append(n)
    few = sorted((len(numbers), word) for word, numbers in having.items() if 1 < len(numbers) <= _FEW)
    ranks = {word: rank for rank, (_, word) in enumerate(few)}
    every = len(articles)
    times: Counter[int] = Counter()  # of pairs as one number each, which is quicker than a tuple
    for n, article in enumerate(articles):
        rarest = sorted([ranks[word] for word in heads[article] if word in ranks])[:_RAREST]
        others = [m for rank in rarest for m in having[few[rank][1]] if m != n]
        times.update([n * every + m if n < m else m * every + n for m in others])
    return ((articles[pair // every], articles[pair % every]) for pair, number in times.items() if number > 1)
