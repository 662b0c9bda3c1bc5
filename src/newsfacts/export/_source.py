"""What exports read of a report.

Reports can be exported, so they stand on exports and not the other way round: exports know a report by what
they read of it.
"""

from __future__ import annotations

from typing import Protocol, TypeVar

from newsfacts._article import Article
from newsfacts._facts import Country, Entity, Fact, Quantity, Quotation
from newsfacts._failure import Failure
from newsfacts._joined import Comparison, Dispute, Merged, MergedOfficial

__all__ = ["ReportLike"]

E = TypeVar("E", bound=Entity)


class ReportLike(Protocol):
    """A `newsfacts.Report`."""

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles, by id."""
        ...

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All facts, in document order."""
        ...

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What could not be read or run."""
        ...

    @property
    def countries(self) -> tuple[Merged[Country], ...]:
        """The countries mentioned."""
        ...

    @property
    def officials(self) -> tuple[MergedOfficial, ...]:
        """The named officials mentioned, with what they are quoted as saying."""
        ...

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The numbers."""
        ...

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations."""
        ...

    def merged(self, entity_type: type[E], *, furniture: bool = False) -> tuple[Merged[E], ...]:
        """The entities of one type."""
        ...

    def comparisons(self, *, furniture: bool = False) -> tuple[Comparison, ...]:
        """The quantities that speak of the same thing."""
        ...

    def disputes(self, *, furniture: bool = False) -> tuple[Dispute, ...]:
        """The statements that contradict one another."""
        ...
