"""Figures that are held against no other article's: named rules, any of which is enough."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from newsfacts import Quantity
from newsfacts_numbers._partitives import is_size
from newsfacts_numbers._surroundings import Place
from newsfacts_numbers._verdicts import dimension, size

__all__ = ["RULES", "is_uncompared"]

_DUAL = (1, 2)
_DOZEN = 12  # a six-seat car, a twelve-member jury
_PARTITIVE = re.compile(r" of (?:the |its |their |his |her |our |these |those |\d|[A-Z])")
_INSTANCE = re.compile(r" (?:\w+ ){0,3}\w+, (?:a |an |the )?[A-Z]")
_IN_SO_MANY = re.compile(
    r" (?:(?!(?:is|was|has|had|were|are|who|died|fell) )[a-z-]+ ){1,3}(?:in|out of) (?:every )?"
    r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen)(?!\w)(?! [A-Z])"
)
_ONE_IN = re.compile(r"(?<!\w)one (?:[a-z-]+ ){1,3}(?:in|out of) (?:every )?\Z", re.IGNORECASE)
# what ends each of its matches, and little else
_IN_OF_EVERY = frozenset(("n ", "N ", "f ", "F ", "y ", "Y "))
_MARGIN_BEFORE = re.compile(r"(?:margins? of (?:\w+ )?error|plus[ -]or[ -]minus|±)(?:[^.!?]|\.\d)*\Z", re.IGNORECASE)
_MARGIN_AFTER = re.compile(r"(?:[^.!?]|\.\d)*?(?:margins? of (?:\w+ )?error|plus[ -]or[ -]minus)", re.IGNORECASE)
_COUNTED = re.compile(
    r" of (?:the |all |its )?(?:ballots|votes|polling stations|precincts|districts) (?:(?:had|have) been |were |was )?"
    r"(?:counted|tallied|reporting)(?!\w)"
)
# a father of | four
_PARENT_OF = re.compile(r"(?<!\w)(?:(?:grand)?(?:father|mother|parent)s?|widow(?:er)?s?) of \Z", re.IGNORECASE)
_REACH = 60
_ARTICLES = ("a ", "an ")


def points_back(place: Place, quantity: Quantity) -> bool:
    """Of things spoken of before: the two nations."""
    return (
        quantity.type == "count"
        and quantity.value in _DUAL
        and place.text[: place.start].casefold().endswith(("the ", "both "))
    )


def in_a_compound(place: Place, quantity: Quantity) -> bool:
    """It says what sort of thing it is, not how many: a two-term governor, a three-way race; but a 180-seat house."""
    before_a_hyphen = quantity.type == "count" and place.text[place.end : place.end + 1] in {"-", "\u2011"}
    if not before_a_hyphen or dimension(quantity) != "count":
        return False
    return not is_size(place) or size(quantity) <= _DOZEN


def of_one(_place: Place, quantity: Quantity) -> bool:
    """It says what sort of thing it is: a one-day final, a one-year visa."""
    return quantity.value == 1 and "-" in quantity.text


def in_an_enumeration(place: Place, _quantity: Quantity) -> bool:
    """It numbers the points of a list: 2) the bridge."""
    return (
        place.text[place.end : place.end + 1] == ")"
        and "(" not in place.text[max(0, place.start - _REACH) : place.start]
    )


def one_of_them(place: Place, quantity: Quantity) -> bool:
    """One of the largest: a way of speaking, no count."""
    return quantity.value == 1 and _PARTITIVE.match(place.text, place.end) is not None


def one_of_so_many(place: Place, quantity: Quantity) -> bool:
    """One stolen picture in eight is a share, and eight is no count either."""
    one = quantity.value == 1 and _IN_SO_MANY.match(place.text, place.end)
    behind = place.text[max(0, place.start - 2) : place.start] in _IN_OF_EVERY
    return bool(one or (behind and _ONE_IN.search(place.text, max(0, place.start - _REACH), place.start)))


def an_instance(place: Place, quantity: Quantity) -> bool:
    """It tells of one case among many: One driver, Ann Lee, said."""
    counts_one = quantity.type == "count" and quantity.value == 1
    return counts_one and _INSTANCE.match(place.text, place.end) is not None


def margin_of_error(place: Place, quantity: Quantity) -> bool:
    """A survey's margin is its own."""
    if quantity.type != "percent":
        return False
    before = place.text[max(0, place.start - _REACH) : place.start]
    after = place.text[place.end : place.end + _REACH // 2]
    return bool(_MARGIN_BEFORE.search(before) or _MARGIN_AFTER.match(after))


def in_a_span(place: Place, quantity: Quantity) -> bool:
    """It tells in the course of what, not how long anything took: fell by a third over a year."""
    single = quantity.type == "duration" and quantity.value == 1 and quantity.text.casefold().startswith(_ARTICLES)
    return single and place.text.endswith(" over ", 0, place.start)


def counted_so_far(place: Place, quantity: Quantity) -> bool:
    """It tells how far a count has come: with half of the ballots counted."""
    share = quantity.type in {"percent", "fraction"}
    return share and _COUNTED.match(place.text, place.end) is not None


def of_a_parent(place: Place, quantity: Quantity) -> bool:
    """It tells who somebody is, by children of whom nothing else is told: a mother of five."""
    count = quantity.type == "count"
    return count and _PARENT_OF.search(place.text, max(0, place.start - _REACH), place.start) is not None


RULES: Final[tuple[Callable[[Place, Quantity], bool], ...]] = (
    points_back,
    in_a_compound,
    of_one,
    in_an_enumeration,
    one_of_them,
    one_of_so_many,
    an_instance,
    margin_of_error,
    in_a_span,
    counted_so_far,
    of_a_parent,
)
"""Each answers True for a figure that says nothing which another article could say otherwise."""


def is_uncompared(place: Place, quantity: Quantity) -> bool:
    """Whether a rule keeps a figure out of all comparisons."""
    for rule in RULES:  # noqa: SIM110  # a generator for each figure takes as long as the rules
        if rule(place, quantity):
            return True
    return False
