"""The one form of a set of articles, facts or failures, whatever order they came in: it makes reports values."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

import attrs

from newsfacts._article import Article
from newsfacts._facts import Fact
from newsfacts._failure import Failure
from newsfacts.errors import ArticleConflictError

__all__ = ["canonical_articles", "canonical_facts", "canonical_failures"]


def canonical_articles(articles: Iterable[Article]) -> tuple[Article, ...]:
    """One article an id, sorted.

    Of articles that differ in what is known of them, though not in text, one is chosen by its
    content alone, so that the choice does not depend on who came first.

    Raises:
        ArticleConflictError: if two share an id and differ in text.
    """
    chosen: dict[str, Article] = {}
    for article in set(articles):
        other = chosen.setdefault(article.id, article)
        if other.text != article.text:
            raise ArticleConflictError(
                f"two articles have the id {article.id!r} and different texts ({len(other.text)} and "
                f"{len(article.text)} code points), so offsets into them cannot be told apart. "
                "Give each article an id of its own"
            )
        chosen[article.id] = max(other, article, key=_known)
    return tuple(chosen[key] for key in sorted(chosen))


def _known(article: Article) -> tuple[tuple[bool, str], ...]:
    """An order that tells all different articles apart; what is empty is more than what is not known."""
    return tuple((value is not None, value or "") for value in attrs.astuple(article))


def canonical_facts(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The distinct facts in document order.

    Sorted by key first, which is quick; only facts that share a place are compared in full.
    """
    by_place = sorted(set(facts), key=lambda fact: fact.sort_key)
    ordered: list[Fact] = []
    for _, group in groupby(by_place, key=lambda fact: fact.sort_key):
        same_place = list(group)
        ordered += sorted(same_place) if len(same_place) > 1 else same_place
    return tuple(ordered)


def canonical_failures(failures: Iterable[Failure]) -> tuple[Failure, ...]:
    """The distinct failures, sorted."""
    return tuple(sorted(set(failures)))
