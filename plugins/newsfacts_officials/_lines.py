"""Headlines in which every word has a capital: there a capital tells nothing."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Article, Span
from newsfacts_officials._words import Words

__all__ = ["capitalised_lines"]

_MOST = 0.9  # of the longer words
_LONG = 5  # letters of a longer word
_ENOUGH = 4  # longer words to judge by
_LONGEST = 160  # characters of a headline


def capitalised_lines(article: Article, words: Words) -> frozenset[int]:
    """The numbers of the words that stand in a headline where nearly every word has a capital."""
    found: set[int] = set()
    for line in _may_be_headlines(article):
        inside = range(words.first_from(line.start), words.last_before(line.end) + 1)
        longer = [number for number in inside if len(words.words[number]) >= _LONG]
        if len(longer) >= _ENOUGH and sum(map(words.is_capitalised, longer)) >= _MOST * len(longer):
            found.update(inside)
    return frozenset(found)


def _may_be_headlines(article: Article) -> Iterator[Span]:
    """Short lines that end like no sentence, and the first one above a story however it ends."""
    for number, line in enumerate(article.paragraphs):
        a_sentence = article.text[line.end - 1] == "." and (number > 0 or len(article.paragraphs) == 1)
        if len(line) <= _LONGEST and not a_sentence:
            yield line
