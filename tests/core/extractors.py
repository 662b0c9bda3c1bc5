"""Small extractors, good and bad, for the tests of the pipeline.

They live in a module of their own so that other processes can import them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

import attrs

from newsfacts import Article, Claim, Country, Entity, Fact, Findings, Official, Span


@attrs.frozen
class Hashtag(Entity):
    """A fact type as a third party would define it."""

    kind: ClassVar[str] = "hashtag"


@attrs.frozen
class Praise(Claim):
    """A fact type with a field and a span of its own, made of another extractor's facts."""

    kind: ClassVar[str] = "praise"

    whom: str = attrs.field(kw_only=True)
    whom_span: Span = attrs.field(kw_only=True)


@attrs.frozen
class OtherHashtag(Entity):
    """A fact type that takes another one's kind."""

    kind: ClassVar[str] = "hashtag"


@attrs.frozen
class Kindless(Entity):
    """A fact type that forgot its kind."""


@attrs.frozen
class Numbered(Entity):
    """A fact type whose kind is no word."""

    kind: ClassVar[str] = 5  # type: ignore[assignment]


@attrs.frozen
class Counted(Hashtag):
    """A fact type whose identity is no word."""

    @property
    def identity(self) -> str:
        """A number."""
        return 5  # type: ignore[return-value]


@attrs.frozen
class Loose(Hashtag):
    """A fact type with a field that is no value."""

    words: list[str] = attrs.field(kw_only=True)


class Hashtags:
    """Finds #words."""

    name = "hashtags"
    produces = (Hashtag,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterator[Fact]:
        """Yield lazily, as authors do."""
        for match in re.finditer(r"#(\w++)", article.text):
            yield Hashtag(*article.at(*match.span()), name=match[1])


class Praiser:
    """Says of each hashtag that it is praised."""

    name = "a-praiser"
    produces = (Praise,)
    requires = (Hashtag,)

    def extract(self, article: Article, findings: Findings, /) -> Iterator[Fact]:
        """Read what an extractor of a later name found."""
        for tag in findings.of(Hashtag):
            yield Praise(*article.at(tag.span.start, tag.span.end), whom=tag.text, whom_span=tag.span)


class Curious(Hashtags):
    """Reads a type that it did not declare."""

    name = "curious"

    def extract(self, article: Article, findings: Findings, /) -> Iterator[Fact]:
        """Ask for countries."""
        yield from super().extract(article, findings)
        findings.of(Country)


class Nameless(Hashtags):
    """An extractor whose name is computed, and fails."""

    @property
    def name(self) -> str:  # type: ignore[override]
        """No name."""
        raise LookupError("no name")


class Counting:
    """Uses officials where there are any, and reports how many it saw as its facts' name."""

    name = "counting"
    produces = (Hashtag,)
    uses = (Official,)

    def extract(self, article: Article, findings: Findings, /) -> Iterator[Fact]:
        """Yield one fact."""
        yield Hashtag(*article.at(0, 1), name=f"saw {len(findings.of(Official))}")


@attrs.frozen
class Yields:
    """Yields what it is told to, then raises if told to."""

    facts: tuple[object, ...] = ()
    error: Exception | None = None
    name: str = "yields"
    produces: tuple[type[Fact], ...] = (Hashtag,)
    requires: tuple[type[Fact], ...] = ()
    uses: tuple[type[Fact], ...] = ()

    def extract(self, _article: Article, _findings: Findings, /) -> Iterator[Fact]:
        """Yield, then raise."""
        yield from self.facts  # type: ignore[misc]
        if self.error:
            raise self.error
