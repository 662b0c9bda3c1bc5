"""More correct extractors: of other shapes, or with caches, buffers and logs that do no harm."""

import functools
import logging
import re
import threading
from collections.abc import Iterable, Iterator

import regex

from newsfacts import Article, Extractor, Fact, Findings
from tests.testing.gallery.base import NAMES, Find, Finder


class Slotted:
    """Has slots and no dictionary."""

    __slots__ = ("names",)

    name = "slotted"
    produces = (Find,)

    def __init__(self) -> None:
        self.names = ("France", "Iran")

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """One name after the other, each wherever it stands."""
        for name in self.names:
            for match in re.finditer(name, article.text):
                yield Find(*article.at(*match.span()), name=name)


class LoadsLate(Finder):
    """Loads its data at the first reading, and keeps them."""

    @functools.cached_property
    def pattern(self) -> regex.Pattern[str]:
        """A pattern of another library, with a list of names."""
        return regex.compile(r"(?<!\w)\L<names>(?!\w)", names=["France", "Iran", "Kenya"])

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """With keyword arguments."""
        return [Find(*article.at(*match.span()), name=match[0]) for match in self.pattern.finditer(article.text)]


class OneEach(Finder):
    """Keeps a buffer for each thread."""

    lacks = ("pickling",)

    def __init__(self) -> None:
        self.local = threading.local()

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Cleared before it is filled."""
        self.local.found = []
        for match in NAMES.finditer(article.text):
            self.local.found.append(Find(*article.at(*match.span()), name=match[0]))
        return tuple(self.local.found)


class TidiesUp(Finder):
    """Cleans up behind every reading, also one that is given up."""

    def extract(self, article: Article, findings: Findings, /) -> Iterator[Fact]:
        """In finally, without yielding."""
        places: list[int] = []
        try:
            for fact in super().extract(article, findings):
                places.append(fact.span.start)
                yield fact
        finally:
            places.clear()


class Logs(Finder):
    """Logs what it does, as the cure for printing is."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """To whom it concerns."""
        found = list(super().extract(article, findings))
        logging.getLogger(__name__).info("%d names in %s", len(found), article.id)
        return found


class Partial:
    """Is called where others have a method."""

    name = "callable"
    produces = (Find,)

    def __init__(self) -> None:
        self.extract = functools.partial(_matches, NAMES)


def _matches(pattern: re.Pattern[str], article: Article, _findings: Findings) -> Iterable[Fact]:
    return (Find(*article.at(*match.span()), name=match[0]) for match in pattern.finditer(article.text))


class OfTheDay(Finder):
    """Reads the date of the article, and its title."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Both are the article's own."""
        for match in NAMES.finditer(article.text):
            yield Find(*article.at(*match.span()), name=f"{match[0]}, {article.published}, {article.title}")


CORRECT: tuple[Extractor, ...] = (
    Slotted(),
    LoadsLate(),
    OneEach(),
    TidiesUp(),
    Logs(),
    Partial(),
    OfTheDay(),
)
