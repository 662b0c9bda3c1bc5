"""What an office is an office of: `of Defence`, `to the United Nations`, `for the State Department`."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from newsfacts.text import given_names
from newsfacts_officials._complement import Complement
from newsfacts_officials._lexicon import heads, places, prepositions, vocabulary
from newsfacts_officials._office import Office

__all__ = ["read_object", "read_right"]

_SEVERAL = frozenset(
    {"several", "many", "other", "all", "both", "various", "two", "three", "four", "five", "six", "some", "dozens"}
)

# Managing Director, Volta River Authority (VRA), | Kofi Mensah
_BODY_CLOSED = re.compile(r"(?: \([A-Z][A-Za-z-]{1,11}\))?(?:, |\.|\n|$)")


def read_right(office: Office, headlines: AbstractSet[int]) -> None:
    """Take in what stands behind the head.

    Args:
        office: The office, read up to its head.
        headlines: The words that stand in a line where every word has a capital.
    """
    words = office.words
    last = office.head_last
    if last + 2 >= len(words):
        return
    if not words.joined(last):
        _read_after_comma(office, headlines)
        return
    preposition = words.keys[last + 1]
    if preposition == "from" and (words.keys[last + 2] in _SEVERAL or words.keys[last + 2].isdigit()):
        office.marks.add("many states")  # ministers from 10 nations
        return
    if preposition not in {"of", "for"} and office.head not in prepositions().get(preposition, ()):
        return
    if _of_an_official(office, last + 2):
        return
    if preposition in {"to", "in", "at"} and office.head in vocabulary("sent"):
        # the host is not the state served: Russia's ambassador to Turkey
        _take(office, Complement(_blank(office), headlines).read(last + 2))
        return
    _take(office, Complement(office, headlines).read(last + 2))
    _read_whereabouts(office)


def _read_whereabouts(office: Office) -> None:
    """Read where an unknown place is, before a comma: the mayor of Lorca in southern Spain, Ana Ruiz."""
    words = office.words
    number = office.last + 2
    if number >= len(words) or not words.joined(office.last) or words.keys[office.last + 1] != "in":
        return
    while number + 1 < len(words) and words.keys[number] in vocabulary("directions"):
        number += 1
    found = places().at(words.words, number)
    if found is not None and words.text.startswith(", ", words.ends[found[0]]):
        office.note_place(found[1])
        office.last = found[0]


def read_object(office: Office, headlines: AbstractSet[int]) -> None:
    """Take in the body behind a verb: `heads the Bank of Ghana`."""
    if office.head_last + 2 < len(office.words) and office.words.joined(office.head_last):
        _take(office, Complement(office, headlines).read(office.head_last + 1))


def _blank(office: Office) -> Office:
    """The same head, with nothing known of the office yet."""
    return Office(office.words, office.form, office.head_first, office.head_last)


def _take(office: Office, end: int | None) -> None:
    if end is None:
        return
    office.last = end
    if office.form.head.title == "whole":
        office.title_last = end


def _read_after_comma(office: Office, headlines: AbstractSet[int]) -> None:
    """Read a body behind a comma: `Managing Director, Volta River Authority (VRA), Kofi Mensah`."""
    words = office.words
    last = office.head_last
    if words.gap(last) != ", " or not words.is_capitalised(last) or not words.is_capitalised(last + 1):
        return
    trial = _blank(office)
    end = Complement(trial, headlines).read(last + 1)
    if end is None or not trial.marks & {"body", "soft body"} or not _BODY_CLOSED.match(words.text, words.ends[end]):
        return
    office.marks |= trial.marks
    office.body, office.body_state = trial.body, office.body_state or trial.body_state
    _take(office, end)
    closing = _BODY_CLOSED.match(words.text, words.ends[end])
    if closing and "(" in closing[0]:
        office.last = end + 1  # the abbreviation is one more word


def _of_an_official(office: Office, number: int) -> bool:
    """Whether the office serves a person: a spokesman for Mr Hart, an adviser to President Obama."""
    words = office.words
    if words.keys[number] in vocabulary("definite"):
        number += 1
    elif words.keys[number] in vocabulary("honorifics") or _opens_a_persons_name(office, number):
        office.possessor = office.last = _end_of_name(office, number)
        return True
    if number < len(words) and (found := places().at(words.words, number)):
        number = found[0] + 1
    if number < len(words) and heads().at(words.keys, number) and office.form.head.title == "bare":
        office.marks.add("official")
        return True
    return False


def _opens_a_persons_name(office: Office, number: int) -> bool:
    """Whether a given name stands there; in Clark County it is a place's."""
    words = office.words
    if words.words[number] not in given_names():
        return False
    ends_in_a_thing = words.joined(number) and words.keys[number + 1] in vocabulary("not_persons")
    return not ends_in_a_thing


def _end_of_name(office: Office, number: int) -> int:
    words = office.words
    while number + 1 < len(words) and words.joined(number) and words.is_capitalised(number + 1):
        number += 1
    return number
