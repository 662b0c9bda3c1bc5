"""One person over many articles: the view that merges officials.

Within an article the extractor has resolved every mention to its fullest name there. What is left
is to tell whether two articles' names are of one person. Names of one block (they sound alike where
people call the person) are joined when they may be one name and nothing that the articles say of
state or office speaks against it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Final

import attrs

from newsfacts import Article, Country, Fact, Item, Merged, Official
from newsfacts_officials._lexicon import vocabulary
from newsfacts_officials._spelling import block_of, is_bare, is_surname_of, may_be_of, may_be_one_name, other_blocks_of

__all__ = ["MergedOfficials"]


_KEY: Final = itemgetter(0)
_BESIDE: Final = 60  # characters from a name to the state in its title

# They say nothing of an office.
_SMALL = frozenset(("of", "the", "for", "and", "to", "in"))
# Who leads a body heads it, who presides over a chamber is its speaker.
_SAID_OTHERWISE: Final = (("head", "leading_a_body"), ("speaker", "presiding"))
_STEM: Final = 6  # letters: mines minister of the province, provincial mines minister


@attrs.frozen
class _Mention(Item):
    """A mention in one of the blocks of its name.

    Attributes:
        official: The mention.
        by_half: Whether it is another block than the one that its spelling tells: that of a surname that the name
            goes on from (Laine-Aho among the Laines), or of another reading (Chahed among the Shaheds).
        state_told: Whether the article tells the official's state right there, rather than that it lets us guess it.
        around: The codes of all countries that the article names.
    """

    official: Official
    by_half: bool
    state_told: bool
    around: frozenset[str]


@attrs.frozen(order=True)
class _Bearer:
    """What articles that agree on name and states say of one person."""

    name: str
    countries: tuple[str, ...]
    mentions: tuple[Official, ...]
    words: frozenset[str]  # of the titles
    by_half: bool
    state_told: bool
    around: frozenset[str]

    def contradicts(self, other: _Bearer) -> bool:
        """Whether the two serve different states.

        One full name and one office are of one person, whichever states the articles let us guess: an office of
        several words, or one of a word (mayor) where one article names the state that the other has.
        """
        if not self.countries or not other.countries or self.shares_state_with(other):
            return False
        named_alike = not is_bare(self.name) and may_be_one_name(self.name, other.name)
        if not named_alike or (self.state_told and other.state_told):
            return True
        guessed = self.around & set(other.countries) or other.around & set(self.countries)
        words = self.words_of_office(other)
        return words == 0 or (words == 1 and not guessed)

    def words_of_office(self, other: _Bearer) -> int:
        """How many words of an office both have, if one says no less than the other: minister, finance minister."""
        common = (
            min(mine, theirs, key=len) for mine in self.offices for theirs in other.offices if _nested(mine, theirs)
        )
        return max(map(len, common), default=0)

    @property
    def offices(self) -> set[frozenset[str]]:
        """The titles, as words: minister of fisheries is fisheries minister."""
        return {frozenset(_title_words([mention])) for mention in self.mentions} - {frozenset()}

    def is_apart_from(self, other: _Bearer) -> bool:
        """Whether the two serve different states, or only half of a name would be the other's and no office says so."""
        half = (self.by_half or other.by_half) and not self.shares_title_with(other)
        return half or self.contradicts(other)

    def shares_title_with(self, other: _Bearer) -> bool:
        return not self.words.isdisjoint(other.words)

    def shares_state_with(self, other: _Bearer) -> bool:
        return not set(self.countries).isdisjoint(other.countries)


Person = list[_Bearer]


class MergedOfficials:
    """The view of officials over many articles (`newsfacts.hookspecs.View`)."""

    name = "officials"
    reads = Official
    result: type[Merged[Official]] = Merged

    def items(self, article: Article, facts: tuple[Fact, ...], /) -> Iterator[Item]:
        """Each named mention, in the block of its name, and of the surnames that people may have left out of it."""
        states = _States(article, facts)
        for fact in facts:
            if isinstance(fact, Official) and fact.name is not None:
                told = states.tell(fact)
                yield _Mention(block_of(fact.name), fact, fact, by_half=False, state_told=told, around=states.all)
                for block in other_blocks_of(fact.name):
                    yield _Mention(block, fact, fact, by_half=True, state_told=told, around=states.all)

    def results(self, items: tuple[Item, ...], /) -> Iterable[Merged[Official]]:
        """The people whose names share a block."""
        bearers = _bearers(items)
        people = _people(bearer for bearer in bearers if not is_bare(bearer.name))
        alone = _place_surnames([bearer for bearer in bearers if is_bare(bearer.name)], people)
        return _named([*people, *alone])


class _States:
    """What an article tells of states."""

    def __init__(self, article: Article, facts: Iterable[Fact]) -> None:
        self._text = article.text
        named = [fact for fact in facts if isinstance(fact, Country)]
        self._starts, self._codes = [fact.span.start for fact in named], [fact.code for fact in named]
        self.all = frozenset(self._codes)

    def tell(self, official: Official) -> bool:
        """Whether the state is told beside the name: by itself, or by a town, rather than guessed from the article."""
        start, end = official.span.start, official.span.end
        first, last = bisect_left(self._starts, start - _BESIDE), bisect_left(self._starts, end + _BESIDE)
        if official.country in self._codes[first:last]:
            return True
        title = official.title or ""
        before = self._text[max(0, start - _BESIDE) : start].rpartition(title)[0] if title else ""
        of_place = _OF_PLACE.search(title) or _OF_PLACE.match(self._text, end)
        return bool(of_place and of_place[1].lower() not in vocabulary("domains")) or bool(_OWNER.search(before))


# mayor of | Cork; Mayor John Murphy | of Boston
_OF_PLACE: Final = re.compile(r" of (?:the )?([A-Z][\w’'-]+)")
# London | Mayor David Brown, Turku's | mayor; but not: . Mayor
_OWNER: Final = re.compile(r"(?:(?<![.!?] )(?<!\A)\b[A-Z][\w’'-]+|[’']s?) \Z")


def _bearers(items: Iterable[Item]) -> list[_Bearer]:
    """The bearers of the names; those of equal name and states, in whatever articles, are one from the start."""
    in_article: defaultdict[tuple[str, str, bool], list[_Mention]] = defaultdict(list)
    for item in items:
        if isinstance(item, _Mention):
            in_article[item.official.article, str(item.official.name), item.by_half].append(item)
    alike: defaultdict[tuple[str, tuple[str, ...], bool], list[_Mention]] = defaultdict(list)
    for (_, name, by_half), mentions in sorted(in_article.items(), key=_KEY):
        countries = {mention.official.country for mention in mentions if mention.official.country}
        alike[name, tuple(sorted(countries)), by_half] += mentions
    return [_bearer(name, countries, mentions) for (name, countries, _), mentions in sorted(alike.items(), key=_KEY)]


def _bearer(name: str, countries: tuple[str, ...], mentions: list[_Mention]) -> _Bearer:
    return _Bearer(
        name,
        countries,
        mentions=tuple(sorted(mention.official for mention in mentions)),
        words=frozenset(_title_words(mention.official for mention in mentions)),
        by_half=mentions[0].by_half,
        state_told=any(mention.state_told for mention in mentions),
        around=frozenset[str]().union(*(mention.around for mention in mentions)),
    )


def _nested(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def _title_words(mentions: Iterable[Official]) -> Iterator[str]:
    for title in {mention.title for mention in mentions if mention.title}:
        for word in title.casefold().split():
            if word not in _SMALL:
                lead = next((said for said, table in _SAID_OTHERWISE if word in vocabulary(table)), word)
                yield lead[:_STEM]


def _people(bearers: Iterable[_Bearer]) -> list[Person]:
    """Full names joined: each must fit all that are already taken for the person.

    That a fits b and b fits c does not mean that a fits c, so the order matters; it is fixed by the
    names themselves, those with a state first, and the fullest first. A name without a state that several
    people of different states have joins the one who shares the office, or stays alone.
    """
    people: list[Person] = []
    for bearer in sorted(bearers, key=lambda one: (not one.countries, -len(one.name.split()), one.name, one.countries)):
        fitting = [person for person in people if _fits(bearer, person)]
        if len(fitting) > 1:
            shared = [max(len(bearer.words & other.words) for other in person) for person in fitting]
            most = [person for person, words in zip(fitting, shared, strict=True) if words == max(shared) > 0]
            fitting = most if len(most) == 1 else []
        if fitting:
            fitting[0].append(bearer)
        else:
            people.append([bearer])
    return people


def _fits(bearer: _Bearer, person: Person) -> bool:
    return all(_is_named_like(bearer, other) and not bearer.is_apart_from(other) for other in person)


def _is_named_like(bearer: _Bearer, other: _Bearer) -> bool:
    """Whether two may bear one name; a double surname alone (Minister Salcedo Rivas) needs the office to say so."""
    if may_be_one_name(bearer.name, other.name):
        return True
    short, fuller = sorted((bearer, other), key=lambda one: len(one.name))
    return is_surname_of(short.name, fuller.name) and short.shares_title_with(fuller)


def _place_surnames(bearers: Iterable[_Bearer], people: list[Person]) -> list[Person]:
    """Join each bare surname to the one person who can be meant; the people who stay alone are returned.

    Where several can be meant, the only one that shares the office is taken, else the only one of the state.
    """
    full = [list(person) for person in people]
    alone: defaultdict[tuple[str, tuple[str, ...]], Person] = defaultdict(list)
    for bearer in bearers:
        fitting = [n for n, person in enumerate(full) if _may_be(bearer, person)]
        for shared in (bearer.shares_title_with, bearer.shares_state_with):
            closer = [n for n in fitting if any(map(shared, full[n]))] if len(fitting) > 1 else []
            fitting = closer or fitting
        if len(fitting) == 1:
            people[fitting[0]].append(bearer)
        else:
            alone[bearer.name.casefold(), bearer.countries].append(bearer)
    return list(alone.values())


def _may_be(bare: _Bearer, person: Person) -> bool:
    """Whether nothing speaks against a bearer of a surname being a person with a full name."""
    fits = any(may_be_of(bare.name, other.name) for other in person)
    return fits and not any(bare.is_apart_from(other) for other in person)


def _named(people: Iterable[Person]) -> Iterator[Merged[Official]]:
    """Each person with all mentions, under the most frequent of the fullest names, told apart where two share one."""
    merged = [(_shown(person), person) for person in people]
    shared = Counter(name for name, _ in merged)
    for name, person in merged:
        mentions = tuple(sorted(mention for bearer in person for mention in bearer.mentions))
        state = ", ".join(sorted({country for bearer in person for country in bearer.countries}))
        identity = name if shared[name] == 1 else f"{name} ({state or mentions[0].article})"
        yield Merged(identity, name, mentions, _doubt(name, person, merged))


def _doubt(name: str, person: Person, merged: Iterable[tuple[str, Person]]) -> str | None:
    """Who else may be meant by a surname alone, of those whom nothing speaks against."""
    if not is_bare(name):
        return None
    meant = {other for other, them in merged if not is_bare(other) and all(_may_be(bare, them) for bare in person)}
    return f"a surname that does not tell whether {' or '.join(sorted(meant))} is meant" if meant else None


def _shown(person: Person) -> str:
    counts = Counter(bearer.name for bearer in person for _ in bearer.mentions)
    full = [name for name in counts if not is_bare(name)] or list(counts)
    return min(full, key=lambda name: (-counts[name], -len(name), name))
