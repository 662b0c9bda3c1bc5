"""Lines that are capitalised throughout: there a capital tells nothing."""

from __future__ import annotations

from newsfacts import Article
from newsfacts_officials._words import Words

__all__ = ["capitalised_lines"]

_MOST = 0.75  # of the longer words of the line
_LONG = 4


def capitalised_lines(article: Article, words: Words) -> frozenset[int]:
    """The numbers of the words that stand in a headline where every word has a capital."""
    found: set[int] = set()
    for line in article.paragraphs:
        if len(line) > 160:  # no headline is as long
            continue
        inside = range(words.first_from(line.start), words.last_before(line.end) + 1)
        long = [number for number in inside if len(words.words[number]) >= _LONG]
        if len(long) >= 4 and sum(map(words.is_capitalised, long)) >= _MOST * len(long):
            found.update(inside)
    return frozenset(found)
