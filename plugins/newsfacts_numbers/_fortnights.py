"""Fortnights, which hold their number in themselves: closed for a fortnight, for 14 days."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from newsfacts import Article, Fact, Quantity, Span

__all__ = ["fortnights"]

# a fortnight ago, in a fortnight: that tells when, not how long
_FORTNIGHT = re.compile(r"(?<![\w’'-])(?<!in )[Aa] fortnight(?![\w’'-])(?! (?:ago|earlier|before|later|after)(?!\w))")


def fortnights(article: Article, facts: tuple[Fact, ...]) -> Iterator[Quantity]:
    """Each single fortnight that is no quantity yet, as *about a fortnight* is.

    A unit with an article is no number, and so no fact; but other articles tell the same time as 14 days.
    """
    found = [m.span() for m in _FORTNIGHT.finditer(article.text)] if " fortnight" in article.text else []
    taken = sorted(fact.span for fact in facts if isinstance(fact, Quantity)) if found else []
    for start, end in found:
        span = Span(start, end)
        at = bisect_left(taken, span)
        if not any(span.overlaps(other) for other in taken[max(0, at - 1) : at + 1]):
            yield Quantity(
                *article.at(start, end),
                value=1,
                low=1,
                high=1,
                type="duration",
                unit="fortnight",
                extractor="numbers",
                rule="fortnights",
            )
