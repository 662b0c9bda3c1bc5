"""Agencies with two fields in their names, which *and* would make two names of: the Food and Drug Administration."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsfacts import Article, Span
from newsfacts_quotations._lexicon import word_list

__all__ = ["agencies"]

_AND = " and "
_THE = "the "


def agencies(article: Article) -> Iterator[tuple[Span, Span]]:
    """Where the name of an agency stands, and the name inside it that does not begin with it.

    Only a word that the article has nowhere else is no name of its own: the Senate and House Council met.
    """
    text, names = article.text, article.names
    alone = {name.text for name in names if not text.startswith(_AND, name.span.end)}
    for field, rest in pairwise(names):
        last = rest.text.rpartition(" ")[2].lower()
        if " " in field.text or field.text in alone or last not in word_list("nouns", "agencies"):
            continue
        begin = max(0, field.span.start - len(_THE))
        tied = text[field.span.end : rest.span.start] == _AND and text[begin : field.span.start].lower() == _THE
        if tied and " " in rest.text:
            yield Span(field.span.start, rest.span.end), rest.span
