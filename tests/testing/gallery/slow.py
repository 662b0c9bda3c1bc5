"""Faults of time: each finds what it looks for, sooner or later."""

import re
from collections.abc import Callable, Iterable, Mapping

from newsfacts import Article, Extractor, Fact, Findings
from tests.testing.gallery.base import NAMES, Finder, find
from tests.testing.gallery.clumsy import Pattern


class Percentages(Pattern):
    """Lets two quantifiers share the same digits."""

    pattern = re.compile(r"\d+\.?\d*%")


class Addresses(Pattern):
    """Looks for an @ from every letter."""

    pattern = re.compile(r"[\w.]+@[\w.]+")


class Alternatives(Pattern):
    """Repeats alternatives of which one is two of the other."""

    pattern = re.compile(r"(?:a|aa)+:")


class Spaces(Pattern):
    """Repeats what may be empty."""

    pattern = re.compile(r"(?:\s*,?\s*)+;")


class Companies(Pattern):
    """Looks for what a name ends with from every word of it."""

    pattern = re.compile(r"\b[A-Z]\w+(?: [A-Z]\w+)* (?:Inc|Corp)\b")


class LazySearch(Pattern):
    """Looks for a word from every name to the end of the text."""

    pattern = re.compile(r"France.*?closed", re.DOTALL)


class Comments(Pattern):
    """Looks for the end of a comment from every beginning."""

    pattern = re.compile(r"<!--.*?-->", re.DOTALL)


class SaidInLine(Pattern):
    """Looks for a word to the end of the line from every word."""

    pattern = re.compile(r"(?m)\w+.*said")


class EachWithEach(Finder):
    """Compares every fact with every other."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """To leave out what overlaps."""
        facts = list(super().extract(article, findings))
        return [one for one in facts if not any(other is not one and other.span.overlaps(one.span) for other in facts)]


class GoesThroughSentences(Finder):
    """Looks for the sentence of every name from the first one on."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Where it begins."""
        for match in NAMES.finditer(article.text):
            inside = (span.start for span in article.sentences if span.start <= match.start() < span.end)
            yield find(article, *match.span(), f"in the sentence at {next(inside, None)}")


BROKEN: Mapping[Callable[[], Extractor], str] = dict.fromkeys(
    (
        Percentages,
        Addresses,
        Alternatives,
        Spaces,
        Companies,
        LazySearch,
        Comments,
        SaidInLine,
        EachWithEach,
        GoesThroughSentences,
    ),
    "time_is_linear",
)
