"""Strategies for spans and facts of articles; those for texts and articles come from here too."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeVar, get_args

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsfacts._article import Article
from newsfacts._facts import (
    Country,
    CountryForm,
    CueClass,
    Fact,
    Official,
    Quantity,
    QuantityType,
    Quotation,
    QuotationType,
)
from newsfacts._span import Span
from newsfacts.testing._texts import articles, news, texts

__all__ = ["articles", "countries", "facts", "numbers", "officials", "quantities", "quotations", "spans", "texts"]

F = TypeVar("F", bound=Fact)

_NAMED = (("FR", "France"), ("GB", "United Kingdom"), ("IR", "Iran"), ("XK", "Kosovo"))


def spans(article: Article) -> SearchStrategy[Span]:
    """Spans inside an article: whole words and sentences as well as any other stretch.

    Nothing is drawn for an article without text, which holds no span.
    """
    length = len(article.text)
    if not length:
        return st.nothing()
    anywhere = st.integers(0, length - 1).flatmap(
        lambda start: st.integers(start + 1, length).map(lambda end: Span(start, end))
    )
    return st.one_of(st.sampled_from(article.paragraphs), anywhere) if article.paragraphs else anywhere


def numbers() -> SearchStrategy[Decimal | Fraction]:
    """Exact numbers of any size and sign."""
    return st.one_of(
        st.integers(-(10**6), 10**12).map(Decimal),
        st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9),
        st.fractions(max_denominator=1000),
    )


def facts(fact_type: type[F], article: Article | None = None, **fields: SearchStrategy[Any]) -> SearchStrategy[F]:
    """Facts of any type, in an article or in one that is drawn.

    Args:
        fact_type: The type.
        article: The article; if None, one with some text is drawn for each fact.
        fields: A strategy for each field of the type beyond article, span and text.

    >>> from newsfacts import Entity
    >>> facts(Entity, name=st.just("France")).example().name  # doctest: +SKIP
    'France'
    """
    if article is not None:
        return spans(article).flatmap(lambda span: _at(fact_type, article, span, fields))
    some = articles(texts=st.one_of(st.sampled_from(news("sentences")), texts().filter(bool)))
    return some.flatmap(lambda drawn: facts(fact_type, drawn, **fields))


def _at(fact_type: type[F], article: Article, span: Span, fields: dict[str, SearchStrategy[Any]]) -> SearchStrategy[F]:
    return st.builds(fact_type, *map(st.just, article.at(span.start, span.end)), **fields)


def countries(article: Article | None = None) -> SearchStrategy[Country]:
    """Mentions of countries, in an article or in one that is drawn; what stands there need not name one."""
    form = st.sampled_from(get_args(CountryForm))
    return st.sampled_from(_NAMED).flatmap(
        lambda named: facts(Country, article, code=st.just(named[0]), name=st.just(named[1]), form=form)
    )


def officials(article: Article | None = None) -> SearchStrategy[Official]:
    """Mentions of officials, named and unnamed; what stands there need not name one."""
    return facts(
        Official,
        article,
        name=st.none() | st.sampled_from(("Anna Lindqvist", "José García", "U Thant")),
        title=st.none() | st.sampled_from(("Prime Minister", "mayor of Valdoria")),
        country=st.none() | st.sampled_from([code for code, _ in _NAMED]),
        organization=st.none() | st.sampled_from(("NATO", "State Department")),
    )


def quantities(article: Article | None = None) -> SearchStrategy[Quantity]:
    """Numbers with their meaning: exact ones, ranges and open bounds."""
    return st.tuples(numbers(), numbers(), st.sampled_from(("exact", "range", "open"))).flatmap(
        lambda drawn: facts(
            Quantity,
            article,
            **_ends(*drawn),
            type=st.sampled_from(get_args(QuantityType)),
            unit=st.none() | st.sampled_from(("USD", "percent", "year", "USD/day")),
            of=st.none() | st.just("trucks"),
        )
    )


def _ends(first: Decimal | Fraction, second: Decimal | Fraction, shape: str) -> dict[str, SearchStrategy[Any]]:
    if shape == "range":
        low, high = sorted((first, second))
        return {"low": st.just(low), "high": st.just(high)}
    if shape == "open":
        return {"value": st.just(first), "low": st.just(first), "bound": st.sampled_from((">", ">="))}
    exact = st.just(first)
    return {"value": exact, "low": exact, "high": exact, "bound": st.sampled_from(("=", "~"))}


def quotations(article: Article | None = None) -> SearchStrategy[Quotation]:
    """Quotations with and without speaker and cue, in an article or in one that is drawn."""
    if article is None:
        return st.sampled_from(news("sentences")).map(lambda text: Article(id="a-1", text=text)).flatmap(quotations)
    return st.tuples(st.none() | spans(article), st.none() | spans(article)).flatmap(
        lambda where: facts(
            Quotation,
            article,
            type=st.sampled_from(get_args(QuotationType)),
            **_part(article, "speaker", where[0]),
            speaker_name=st.none() if where[0] is None else st.just("Anna Lindqvist"),
            **_part(article, "cue", where[1]),
            cue_class=st.none() if where[1] is None else st.sampled_from(get_args(CueClass)),
        )
    )


def _part(article: Article, name: str, span: Span | None) -> dict[str, SearchStrategy[Any]]:
    text = None if span is None else article.text[span.start : span.end]
    return {f"{name}_span": st.just(span), name: st.just(text)}
