"""Every phrase of an article that names an office."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from newsfacts.text import given_names
from newsfacts_officials._left import read_left
from newsfacts_officials._lexicon import HeadForm, bodies, heads, vocabulary
from newsfacts_officials._office import Office
from newsfacts_officials._right import read_right
from newsfacts_officials._verbs import by_verb, office_verbs
from newsfacts_officials._words import Words

__all__ = ["Office", "find_offices"]

_PREFIXES = frozenset({"ex", "line", "co", "vice", "mid", "then", "sub"})  # line-minister, ex-president
_RANKS_AHEAD = 4  # words from a rank to its office: deputy national security adviser
_SHORT = 3  # letters of an abbreviation: Gen, Sen, MP


def find_offices(words: Words, headlines: AbstractSet[int]) -> Iterator[Office]:
    """Every office phrase, in the order of the text; none overlaps the one before it.

    Args:
        words: The article's words.
        headlines: The words that stand in a line where every word has a capital.
    """
    first_words, verbs = heads().by_first, office_verbs()
    taken = -1
    previous: Office | None = None
    for number in [number for number, key in enumerate(words.keys) if key in first_words or "-" in key or key in verbs]:
        if number <= taken:
            continue
        if words.keys[number] in verbs and (office := by_verb(words, number, headlines)) is not None:
            taken = office.last
            yield office
            continue
        found = _head_at(words, number)
        if found is None:
            continue
        office = Office(words, found[1], number, found[0])
        read_left(office, taken, headlines)
        read_right(office, headlines)
        taken = office.last
        if previous is not None and _shares_article(office, previous):
            office.partner = previous
        previous = office
        yield office


def _shares_article(office: Office, earlier: Office) -> bool:
    """Whether an office stands behind the article of the one before it: the mayor | and sheriff."""
    bare = office.determiner == "" and not office.form.plural and not earlier.form.plural
    return bare and earlier.determiner == "the" and office.words.text[earlier.end : office.outer_start] == " and "


def _head_at(words: Words, number: int) -> tuple[int, HeadForm] | None:
    """The last word and the meaning of the longest head that starts with a word."""
    found = heads().at(words.keys, number) or _prefixed(words, number)
    if found is None or not all(_holds_together(words, between) for between in range(number, found[0])):
        return None
    last = found[0]
    if (body := bodies().ending(words.words, last)) and body[0] < number:
        return None  # House of Representatives, Council of Economic Advisers
    if last == number and words.keys[number] in vocabulary("ranks") and _is_rank(words, number):
        return None
    if len(words.words[number]) <= _SHORT and last == number and not _is_abbreviation(words, number):
        return None
    if last == number and words.joined(last) and _is_of_a_thing(words, last + 1):
        return None  # Justice Department, General Assembly
    if last == number and _is_field_of(words, last):
        return None  # Justice Minister
    return found


def _holds_together(words: Words, number: int) -> bool:
    """Whether a word and the next one may be of one head: secretary of, commonwealth's attorney."""
    following = words.keys[number + 1] if number + 1 < len(words) else ""
    return words.joined(number) or (words.possesses(number) and following in vocabulary("possessed_heads"))


def _prefixed(words: Words, number: int) -> tuple[int, HeadForm] | None:
    """A head that a hyphen binds to a prefix."""
    prefix, hyphen, tail = words.keys[number].rpartition("-")
    if not hyphen or prefix not in _PREFIXES:
        return None
    return next(((number, form) for phrase, form in heads().by_first.get(tail, ()) if len(phrase) == 1), None)


def _is_rank(words: Words, number: int) -> bool:
    """Whether a word (`deputy`, `chief`, `general`) is only the rank of the office that follows."""
    for following in range(number + 1, min(number + _RANKS_AHEAD, len(words))):
        if not words.joined(following - 1):
            return False
        if heads().at(words.keys, following):
            return True
        if words.keys[following] not in vocabulary("domains") | vocabulary("ranks"):
            return False
    return False


def _is_of_a_thing(words: Words, number: int) -> bool:
    """Whether a word behind a head makes both the name of a body or a thing; but President Bill Clinton is none."""
    key = words.keys[number]
    things = vocabulary("body_nouns") | vocabulary("not_persons")
    plain = heads().at(words.keys, number) is None and words.words[number] not in given_names()
    return key in things and plain


def _is_field_of(words: Words, number: int) -> bool:
    """Whether a head is only the field of the office that follows it."""
    is_field = words.keys[number] in vocabulary("domains") and words.joined(number)
    return is_field and heads().at(words.keys, number + 1) is not None


def _is_abbreviation(words: Words, number: int) -> bool:
    """Whether a short head is written as one: PM May, but not 3 PM, the am, or Capital FM."""
    if words.keys[number] == "spy":
        return True
    if not words.is_capitalised(number):
        return False
    if not words.words[number][:2].isupper() or number == 0 or not words.joined(number - 1):
        return True
    return not words.words[number - 1][0].isdigit() and words.keys[number - 1] not in vocabulary("broadcasters")
