"""The people of one article: who is who, and where each of them is mentioned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsfacts import Span
from newsfacts.text import Name
from newsfacts_officials._attach import Holding
from newsfacts_officials._persons import may_be_person
from newsfacts_officials._words import Words

__all__ = ["Person", "find_people", "full_names", "mentions", "same_person"]


@attrs.define(eq=False)
class Person:
    """One person of an article.

    Attributes:
        full: The fullest form of the name.
        holdings: What the text says of the person's offices, in its order; none for one known from the world only.
        forms: Every form of the name that the article uses, by its folded words.
        title, state: What the rules make of the holdings.
    """

    full: Name
    holdings: list[Holding] = attrs.field(factory=list[Holding])
    forms: set[tuple[str, ...]] = attrs.field(factory=set[tuple[str, ...]])
    title: str | None = None
    state: str | None = None

    def take(self, name: Name) -> None:
        """Take a form of the name."""
        self.forms.add(name.words)
        if len(name.words) > len(self.full.words):
            self.full = name

    @property
    def organization(self) -> str | None:
        """The first body that one of the offices names."""
        offices = [office for holding in self.holdings for office in holding.offices]
        return next((office.words.between(*office.body) for office in offices if office.body), None)


def same_person(one: Name, other: Name) -> bool:
    """Whether two names may be one person's."""
    return one.words == other.words or one.shortens(other) or other.shortens(one)


def full_names(names: Iterable[Name]) -> dict[str, list[Name]]:
    """Names of several words that may be persons', by the word that short mentions use, in the order of the text."""
    full: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        if len(name.words) > 1 and may_be_person(name):
            full[name.surname].append(name)
    return full


def find_people(holdings: Iterable[Holding], full: Mapping[str, Sequence[Name]]) -> list[Person]:
    """The persons to whom the text gives an office: full names first, so that short ones find them."""
    people: dict[str, list[Person]] = defaultdict(list)
    for holding in sorted(holdings, key=lambda holding: (len(holding.name.words) < 2, holding.name.span)):
        short = holding.name
        fuller = (
            short
            if len(short.words) > 1
            else next((name for name in full.get(short.surname, ()) if short.shortens(name)), short)
        )
        person = next((one for one in people[fuller.surname] if same_person(fuller, one.full)), None)
        if person is None:
            person = Person(fuller)
            people[fuller.surname].append(person)
        person.take(fuller)
        person.take(short)
        person.holdings.append(holding)
    everyone = [person for bearers in people.values() for person in bearers]
    return sorted(everyone, key=lambda person: person.holdings[0].name.span)


def mentions(
    people: Sequence[Person], names: Sequence[Name], words: Words, headlines: AbstractSet[int]
) -> Iterator[tuple[Span, Person]]:
    """Each name that mentions one of the people."""
    by_word: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        for word in dict.fromkeys(person.full.words):
            by_word[word].append(person)
    strangers = _strangers(people, names)
    for name in names:
        if words.first_from(name.span.start) in headlines:
            yield from _in_headline(name, by_word, strangers, words)
        elif (whose := _whose(name, by_word, strangers)) is not None:
            yield name.span, whose


def _whose(name: Name, by_word: Mapping[str, Sequence[Person]], strangers: AbstractSet[str]) -> Person | None:
    """The person that a name mentions: of several with one surname the one whom the article named first."""
    if not name.words or (len(name.words) == 1 and name.surname in strangers):
        return None
    candidates = by_word.get(name.words[-1]) or by_word.get(name.words[0]) or ()
    return next((person for person in candidates if name.words in person.forms or name.shortens(person.full)), None)


def _in_headline(
    run: Name, by_word: Mapping[str, Sequence[Person]], strangers: AbstractSet[str], words: Words
) -> Iterator[tuple[Span, Person]]:
    """The names inside a run of capitalised words: the longest that starts at each word."""
    number, last = words.first_from(run.span.start), words.last_before(run.span.end)
    while number <= last:
        for end in range(min(last, number + 4), number - 1, -1):
            span = Span(words.starts[number], words.ends[end])
            person = _whose(Name(span, words.text[span.start : span.end]), by_word, strangers)
            if person is not None:
                yield span, person
                number = end
                break
        number += 1


def _strangers(people: Sequence[Person], names: Sequence[Name]) -> set[str]:
    """Surnames whose first full bearer in the article is no official: alone they mean that one."""
    officials: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        officials[person.full.surname].append(person)
    strangers: set[str] = set()
    met: set[str] = set()
    for name in names:
        surname = name.surname if len(name.words) > 1 else ""
        if surname not in officials or surname in met:
            continue
        bearers = officials[surname]
        if any(same_person(name, person.full) for person in bearers):
            met.add(surname)
        elif name.is_personal and may_be_person(name) and all(len(person.full.words) > 1 for person in bearers):
            met.add(surname)
            strangers.add(surname)
    return strangers
