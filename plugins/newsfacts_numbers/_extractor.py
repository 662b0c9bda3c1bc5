"""The extractor: from tokens back to facts of the article."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Article, Findings, Quantity
from newsfacts_numbers._counted import find_counted
from newsfacts_numbers._lines import read_line
from newsfacts_numbers._tokens import lines_with_numbers

__all__ = ["NumbersExtractor"]


class NumbersExtractor:
    """Finds every number of an article, in digits or words, with its meaning and what it counts.

    >>> from newsfacts import Article
    >>> article = Article(id="a-1", text="It cost more than $3 million a day.")
    >>> [fact] = NumbersExtractor().extract(article)
    >>> fact.text, str(fact.value), fact.bound, fact.unit
    ('more than $3 million a day', '3000000', '>', 'USD/day')
    """

    name = "numbers"
    produces = (Quantity,)

    def extract(self, article: Article, _findings: Findings | None = None, /) -> Iterator[Quantity]:
        """The quantities of an article, in the order of the text; none overlaps another."""
        for tokens in lines_with_numbers(article.text):
            readings = read_line(tokens)
            for reading, of in zip(readings, find_counted(tokens, readings), strict=True):
                yield Quantity(
                    *article.at(tokens.starts[reading.first], tokens.ends[reading.last - 1]),
                    value=reading.value,
                    low=reading.low,
                    high=reading.high,
                    bound=reading.bound,
                    type=reading.type,
                    unit=reading.unit,
                    of=None if of is None else tokens.slice(*of),
                    rule=reading.rule,
                )
