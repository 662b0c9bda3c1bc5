"""The people of one article: who is who, and where each of them is mentioned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import attrs

from newsfacts.text import Name
from newsfacts_officials._attach import Holding
from newsfacts_officials._persons import may_be_person

__all__ = ["Person", "find_people", "mentions", "same_person"]


@attrs.define(eq=False)
class Person:
    """One person of an article.

    Attributes:
        full: The fullest form of the name.
        holdings: What the text says of the person's offices, in its order; none for one known from the world only.
        forms: Every form of the name that the article uses, by its folded words.
    """

    full: Name
    holdings: list[Holding] = attrs.field(factory=list)
    forms: set[tuple[str, ...]] = attrs.field(factory=set)
    state: str | None = None
    title: str | None = None
    organization: str | None = None

    def take(self, name: Name) -> None:
        """Take a form of the name."""
        self.forms.add(name.words)
        if len(name.words) > len(self.full.words):
            self.full = name


def same_person(short: Name, full: Name) -> bool:
    """Whether two names may be one person's."""
    return short.words == full.words or short.shortens(full) or full.shortens(short)


def find_people(holdings: Iterable[Holding], names: Sequence[Name]) -> list[Person]:
    """The persons to whom the text gives an office, full names first, so that short ones find them."""
    ordered = sorted(holdings, key=lambda holding: (len(holding.name.words) < 2, holding.name.span))
    known = _full_names(names)
    people: dict[str, list[Person]] = defaultdict(list)
    everyone: list[Person] = []
    for holding in ordered:
        name = holding.name if len(holding.name.words) > 1 else _fullest(holding.name, known)
        person = next((one for one in people[name.surname] if same_person(name, one.full)), None)
        if person is None:
            person = Person(name)
            everyone.append(person)
            people[name.surname].append(person)
        person.take(name)
        person.take(holding.name)
        person.holdings.append(holding)
    return sorted(everyone, key=lambda person: person.holdings[0].name.span)


def _full_names(names: Iterable[Name]) -> dict[str, list[Name]]:
    """Names of more than one word that may be persons', by the word that short mentions use, in the order of the text."""
    full: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        if len(name.words) > 1 and may_be_person(name):
            full[name.surname].append(name)
    return full


def _fullest(short: Name, known: dict[str, list[Name]]) -> Name:
    """The full name that a short one stands for: the first of the article that it may shorten."""
    return next((name for name in known.get(short.surname, ()) if short.shortens(name)), short)


def mentions(people: Sequence[Person], names: Sequence[Name]) -> Iterator[tuple[Name, Person]]:
    """Each name that mentions one of the people."""
    by_word: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        for word in set(person.full.words):
            by_word[word].append(person)
    strangers = _strangers(people, names)
    for name in names:
        if not name.words:
            continue
        candidates = [
            person for person in by_word.get(name.words[-1], by_word.get(name.words[0], ())) if _mentions(name, person)
        ]
        if candidates and not (len(name.words) == 1 and name.surname in strangers):
            yield name, candidates[0]


def _mentions(name: Name, person: Person) -> bool:
    return name.words == person.full.words or name.words in person.forms or name.shortens(person.full)


def _strangers(people: Sequence[Person], names: Sequence[Name]) -> set[str]:
    """Surnames whose first full bearer in the article is no official: alone they mean that one."""
    first: dict[str, Name] = {}
    for name in names:
        if len(name.words) > 1 and name.is_personal and may_be_person(name):
            first.setdefault(name.surname, name)
    return {
        surname
        for surname, name in first.items()
        if not any(same_person(name, person.full) for person in people if person.full.surname == surname)
        and not any(
            person.full.span < name.span or len(person.full.words) == 1
            for person in people
            if person.full.surname == surname
        )
    }
