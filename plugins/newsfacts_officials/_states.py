"""Which state an official serves: rules in the order of their evidence."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from operator import itemgetter

import attrs

from newsfacts import Country
from newsfacts.hookspecs import Findings
from newsfacts.text import name_words
from newsfacts_officials._circle import Circle
from newsfacts_officials._holders import Holders
from newsfacts_officials._lexicon import Head, customs, namesakes, places, vocabulary
from newsfacts_officials._office import Office
from newsfacts_officials._people import Person
from newsfacts_officials._words import Words

__all__ = ["States", "places_in"]

_STATE = 2  # the weight of a mention of a state
_PLACE = 1  # of one of its regions or cities
_CUSTOM = 2  # of what is spoken of in one state only
_DATELINE = 8  # of a dateline
_NEAR = 5  # of the last state named before the office
_REACH = 40  # words back that this may be
_OFFICIAL = 4  # of an official whose state is in evidence
_FEW = 20  # phrases that are looked at for an ambassador's state
_SPEECH = 90  # words from a speaker to *our minister*
_SHORT = 3  # letters of a word that is initials rather than a place
_OPENING = 60  # the words in which a dateline stands


# Offices that each state has one of.
_ONE_A_STATE = frozenset(
    {"president", "prime minister", "minister", "foreign minister", "premier", "leader", "head of state"}
)


@attrs.frozen
class States:
    """The states that an article speaks of, and which of them an office is most likely of.

    Attributes:
        words: The article's words.
        seen: The word, the code and the weight of each mention of a state, a region or a city.
        counts: How often each state is mentioned.
        holders: Office holders whom readers know.
        sent: The phrases for ambassadors and the like that name a state, a few of them.
        stated: All offices that name their state, in the order of the text.
    """

    words: Words
    seen: Sequence[tuple[int, str, int]]
    counts: Counter[str]
    holders: Holders
    sent: Sequence[Office]
    stated: Sequence[Office]

    @classmethod
    def of(cls, words: Words, offices: Sequence[Office], findings: Findings | None, holders: Holders) -> States:
        """Find the states of an article: by the facts of a countries extractor, where one ran, and the own lexicon."""
        seen = places_in(words)
        counts: Counter[str] = Counter()
        for _, code, weight in seen:
            counts[code] += weight
        counts.update(_of_customs(words))
        if findings is not None:
            counts += Counter(country.code for country in findings.of(Country))
        counts.update(_of_datelines(words))
        sent = (office for office in offices if office.head in vocabulary("sent") and office.own_state)
        singular = (office for office in sent if not office.form.plural)
        stated = sorted((office for office in offices if office.own_state), key=lambda office: office.first)
        return cls(words, seen, counts, holders, tuple(islice(singular, _FEW)), stated)

    def settle(self, everyone: Sequence[Person], circle: Circle) -> None:
        """Give each person the state that the first rule that knows names.

        Those whose state is in evidence come first: they tell of which state the article speaks.
        """
        waiting: list[Person] = []
        for person in everyone:
            state = next((state for rule in EVIDENCE if (state := rule(self, person, circle)) is not None), None)
            person.state = state or None
            if state is None:
                waiting.append(person)
            elif state:
                self.counts[state] += _OFFICIAL
        for person in waiting:
            person.state = by_context(self, person, circle)

    def of_office(self, office: Office, circle: Circle) -> str | None:
        """The state that an unnamed official serves."""
        if "states" in office.marks:
            return None
        if (possessor := _possessor(office, circle)) is not None:
            return possessor.state
        if state := office.own_state:
            return self.of_city(office.city, state)
        if office.marks & {"many states", "body of many states"}:
            return None
        if office.words.keys[office.first - 1 : office.first] == ["our"] and (state := self._of_speaker(office)):
            return state
        return self.likeliest(office.form.head, office.head_first)

    def _of_speaker(self, office: Office) -> str | None:
        """The state of whoever calls an official *ours*: the official who was named last, just before, with a state."""
        at = bisect_left(self.stated, office.first, key=lambda other: other.first) - 1
        near = at >= 0 and office.first - self.stated[at].first <= _SPEECH
        return self.stated[at].own_state if near else None

    def of_city(self, city: str | None, state: str) -> str:
        """The state of a city; another one where only parts of that one stand in the article: Dublin and Ohio."""
        if city is None or city not in namesakes():
            return state
        first = city.split()[0]
        itself = sum(weight for number, _, weight in self.seen if self.words.words[number] == first)
        dateline = _DATELINE * (first.upper() in self.words.words[:_OPENING])
        if self.counts[state] > itself + dateline:
            return state
        parts = Counter(code for number, code, _ in self.seen if code in namesakes()[city] and self._is_region(number))
        return max(parts, key=lambda code: (parts[code], code), default=state)

    def _is_region(self, number: int) -> bool:
        """Whether a part of a state, no city, starts with a word."""
        found = places().at(self.words.words, number)
        return found is not None and found[1].kind == "region"

    def likeliest(self, head: Head, number: int, others: AbstractSet[str] = frozenset()) -> str | None:
        """The state that the article speaks of most, of those that have the office."""
        counts = self.counts.copy()
        place = bisect_left(self.seen, number, key=itemgetter(0)) - 1
        if place >= 0 and number - self.seen[place][0] <= _REACH:
            counts[self.seen[place][1]] += _NEAR
        allowed = [
            code
            for code in counts
            if (not head.states or code in head.states) and code not in head.not_in and code not in others
        ]
        if allowed:
            first = {code: -number for number, code, _ in reversed(self.seen)}  # of two alike the one named first
            return max(allowed, key=lambda code: (counts[code], first.get(code, -len(self.words.words)), code))
        return head.states[0] if head.states else None


def _of_datelines(words: Words) -> Counter[str]:
    """How much the places in capitals at the head of an article tell of each state: PORT MORESBY —."""
    capitals = [word.isupper() and len(word) > 1 for word in words.words[:_OPENING]]
    opening = [word.title() if capital else word for word, capital in zip(words.words, capitals, strict=False)]
    told: Counter[str] = Counter()
    for number in [number for number, capital in enumerate(capitals) if capital]:
        of_several = capitals[number + 1 : number + 2] == [True]  # NEW DELHI
        if (len(opening[number]) > _SHORT or of_several) and (place := places().at(opening, number)) is not None:
            told[place[1].code] += _DATELINE
    return told


def _of_customs(words: Words) -> Counter[str]:
    """How much what is spoken of tells of each state."""
    table = customs()
    told: Counter[str] = Counter()
    for number in [number for number, word in enumerate(words.words) if word in table.by_first]:
        if (found := table.at(words.words, number)) is not None:
            told[found[1]] += _CUSTOM
    return told


def places_in(words: Words) -> list[tuple[int, str, int]]:
    """The word, the code and the weight of each mention of a state or of one of its parts."""
    table = places()
    seen: list[tuple[int, str, int]] = []
    taken = -1
    for number in [number for number, word in enumerate(words.words) if word in table.by_first]:
        found = table.at(words.words, number) if number > taken else None
        if found and not _is_called(words, number):
            weight = _PLACE if found[1].kind in {"region", "city"} else _STATE
            seen.append((number, found[1].code, weight))
            taken = found[0]
    return seen


def _is_called(words: Words, number: int) -> bool:
    """Whether an honorific makes a surname of a word: Mr French."""
    before = number - 1
    ahead = words.keys[before] in vocabulary("honorifics") and words.is_capitalised(before) if number else False
    return ahead and words.gap(before) in {" ", ". "}


PersonRule = Callable[[States, Person, Circle], str | None]
"""The state that a person serves, "" for none, None if the rule does not know."""


def said(states: States, person: Person, _circle: Circle) -> str | None:
    """The text says it with one of the offices: Russian Foreign Minister, mayor of London, Pentagon spokesman."""
    for holding in person.holdings:
        for office in holding.offices:
            if "states" in office.marks:  # the foreign ministers of France and Germany, A and B
                return office.states[holding.place] if holding.place < len(office.states) else None
            if state := office.own_state:
                return states.of_city(office.city, state)
    return None


def by_party(_states: States, person: Person, _circle: Circle) -> str | None:
    """A party and a constituency in brackets are the American custom: (R-Ariz.)."""
    return "US" if any(holding.rule == "party" for holding in person.holdings) else None


def of_no_state(_states: States, person: Person, _circle: Circle) -> str | None:
    """Officers of the United Nations, of NATO, of the European Union serve none."""
    offices = [office for holding in person.holdings for office in holding.offices]
    if any(office.head in _ONE_A_STATE - {"president", "leader"} for office in offices if not office.body):
        return None  # a UNICEF director who became prime minister
    return (
        "" if any("body of many states" in office.marks and not _of_a_ministry(office) for office in offices) else None
    )


def _of_a_ministry(office: Office) -> bool:
    """Whether a state's ministry is in charge of a body of many: the Ministry of ASEAN Affairs."""
    keys = office.words.keys[office.first : office.last + 1]
    return "ministry" in keys or "minister" in keys


def carried_on(states: States, person: Person, circle: Circle) -> str | None:
    """US Secretary of State John Kerry and Defence Secretary Chuck Hagel: the state is said once."""
    for holding in person.holdings:
        for office in holding.offices:
            for gap in (" and ", ", ", " & "):
                end = office.outer_start - len(gap)
                earlier = circle.by_end.get(end) if states.words.text.startswith(gap, max(end, 0)) else None
                if earlier is not None and earlier is not person:
                    return said(states, earlier, circle)
    return None


def by_a_phrase(states: States, person: Person, circle: Circle) -> str | None:
    """A phrase without a name says it: Russia's ambassador was shot, where Ambassador Orlov is named."""
    heads = {office.head for holding in person.holdings for office in holding.offices} & vocabulary("sent")
    if not heads:
        return None
    found = {office.own_state for office in states.sent if office.head in heads and office not in circle.attached}
    return found.pop() if len(found) == 1 else None


def of_the_possessor(states: States, person: Person, circle: Circle) -> str | None:
    """Trump's spokesman serves whom Trump serves."""
    for holding in person.holdings:
        for office in holding.offices:
            possessor = _possessor(office, circle)
            if possessor is not None and possessor is not person:
                return said(states, possessor, circle) or known_to_readers(states, possessor, circle)
    return None


def _possessor(office: Office, circle: Circle) -> Person | None:
    """The official whose spokesman, aide or minister somebody is."""
    if office.possessor is None:
        return None
    return circle.by_surname.get(name_words(office.words.words[office.possessor])[-1])


def known_to_readers(states: States, person: Person, _circle: Circle) -> str | None:
    """The world knows it."""
    holder = states.holders.called(person.full)
    if holder is not None:
        return holder.state or ""
    heads = {office.head for holding in person.holdings for office in holding.offices}
    return states.holders.state_of(person.full.surname, heads) if len(person.full.words) == 1 else None


def by_context(states: States, person: Person, circle: Circle) -> str | None:
    """The state that the article speaks of most and that has such an office.

    Of two that one plural names (Defence Ministers A and B) each serves another state.
    """
    for holding in person.holdings:
        for office in holding.offices:
            beside = (other.state for other in circle.beside(office, person) if other.state)
            others = frozenset(beside if office.head in vocabulary("one_a_state") else ())
            return states.likeliest(office.form.head, office.head_first, others)
    return None


EVIDENCE: tuple[PersonRule, ...] = (
    said,
    by_party,
    of_no_state,
    carried_on,
    of_the_possessor,
    known_to_readers,
    by_a_phrase,
)
