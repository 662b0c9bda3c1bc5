"""An extractor on the bench: with what it needs beside it, read article by article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import TypeVar, cast

import attrs

from newsfacts._article import Article
from newsfacts._bench._broken import LawBroken, NotApplicable
from newsfacts._discovery import Plugin, discover
from newsfacts._facts import Fact
from newsfacts._failure import Failure
from newsfacts._pipeline import Pipeline
from newsfacts._plan import Step, plan
from newsfacts.hookspecs import Extractor, Findings

__all__ = ["Reading", "Subject", "Tested", "canonical", "hashable"]

F = TypeVar("F", bound=Fact)

_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]++")
_PLUGIN = Plugin("under test")


def canonical(value: object) -> object:
    """A stand-in for a value that is equal for equal values, also from another process.

    The order of sets, which differs from process to process, and memory addresses are left out.
    """
    kind = type(value)
    if attrs.has(kind):
        return (kind.__qualname__, *(canonical(getattr(value, field.name)) for field in attrs.fields(kind)))
    if isinstance(value, tuple | list):
        return tuple(map(canonical, cast("Sequence[object]", value)))
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return ("mapping", *sorted((repr(canonical(key)), repr(canonical(held))) for key, held in pairs))
    if isinstance(value, AbstractSet):
        return ("set", *sorted(repr(canonical(item)) for item in cast("AbstractSet[object]", value)))
    return value if value is None or isinstance(value, str | int | bool) else _ADDRESS.sub("0x…", repr(value))


def hashable(value: object) -> bool:
    """Whether a value can be put into a set."""
    try:
        hash(value)
    except TypeError:
        return False
    return True


@attrs.frozen
class Reading:
    """What an extractor made of one article.

    Attributes:
        article: The article.
        yielded: All that it yielded, whatever it is.
        seen: `canonical` of each of these at the moment when it was yielded.
        error: What it raised, if it did; ``yielded`` is then what came before.
        asked: The fact types that it asked its findings for.
    """

    article: Article
    yielded: tuple[object, ...]
    seen: tuple[object, ...]
    error: Exception | None = None
    asked: tuple[type[Fact], ...] = ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Those yielded that are facts."""
        return tuple(item for item in self.yielded if isinstance(item, Fact))

    @property
    def outcome(self) -> tuple[object, ...]:
        """What two readings of one text must have in common."""
        return (*self.seen, f"raised {type(self.error).__name__}" if self.error else "done")


@attrs.define
class _Asked:
    """Findings that remember what they were asked for."""

    findings: Findings
    types: list[type[Fact]] = attrs.field(factory=list[type[Fact]])

    def of(self, fact_type: type[F], /) -> tuple[F, ...]:
        self.types.append(fact_type)
        return self.findings.of(fact_type)


class _Capture:
    """Takes the extractor's place in a pipeline, to get hold of what would be given to it."""

    name = "capture"
    produces = (Fact,)

    def __init__(self) -> None:
        self.findings: list[Findings] = []

    def extract(self, _article: Article, findings: Findings, /) -> Iterable[Fact]:
        self.findings.append(findings)
        return ()


@attrs.frozen
class Subject:
    """An extractor together with those that run before it.

    Every law takes either a bare extractor or a subject. For a bare extractor those whose facts
    it reads are looked for among the installed plugins.

    Attributes:
        extractor: The extractor under test.
        beside: Extractors that yield what it requires or uses.
    """

    extractor: Extractor
    beside: tuple[Extractor, ...] = ()

    @classmethod
    def of(cls, tested: Tested) -> Subject:
        """The subject itself, or the extractor with the installed ones that it reads."""
        if isinstance(tested, Subject):
            return tested
        return cls(tested, tuple(_needed(tested)))

    @property
    def label(self) -> str:
        """Name and class, for messages."""
        kind = type(self.extractor)
        try:
            name = getattr(self.extractor, "name", None)
        except Exception:  # noqa: BLE001 - the name is computed, and that is for `registers` to say
            name = None
        return f"{name!r} ({kind.__module__}.{kind.__qualname__})"

    @property
    def planned(self) -> tuple[tuple[Step, ...], tuple[Failure, ...]]:
        """What the library's own planning says of it, asked afresh."""
        return plan([(_PLUGIN, self.extractor), *((Plugin("beside"), other) for other in self.beside)])

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The steps of a pipeline that runs it.

        Raises:
            NotApplicable: if it cannot be registered at all.
        """
        steps, failures = self.planned
        if not any(step.extractor is self.extractor for step in steps):
            raise NotApplicable(f"it cannot run: {'; '.join(failure.message for failure in failures)}")
        return steps

    def findings(self, article: Article) -> Findings:
        """What the pipeline gives the extractor to read beside the article."""
        capture = _Capture()
        steps = [
            attrs.evolve(step, extractor=capture) if step.extractor is self.extractor else step for step in self.steps
        ]
        Pipeline((), (), tuple(steps)).run(article)
        return capture.findings[0]

    def start(self, article: Article) -> Iterator[object]:
        """Begin to read: what the extractor yields, one at a time, exactly as it yields it."""
        return iter(self.extractor.extract(article, self.findings(article)))

    def read(self, article: Article, findings: Findings | None = None) -> Reading:
        """All that the extractor makes of an article; what it raises is part of the answer."""
        asked = _Asked(self.findings(article) if findings is None else findings)
        yielded: list[object] = []
        seen: list[object] = []
        error = None
        try:
            for item in self.extractor.extract(article, asked):
                yielded.append(item)
                seen.append(canonical(item))
        except Exception as raised:  # noqa: BLE001 - whatever an extractor raises is what is being tested
            error = raised
        return Reading(article, tuple(yielded), tuple(seen), error, tuple(asked.types))

    def breaks(
        self,
        law: str,
        problem: str,
        *,
        cause: str,
        cure: str,
        articles: Iterable[Article] = (),
        facts: Iterable[object] = (),
    ) -> LawBroken:
        """The error to raise when this extractor breaks a law."""
        return LawBroken(law, self.label, problem, cause, cure, tuple(articles), tuple(facts))


Tested = Extractor | Subject
"""What a law can be tried on."""


def _reads(extractor: object) -> tuple[type[Fact], ...]:
    return (*getattr(extractor, "requires", ()), *getattr(extractor, "uses", ()))


def _needed(extractor: Extractor) -> list[Extractor]:
    """The installed extractors that produce what it reads, and what those read."""
    wanted = set(_reads(extractor))
    if not wanted:
        return []
    offers = [
        other for _, other in discover().offers if getattr(other, "name", None) != getattr(extractor, "name", None)
    ]
    chosen: list[Extractor] = []
    while True:
        more = [
            other
            for other in offers
            if other not in chosen and any(issubclass(made, tuple(wanted)) for made in other.produces)
        ]
        if not more:
            return chosen
        chosen += more
        wanted.update(read for other in more for read in _reads(other))
