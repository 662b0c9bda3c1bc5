"""Lists of states that spell a number out: “the 10 partners – the United States, Britain, …”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts import Article, Country, Fact, Quantity

__all__ = ["counted_lists"]

_SEPARATOR = re.compile(r"(?:,? and |, |; | & )(?:the )?")
# A list that these introduce names only a part.
_OPEN = re.compile(
    r"(?:\b(?:including|includes?|included|among(?: them| others)?|such as|like|led by|for example|notably|mainly)"
    r"[,:]? (?:the )?)\Z"
)
_CLOSED_BEFORE = re.compile(r"(?:[-–—:] ?|\b(?:of|were|are|by|from|between) )(?:the )?\Z")
# One more is named apart: “Britain, France and Denmark that they, with the United States, formed …”.
_ONE_MORE = re.compile(r"[^.;\n]{0,25}\b(?:with|plus|alongside) (?:the )?\Z")
_LEAST = 3


def counted_lists(article: Article, facts: tuple[Fact, ...]) -> Iterator[Quantity]:
    """Each closed list of at least three states, as the number of its items.

    A list is closed when it follows a dash, a colon, or a preposition that names the whole; after
    ``including`` and the like it is open, and its length says nothing.
    """
    run: list[Country] = []
    for fact in facts:
        if not isinstance(fact, Country) or fact.form != "name":
            continue
        if run and not _SEPARATOR.fullmatch(article.text, run[-1].span.end, fact.span.start):
            if not _ONE_MORE.match(article.text[run[-1].span.end : fact.span.start]):
                yield from _counted(article, run)
            run = []
        run.append(fact)
    yield from _counted(article, run)


def _counted(article: Article, run: list[Country]) -> Iterator[Quantity]:
    if len(run) < _LEAST or not _is_closed(article.text, run[0].span.start):
        return
    number = len({country.code for country in run})
    yield Quantity(
        *article.at(run[0].span.start, run[-1].span.end),
        value=number,
        low=number,
        high=number,
        type="count",
        of="states",
        extractor="numbers",
        rule="counted_lists",
    )


def _is_closed(text: str, start: int) -> bool:
    before = text[max(0, start - 30) : start]
    return not _OPEN.search(before) and bool(_CLOSED_BEFORE.search(before))
