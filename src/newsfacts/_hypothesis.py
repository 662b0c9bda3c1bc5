"""What Hypothesis finds by its entry point: strategies for the library's types.

Hypothesis calls `register_strategies` while it is itself still being imported. So nothing is
imported, and no strategy made, until a test asks for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

__all__ = ["register_strategies"]


def register_strategies() -> None:
    """Let ``st.from_type(newsfacts.Article)`` and ``st.builds`` know how to make the library's types."""
    from hypothesis.strategies import register_type_strategy

    from newsfacts._article import Article
    from newsfacts._facts import Country, Official, Quantity, Quotation
    from newsfacts._span import Span

    for kind in (Article, Span, Country, Official, Quantity, Quotation):
        register_type_strategy(kind, _resolve)


def _resolve(kind: type) -> SearchStrategy[Any]:
    """The strategy for one of the types; called when a test first draws it."""
    from hypothesis import strategies as st

    from newsfacts import testing
    from newsfacts._article import Article
    from newsfacts._facts import Country, Official, Quantity, Quotation
    from newsfacts._span import Span

    strategies: dict[type, Callable[[], SearchStrategy[Any]]] = {
        Article: testing.articles,
        Country: testing.countries,
        Official: testing.officials,
        Quantity: testing.quantities,
        Quotation: testing.quotations,
        Span: lambda: st.integers(0, 10_000).flatmap(
            lambda start: st.integers(start + 1, start + 100).map(lambda end: Span(start, end))
        ),
    }
    return strategies[kind]()
