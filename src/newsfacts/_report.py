"""The facts of any number of articles, and what they come to together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

import attrs

from newsfacts._article import Article
from newsfacts._canonical import canonical_articles, canonical_facts, canonical_failures
from newsfacts._facts import Claim, Country, Entity, Fact, Official, Quantity, Quotation
from newsfacts._failure import Failure
from newsfacts._joined import Comparison, Dispute, Merged, MergedOfficial, unified
from newsfacts._said import with_words
from newsfacts._views import installed_fact_types, joined, merged_by_identity
from newsfacts.errors import InvalidFactError

__all__ = ["Report"]

F = TypeVar("F", bound=Fact)
E = TypeVar("E", bound=Entity)
R = TypeVar("R")

_GRAVITY: Final = {"conflict": 0, "compatible": 1, "agree": 2}


@attrs.frozen
class Report:
    """What a set of articles says.

    A report is a value, the union of its articles, facts and failures: merging with ``|`` is
    commutative, associative and idempotent, and the empty report is its unit. The views depend on
    that set alone, never on the order in which articles came.

    Attributes:
        articles: The articles, by id.
        facts: All facts, in document order, those in furniture included.
        failures: What could not be read or run.

    Raises:
        ArticleConflictError: if two articles share an id and differ in text.
        InvalidFactError: if a fact's article is not among the articles.

    >>> article = Article(id="a-1", text="France said no.")
    >>> fact = Country(*article.at(0, 6), code="FR", name="France", form="name")
    >>> report = Report([article], [fact])
    >>> report | Report() == report | report == report
    True
    >>> [(country.name, country.count) for country in report.countries]
    [('France', 1)]
    """

    articles: tuple[Article, ...] = attrs.field(default=(), converter=canonical_articles)
    facts: tuple[Fact, ...] = attrs.field(default=(), converter=canonical_facts, repr=lambda facts: f"<{len(facts)}>")
    failures: tuple[Failure, ...] = attrs.field(default=(), converter=canonical_failures)

    def __attrs_post_init__(self) -> None:
        known = {article.id for article in self.articles}
        for fact in self.facts:
            if fact.article not in known:
                raise InvalidFactError(
                    f"{type(fact).__name__} {fact.text[:40]!r} is of article {fact.article!r}, which the report does "
                    "not hold. Give the report the article too"
                )

    @classmethod
    def merge(cls, reports: Iterable[Report]) -> Report:
        """The union of any number of reports, at once: quicker than ``|`` one after another.

        Raises:
            ArticleConflictError: if two articles share an id and differ in text.
        """
        every = list(reports)
        return cls(
            (article for report in every for article in report.articles),
            (fact for report in every for fact in report.facts),
            (failure for report in every for failure in report.failures),
        )

    def __or__(self, other: Report) -> Report:
        """The union of two reports."""
        if not isinstance(other, Report):
            return NotImplemented
        return Report.merge([self, other])

    def of(self, fact_type: type[F], *, furniture: bool = False) -> tuple[F, ...]:
        """The facts of one type and its subtypes, in document order.

        Args:
            fact_type: `Country`, `Quotation`, a plugin's own type, or `Fact` for all.
            furniture: Whether to keep those in bylines, credits, share boxes and teaser blocks.
        """
        return tuple(fact for fact in self.facts if isinstance(fact, fact_type) and (furniture or not fact.furniture))

    def merged(self, entity_type: type[E], *, furniture: bool = False) -> tuple[Merged[E], ...]:
        """The entities of one type with all their mentions, most mentioned first, then by name.

        A plugin's view of the type decides which mentions are of one entity; without one, those of
        equal identity are. Mentions whose identity is unknown (an unnamed official) are left out;
        `of` has them.

        Raises:
            PluginError: if a plugin's view fails.
        """
        result: type[Merged[E]] = Merged
        found = self._joined(result, entity_type, furniture=furniture)
        merged = merged_by_identity(self.of(entity_type, furniture=furniture)) if found is None else unified(found)
        return tuple(sorted(merged, key=lambda entity: (-entity.count, entity.name, entity.identity)))

    def comparisons(self, *, furniture: bool = False) -> tuple[Comparison, ...]:
        """The quantities that speak of the same thing, with whether they agree.

        Conflicts come first, then what is compatible, then what agrees; each in document order. They are made when
        they are first asked for, and kept.

        Raises:
            PluginError: if a plugin's view fails.
        """
        if furniture not in self._comparisons:
            found = self._joined(Comparison, Quantity, furniture=furniture) or []
            ordered = sorted(found, key=lambda comparison: (_GRAVITY[comparison.verdict], comparison.sides))
            self._comparisons[furniture] = tuple(ordered)
        return self._comparisons[furniture]

    def disputes(self, *, furniture: bool = False) -> tuple[Dispute, ...]:
        """The reported statements that contradict one another, in document order; kept as `comparisons` are.

        Raises:
            PluginError: if a plugin's view fails.
        """
        if furniture not in self._disputes:
            found = self._joined(Dispute, Claim, furniture=furniture) or []
            self._disputes[furniture] = tuple(sorted(found, key=lambda dispute: dispute.sides))
        return self._disputes[furniture]

    @cached_property
    def _comparisons(self) -> dict[bool, tuple[Comparison, ...]]:
        """Those made so far, by whether they are with furniture."""
        return {}

    @cached_property
    def _disputes(self) -> dict[bool, tuple[Dispute, ...]]:
        """The same for disputes."""
        return {}

    def _joined(self, result: type[R], reads: type[Fact], *, furniture: bool) -> list[R] | None:
        return joined(result, reads, self.articles, self.of(Fact, furniture=furniture))

    @cached_property
    def countries(self) -> tuple[Merged[Country], ...]:
        """The countries mentioned, by ISO code."""
        return self.merged(Country)

    @cached_property
    def officials(self) -> tuple[MergedOfficial, ...]:
        """The named officials mentioned, with what they are quoted as saying."""
        return with_words(self.merged(Official), self.quotations)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The numbers, in document order."""
        return self.of(Quantity)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations, in document order."""
        return self.of(Quotation)

    def to_json(self, *, indent: int | None = None, text: bool = True) -> str:
        """The report as a JSON text, from which `from_json` makes an equal report.

        Args:
            indent: How many spaces to indent by; None for one line.
            text: Whether to write the articles' texts, or only how long they are and their SHA-256,
                by which offsets stay checkable. Each fact has its own few words of text anyway.

        Raises:
            PluginError: if a plugin's fact type has a field that cannot be JSON.
            ReportFormatError: if a value cannot be JSON, such as an infinite float.

        >>> Report.from_json(Report([Article(id="a-1", text="France said no.")]).to_json()).articles[0].id
        'a-1'
        """
        from newsfacts._json import report_to_json

        return report_to_json(self.articles, self.facts, self.failures, indent=indent, text=text)

    @classmethod
    def from_json(cls, text: str, *, types: Iterable[type[Fact]] = (), articles: Iterable[Article] = ()) -> Report:
        """The report that a text written by `to_json` is.

        Args:
            text: The JSON text.
            types: Fact types beside those that installed plugins yield.
            articles: The articles, where their texts were left out.

        Raises:
            ReportFormatError: if the text is no report or a newer version wrote it, if it was
                edited, or if a text was left out that is not handed over. The message begins with
                the JSON path of what is wrong.
        """
        from newsfacts._json import report_from_json

        texts = {article.id: article.text for article in articles}
        parts = report_from_json(text, [*installed_fact_types(), *types], texts)
        return cls(parts.articles, parts.facts, parts.failures)

    def to_html(self, *, title: str | None = None) -> str:
        """The report as one HTML page that asks nothing of anybody: to open from disk, or to send to somebody.

        Args:
            title: What stands on top; how many articles there are if None.

        >>> page = Report([Article(id="a-1", text="<script>")]).to_html(title="Today")
        >>> page.splitlines()[0], "&lt;script&gt;</p>" in page
        ('<!DOCTYPE html>', True)
        """
        from newsfacts.export import to_html

        return to_html(self, title=title)  # pyright: ignore[reportArgumentType]  # it takes converters for types

    def to_csv(self) -> str:
        """The facts as a CSV table with a head, one fact a row.

        >>> article = Article(id="a-1", text="France said no.")
        >>> fact = Country(*article.at(0, 6), code="FR", name="France", form="name")
        >>> Report([article], [fact]).to_csv().splitlines()[1][:33]
        'country,a-1,0,6,France,France,FR,'
        """
        from newsfacts.export import to_csv

        return to_csv(self)  # pyright: ignore[reportArgumentType]  # the same

    def to_annotations(self) -> str:
        """The facts as a W3C Web Annotation page (JSON-LD), each found by its offsets or by the words around it."""
        from newsfacts.export import to_annotations

        return to_annotations(self)  # pyright: ignore[reportArgumentType]  # the same

    def to_parquet(self, target: str | Path | BinaryIO) -> None:
        """Write the facts to a Parquet file, without the articles' texts; `from_parquet` reads it.

        Raises:
            MissingExtraError: if pyarrow is not installed, which the extra ``parquet`` brings.
        """
        from newsfacts.export import to_parquet

        to_parquet(self, target)  # pyright: ignore[reportArgumentType]  # the same

    @classmethod
    def from_parquet(cls, path: str | Path, *, articles: Iterable[Article], types: Iterable[type[Fact]] = ()) -> Report:
        """The report that `to_parquet` wrote.

        Args:
            path: The file.
            articles: The articles, whose texts the file has not.
            types: Fact types beside those that installed plugins yield.

        Raises:
            ReportFormatError: if the file is no such report, a newer version wrote it, or it was
                edited. The message begins with the path of what is wrong.
            MissingExtraError: if pyarrow is not installed.
        """
        from newsfacts.export import parts_from_parquet

        parts = parts_from_parquet(path, [*installed_fact_types(), *types], articles)
        return cls(parts.articles, parts.facts, parts.failures)

    def _repr_html_(self) -> str:
        """The page in a frame of its own, which notebooks show."""
        from newsfacts.export import to_frame

        return to_frame(self)  # pyright: ignore[reportArgumentType]  # the same

    def __iter__(self) -> Iterator[Fact]:
        """The facts, in document order."""
        return iter(self.facts)
