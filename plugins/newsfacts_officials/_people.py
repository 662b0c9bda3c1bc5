"""The people of one article: who is who, and where each of them is mentioned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsfacts import Span
from newsfacts.text import Name, given_names
from newsfacts_officials._attach import Holding
from newsfacts_officials._gender import Gender, gender_of_given, gender_of_honorific
from newsfacts_officials._holders import Holders
from newsfacts_officials._lexicon import vocabulary
from newsfacts_officials._persons import may_be_person
from newsfacts_officials._words import Words

__all__ = ["Bearers", "Person", "find_people", "full_names", "mentions"]

_NAMESAKES = 20  # people with one word in their names who are told apart
_LONGEST = 5  # words of a name in a headline


@attrs.define(eq=False)
class Person:
    """One person of an article.

    Attributes:
        full: The fullest form of the name.
        holdings: What the text says of the person's offices, in its order; none for one known from the world only.
        forms: Every form of the name that the article uses, by its folded words.
        title, state, organization: What the rules make of the holdings.
        apart: Whether a surname alone never means this person: President Clinton beside Hillary Clinton.
    """

    full: Name
    holdings: list[Holding] = attrs.field(factory=list[Holding])
    forms: set[tuple[str, ...]] = attrs.field(factory=set[tuple[str, ...]])
    title: str | None = None
    state: str | None = None
    organization: str | None = None
    apart: bool = False

    @property
    def gender(self) -> Gender | None:
        """What the given name tells."""
        return gender_of_given(self.full.text)

    def take(self, name: Name) -> None:
        """Take a form of the name."""
        self.forms.add(name.words)
        if len(name.words) > len(self.full.words):
            self.full = name


def same_person(one: Name, other: Name) -> bool:
    """Whether two names may be one person's."""
    return one.words == other.words or one.shortens(other) or other.shortens(one)


def full_names(names: Iterable[Name]) -> dict[str, list[Name]]:
    """Names of several words that may be persons', each once, by the word that short mentions use."""
    full: dict[str, list[Name]] = defaultdict(list)
    met: set[tuple[str, ...]] = set()
    for name in names:
        if len(name.words) > 1 and name.words not in met and may_be_person(name):
            met.add(name.words)
            if len(full[name.surname]) < _NAMESAKES:
                full[name.surname].append(name)
    return full


def find_people(
    holdings: Iterable[Holding], full: Mapping[str, Sequence[Name]], text: str, holders: Holders
) -> list[Person]:
    """The persons to whom the text gives an office: full names first, so that short ones find them."""
    bearers = Bearers()
    apart: dict[str, Person] = {}
    for holding in sorted(holdings, key=lambda holding: (len(holding.name.words) == 1, holding.name.span)):
        short = fuller = holding.name
        if len(short.words) == 1:
            able = [name for name in full.get(short.surname, ()) if short.shortens(name)]
            meant = [name for name in able if not _is_anothers(holding, name, text, holders)]
            if able and not meant:
                apart.setdefault(short.surname, Person(short, apart=True)).holdings.append(holding)
                continue
            fuller = next((name for name in meant if name.is_personal), meant[0] if meant else short)
        person = bearers.of(fuller)
        if person is None:
            person = Person(fuller)
            bearers.add(person)
        person.take(fuller)
        person.take(short)
        bearers.learn(person, fuller)
        bearers.learn(person, short)
        person.holdings.append(holding)
    return sorted([*bearers.everyone, *apart.values()], key=lambda person: person.holdings[0].name.span)


def _is_anothers(holding: Holding, full: Name, text: str, holders: Holders) -> bool:
    """Whether a surname with this office is somebody else's than the full name: Mr. Clinton is not Hillary Clinton.

    Nor is President Clinton, whom readers know as another.
    """
    told, given = gender_of_honorific(holding.name, text), gender_of_given(full.text)
    if told and given and told != given:
        return True
    known = holders.called(full)
    heads = {office.head for office in holding.offices}
    if known is None or not heads or any(head in known.office for head in heads):
        return False
    others = [other for other in holders.by_surname.get(full.surname, ()) if other.state == known.state]
    return any(other.office == head or other.office.startswith(f"{head} of ") for other in others for head in heads)


@attrs.frozen
class Bearers:
    """People, found by any form of their names.

    Attributes:
        everyone: All of them, in the order in which they came.
        by_form: The first who bears a form, as folded words.
        by_word: Those in whose full name a folded word stands.
    """

    everyone: list[Person] = attrs.field(factory=list[Person])
    by_form: dict[tuple[str, ...], Person] = attrs.field(factory=dict[tuple[str, ...], Person])
    by_word: dict[str, list[Person]] = attrs.field(factory=lambda: defaultdict[str, list[Person]](list))

    @classmethod
    def among(cls, people: Iterable[Person]) -> Bearers:
        """Index people."""
        bearers = cls()
        for person in people:
            bearers.add(person)
        return bearers

    def add(self, person: Person) -> None:
        """Take a person with all forms of the name."""
        self.everyone.append(person)
        for form in (person.full.words, *person.forms):
            self.by_form.setdefault(form, person)
        for word in dict.fromkeys(person.full.words):
            if len(self.by_word[word]) < _NAMESAKES:
                self.by_word[word].append(person)

    def learn(self, person: Person, name: Name) -> None:
        """Take one more form of a person's name."""
        self.by_form.setdefault(name.words, person)
        for word in name.words:
            if person not in self.by_word[word] and len(self.by_word[word]) < _NAMESAKES:
                self.by_word[word].append(person)

    def of(self, name: Name) -> Person | None:
        """Who bears a name, or a shorter or fuller form of it; of several the first."""
        if not name.words:
            return None
        if (person := self.by_form.get(name.words)) is not None:
            return person
        return next((person for person in self.by_word.get(name.words[-1], ()) if same_person(name, person.full)), None)

    def meant_by(self, name: Name, gender: Gender | None) -> Person | None:
        """Whom a name mentions: its bearer, or the one whose full name it shortens; of several the first.

        Args:
            name: The name.
            gender: What its honorific tells: Mrs. Clinton is not Bill Clinton.
        """
        if not name.words:
            return None
        if (person := self.by_form.get(name.words)) is not None and (not gender or person.gender in {None, gender}):
            return person
        candidates = self.by_word.get(name.words[-1]) or self.by_word.get(name.words[0]) or ()
        fitting = (person for person in candidates if not gender or person.gender in {None, gender})
        return next((person for person in fitting if name.shortens(person.full)), None)


def mentions(
    people: Sequence[Person], names: Sequence[Name], words: Words, headlines: AbstractSet[int]
) -> Iterator[tuple[Span, Person]]:
    """Each name that mentions one of the people."""
    # of two Clintons a surname alone means the one who is named first
    bearers = Bearers.among(sorted((one for one in people if not one.apart), key=lambda person: person.full.span))
    strangers = _strangers(bearers, names)
    apart = {person.full.surname: person for person in people if person.apart}
    for name in names:
        if words.first_from(name.span.start) in headlines:
            yield from _in_headline(name, bearers, strangers, words)
        elif (whose := _whose(name, bearers, strangers, gender_of_honorific(name, words.text))) is not None:
            yield name.span, whose
        elif name.honorific and len(name.words) == 1 and name.surname in apart:
            yield name.span, apart[name.surname]  # Mr. Clinton, once President Clinton is told from Hillary Clinton


def _whose(name: Name, bearers: Bearers, strangers: AbstractSet[str], gender: Gender | None = None) -> Person | None:
    """The person that a name mentions, unless the surname is a stranger's."""
    if len(name.words) == 1 and name.surname in strangers:
        return None
    return bearers.meant_by(name, gender) or _by_given_name(name, bearers)


def _by_given_name(name: Name, bearers: Bearers) -> Person | None:
    """Whom a given name mentions where people are called by it: Abiy, of Abiy Ahmed of Ethiopia."""
    if len(name.words) != 1:
        return None
    custom = vocabulary("called_by_given_name")
    rare = not {name.text, name.text.title()} & given_names()  # Tedros, of the World Health Organization
    return next(
        (
            person
            for person in bearers.by_word.get(name.words[0], ())
            if person.full.words[0] == name.words[0] and (person.state in custom or (rare and person.state is None))
        ),
        None,
    )


def _in_headline(
    run: Name, bearers: Bearers, strangers: AbstractSet[str], words: Words
) -> Iterator[tuple[Span, Person]]:
    """The names inside a run of capitalised words: the longest that starts at each word."""
    number, last = words.first_from(run.span.start), words.last_before(run.span.end)
    while number <= last:
        for end in range(min(last, number + _LONGEST - 1), number - 1, -1):
            span = Span(words.starts[number], words.ends[end])
            person = _whose(Name(span, words.text[span.start : span.end]), bearers, strangers)
            if person is not None:
                yield span, person
                number = end
                break
        number += 1


def _strangers(bearers: Bearers, names: Iterable[Name]) -> set[str]:
    """Surnames whose first full bearer in the article is no official: alone they mean that one."""
    named: dict[str, list[Person]] = defaultdict(list)
    for person in bearers.everyone:
        named[person.full.surname].append(person)
    strangers: set[str] = set()
    met: set[str] = set()
    for name in names:
        surname = name.surname if len(name.words) > 1 else ""
        if surname not in named or surname in met:
            continue
        if bearers.of(name) is not None:
            met.add(surname)
        elif name.is_personal and may_be_person(name) and all(len(one.full.words) > 1 for one in named[surname]):
            met.add(surname)
            strangers.add(surname)
    return strangers
