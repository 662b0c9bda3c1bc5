"""Titles that point back: `the prime minister said`, after the prime minister was named."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_officials._office import Office
from newsfacts_officials._people import Person
from newsfacts_officials._public import is_public

__all__ = ["points_to"]

_POINTING = frozenset({"the", "this", "that", "'s", "his", "her", "its", "their", "our", ""})

_SMALL = frozenset({"of", "the", "for", "to", "from", "in", "and", "united", "states", "u.s", "us"})


def points_to(office: Office, people: Sequence[Person]) -> Person | None:
    """The named official whom an unnamed phrase means: of those with that office, the one named last before it."""
    if office.form.plural or office.determiner not in _POINTING:
        return None
    if office.determiner == "" and not (office.state or office.words.is_capitalised(office.head_first)):
        return None
    holders = [
        (holding.name.span.start, number)
        for number, person in enumerate(people)
        for holding in person.holdings
        if any(_same_office(office, other) and is_public(other, before_name=True) for other in holding.offices)
        and (office.own_state is None or person.state in {None, office.own_state})
    ]
    if not holders:
        return None
    before = [place for place in holders if place[0] < office.start]
    return people[(max(before) if before else min(holders))[1]]


def _same_office(one: Office, other: Office) -> bool:
    """Whether a phrase may point to an office: it says nothing that the office's own phrase does not."""
    if one.head != other.head and not other.head.endswith(f" {one.head}"):
        return False
    said = set(one.words.keys[one.title_first : one.last + 1]) - set(one.words.keys[one.head_first : one.head_last + 1])
    known = set(other.words.keys[other.first : other.last + 1])
    return said <= known | _SMALL
