"""Which articles are about the same, by the words at their heads."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from math import fsum, log2
from typing import Final

from newsfacts_numbers._times_apart import ONE_STORY

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


def related(
    heads: Mapping[str, frozenset[str]], published: Mapping[str, date | None] | None = None
) -> Iterator[tuple[str, str, float]]:
    """Pairs of articles about the same, the ids in order, and how much they share at their heads.

    Args:
        heads: Of each article, by its id, the words of its headline and lead.
        published: The days of those whose day is known: two that are weeks apart are not about the same.
    """
    days = published or {}
    articles = sorted(heads, key=lambda article: (days.get(article) or date.max, article))
    counts = Counter(chain.from_iterable(heads.values()))
    several = frozenset(word for word, count in counts.items() if count > 1)
    words = [heads[article] & several for article in articles]  # most words are in one head alone
    weigh = _weights(counts).__getitem__
    near: defaultdict[int, set[int]] = defaultdict(set)
    hardly: list[tuple[int, int]] = []
    for one, other in _meeting(words, counts, _first_of_story([days.get(article) for article in articles])):
        shared = words[one] & words[other]
        if len(shared) < _HARDLY:
            continue
        topics = max(fsum(map(weigh, shared)), float(len(shared) - _COMMON))
        if topics >= _TOPICS and len(shared) >= _TOPICS:
            near[one].add(other)
            near[other].add(one)
            yield *_in_order(articles[one], articles[other]), topics
        elif topics >= _HARDLY:
            hardly.append((one, other))
    # of three accounts of one event two may have hardly a word in common
    for one, other in hardly:
        if not near[one].isdisjoint(near[other]):
            yield *_in_order(articles[one], articles[other]), float(_TOPICS)


def _in_order(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def weights_of(heads: Mapping[str, frozenset[str]]) -> dict[str, float]:
    """How much a word says of an event: less and less, the more articles have it at their head."""
    return _weights(Counter(chain.from_iterable(heads.values())))


def _weights(counts: Mapping[str, int]) -> dict[str, float]:
    weights = {count: 1 / max(1.0, log2(count / 2)) for count in set(counts.values())}
    return {word: weights[count] for word, count in counts.items()}


def _first_of_story(days: Sequence[date | None]) -> list[int]:
    """The first article of each one's story, by its place among days in order, of which the unknown come last."""
    known = [day for day in days if day is not None]
    return [0 if day is None else bisect_left(known, day - ONE_STORY) for day in days]


def _meeting(
    heads: Sequence[frozenset[str]], counts: Mapping[str, int], since: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Pairs of heads that share a word that is among the rarest shared ones of both, or two that are of either.

    Each is held against those before it, so that never more is counted at once than one head meets.

    Args:
        heads: The words of each head.
        counts: How many heads have a word.
        since: Of each head, the first that it may meet.
    """
    few = sorted((count, word) for word, count in counts.items() if 1 < count <= _FEW)
    ranks = {word: rank for rank, (_, word) in enumerate(few)}
    having: list[list[int]] = [[] for _ in few]
    among_rarest: list[list[int]] = [[] for _ in few]
    for n, head in enumerate(heads):
        told = sorted([ranks[word] for word in head if word in ranks])
        rarest = told[:_RAREST]
        met = [having[rank] for rank in rarest] + [among_rarest[rank] for rank in told]
        if first := since[n]:
            met = [each[bisect_left(each, first) :] for each in met if each and each[-1] >= first]
        times = Counter(chain.from_iterable(met))
        yield from [(m, n) for m, number in times.items() if number > 1]
        for rank in told:
            having[rank].append(n)
        for rank in rarest:
            among_rarest[rank].append(n)
