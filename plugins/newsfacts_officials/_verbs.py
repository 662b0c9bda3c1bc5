"""Offices that a verb tells of: `who heads the central bank`, `who kept the transport portfolio`."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from newsfacts_officials._lexicon import HeadForm, bodies, heads, particles, places, vocabulary
from newsfacts_officials._office import Office
from newsfacts_officials._right import read_object
from newsfacts_officials._words import Words

__all__ = ["by_verb", "office_verbs"]

_BEFORE_VERB = frozenset({"who", "now", "also", "once", "currently", "formerly", "still", "has", "had"})
_WILL = re.compile(r"\bwho (?:(?:is|was) (?:due |set )?to|will) \Z")
_WILL_REACH = 18  # characters of the longest of these
_TERM_BEHIND = re.compile(r"[,.;)]| since | until | for (?:\w+ ){1,3}(?:years?|months?|decades?)|$")
_HOUSES = frozenset({"upper", "lower", "national", "federal"})
_FIELDS = 5  # words of the fields of a portfolio: trade, industry and energy


def office_verbs() -> AbstractSet[str]:
    """The verbs of which one may tell of an office."""
    return vocabulary("heading") | vocabulary("to_head") | vocabulary("keeping") | particles().keys()


def by_verb(words: Words, number: int, headlines: AbstractSet[int]) -> Office | None:
    """The office that a verb tells of: who | heads the state health department.

    Args:
        words: The article's words.
        number: The verb.
        headlines: The words that stand in a line where every word has a capital.
    """
    if number == 0 or not words.joined(number - 1):
        return None
    key = words.keys[number]
    if key in vocabulary("to_head") and _WILL.search(
        words.text, max(0, words.starts[number] - _WILL_REACH), words.starts[number]
    ):
        office = _heading(words, number, number, headlines)
        return office if office is not None and _names_a_body(office) else None
    if words.keys[number - 1] not in _BEFORE_VERB:
        return None
    if key in vocabulary("keeping"):
        return _portfolio(words, number)
    particle = particles().get(key)
    if particle is None:
        return _heading(words, number, number, headlines) if key in vocabulary("heading") else None
    if words.keys[number + 1 : number + 2] != [particle]:
        return None
    return _heading(words, number, number + 1, headlines)


def _form(head: str) -> HeadForm | None:
    found = heads().at(head.split(), 0)
    return found[1] if found else None


def _heading(words: Words, verb: int, last: int, headlines: AbstractSet[int]) -> Office | None:
    """The office of whoever heads the body behind a verb and its particle."""
    if (form := _form("head")) is None:
        return None
    office = Office(words, form, verb, last)
    read_object(office, headlines)
    if words.keys[verb] in vocabulary("presiding"):
        _note_chamber(office)
        if "body" not in office.marks:
            return None
    elif last == verb:
        _note_regulator(office)
    # who has led the ministry since May; but not: who had led police to the body
    spoken = last > verb or words.keys[verb - 1] in {"has", "had"}
    if spoken and not _TERM_BEHIND.match(words.text, office.end):
        return None
    return office if office.marks & {"body", "soft body"} else None


def _names_a_body(office: Office) -> bool:
    """Whether what is to be led is a body at once, rather than, say, the opposition to Congress."""
    number = office.head_last + 1 + (office.words.keys[office.head_last + 1] in vocabulary("definite"))
    known = office.words.is_capitalised(number) or bodies().at(office.words.words, number) is not None
    return known or office.words.keys[number] in vocabulary("domains") | vocabulary("body_nouns")


def _note_chamber(office: Office) -> None:
    """Who presides over a house or chamber that is none of commerce is its speaker."""
    words, first = office.words, office.head_last + 2
    plain = all(
        words.keys[number] in _HOUSES or places().at(words.words, number) for number in range(first, office.last)
    )
    dwelling = words.keys[office.last] == "house" and first == office.last and not words.is_capitalised(first)
    if plain and not dwelling and words.keys[office.last] in vocabulary("presided"):
        office.marks.discard("private")
        office.marks.add("body")


def _note_regulator(office: Office) -> None:
    """Who heads the regulator heads a body, as no human one has a head."""
    words, last = office.words, office.head_last
    if (
        words.keys[last + 1 : last + 2] == ["the"]
        and words.keys[last + 2 : last + 3]
        and words.keys[last + 2] in vocabulary("headed")
    ):
        office.last = office.title_last = last + 2
        office.marks.add("body")


def _portfolio(words: Words, verb: int) -> Office | None:
    """The office of a member of a cabinet: who kept the transport portfolio; but not a bank's investment portfolio."""
    first = verb + 2
    if words.keys[verb + 1 : first] != ["the"] or (form := _form("minister")) is None:
        return None
    reach = range(first, min(first + _FIELDS, len(words)))
    last = next((number for number in reach if words.keys[number] in {"portfolio", "portfolios"}), None)
    if last is None or last == first:
        return None
    fields = [key for key in words.keys[first:last] if key != "and"]
    if any(key not in vocabulary("domains") or key in vocabulary("invested") for key in fields):
        return None
    office = Office(words, form, verb, last)
    office.title_first = first
    return office
