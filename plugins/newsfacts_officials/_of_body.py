"""Who speaks for a public body though no office is said: Ada Cole of the fire brigade."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsfacts.text import Name
from newsfacts_officials._field import Field, outer_start
from newsfacts_officials._lexicon import Head, HeadForm, bodies, firm_fields, places, vocabulary
from newsfacts_officials._office import Office
from newsfacts_officials._persons import may_be_person

__all__ = ["find_members"]

# Ada Cole | of the fire brigade    Ada Cole, | with the weather service
# Ada Cole, | who was in charge of snails at the irrigation office
_GAP = re.compile(
    r"""(?: ,\ who\ (?:is|was)\ (?:now\ )?in\ charge\ of\ (?:[a-z]+\ ){1,4} (?=(?:at|in)\ the\ ) )
    | ,?\  (?=of\ the\ ) | ,\  (?=(?:from|with|at)\ the\ )""",
    re.VERBOSE,
)

_FORM = HeadForm(Head("of a body", "body", "bare"), plural=False)


def find_members(field: Field, names: Sequence[Name]) -> Iterator[tuple[Name, Office]]:
    """The names behind which a public body stands that they are said to be of, with an office that has no title."""
    for name in names:
        gap = _GAP.match(field.words.text, name.span.end)
        if gap is None or len(name.words) == 1 or not may_be_person(name):
            continue
        office = _of_body(field, field.words.first_from(gap.end()))
        if office is not None and not _has_article(field, name):
            yield name, office


def _of_body(field: Field, number: int) -> Office | None:
    """The office of whoever is of the public body that starts behind a preposition and its article."""
    words = field.words
    office = Office(words, _FORM, number, number)
    number += 2
    place = places().at(words.words, number) if number < len(words) else None
    if place is not None and words.is_capitalised(number) and (words.joined(place[0]) or words.possesses(place[0])):
        office.note_place(place[1])
        number = place[0] + 1
    elif words.possesses(number) and words.keys[number] in vocabulary("own_state"):
        office.marks.add("state")
        number += 1
    end = _known(office, number) or _by_field(office, number)
    if end is None or words.keys[end] not in vocabulary("with_officers") or _runs_on(office, end):
        return None
    office.marks.add("body")
    office.body, office.last, office.titled = (number, end), end, False
    return office


def _known(office: Office, number: int) -> int | None:
    """The last word of a body known by name."""
    found = bodies().at(office.words.words, number) if number < len(office.words) else None
    if found is None:
        return None
    office.note_body(found[1])
    return found[0]


def _by_field(office: Office, number: int) -> int | None:
    """The last word of a body called by its fields: the flood relief office; of soft ones only a state's."""
    words, first = office.words, number
    while number < len(words) and words.joined(number) and words.keys[number] in vocabulary("domains"):
        number += 1
    fields = words.keys[first:number]
    told = not firm_fields().isdisjoint(fields) or bool(fields and office.marks & {"state", "region"})
    return number if told and number < len(words) and words.keys[number] in vocabulary("body_nouns") else None


def _runs_on(office: Office, end: int) -> bool:
    """Whether the body's words are only the first of a longer name: the health service | union."""
    words = office.words
    if not words.joined(end) and not words.possesses(end):
        return False
    key = words.keys[end + 1]
    things = vocabulary("private") | vocabulary("body_nouns") | vocabulary("not_persons")
    return words.possesses(end) or words.is_capitalised(end + 1) or key in things


def _has_article(field: Field, name: Name) -> bool:
    first = field.words.first_from(outer_start(name))
    return first > 0 and field.words.joined(first - 1) and field.words.keys[first - 1] == "the"
