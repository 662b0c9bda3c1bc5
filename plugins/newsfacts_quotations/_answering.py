"""Which statements are held against each other: those of one noun or name, within weeks of each other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

import attrs

from newsfacts_quotations._said import Said

__all__ = ["ONE_STORY", "candidates", "copies"]

ONE_STORY: Final = timedelta(days=14)
"""What people say weeks apart may both have been true."""


def copies(said: Iterable[Said]) -> Iterator[list[Said]]:
    """The statements, those together that stand at one place of one text that several papers printed on a day."""
    same: defaultdict[object, list[Said]] = defaultdict(list)
    for each in said:
        article, quotation = each.context.article, each.quotation
        key = article.text, article.published_on, quotation.span, quotation.speaker_name, each.statement
        same[key, each.statement.clause].append(each)
    yield from same.values()


@attrs.define
class _Dated:
    """Places of statements by day, in order, and of those whose day is not known."""

    days: list[date] = attrs.Factory(list[date])
    of_days: list[int] = attrs.Factory(list[int])
    undated: list[int] = attrs.Factory(list[int])

    def around(self, day: date | None) -> Iterator[int]:
        """Those that are of one story with what is said on that day, as far as days tell."""
        first, last = 0, len(self.days)
        if day is not None:
            first, last = bisect_left(self.days, day - ONE_STORY), bisect_right(self.days, day + ONE_STORY)
        yield from self.of_days[first:last]
        yield from self.undated


def candidates(said: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Places of a yes and a no that may be of one thing: one of them has the other's rarest word.

    No other pair can be, since nothing may tell them apart (`are_one_thing`), and so things of
    one noun but different names need not be compared each with each.
    """
    told = [each.statement.thing.all if each.statement.thing else frozenset([""]) for each in said]
    days = [each.context.article.published_on for each in said]
    common = Counter(word for words in told for word in words)
    known: defaultdict[tuple[str, str], _Dated] = defaultdict(_Dated)
    for n in sorted(range(len(said)), key=lambda n: days[n] or date.min):
        statement, day = said[n].statement, days[n]
        words = statement.thing.words if statement.thing else told[n]
        rarest = known[min(words, key=lambda word: (common[word], word)), statement.polarity]
        if day is None:
            rarest.undated.append(n)
        else:
            rarest.days.append(day)
            rarest.of_days.append(n)
    for n, each in enumerate(said):
        opposite = "no" if each.statement.polarity == "yes" else "yes"
        have = (known[word, opposite] for word in sorted(told[n]) if (word, opposite) in known)
        for other in (m for dated in have for m in dated.around(days[n])):
            yield (n, other) if opposite == "no" else (other, n)
