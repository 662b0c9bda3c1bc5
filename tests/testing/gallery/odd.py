"""Correct extractors that do unusual things, which the kit must let pass."""

import functools
import re
import threading
from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from typing import ClassVar

import attrs

from newsfacts import Article, Claim, Entity, Extractor, Fact, Findings, Quantity
from tests.testing.gallery.base import NAMES, Find, Finder


@attrs.frozen
class Word(Entity):
    """A fact with a set and a number among its fields."""

    kind: ClassVar[str] = "word"

    letters: frozenset[str] = attrs.field(default=frozenset(), kw_only=True)


@attrs.frozen
class Stretch(Claim):
    """A stretch of text that may be anything."""

    kind: ClassVar[str] = "stretch"


class WholeArticle(Finder):
    """One fact, and that is all of the text."""

    produces = (Stretch,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """White space and all."""
        return [Stretch(*article.at(0, len(article.text)))] if article.text else []


class EveryLetter(Finder):
    """A fact for each vowel, in the middle of words."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """From last to first."""
        vowels = [match.span() for match in re.finditer("[aeiou]", article.text)]
        return (Find(*article.at(*span), name="vowel") for span in reversed(vowels))


class Bigrams(Finder):
    """Overlapping facts that begin and end inside words."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Any two letters that stand together."""
        for match in re.finditer(r"(?=([a-z]{2}))", article.text):
            yield Find(*article.at(*match.span(1)))


class Gaps(Finder):
    """Facts that are nothing but white space."""

    produces = (Stretch,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Two spaces or more between words of a line."""
        for match in re.finditer(r"(?<=\w) {2,}+(?=\w)", article.text):
            yield Stretch(*article.at(*match.span()))


class Paragraphs(Finder):
    """Every paragraph, and every sentence in it: facts inside facts."""

    produces = (Stretch,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Each stretch once, whichever it is."""
        for span in sorted({*article.paragraphs, *article.sentences}):
            yield Stretch(*article.at(span.start, span.end))


class Silent(Finder):
    """Finds nothing, ever."""

    def extract(self, _article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Empty-handed."""
        return ()


class MostFrequent(Finder):
    """Needs the whole document: the word that stands in it most often."""

    lacks = ("locality",)
    produces = (Word,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Of equals, the first in the alphabet."""
        matches = list(re.finditer(r"\b[A-Z][a-z]+\b", article.text))
        counts = Counter(match[0] for match in matches)
        best = max(sorted(counts), key=lambda word: counts[word], default=None)
        return [Word(*article.at(*m.span()), name=best, letters=frozenset(m[0])) for m in matches if m[0] == best]


class FirstMention(Finder):
    """Needs the whole document: only the first mention of each name."""

    lacks = ("locality",)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """A set, kept for one reading."""
        known = set()
        for match in NAMES.finditer(article.text):
            if match[0] not in known:
                known.add(match[0])
                yield Find(*article.at(*match.span()), name=match[0])


@functools.lru_cache(maxsize=50)
def _spans(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in NAMES.finditer(text))


class Remembering(Finder):
    """Caches a pure function of the text."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Whose facts those are does not go into the cache."""
        return [Find(*article.at(*span)) for span in _spans(article.text)]


class Locked(Finder):
    """Shares a finished table between threads, under a lock that cannot be pickled."""

    lacks = ("pickling",)

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.places: dict[str, list[tuple[int, int]]] = {}

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """One reading at a time."""
        with self.lock:
            if article.text not in self.places:
                self.places[article.text] = [match.span() for match in NAMES.finditer(article.text)]
            spans = self.places[article.text]
        return iter([Find(*article.at(*span)) for span in spans])


@attrs.frozen
class Configured:
    """A frozen class with settings."""

    words: tuple[str, ...] = ("border", "towns", "lakes")
    name: str = "configured"
    produces: tuple[type[Fact], ...] = (Find,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """A pattern made of the settings."""
        for match in re.finditer("|".join(map(re.escape, self.words)), article.text):
            yield Find(*article.at(*match.span()), name=match[0])


class Halves(Finder):
    """Takes the library's own types, and numbers that are no decimals."""

    produces = (Quantity,)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """A third is a third."""
        for match in re.finditer(r"\bthird\b", article.text):
            yield Quantity(*article.at(*match.span()), value=Fraction(1, 3), type="fraction")


@attrs.frozen
class Echo(Claim):
    """A fact made of another extractor's."""

    kind: ClassVar[str] = "echo"


class Echoes:
    """Reads what another one found, and nothing else."""

    name = "echoes"
    produces = (Echo,)
    requires = (Find,)

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """The same places."""
        return {Echo(*article.at(fact.span.start, fact.span.end)): None for fact in findings.of(Find)}


CORRECT: tuple[Extractor, ...] = (
    Finder(),
    WholeArticle(),
    EveryLetter(),
    Bigrams(),
    Gaps(),
    Paragraphs(),
    Silent(),
    MostFrequent(),
    FirstMention(),
    Remembering(),
    Locked(),
    Configured(),
    Halves(),
)
