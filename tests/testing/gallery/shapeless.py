"""Faults of form: what is taken for granted, yielded, declared or left behind is of no use to others."""

import os
import re
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from typing import Any, ClassVar

import attrs

from newsfacts import Article, Claim, Extractor, Fact, Findings
from tests.testing.gallery.base import NAMES, Find, Finder, find


@attrs.frozen
class Scored(Claim):
    """A fact with a number that may be none."""

    kind: ClassVar[str] = "scored"

    score: float = attrs.field(kw_only=True)


@attrs.frozen
class Tagged(Claim):
    """A fact with a tuple, in which lists may be."""

    kind: ClassVar[str] = "tagged"

    tags: tuple[Any, ...] = attrs.field(kw_only=True)


class LongNumbers(Finder):
    """Takes any run of digits for an int."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Python refuses more than 4,300 of them."""
        for match in re.finditer("[0-9]+", article.text):
            yield find(article, *match.span(), f"{int(match[0]):,}")


class OnlySpaces(Finder):
    """Believes that a text that is not empty has a word."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """The first one."""
        return super().extract(article, findings) if article.text and article.text.split()[0] else ()


class WantsTitle(Finder):
    """Believes that an article has a title."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """In capitals."""
        return super().extract(article, findings) if article.title.upper() else ()  # type: ignore[union-attr]  # the fault


class Asynchronous(Finder):
    """Yields where nobody awaits."""

    async def extract(  # type: ignore[override]  # the fault
        self, article: Article, _findings: Findings, /
    ) -> AsyncIterator[Fact]:
        """One at a time."""
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), match[0])


class RunsOut(Finder):
    """Takes the next match until there is none."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterator[Fact]:
        """StopIteration inside a generator is a RuntimeError."""
        matches = NAMES.finditer(article.text)
        while True:
            match = next(matches)
            yield find(article, *match.span(), match[0])


class OneText(Finder):
    """Returns one text."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Which is an iterable of letters."""
        return " ".join(NAMES.findall(article.text))  # type: ignore[return-value]  # the fault


class NoNumber(Finder):
    """Yields facts that are not equal to themselves."""

    produces = (Scored,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Not a number is no number, not even the same."""
        for match in NAMES.finditer(article.text):
            yield Scored(*article.at(*match.span()), score=float("nan"))


class ListInTuple(Finder):
    """Yields facts that hold a tuple of lists."""

    produces = (Tagged,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Frozen on the outside."""
        for match in NAMES.finditer(article.text):
            yield Tagged(*article.at(*match.span()), tags=([match[0]],))


class ComputedName(Finder):
    """Computes its name from what is there later."""

    @property
    def name(self) -> str:  # type: ignore[override]
        """The model's."""
        return f"finder-{self.model}"  # type: ignore[attr-defined]  # the fault


class Generated(Finder):
    """Declares what it produces in a generator."""

    produces = (kind for kind in (Find,))  # type: ignore[assignment]  # the fault


class NamesThread(Finder):
    """Stamps its facts with the thread."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """As a log does."""
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), threading.current_thread().name)


class NamesFolder(Finder):
    """Stamps its facts with the folder."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """In which it was started."""
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), os.getcwd())  # noqa: PTH109 - a text is wanted


class LeavesFiles(Finder):
    """Makes a temporary file and leaves it."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """One a reading."""
        handle, file = tempfile.mkstemp()
        os.close(handle)
        return super().extract(article, findings) if file else ()


BROKEN: Mapping[Callable[[], Extractor], str] = {
    LongNumbers: "survives_nests",
    OnlySpaces: "never_raises",
    WantsTitle: "never_raises",
    Asynchronous: "never_raises",  # type: ignore[dict-item]  # the fault
    RunsOut: "never_raises",
    OneText: "yields_what_it_declares",
    NoNumber: "facts_are_values",
    ListInTuple: "facts_are_values",
    ComputedName: "registers",
    Generated: "registers",  # type: ignore[dict-item]  # the fault
    NamesThread: "threads_do_not_mix",
    NamesFolder: "same_everywhere",
    LeavesFiles: "keeps_to_itself",
}
