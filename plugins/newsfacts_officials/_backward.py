"""Titles that point back: `the prime minister said`, after the prime minister was named."""

from __future__ import annotations

from newsfacts_officials._circle import Circle
from newsfacts_officials._lexicon import vocabulary
from newsfacts_officials._office import Office
from newsfacts_officials._people import Person
from newsfacts_officials._public import is_public

__all__ = ["points_to"]

_POINTING = frozenset({"the", "this", "that", "'s", "his", "her", "its", "their", "our", ""})

_SMALL = frozenset({"of", "the", "for", "to", "from", "in", "and", "united", "states", "us"})


def points_to(office: Office, circle: Circle) -> Person | None:
    """The named official whom an unnamed phrase means: of those with that office, the one named last before it."""
    if office.form.plural or office.determiner not in _POINTING:
        return None
    if office.head in vocabulary("leaders") and (not office.marks or "party" in office.marks):
        return None  # a leader of whatever, or of a party
    if office.words.keys[office.first] in {"next", "future", "new"}:
        return None  # whoever that will be
    if office.determiner == "" and not (office.state or office.words.is_capitalised(office.head_first)):
        return None
    return next(
        (
            person
            for person, held in circle.holders_around(office.head, office.start)
            if _may_mean(office, held) and (office.own_state is None or person.state in {None, office.own_state})
        ),
        None,
    )


def _may_mean(phrase: Office, held: Office) -> bool:
    """Whether a phrase may point to an office: it says nothing that the office's own phrase does not."""
    if phrase.head != held.head and (held.head in vocabulary("lesser") or not held.head.endswith(f" {phrase.head}")):
        return False
    keys = phrase.words.keys
    said = {*keys[phrase.title_first : phrase.head_first], *keys[phrase.head_last + 1 : phrase.last + 1]}
    return said <= {*held.words.keys[held.first : held.last + 1], *_SMALL} and is_public(held, before_name=True)
