"""Whether two articles tell the age of one person."""

from __future__ import annotations

from typing import Final

from newsfacts_numbers._figures import Figure
from newsfacts_numbers._stems import stem, table, words_of

__all__ = ["of_one_person"]

# What one does to another, so that two people are told of.
_TO_ANOTHER: Final = frozenset(("killed", "injured", "arrested", "charged", "abducted"))
_BIRTHDAY: Final = 1
_NEARLY: Final = 5  # years: two people are seldom so near in age, and nobody's age is mistaken by much more
_FULL: Final = 2  # words: a given name and a surname


def of_one_person(one: Figure, other: Figure, *, lone: bool) -> bool:
    """Whether two ages are told of one person.

    Both articles give that person one name; or either opens with the only person of whom it tells an age, and names
    that person only afterwards: a woman of 58 won the race; Eva Moll keeps geese.

    Args:
        one: An age.
        other: One of another article.
        lone: Whether neither article tells another age.
    """
    if _have_had_a_birthday(one, other):
        return False
    a, b = one.bearer, other.bearer
    if len(a) >= _FULL and len(b) >= _FULL:
        return a[-1] == b[-1] and (a[-2] in b[:-1] or b[-2] in a[:-1])
    return lone and any(_is_named_later(known, open_) for known, open_ in ((one, other), (other, one)))


def _have_had_a_birthday(one: Figure, other: Figure) -> bool:
    """Whether the ages differ by a year, and nothing shows that both articles are of one day."""
    apart = one.published is None or one.published != other.published
    return apart and abs(one.size - other.size) == _BIRTHDAY


def _is_named_later(known: Figure, unnamed: Figure) -> bool:
    """Whether somebody whom one article opens with by name is the only one of whom the other opens without one."""
    if len(known.bearer) < _FULL or unnamed.bearer or not (known.opens and unnamed.opens):
        return False
    if known.bearer[-_FULL:] != unnamed.next_name[-_FULL:] or abs(known.size - unnamed.size) > _NEARLY:
        return False
    if not frozenset(map(stem, known.bearer[-_FULL:])).isdisjoint(unnamed.subject.sentence):
        return False
    to_another = unnamed.subject.roles & _TO_ANOTHER
    alone = sum(word.casefold() in table("persons")["somebody"] for word in words_of(unnamed.subject.place.text)) <= 1
    return alone and (not to_another or not to_another.isdisjoint(known.subject.roles))
