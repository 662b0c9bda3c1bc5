"""The cast of an article: who and what its names stand for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsfacts import Article, Country, Official, Span
from newsfacts.text import Name, given_names
from newsfacts_quotations._agencies import agencies
from newsfacts_quotations._genders import Gender, gender_of, gender_of_given
from newsfacts_quotations._headlines import believed, outside_headline
from newsfacts_quotations._namesakes import by_titles, of_one_surname
from newsfacts_quotations._persons import has_any_role, is_person, without_role
from newsfacts_quotations._shortened import (
    by_companies,
    by_feelings,
    by_given_names,
    by_initials,
    by_misses,
    by_nicknames,
    by_surnames,
    full_names,
    of_several,
)

__all__ = ["Bearer", "Cast", "cast_of"]

_FAMILY = 400
"""How many names of an article are looked through for the one with a given name."""


@attrs.frozen
class Bearer:
    """Somebody or something that a name stands for, at one mention.

    Attributes:
        span: Where the name stands.
        name: The fullest name of the article for it.
        person: Whether it is a person, as far as one can tell.
        gender: The pronoun it takes, where a title, honorific or given name shows it.
    """

    span: Span
    name: str
    person: bool
    gender: Gender | None


def _borne_often(cast: Cast) -> frozenset[str]:
    counts = Counter(bearer.name for bearer in cast.bearers)
    return frozenset(name for name, count in counts.items() if count > 1)


@attrs.frozen
class Cast:
    """All bearers of names, in the order of the text."""

    bearers: tuple[Bearer, ...]
    starts: tuple[int, ...]
    titled: tuple[Bearer, ...] = ()
    """Those who are called by their office alone: the president."""
    often: frozenset[str] = attrs.field(init=False, eq=False, default=attrs.Factory(_borne_often, takes_self=True))
    """The names that are borne more than once."""

    def inside(self, span: Span) -> tuple[Bearer, ...]:
        """The bearers named inside a span."""
        return self.between(span.start, span.end)

    def between(self, start: int, end: int) -> tuple[Bearer, ...]:
        """The bearers whose names begin between two offsets."""
        return self.bearers[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def mentioned(self, start: int, end: int) -> tuple[Bearer, ...]:
        """Who is named, or called by an office alone, between two offsets."""
        first, last = (bisect_left(self.titled, at, key=lambda one: one.span.start) for at in (start, end))
        named = self.between(start, end)
        return tuple(sorted((*named, *self.titled[first:last]), key=lambda one: one.span)) if first < last else named

    def called(self, given: str) -> Bearer | None:
        """Ben: the one person of the article with that given name, whose family is called the same."""
        if given not in given_names():
            return None
        family = (bearer for bearer in self.bearers[:_FAMILY] if bearer.person)
        full = {bearer.name: bearer for bearer in family if bearer.name.startswith(f"{given} ")}
        return next(iter(full.values())) if len(full) == 1 else None

    def backwards(self, end: int, most: int) -> Iterator[Bearer]:
        """The last bearers named before an offset, nearest first."""
        last = bisect_left(self.starts, end)
        yield from reversed(self.bearers[max(0, last - most) : last])


def cast_of(article: Article, officials: Sequence[Official], countries: Iterable[Country] = ()) -> Cast:
    """The bearers of the article's names; what officials' facts say of one goes first."""
    official = dict(_called(article, officials))
    full, nicknamed = _whole_names(article)
    people = _people(article, full, {fact.text for fact in countries}) | nicknamed | set(official.values())
    namesakes = dict(by_titles(article.text, article.names, people))
    bearers = list(_bearers(article, full, people, official | namesakes))
    sure = _surely_own(article, bearers, of_one_surname(people), namesakes.keys())
    titled = (
        Bearer(fact.span, fact.name, person=True, gender=None)
        for fact in officials
        if fact.name and fact.text.islower()
    )
    return Cast(tuple(_as_shown(bearers, sure)), tuple(b.span.start for b in bearers), tuple(_as_shown(titled, sure)))


def _called(article: Article, officials: Iterable[Official]) -> Iterator[tuple[int, str]]:
    """The names of officials by where they begin, and where a run of capitals begins that ends with one.

    Minister for | Minor Irrigation R. V. Rao
    """
    ends: dict[int, str] = {}
    for fact in officials:
        if fact.name:
            yield fact.span.start, fact.name
            ends[fact.span.end] = fact.name
    yield from ((name.span.start, ends[name.span.end]) for name in article.names if name.span.end in ends)


def _whole_names(article: Article) -> tuple[dict[str, str], set[str]]:
    """The fullest name for each shorter one, and those of people who have a nickname or are called Miss."""
    text, names = article.text, article.names
    full = full_names(outside_headline(article)) | dict(by_initials(text, names))
    nicknamed = dict(by_nicknames(text, names)) | dict(by_misses(names))
    for short, whole in (*nicknamed.items(), *by_companies(text, names), *by_given_names(names)):
        full.setdefault(short, whole)
    felt = dict(by_feelings(names))
    return {short: felt.get(whole, whole) for short, whole in full.items()} | felt, set(nicknamed.values())


def _people(article: Article, full: Mapping[str, str], states: set[str]) -> set[str]:
    """The fullest names that are people's: by form, by what stands around them, or as their surnames stand alone."""
    one = (name for name in article.names if not of_several(article.text, name))
    persons = (name for name in one if is_person(name) or has_any_role(article.text, name))
    people = {without_role(full.get(name.text, name.text)) for name in persons}
    return people.union(by_surnames(article.text, article.names, full, states))


def _bearers(
    article: Article, full: Mapping[str, str], people: AbstractSet[str], told: Mapping[int, str]
) -> Iterator[Bearer]:
    """Who or what each name stands for.

    Args:
        article: The article.
        full: The fullest name for each shorter one.
        people: The fullest names that are people's.
        told: The fullest names that are known by where they stand.
    """
    names = list(believed(article))
    inside = {within.start: whole for whole, within in agencies(article)}
    opens = {whole.start: whole for whole in inside.values()}
    authors = _authors(article)
    for i, (name, text) in enumerate(names):
        start = name.span.start
        if start in authors or start in inside:
            continue
        if (agency := opens.get(start)) is not None:
            yield Bearer(agency, article.text[agency.start : agency.end], person=False, gender=None)
            continue
        pair = [other for other, _ in names[i : i + 2]]
        fullest = without_role(told.get(start) or full.get(text, text))
        person = (fullest in people or name.honorific is not None) and not _is_title_of(article.text, pair)
        span = name.span
        if person and name.text.endswith(f" {fullest}") and fullest.partition(" ")[0] in given_names():
            span = Span(span.end - len(fullest), span.end)  # Director of Government Affairs | Ann Lee
        yield Bearer(span, fullest, person, _gender(article.text, name, fullest) if person else None)


def _surely_own(
    article: Article, bearers: Iterable[Bearer], shared: AbstractSet[str], told: AbstractSet[int]
) -> list[Bearer]:
    """The bearers whose mention is surely theirs: no surname alone of several who share it, unless a title tells."""
    alone = {name.span.start for name in article.names if len(name.words) == 1} - told
    return [one for one in bearers if not (one.name in shared and one.span.start in alone)]


def _as_shown(bearers: Iterable[Bearer], sure: Sequence[Bearer]) -> Iterator[Bearer]:
    """The bearers, each with the gender that its mention shows, or one that is surely its own."""
    known: dict[str, Gender] = {bearer.name: bearer.gender for bearer in reversed(sure) if bearer.gender}
    for one in bearers:
        yield attrs.evolve(one, gender=known.get(one.name)) if one.person and not one.gender else one


def _authors(article: Article) -> frozenset[int]:
    """Where the names of those who wrote the article stand, who are nobody in it."""
    starts = [name.span.start for name in article.names]
    bylines = [part.span for part in article.furniture if part.kind == "byline"]
    edges = [(bisect_left(starts, line.start), bisect_left(starts, line.end)) for line in bylines]
    return frozenset(start for first, last in edges for start in starts[first:last])


# German Foreign | Minister Frank-Walter Steinmeier: the first is part of the title of the second
_TITLE_BETWEEN = re.compile(r" [A-Z][a-z]+(?: (?:of|and) [A-Z][a-z]+)? ")


def _is_title_of(text: str, pair: Sequence[Name]) -> bool:
    """Whether a capitalised run is no name, but the beginning of the title of the name after it."""
    return len(pair) == 2 and bool(_TITLE_BETWEEN.fullmatch(text, pair[0].span.end, pair[1].span.start))


def _gender(text: str, name: Name, fullest: str) -> Gender | None:
    if name.text.startswith("Miss "):
        return "she"
    if name.honorific is None:
        shown = text[max(0, name.span.start - 30) : name.span.start].lower().split()[-1:]
    else:
        shown = text[name.honorific.start : name.honorific.end].lower().replace(".", "").split()
    given = fullest.partition(" ")[0]
    for word in (*shown, given.lower()):
        if gender := gender_of(word):
            return gender
    return gender_of_given(given)
