"""Reports whose comparisons are made by hand, so that no rule of a plugin can change them."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from newsfacts import Article, Claim, Comparison, Dispute, Quantity, Report, Verdict
from newsfacts.errors import PluginError


def article_of(number: int, text: str) -> Article:
    """The article of that number, so that articles sort as they are numbered."""
    return Article(id=f"a{number:02}", text=text)


def figure(article: Article, text: str, *, rule: str | None = None, **fields: object) -> Quantity:
    """A count that stands in an article where the text first does."""
    start = article.text.index(text)
    return Quantity(*article.at(start, start + len(text)), type="count", rule=rule, **fields)  # type: ignore[arg-type]


def comparing(
    monkeypatch: pytest.MonkeyPatch,
    comparisons: Iterable[Comparison] | PluginError = (),
    disputes: Iterable[Dispute] | PluginError = (),
) -> None:
    """Let every report have these comparisons and disputes, or let their views fail."""
    for name, found in (("comparisons", comparisons), ("disputes", disputes)):
        monkeypatch.setattr(Report, name, _fails(found) if isinstance(found, PluginError) else _gives(found))


def compared(verdict: Verdict, *texts: str, values: Iterable[int] = ()) -> tuple[Report, Comparison]:
    """A report of articles that each say one figure, and the comparison of these."""
    articles = [article_of(number, text) for number, text in enumerate(texts, 1)]
    given = list(values) or [int(text.split()[0]) for text in texts]
    sides: list[Quantity] = [
        figure(article, article.text.split()[0], value=value, low=value, high=value)
        for article, value in zip(articles, given, strict=True)
    ]
    return Report(articles, sides), Comparison("homes", verdict, tuple(sides))


def disputed(report: Report) -> Dispute:
    """A dispute between the first facts of a report."""
    claims = [fact for fact in report.facts if isinstance(fact, Claim)]
    return Dispute("whether it was so", tuple(claims[:2]))


def _gives(found: Iterable[object]) -> object:
    every = tuple(found)

    def give(_report: Report, *, furniture: bool = False) -> tuple[object, ...]:  # noqa: ARG001 - as `Report` has it
        return every

    return give


def _fails(error: PluginError) -> object:
    def fail(_report: Report, *, furniture: bool = False) -> None:  # noqa: ARG001 - as `Report` has it
        raise error

    return fail
