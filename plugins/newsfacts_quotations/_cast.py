"""The cast of an article: who and what its names stand for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

import attrs

from newsfacts import Article, Country, Official, Span
from newsfacts.text import Name, given_names
from newsfacts_quotations._agencies import agencies
from newsfacts_quotations._genders import Gender, gender_of, gender_of_given
from newsfacts_quotations._headlines import believed, outside_headline
from newsfacts_quotations._lexicon import ranks, word_list
from newsfacts_quotations._namesakes import by_titles, of_one_surname
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
    states = {fact.text for fact in countries}
    official = {fact.span.start: fact.name for fact in officials if fact.name}
    outside = outside_headline(article)
    full = full_names(outside) | dict(by_initials(article.text, article.names))
    nicknamed = dict(by_nicknames(article.text, article.names)) | dict(by_misses(article.names))
    shorter = (*by_companies(article.text, article.names), *by_given_names(article.names))
    for short, whole in (*nicknamed.items(), *shorter):
        full.setdefault(short, whole)
    felt = dict(by_feelings(article.names))
    full = {short: felt.get(whole, whole) for short, whole in full.items()} | felt
    one = (name for name in article.names if not of_several(article.text, name))
    persons = (name for name in one if _is_person(name) or _has_any_role(article.text, name))
    people = {_without_role(full.get(name.text, name.text)) for name in persons} | set(official.values())
    people |= set(nicknamed.values()) | set(by_surnames(article.text, article.names, full, states))
    namesakes, shared = dict(by_titles(article.text, article.names, people)), of_one_surname(people)
    bearers: list[Bearer] = []
    names = list(believed(article))
    inside = {within.start: whole for whole, within in agencies(article)}
    opens = {whole.start: whole for whole in inside.values()}
    authors = _authors(article)
    for i, (name, text) in enumerate(names):
        if name.span.start in authors or name.span.start in inside:
            continue
        if (agency := opens.get(name.span.start)) is not None:
            bearers.append(Bearer(agency, article.text[agency.start : agency.end], person=False, gender=None))
            continue
        pair = [other for other, _ in names[i : i + 2]]
        whole = namesakes.get(name.span.start) or official.get(name.span.start) or full.get(text, text)
        fullest = _without_role(whole)
        person = (fullest in people or name.honorific is not None) and not _is_title_of(article.text, pair)
        gender = _gender(article.text, name, fullest) if person else None
        bearers.append(Bearer(name.span, fullest, person, gender))
    unsure = {name.span.start for name, _ in names if len(name.words) == 1} - namesakes.keys()
    sure = [one for one in bearers if not (one.name in shared and one.span.start in unsure)]
    titled = (
        Bearer(fact.span, fact.name, person=True, gender=None)
        for fact in officials
        if fact.name and fact.text.islower()
    )
    return Cast(tuple(_as_shown(bearers, sure)), tuple(b.span.start for b in bearers), tuple(_as_shown(titled, sure)))


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


@lru_cache(maxsize=4096)
def _without_role(name: str) -> str:
    """A long name without the word for its bearer's trade that opens a sentence: Publican Sam Roe."""
    first, _, rest = name.partition(" ")
    low = first.lower()
    if low in _any_rank() and " " in rest:
        return _without_role(rest)  # Det Con Ann Lee
    if first not in given_names() and (inner := _behind_role(name)):
        return inner  # County Coroner Ann Lee
    trade = _is_role(low) or (
        low.endswith(_TRADES) and first not in given_names() and rest.partition(" ")[0] in given_names()
    )
    return rest if " " in rest and trade else name


def _behind_role(name: str) -> str | None:
    """The name behind the second or third word, where that is a role: Harbour Board Chair Ann Lee."""
    words = name.split()
    roles = (at for at in (2, 1) if at < len(words) - 2 and words[at].lower() in word_list("nouns", "persons"))
    return next((" ".join(words[at + 1 :]) for at in roles), None)


@cache
def _any_rank() -> frozenset[str]:
    return frozenset[str]().union(*ranks().values())


_TRADES = ("er", "or", "ist", "ian", "ant", "man", "woman")
"""How words for what somebody does end: Ecologist Ann Lee."""


def _is_person(name: Name) -> bool:
    return name.is_personal and name.text.rpartition(" ")[2].lower() not in word_list("nouns", "things")


# mother-of-three, 43-year-old
_ROLE_IN_ONE = re.compile(r"[a-z]+-of-[a-z]+|\d+-year-old")
_WORD_BEFORE = re.compile(r"([\w-]++)(?P<comma>,?) \Z")


def _has_role(text: str, name: Name) -> bool:
    """Whether a word for a person stands right before a name of two words or more: NLC president Ayo Cole."""
    before = _WORD_BEFORE.search(text, max(0, name.span.start - 24), name.span.start)
    role = before[1].lower().removeprefix("ex-") if before else ""
    of_family = role in word_list("nouns", "kin")
    if before and before["comma"] and not of_family:
        return False
    known = len(name.words) > 1 or name.text in given_names() or of_family  # his wife Denise; his wife, Denise,
    return known and (_is_role(role) or _ROLE_IN_ONE.fullmatch(role) is not None)


def _is_role(word: str) -> bool:
    """Whether a word means one person: teacher, headteacher, vice-chair."""
    return word in word_list("nouns", "persons") or word[_PREFIX:].endswith(_roles_of_letters())


_PREFIX = 3
"""How many letters a word for a person has before another, to be made of it: headteacher, but not Republican."""


@cache
def _roles_of_letters() -> tuple[str, ...]:
    """The longer words for a person, which others are made of."""
    return tuple(word for word in word_list("nouns", "persons") if len(word) >= len("judge"))


def _has_any_role(text: str, name: Name) -> bool:
    """Whether a word for a person stands before a name, begins it or follows it: Ecologist Ann Lee; Una Roe, a vet,."""
    return _has_role(text, name) or _without_role(name.text) != name.text or _is_described(text, name)


# Una Roe, | 38, ; Una Roe, | a retired vet from Orb,
_AGE_BEHIND = re.compile(r", \d{2}(?:[,.]| [a-z])")
# who called himself simply | Una Roe
_CALLED_BEFORE = re.compile(
    r"\b(?:identified|introduced|called|named|gave) (?:him|her)self (?:(?:only|simply|just) )?(?:as )?\Z"
)
_LONG = 40
# Una Roe | , who studies eels: several, as in a team, would have a plural
_WHO_BEHIND = re.compile(r", who (?:is|was|has|[a-z]+[a-rt-z]s)\b")
# Labour’s | Una Roe | said
_OF_BODY = re.compile(r"(?:\A|[.!?”\"\n] ?)[A-Z]\w+(?: [A-Z]\w+)?[’']s? \Z")
_SAYS_BEHIND = re.compile(r" (?:said|says|told|described|called|added|warned|asked|argued|claimed|denied|accused)\b")
_ROLE_BEHIND = re.compile(
    r", (?:an?|the|his|her|their|its) (?:[\w’'-]++ ){0,3}?(?P<role>[a-z-]++)"
    r"(?:[,.]| (?:of|at|for|from|in|who|whose|with)\b)"
)


def _is_described(text: str, name: Name) -> bool:
    """Whether an age or a word for a person follows a name of two or three words between commas."""
    if not _MIN_NAME <= len(name.words) <= _MAX_NAME:
        return False
    if _AGE_BEHIND.match(text, name.span.end) or _CALLED_BEFORE.search(
        text, max(0, name.span.start - _LONG), name.span.start
    ):
        return True
    if _SAYS_BEHIND.match(text, name.span.end) and _OF_BODY.search(text, max(0, name.span.start - 30), name.span.start):
        return len(name.words) == _MIN_NAME and not _names_body(name)  # Labour’s Una Roe said
    if _WHO_BEHIND.match(text, name.span.end):
        return not _names_body(name)  # Una Roe, who studies eels,
    role = _ROLE_BEHIND.match(text, name.span.end)
    return role is not None and _is_role(role["role"])


def _names_body(name: Name) -> bool:
    words = {word.lower() for word in name.words}
    bodies, things = word_list("nouns", "bodies"), word_list("nouns", "things")
    return not (words.isdisjoint(bodies) and words.isdisjoint(things)) or name.text.isupper()


_MIN_NAME, _MAX_NAME = 2, 3
"""How many words a name has that nothing but what stands around it shows to be a person's."""


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
