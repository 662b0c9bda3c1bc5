"""Phrases that name an office: a head, what stands before it, and what it is an office of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Literal

import attrs

from newsfacts.text import given_names
from newsfacts_officials._lexicon import Body, HeadForm, bodies, heads, places, prepositions, vocabulary
from newsfacts_officials._words import Words

__all__ = ["Office", "find_offices"]

Mark = Literal[
    "domain",
    "soft domain",
    "state",
    "many states",
    "region",
    "body",
    "body of many states",
    "soft body",
    "private",
    "party",
    "unknown",
    "former",
]

_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])[ \N{NO-BREAK SPACE}]")


@attrs.define
class Office:
    """One phrase that names an office, read word by word.

    Attributes:
        words: The article's words.
        form: The head and its number.
        head_first, head_last: The words of the head.
        first, last: The words of the whole phrase, without determiner and possessor.
        outer: The first word of the phrase with both.
        title_first, title_last: Those of them that make up the title.
        state: The state that the phrase itself names.
        place: Whether that is named through a region or city.
        body: The first and last word of the body it names.
        body_state: The state that the body serves.
        possessor: The words of the possessor before it (`Trump's` spokesman), if that is neither state nor body.
        determiner: The determiner before it, in lower case; "'s" for a possessor, "" for none.
        marks: What sort of words stand in it.
    """

    words: Words
    form: HeadForm
    head_first: int
    head_last: int
    first: int
    outer: int
    last: int
    title_first: int
    title_last: int
    state: str | None = None
    place: bool = False
    body: tuple[int, int] | None = None
    body_state: str | None = None
    possessor: tuple[int, int] | None = None
    determiner: str = ""
    marks: set[Mark] = attrs.field(factory=set)

    @property
    def start(self) -> int:
        """Where the phrase starts in the text."""
        return self.words.starts[self.first]

    @property
    def end(self) -> int:
        """Where the phrase ends in the text."""
        return self.words.ends[self.last]

    @property
    def title(self) -> str:
        """The office as it stands here, without the state and without what says only who holds it."""
        return self.words.between(self.title_first, self.title_last)

    @property
    def head(self) -> str:
        """The head in its lexicon form."""
        return self.form.head.word

    def note_state(self, code: str, *, place: bool) -> None:
        """Take a state that the phrase names, unless it named one before."""
        if self.state is None or (self.place and not place):
            self.state, self.place = code, place
        self.marks.add("region" if place else "state")

    def note_body(self, body: Body) -> None:
        """Take a body known by name."""
        self.marks.add("body")
        if body.of_many:
            self.marks.add("body of many states")
        self.body_state = self.body_state or body.state


def find_offices(words: Words, headlines: Set[int]) -> Iterator[Office]:
    """Every office phrase, in the order of the text; none overlaps the one before it.

    Args:
        words: The article's words.
        headlines: The words that stand in a line where every word has a capital.
    """
    table = heads()
    number, taken = 0, -1
    while number < len(words):
        found = _head_at(words, number) if words.keys[number] in table.by_first or "-" in words.keys[number] else None
        if found is None:
            number += 1
            continue
        last, form = found
        office = Office(words, form, number, last, number, number, last, number, last)
        _extend_left(office, taken, headlines)
        _extend_right(office, headlines)
        yield office
        taken = office.last
        number = office.last + 1


def _head_at(words: Words, number: int) -> tuple[int, HeadForm] | None:
    """The longest head that starts with a word."""
    found = heads().at(words.keys, number)
    if found and found[0] == number and words.keys[number] in vocabulary("ranks") and _leads_on(words, number):
        return None
    if found is None and "-" in words.keys[number]:
        prefix, _, tail = words.keys[number].rpartition("-")
        forms = heads().by_first.get(tail, ())
        single = next((form for phrase, form in forms if len(phrase) == 1), None)
        # line-minister, ex-president: the head is the last part
        if single and prefix in {"ex", "line", "co", "vice", "mid", "then", "sub", "vice-prime"}:
            found = number, single
    if found and not all(words.joined(between) for between in range(number, found[0])):
        return None
    # abbreviations are heads only with their capital: Gen, Sen, Rep; `am` and `rep` are words of their own
    if (
        found
        and len(words.keys[number]) <= 3
        and words.keys[number] not in {"spy"}
        and not words.is_capitalised(number)
    ):
        return None
    return found


def _leads_on(words: Words, number: int) -> bool:
    """Whether a rank (`deputy`, `chief`, `general`) is followed by the office it is a rank of."""
    for following in range(number + 1, min(number + 4, len(words))):
        if not words.joined(following - 1):
            return False
        if heads().at(words.keys, following):
            return True
        if words.keys[following] not in vocabulary("domains") and words.keys[following] not in vocabulary("ranks"):
            return False
    return False


def _extend_left(office: Office, taken: int, headlines: Set[int]) -> None:
    """Take in what stands before the head, from right to left."""
    words = office.words
    number = office.head_first
    while number - 1 > taken:
        possessed = bool(_POSSESSIVE.fullmatch(words.gap(number - 1)))
        if not possessed and not words.joined(number - 1):
            break
        if possessed:
            _take_possessor(office, number - 1, taken)
            return
        reached = _take_left(office, number - 1, headlines)
        if reached is None or reached <= taken:
            break
        number = reached
    office.first = office.outer = number
    _take_determiner(office, taken)


def _take_determiner(office: Office, taken: int) -> None:
    before = office.outer - 1
    if before <= taken or not office.words.joined(before):
        return
    key = office.words.keys[before]
    if key in vocabulary("definite") or key in vocabulary("indefinite"):
        office.outer = before
        office.determiner = office.determiner or key


def _take_left(office: Office, number: int, headlines: Set[int]) -> int | None:
    """The first word of what ends with a word and belongs to the phrase; None if it does not belong."""
    words = office.words
    if body := bodies().ending(words.words, number):
        office.body = office.body or (body[0], number)
        office.note_body(body[1])
        if office.form.head.title == "whole" and body[1].in_title:
            office.title_first = body[0]
        return body[0]
    if (place := places().ending(words.words, number)) and words.is_capitalised(number):
        office.note_state(place[1].code, place=place[1].kind in {"region", "city"})
        return place[0]
    key = words.keys[number]
    if _note_kind(office, key) or key in vocabulary("ranks"):
        if office.title_first == number + 1:
            office.title_first = number
        return number
    if key in vocabulary("adjectives") or key in vocabulary("many_states"):
        return number
    if (
        key in {"and", "&"}
        and number > 0
        and words.keys[number - 1] in vocabulary("domains")
        and words.joined(number - 1)
    ):
        if words.keys[number + 1] in vocabulary("domains") or number + 1 == office.head_first:
            return _with_title(office, number - 1, number + 1)
        return None
    if (
        key in {"of", "for"}
        and number > 0
        and words.keys[number - 1] in vocabulary("body_nouns")
        and "domain" in office.marks
    ):
        office.body = (number - 1, office.head_first - 1)
        office.marks.add("body")
        return number - 1
    if words.is_capitalised(number) and number not in headlines and key not in vocabulary("stops"):
        office.marks.add("unknown")
        if office.form.head.needs == "body" and office.title_first == number + 1:
            office.title_first = number
        return number
    return None


def _with_title(office: Office, first: int, was: int) -> int:
    """Take in words at the left end of the title."""
    if office.title_first == was:
        office.title_first = first
    return first


def _note_kind(office: Office, key: str) -> bool:
    """Note what a word says about the office; False if it says nothing."""
    known = False
    if key in vocabulary("private"):
        office.marks.add("private")
        known = True
    if key in vocabulary("parties"):
        office.marks.add("party")
        known = True
    if key in vocabulary("domains"):
        office.marks.add("soft domain" if key in vocabulary("soft_domains") else "domain")
        known = True
    if key in vocabulary("body_nouns"):
        office.marks.add("soft body" if key in vocabulary("soft_body_nouns") else "body")
        known = True
    if key in vocabulary("many_states"):
        office.marks.add("many states")
    if key in {"former", "ex", "late"}:
        office.marks.add("former")
    return known


def _take_possessor(office: Office, number: int, taken: int) -> None:
    """Read whose office it is: a state's, a body's, or a person's."""
    words = office.words
    office.first, office.outer, office.determiner = number + 1, number, "'s"
    if body := bodies().ending(words.words, number):
        office.body = office.body or (body[0], number)
        office.note_body(body[1])
        office.outer = body[0]
    elif (place := places().ending(words.words, number)) and words.is_capitalised(number):
        office.note_state(place[1].code, place=place[1].kind in {"region", "city"})
        office.possessor = (place[0], number)
        office.outer = place[0]
    elif words.keys[number] in {
        "country",
        "nation",
        "state",
        "kingdom",
        "republic",
        "province",
        "city",
        "town",
        "county",
    }:
        office.marks.add("state")
    elif not _note_kind(office, words.keys[number]):
        office.possessor = (number, number)
    _take_determiner(office, taken)


def _extend_right(office: Office, headlines: Set[int]) -> None:
    """Take in what stands behind the head: `of Defence`, `to the United Nations`, `for the State Department`."""
    words = office.words
    last = office.head_last
    if not words.joined(last) or last + 2 >= len(words):
        return
    preposition = words.keys[last + 1]
    if preposition not in {"of", "for"} and office.head not in prepositions().get(preposition, ()):
        return
    end = _Complement(office, headlines).read(last + 2)
    if end is None:
        return
    office.last = end
    if office.form.head.title == "whole":
        office.title_last = end


@attrs.define
class _Complement:
    """Reads the body, field or place behind `of`, from left to right."""

    office: Office
    headlines: Set[int]

    def read(self, number: int) -> int | None:
        """The last word of the complement that starts with a word; None if it is none."""
        words = self.office.words
        start = number
        while words.keys[number] in vocabulary("definite") or words.keys[number] == "a":
            number += 1
            if number >= len(words) or not words.joined(number - 1):
                return None
        end: int | None = None
        lower = 0
        first = number
        while number < len(words) and (number == start or words.joined(number - 1) or self._possessive(number)):
            reached = self._step(number, first)
            if reached is not None:
                # `of Iran's elite force`, `of Russian industry`: the phrase cannot end here
                end = None if self._possessive(reached + 1) or self._is_adjective(reached) else reached
                number = reached + 1
            elif words.keys[number] in {"of", "for", "and", "&", "on", "the"} and end is not None:
                if words.keys[number] == "and" and not self._goes_on(number + 1):
                    break
                number += 1
            elif end is None and lower < 2 and not words.is_capitalised(number):
                lower += 1
                number += 1
            else:
                break
        if end is not None:
            self._note_body(first, end)
        return end

    def _goes_on(self, number: int) -> bool:
        """Whether a body's name goes on behind `and`: with a field of government, not with another office or name."""
        words = self.office.words
        if number >= len(words) or heads().at(words.keys, number):
            return False
        return words.keys[number] in vocabulary("domains") or (
            number + 1 < len(words)
            and words.joined(number)
            and words.keys[number + 1] in vocabulary("domains") | vocabulary("body_nouns")
        )

    def _after_whole(self, number: int) -> bool:
        """Whether a state or body known by name ends here, which no unknown word carries on."""
        named = self.office.words.words
        return bool(places().ending(named, number) or bodies().ending(named, number))

    def _is_adjective(self, number: int) -> bool:
        found = places().ending(self.office.words.words, number)
        return bool(found and found[1].kind == "adjective")

    def _possessive(self, number: int) -> bool:
        return bool(_POSSESSIVE.fullmatch(self.office.words.gap(number - 1)))

    def _step(self, number: int, first: int) -> int | None:
        """The last word of what starts with a word and belongs to the complement."""
        office, words = self.office, self.office.words
        if body := bodies().at(words.words, number):
            office.note_body(body[1])
            return body[0]
        if (place := places().at(words.words, number)) and words.is_capitalised(number):
            office.note_state(place[1].code, place=place[1].kind in {"region", "city"})
            return place[0]
        key = words.keys[number]
        if number > first and heads().at(words.keys, number):
            return None
        if _note_kind(office, key):
            return number
        if key in vocabulary("many_states") and number == first:
            office.marks.add("many states")
            return number
        if not words.is_capitalised(number) or number in self.headlines or key in vocabulary("stops"):
            return None
        if number > first and (words.words[number] in given_names() or self._after_whole(number - 1)):
            return None
        office.marks.add("unknown")
        return number

    def _note_body(self, first: int, end: int) -> None:
        office = self.office
        if office.body is None and office.marks & {"body", "body of many states", "soft body", "private", "unknown"}:
            office.body = (first, end)
