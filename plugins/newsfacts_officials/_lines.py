"""Headlines in which every word has a capital: there a capital tells nothing."""

from __future__ import annotations

from newsfacts import Article
from newsfacts_officials._words import Words

__all__ = ["capitalised_lines"]

_MOST = 0.75  # of the longer words
_LONG = 4  # letters of a longer word
_ENOUGH = 4  # longer words to judge by
_LONGEST = 160  # characters of a headline


def capitalised_lines(article: Article, words: Words) -> frozenset[int]:
    """The numbers of the words that stand in a line or sentence where nearly every word has a capital."""
    found: set[int] = set()
    for line in {*article.paragraphs, *article.sentences}:
        if len(line) > _LONGEST:
            continue
        inside = range(words.first_from(line.start), words.last_before(line.end) + 1)
        longer = [number for number in inside if len(words.words[number]) >= _LONG]
        if len(longer) >= _ENOUGH and sum(map(words.is_capitalised, longer)) >= _MOST * len(longer):
            found.update(inside)
    return frozenset(found)
