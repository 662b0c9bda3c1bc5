"""What stands before the head of an office: rules that read it from right to left."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from newsfacts_officials._lexicon import bodies, heads, places, vocabulary
from newsfacts_officials._office import Mark, Office

__all__ = ["RULES", "read_left"]

Rule = Callable[[Office, int, AbstractSet[int]], int | None]
"""The first word of what ends with a word and belongs to the office; None if the rule does not know it."""


def known_body(office: Office, number: int, _headlines: AbstractSet[int]) -> int | None:
    """A body with a name of its own: the White House chief of staff, the FBI director."""
    found = bodies().ending(office.words.words, number)
    if found is None:
        return None
    first, body = found
    office.body = office.body or (first, number)
    office.note_body(body)
    if office.form.head.title == "whole" and body.in_title:
        office.title_first = first
    return first


def place(office: Office, number: int, _headlines: AbstractSet[int]) -> int | None:
    """A state, a region or a city: the Iraqi foreign minister, the Montreal mayor."""
    found = places().ending(office.words.words, number)
    if found is None or not office.words.is_capitalised(number):
        return None
    office.note_place(found[1])
    return found[0]


def field_or_rank(office: Office, number: int, _headlines: AbstractSet[int]) -> int | None:
    """A field of government or a rank: the deputy foreign minister."""
    key = office.words.keys[number]
    if not office.note_word(number) and key not in vocabulary("ranks"):
        return None
    if key in vocabulary("parties") and not (key in vocabulary("domains") and office.head in {"minister", "secretary"}):
        return number  # a Liberal MP
    return _in_title(office, number, number + 1)


def plain_adjective(office: Office, number: int, _headlines: AbstractSet[int]) -> int | None:
    """What says who holds it, not which office it is: a senior Western official, the far-right interior minister."""
    key = office.words.keys[number]
    if key in vocabulary("adjectives") or key in vocabulary("many_states"):
        return number
    return number if "-" in key and office.words.words[number].islower() else None


def coordination(office: Office, number: int, _headlines: AbstractSet[int]) -> int | None:
    """Two fields or two states: the foreign and defence ministers, British and German ministers."""
    words = office.words
    if (
        words.keys[number] not in {"and", "&"}
        or number == 0
        or not words.joined(number - 1)
        or number >= office.head_first
    ):
        return None
    before = words.keys[number - 1]
    if before in vocabulary("domains") and words.keys[number + 1] in vocabulary("domains"):
        return _in_title(office, _first_field(office, number - 1), number + 1)
    if before in vocabulary("kin"):  # Clinton's brother and adviser
        return number - 1
    first = places().ending(words.words, number - 1)
    of_states = first is not None and (first[1].kind == "adjective" or words.words[number - 1].isupper())
    if first and of_states and places().at(words.words, number + 1):
        office.note_place(first[1])
        return first[0]
    return None


def _first_field(office: Office, number: int) -> int:
    """The first of a list of fields that ends with a word: the police, fire and crime commissioner."""
    words = office.words
    office.note_word(number)
    while number > 0 and words.gap(number - 1) == ", " and words.keys[number - 1] in vocabulary("domains"):
        number -= 1
        office.note_word(number)
    return number


def ministry_of(office: Office, number: int, _headlines: AbstractSet[int]) -> int | None:
    """A body with its field behind it: the Ministry of Defence spokesman."""
    words = office.words
    if words.keys[number] not in {"of", "for"} or number == 0 or not words.joined(number - 1):
        return None
    before = words.keys[number - 1]
    fields: frozenset[Mark] = frozenset({"domain", "soft domain"} if office.form.head.needs != "nothing" else ())
    if before in vocabulary("private") and office.marks & ({"region", "state"} | fields):
        office.marks.add("private")  # the University of Cincinnati president, the Chamber of Commerce president
        return number - 1
    if before not in vocabulary("body_nouns") or not office.marks & {"domain", "soft domain"}:
        return None
    office.body = (number - 1, office.head_first - 1)
    office.marks.add("body")
    return number - 1


def unknown_capital(office: Office, number: int, headlines: AbstractSet[int]) -> int | None:
    """A capitalised word that no list knows: the Google spokesman, the Toledo mayor."""
    words = office.words
    key = words.keys[number]
    if (
        not words.is_capitalised(number)
        or number in headlines
        or key in vocabulary("stops")
        or heads().at(words.keys, number)
    ):
        return None
    office.marks.add("unknown")
    if office.through_place and office.words.joined(number) and _is_place(office, number + 1):
        office.marks.add("private")  # Real Madrid
    if office.form.head.title == "bare" and number + 1 == office.title_first:
        office.possessor = number  # Trump spokesman
    if office.form.head.needs == "body":
        _in_title(office, number, number + 1)
    return number


def _is_place(office: Office, number: int) -> bool:
    found = places().at(office.words.words, number)
    return found is not None and found[1].kind in {"region", "city"}


RULES: tuple[Rule, ...] = (
    known_body,
    place,
    field_or_rank,
    plain_adjective,
    coordination,
    ministry_of,
    unknown_capital,
)


def _in_title(office: Office, first: int, was: int) -> int:
    """Take words in at the left end of the title, if they stand right before it."""
    if office.title_first == was:
        office.title_first = first
    return first


def read_left(office: Office, taken: int, headlines: AbstractSet[int]) -> None:
    """Take in what stands before the head.

    Args:
        office: The office, of which only the head is known.
        taken: The last word that an earlier office took.
        headlines: The words that stand in a line where every word has a capital.
    """
    words = office.words
    number = office.head_first
    while number > 0:
        if words.possesses(number - 1):
            office.first = office.outer = number
            _read_possessor(office, number - 1, taken)
            break
        if number - 1 <= taken or not words.joined(number - 1):
            break
        reached = next((first for rule in RULES if (first := rule(office, number - 1, headlines)) is not None), None)
        if reached is None or reached <= taken:
            break
        number = reached
    if office.determiner != "'s":
        office.first = office.outer = number
    _read_determiner(office, taken)


def _read_possessor(office: Office, number: int, taken: int) -> None:
    """Read whose office it is: a state's, a body's, another official's or a person's."""
    words = office.words
    office.determiner = "'s"
    if number <= taken:
        office.marks.add("official")  # the president's spokesman: the president is read already
        return
    office.outer = number
    if body := bodies().ending(words.words, number):
        office.body = office.body or (body[0], number)
        office.note_body(body[1])
        office.outer = office.owner = body[0]
    elif words.is_capitalised(number) and (found := places().ending(words.words, number)):
        office.note_place(found[1])
        office.outer = office.owner = found[0]
    elif words.keys[number] in vocabulary("own_state"):
        office.marks.add("state")
    elif not office.note_word(number):
        office.possessor = number


def _read_determiner(office: Office, taken: int) -> None:
    before = office.outer - 1
    if before <= taken or not office.words.joined(before):
        return
    key = office.words.keys[before]
    if key in vocabulary("acting_verbs") or (key == "as" and office.words.keys[before - 1] in vocabulary("starring")):
        office.marks.add("fiction")
    if key == "whose" and before > 0 and office.words.gap(before - 1) == ", ":
        _read_antecedent(office, before - 1)
    if key in vocabulary("definite") or key in vocabulary("indefinite"):
        office.outer = before
        office.determiner = office.determiner or key


def _read_antecedent(office: Office, number: int) -> None:
    """Read the body or state that a clause is about: the county's Board of Supervisors, whose | chairman."""
    words = office.words
    if body := bodies().ending(words.words, number):
        office.note_body(body[1])
    elif words.is_capitalised(number) and (found := places().ending(words.words, number)):
        office.note_place(found[1])
    else:
        office.note_word(number)
