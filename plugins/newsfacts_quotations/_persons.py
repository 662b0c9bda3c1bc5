"""Whether a name is a person's: by its form, by the role it begins with, by what stands around it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from newsfacts.text import Name, given_names
from newsfacts_quotations._lexicon import ranks, word_list

__all__ = ["has_any_role", "is_person", "without_role"]


@lru_cache(maxsize=4096)
def without_role(name: str) -> str:
    """A long name without what its bearer does, which stands before it: Publican Sam Roe, Harbour Board Chair Ann Lee.

    Ranks are left out whatever follows; all else only before a given name, or where it means a person for sure.
    """
    first, _, rest = name.partition(" ")
    low = first.lower()
    if low in _any_rank() and " " in rest:
        return without_role(rest)  # Det Con Ann Lee
    if first not in given_names() and (inner := _behind_role(name)):
        return inner
    trade = _is_role(low) or (_is_trade(first) and rest.partition(" ")[0] in given_names())
    return rest if " " in rest and trade else name


def _behind_role(name: str) -> str | None:
    """The name behind the last word that is a role, or that a given name shows to be a role, a field or a place."""
    words = name.split()
    before = range(len(words) - _MIN_NAME)
    known = (at for at in reversed(before) if _opens_name(words[at + 1]) and _stands_before_name(words[at]))
    roles = (at for at in reversed(before) if at and words[at].lower() in word_list("nouns", "persons"))
    at = next(known, None)
    at = next(roles, None) if at is None else at
    return None if at is None else " ".join(words[at + 1 :])


def _opens_name(word: str) -> bool:
    """A given name, or the initials for one: Superintendent of Police | R. V. Rao."""
    return word in given_names() or _INITIALS.fullmatch(word) is not None


_INITIALS = re.compile(r"(?:[A-Z]\.)+")


def _stands_before_name(word: str) -> bool:
    """Restaurateur, Judge-Executive, the Director of | Engineering | Ann Lee, | ORB | Ann Lee said."""
    low = word.lower().rpartition("-")[2]
    place = word.isupper() and len(word) >= _DATELINE
    return place or _is_role(low) or _is_trade(word) or low in word_list("nouns", "fields")


def _is_trade(word: str) -> bool:
    """Whether a word ends like one for what somebody does, and is nobody's given name."""
    return word.lower().endswith(_TRADES) and word not in given_names()


@cache
def _any_rank() -> frozenset[str]:
    return frozenset[str]().union(*ranks().values())


_TRADES = ("er", "or", "eur", "ist", "ian", "ant", "man", "woman")
"""How words for what somebody does end: Ecologist Ann Lee."""
_DATELINE = 5
"""How many letters in capitals are a place before a name, rather than its initials: LISBON Ann Lee; but JP Roe."""


def is_person(name: Name) -> bool:
    return name.is_personal and name.text.rpartition(" ")[2].lower() not in word_list("nouns", "things")


# mother-of-three, 43-year-old
_ROLE_IN_ONE = re.compile(r"[a-z]+-of-[a-z]+|\d+-year-old")
_WORD_BEFORE = re.compile(r"([\w-]++)(?P<comma>,?) \Z")


def _has_role(text: str, name: Name) -> bool:
    """Whether a word for a person stands right before a name of two words or more: NLC president Ayo Cole."""
    before = _WORD_BEFORE.search(text, max(0, name.span.start - 24), name.span.start)
    role = before[1].lower().removeprefix("ex-") if before else ""
    of_family = role in word_list("nouns", "kin")
    if before and before["comma"] and not of_family:
        return False
    known = len(name.words) > 1 or name.text in given_names() or of_family  # his wife Ada; his wife, Ada,
    return known and (_is_role(role) or _ROLE_IN_ONE.fullmatch(role) is not None)


def _is_role(word: str) -> bool:
    """Whether a word means one person: teacher, headteacher, vice-chair."""
    return word in word_list("nouns", "persons") or word[_PREFIX:].endswith(_roles_of_letters())


_PREFIX = 3
"""How many letters a word for a person has before another, to be made of it: headteacher, but not Republican."""


@cache
def _roles_of_letters() -> tuple[str, ...]:
    """The longer words for a person, which others are made of."""
    return tuple(word for word in word_list("nouns", "persons") if len(word) >= len("judge"))


def has_any_role(text: str, name: Name) -> bool:
    """Whether a word for a person stands before a name, begins it or follows it: Ecologist Ann Lee; Una Roe, a vet,."""
    return _has_role(text, name) or without_role(name.text) != name.text or _is_described(text, name)


# Una Roe, | 38, ; Una Roe, | a retired vet from Orb,
_AGE_BEHIND = re.compile(r", \d{2}(?:[,.]| [a-z])")
# who called himself simply | Una Roe
_CALLED_BEFORE = re.compile(
    r"\b(?:identified|introduced|called|named|gave) (?:him|her)self (?:(?:only|simply|just) )?(?:as )?\Z"
)
_LONG = 40
# Una Roe | , who studies eels: several, as in a team, would have a plural
_WHO_BEHIND = re.compile(r", who (?:is|was|has|[a-z]+[a-rt-z]s)\b")
# Labour’s | Una Roe | said
_OF_BODY = re.compile(r"(?:\A|[.!?”\"\n] ?)[A-Z]\w+(?: [A-Z]\w+)?[’']s? \Z")
_SAYS_BEHIND = re.compile(r" (?:said|says|told|described|called|added|warned|asked|argued|claimed|denied|accused)\b")
_ROLE_BEHIND = re.compile(
    r", (?:an?|the|his|her|their|its) (?:[\w’'-]++ ){0,3}?(?P<role>[a-z-]++)"
    r"(?:[,.]| (?:of|at|for|from|in|who|whose|with)\b)"
)


def _is_described(text: str, name: Name) -> bool:
    """Whether an age or a word for a person follows a name of two or three words between commas."""
    if not _MIN_NAME <= len(name.words) <= _MAX_NAME:
        return False
    if _AGE_BEHIND.match(text, name.span.end) or _CALLED_BEFORE.search(
        text, max(0, name.span.start - _LONG), name.span.start
    ):
        return True
    if _SAYS_BEHIND.match(text, name.span.end) and _OF_BODY.search(text, max(0, name.span.start - 30), name.span.start):
        return len(name.words) == _MIN_NAME and not _names_body(name)  # Labour’s Una Roe said
    if _WHO_BEHIND.match(text, name.span.end):
        return not _names_body(name)  # Una Roe, who studies eels,
    role = _ROLE_BEHIND.match(text, name.span.end)
    return role is not None and _is_role(role["role"])


def _names_body(name: Name) -> bool:
    words = {word.lower() for word in name.words}
    bodies, things = word_list("nouns", "bodies"), word_list("nouns", "things")
    return not (words.isdisjoint(bodies) and words.isdisjoint(things)) or name.text.isupper()


_MIN_NAME, _MAX_NAME = 2, 3
"""How many words a name has that nothing but what stands around it shows to be a person's."""
