"""One article read by all extractors: each alone, what it yields checked, its failure kept."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, TypeVar

import attrs

from newsfacts._article import Article
from newsfacts._facts import Entity, Fact
from newsfacts._failure import Failure, describe
from newsfacts._plan import Step
from newsfacts._report import Report
from newsfacts._span import Span
from newsfacts.errors import ExtractorError, InvalidFactError, UndeclaredTypeError
from newsfacts.hookspecs import Explains, Explanation

__all__ = ["OnError", "explain", "run"]

OnError = Literal["record", "raise"]
"""What to do when a plugin fails: keep the failure as data and go on, or raise it."""

F = TypeVar("F", bound=Fact)


def run(steps: Iterable[Step], on_error: OnError, article: Article) -> Report:
    """The facts of one article, and what failed on it.

    Raises:
        ExtractorError: with ``on_error="raise"``, when an extractor fails.
    """
    work = _Run(article, on_error)
    for step in steps:
        work.take(step)
    return Report([article], work.facts, work.failures)


def explain(steps: Iterable[Step], article: Article, offset: int) -> Iterator[tuple[str, Explanation]]:
    """What the rules of each extractor that explains itself made of a place, with the extractor's name."""
    work = _Run(article, "record")
    for step in steps:
        if isinstance(step.extractor, Explains):
            for explanation in step.extractor.explain(article, _Found(step, work.facts), offset):
                yield step.name, explanation
        work.take(step)


@attrs.define
class _Found:
    """The findings that one extractor may read (`newsfacts.hookspecs.Findings`)."""

    _step: Step
    _facts: list[Fact]

    def of(self, fact_type: type[F], /) -> tuple[F, ...]:
        if not self._step.reads(fact_type):
            raise UndeclaredTypeError(
                f"extractor {self._step.name!r} asked for {fact_type.__name__} without declaring it. "
                f"Add it to its requires or uses: uses = ({fact_type.__name__},)"
            )
        return tuple(sorted(fact for fact in self._facts if isinstance(fact, fact_type)))


@attrs.define
class _Run:
    """The work on one article."""

    article: Article
    on_error: OnError
    aside: _Aside = attrs.field(init=False, default=attrs.Factory(lambda self: _Aside(self.article), takes_self=True))
    facts: list[Fact] = attrs.field(factory=list[Fact])
    failures: list[Failure] = attrs.field(factory=list[Failure])

    def take(self, step: Step) -> None:
        """Run one extractor and take in what it yields, as far as it is true of the article."""
        new: list[Fact] = []
        try:
            for fact in step.extractor.extract(self.article, _Found(step, self.facts)):
                try:
                    new.append(self._checked(step, fact))
                except (UndeclaredTypeError, InvalidFactError) as error:
                    self._fail(step, error, str(error))
        except ExtractorError:
            raise
        except Exception as error:
            self._fail(step, error, f"raised {describe(error)}")
        self.facts += new

    def _checked(self, step: Step, fact: object) -> Fact:
        if not isinstance(fact, Fact) or not isinstance(fact, step.produces):
            names = ", ".join(made.__name__ for made in step.produces)
            raise UndeclaredTypeError(f"yielded {fact!r:.80}, but declares that it produces {names}")
        _check_value(fact)
        if fact.article != self.article.id:
            raise InvalidFactError(f"yielded a fact of article {fact.article!r}: {fact!r}")
        for span_field, text_field in _spans_and_texts(type(fact)):  # type: ignore[arg-type] # mypy takes Fact's __hash__ for type's
            span: Span | None = getattr(fact, span_field)
            if span is not None:
                self._check_span(fact, span_field, span, getattr(fact, text_field, None))
        return attrs.evolve(fact, extractor=step.name, furniture=self.aside.covers(fact.span.start))

    def _check_span(self, fact: Fact, field: str, span: Span, said: str | None) -> None:
        there = self.article.text[span.start : span.end]
        if said != there:
            raise InvalidFactError(
                f"yielded a {type(fact).__name__} whose {field} is {span}, where the article has {there[:40]!r}, "
                f"not {said!r}. Offsets must count code points of article.text itself, not of a cleaned copy"
            )

    def _fail(self, step: Step, error: Exception, message: str) -> None:
        failure = Failure("extractor", step.name, message, type(error).__name__, self.article.id, step.plugin.label)
        if self.on_error == "raise":
            raise ExtractorError(str(failure)) from error
        self.failures.append(failure)


def _check_value(fact: Fact) -> None:
    """A report is a set of facts, so each must be a value; a list among its fields makes it none."""
    try:
        hash(fact)
    except TypeError as error:
        raise InvalidFactError(
            f"yielded a {type(fact).__name__} that is no value ({error}). "
            "Make its fields strings, numbers, spans, tuples or frozen attrs classes of those, and decorate "
            "its class with attrs.frozen"
        ) from error
    if isinstance(fact, Entity) and not isinstance(fact.identity, str | None):
        raise InvalidFactError(
            f"yielded a {type(fact).__name__} whose identity is {fact.identity!r:.40}, which is neither a str nor None"
        )


@cache
def _spans_and_texts(fact_type: type[Fact]) -> tuple[tuple[str, str], ...]:
    """The fields of a type that hold spans, each with the field that holds the text there.

    ``span`` goes with ``text``, and ``X_span`` with ``X``.
    """
    names = [field.name for field in attrs.fields(fact_type)]
    return (("span", "text"), *((name, name.removesuffix("_span")) for name in names if name.endswith("_span")))


class _Aside:
    """The parts of an article whose facts are set aside, looked up by offset."""

    def __init__(self, article: Article) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(part.span for part in article.furniture if part.sets_aside):
            if self._ends and span.start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def covers(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]
