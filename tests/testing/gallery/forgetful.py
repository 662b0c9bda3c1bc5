"""Faults of memory, chance and surroundings: the same text does not always have the same facts."""

import datetime as dt
import functools
import os
import random
import time
from collections.abc import Callable, Iterable, Iterator, Mapping

from newsfacts import Article, Extractor, Fact, Findings
from tests.testing.gallery.base import NAMES, Finder, find

SEEN: list[str] = []
CACHE: dict[object, list[tuple[int, int]]] = {}


class CountsInModule(Finder):
    """Numbers names across articles."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """How many were seen before."""
        for match in NAMES.finditer(article.text):
            SEEN.append(match[0])
            yield find(article, *match.span(), f"{match[0]} {len(SEEN)}")


class FirstTimeOnly(Finder):
    """Yields each name once in its life."""

    def __init__(self) -> None:
        self.known: set[str] = set()

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """What is new."""
        for match in NAMES.finditer(article.text):
            if match[0] not in self.known:
                self.known.add(match[0])
                yield find(article, *match.span(), match[0])


class MutableDefault(Finder):
    """Collects into a default argument."""

    def collect(self, article: Article, found: list[str] = []) -> list[str]:  # noqa: B006 - the fault
        """All names, of all articles."""
        found.extend(NAMES.findall(article.text))
        return found

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Says how many there are."""
        count = len(self.collect(article))
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), f"one of {count}")


class Previous(Finder):
    """Yields the facts of the article before."""

    def __init__(self) -> None:
        self.last: list[Fact] = []

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """One article late."""
        last, self.last = self.last, list(super().extract(article, findings))
        return last


class Cached(Finder):
    """Remembers what it found, under too small a key."""

    def key(self, article: Article) -> object:
        """What it takes for the article."""
        raise NotImplementedError

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """From the cache, if it is there."""
        key = (type(self), self.key(article))
        if key not in CACHE:
            CACHE[key] = [match.span() for match in NAMES.finditer(article.text)]
        for start, end in CACHE[key]:
            if end <= len(article.text):
                yield find(article, start, end)


class CachedById(Cached):
    """Takes the id for the article."""

    def key(self, article: Article) -> object:
        """The id."""
        return article.id


class CachedByAddress(Cached):
    """Takes the object's address for the article."""

    def key(self, article: Article) -> object:
        """Used again by other articles."""
        return id(article)


class CachedByLength(Cached):
    """Takes the length for the article."""

    def key(self, article: Article) -> object:
        """The length."""
        return len(article.text)


class CachedByBeginning(Cached):
    """Takes the first line for the article."""

    def key(self, article: Article) -> object:
        """As if no two stories began alike."""
        return article.text[:10]


class UsedUp(Finder):
    """Keeps an iterator."""

    def __init__(self) -> None:
        self.names = None

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Nothing, the second time."""
        if getattr(self, "text", None) != article.text:
            self.text = article.text
            self.matches = NAMES.finditer(article.text)
        for match in self.matches:
            yield find(article, *match.span(), match[0])

    def __reduce__(self) -> tuple[type["UsedUp"], tuple[()]]:
        """Without the iterator, which cannot be pickled."""
        return UsedUp, ()


class SharedProgress(Finder):
    """Keeps the article on itself while it reads."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterator[Fact]:
        """Lazily."""
        self.article = article
        self.place = 0
        while match := NAMES.search(self.article.text, self.place):
            self.place = match.end()
            yield find(self.article, *match.span(), match[0])


class SharedBuffer(Finder):
    """Collects into a list on itself, all at once."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Eagerly, so that only threads can come between."""
        self.found: list[Fact] = []
        for match in NAMES.finditer(article.text):
            self.found.append(find(article, *match.span(), match[0]))
        return list(self.found)


class SharedFolding(Finder):
    """Keeps the text in the class for its helper."""

    text = ""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Eagerly again."""
        type(self).text = article.text
        return [find(article, start, start + 6, "France") for start in self.places()]

    def places(self) -> list[int]:
        """Where France stands in the text of the class."""
        text = self.text
        return [match.start() for match in NAMES.finditer(text) if match[0] == "France"]


class Drops(Finder):
    """Leaves some out by chance."""

    def extract(self, article: Article, findings: Findings, /) -> Iterable[Fact]:
        """One in five."""
        return [fact for fact in super().extract(article, findings) if random.random() > 0.2]  # noqa: S311 - the fault


class Addresses(Finder):
    """Names by address."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Where the match lies in memory."""
        matches = list(NAMES.finditer(article.text))
        for match in matches:
            yield find(article, *match.span(), f"{match[0]} {id(article)}")


class Clock(Finder):
    """Stamps its facts."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """With the nanosecond."""
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), f"{match[0]} at {time.time_ns()}")


class Today(Finder):
    """Says how old the news is."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """As of today."""
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), f"{match[0]} on {dt.date.today()}")  # noqa: DTZ011 - the fault


class SetOrder(Finder):
    """Goes through a set."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """In the order of hashes."""
        for word in set(NAMES.findall(article.text)):
            start = article.text.index(word)
            yield find(article, start, start + len(word), word)


class AnyOfSet(Finder):
    """Takes one of a set."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Whichever comes first."""
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), next(iter({"country", "state", "nation"})))


class HashValue(Finder):
    """Numbers names by their hash."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Another number in every process."""
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), f"{hash(match[0]) % 1000}")


class Environment(Finder):
    """Asks who is using it."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """In his language."""
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), os.environ.get("LANG"))


class LocalTime(Finder):
    """Asks where it is used."""

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """In which time zone."""
        for match in NAMES.finditer(article.text):
            yield find(article, *match.span(), time.strftime("%Z", time.localtime(0)))


class WrongCache(Finder):
    """Caches a method that reads more than its argument."""

    def __init__(self) -> None:
        self.text = ""

    @functools.lru_cache  # noqa: B019 - the fault
    def place(self, word: str) -> int:
        """Where the word stands in the text of the day."""
        return self.text.index(word)

    def extract(self, article: Article, _findings: Findings, /) -> Iterable[Fact]:
        """Where each word stood when it was first seen."""
        self.text = article.text
        for word in sorted(set(NAMES.findall(article.text))):
            start = self.place(word)
            if start + len(word) <= len(article.text):
                yield find(article, start, start + len(word), word)


BROKEN: Mapping[Callable[[], Extractor], str] = {
    CountsInModule: "remembers_nothing",
    FirstTimeOnly: "remembers_nothing",
    MutableDefault: "remembers_nothing",
    Previous: "remembers_nothing",
    CachedById: "remembers_nothing",
    CachedByAddress: "remembers_nothing",
    CachedByLength: "same_in_any_order",
    CachedByBeginning: "same_in_any_order",
    WrongCache: "same_in_any_order",
    UsedUp: "deterministic",
    SharedProgress: "readings_do_not_mix",
    SharedBuffer: "threads_do_not_mix",
    SharedFolding: "threads_do_not_mix",
    Drops: "deterministic",
    Addresses: "deterministic",
    Clock: "deterministic",
    Today: "same_everywhere",
    SetOrder: "same_everywhere",
    AnyOfSet: "same_everywhere",
    HashValue: "same_everywhere",
    Environment: "same_everywhere",
    LocalTime: "same_everywhere",
}
