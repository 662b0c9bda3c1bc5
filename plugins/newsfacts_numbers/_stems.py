"""The words of a sentence as stems, and what they say by ``data/subjects.toml``."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, cast
from unicodedata import combining, normalize

from newsfacts.lexicon import read_toml

__all__ = [
    "contrasts_in",
    "foreseeing",
    "groups_of",
    "plain",
    "roles_in",
    "roles_of",
    "roles_right_before",
    "signs_of",
    "starts",
    "stem",
    "table",
    "telling_stems",
    "words_of",
]

_WORD = re.compile(r"[^\W\d_]++(?:['’-][^\W\d_]++)*+|\d{4}")
_STEM = 5
_SHORTEST = 2

Table = dict[str, Any]


@cache
def table(name: str) -> Table:
    """A table of the data file."""
    return cast("Table", read_toml("newsfacts_numbers", "subjects.toml")[name])


def words_of(text: str) -> list[str]:
    """The words of a text, and the years."""
    return _WORD.findall(text)


def plain(word: str) -> str:
    """The word without its accents: Baška is Baska elsewhere."""
    if word.isascii():
        return word
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Enough of a word to tell it from others, whatever its ending."""
    lower = plain(word.casefold()).removesuffix("'s").removesuffix("’s")
    lower = str(table("short").get(lower, lower))
    return lower[:_STEM] if len(lower) > _STEM else lower.removesuffix("s")


def starts(word: str, stems: Iterable[str]) -> bool:
    """Whether a word begins with one of the stems, or is it, where the stem ends in a full stop."""
    return f"{word}.".startswith(tuple(stems))


def telling_stems(words: Iterable[str]) -> frozenset[str]:
    """The stems of the words that say something."""
    return frozenset(map(_telling, words)) - {""}


@lru_cache(maxsize=65536)
def _telling(word: str) -> str:
    """The stem of a word that says something, else nothing."""
    return stem(word) if len(word) > _SHORTEST and not starts(word.casefold(), _empty()) else ""


@cache
def _empty() -> tuple[str, ...]:
    return tuple(table("empty")["stems"])


def signs_of(words: Iterable[str]) -> frozenset[str]:
    """Which signs words give: that they speak of a ``part``, of the ``whole``, of a ``later`` figure."""
    return frozenset[str]().union(*map(_signs, words))


@lru_cache(maxsize=32768)
def _signs(word: str) -> tuple[str, ...]:
    return tuple(sign for sign, stems in table("signs").items() if any(starts(part, stems) for part in _parts(word)))


def roles_in(text: str, words: Iterable[str]) -> frozenset[str]:
    """What a text, and the words in it, say is done or happens."""
    phrases = _phrases_in(f" {text.casefold()}")
    if not phrases:
        return frozenset[str]().union(*map(roles_of, words))
    taken = frozenset(word for phrase, _ in phrases for word in phrase.split())  # who fell ill has not fallen
    roles = frozenset[str]().union(*(roles_of(word) for word in words if word.casefold() not in taken))
    return roles.union(role for _, role in phrases)


def _phrases_in(spaced: str) -> list[tuple[str, str]]:
    """The phrases in a text that a space opens, looked for only where their first word stands."""
    firsts = _phrases().keys() & spaced.split(" ")
    if not firsts:
        return []
    return [(phrase, role) for first in firsts for phrase, role in _phrases()[first] if phrase in spaced]


@lru_cache(maxsize=32768)
def roles_of(word: str) -> frozenset[str]:
    """What a word alone says is done or happens: the roles of the longest stem of each of its parts."""
    roles: list[str] = []
    for part in _parts(word):
        openings = (f"{part}.", *(part[:length] for length in range(len(part), 0, -1)))
        roles += next((_roles()[opening] for opening in openings if opening in _roles()), ())
    return frozenset(roles)


def roles_right_before(text: str) -> frozenset[str]:
    """The roles that the end of a text gives to a number right behind it."""
    last = text.casefold().rstrip()
    if not last.endswith(_any_direct()):
        return frozenset()
    return frozenset(role for role, ends in _direct().items() if last.endswith(ends))


@cache
def _direct() -> dict[str, tuple[str, ...]]:
    return {role: tuple(f" {word}" for word in words) for role, words in table("directly").items()}


@cache
def _any_direct() -> tuple[str, ...]:
    return tuple(end for ends in _direct().values() for end in ends)


def groups_of(words: Iterable[str]) -> frozenset[str]:
    """The stems of those words that are for some of the people."""
    telling = [word for word in map(str.casefold, words) if starts(word, _groups())]
    return frozenset(each for each in _groups() if any(starts(word, (each,)) for word in telling))


@cache
def _groups() -> tuple[str, ...]:
    return tuple(table("groups")["stems"])


@cache
def foreseeing(side: str) -> tuple[str, ...]:
    """The stems of words that say of a number behind (``before``) or before them (``after``) that it is foreseen."""
    return tuple(table("foreseen")[side])


def contrasts_in(text: str, words: Iterable[str]) -> tuple[frozenset[str], ...]:
    """Of each row of contrasts, the words and phrases that stand in a text."""
    found = frozenset[str]().union(*map(_contrasting, words))
    spaced = f" {text.casefold()}"
    found = found.union(phrase[1:] for phrase in _contrasting_phrases() if phrase in spaced)
    return tuple(row & found for row in _contrasts()) if found else _no_contrasts()


@cache
def _contrasts() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row) for row in table("contrasts")["rows"])


@cache
def _contrasting_stems() -> tuple[str, ...]:
    return tuple(each for row in table("contrasts")["rows"] for each in row)


@cache
def _no_contrasts() -> tuple[frozenset[str], ...]:
    """What most texts have, of each row: nothing."""
    return tuple(frozenset[str]() for _ in _contrasts())


@cache
def _contrasting_phrases() -> tuple[str, ...]:
    """Those of more than one word, a space before each."""
    return tuple(f" {each}" for row in _contrasts() for each in sorted(row) if " " in each)


@lru_cache(maxsize=32768)
def _contrasting(word: str) -> tuple[str, ...]:
    lower = word.casefold()
    if not starts(lower, _contrasting_stems()):
        return ()  # as nearly all words, for which the rows need not be gone through
    return tuple(each for each in _contrasting_stems() if starts(lower, (each,)))


def _parts(word: str) -> tuple[str, ...]:
    """A word, and what follows its hyphens: a walk-out, the ex-prisoners."""
    lower = word.casefold()
    return (lower, *lower.split("-")[1:])


@cache
def _roles() -> dict[str, list[str]]:
    """The roles that each stem tells of: none, where it only begins like those that do."""
    roles: defaultdict[str, list[str]] = defaultdict(list)
    for role, stems in table("roles").items():
        for each in stems:
            roles[each].append(role)
    return {**roles, **{each: [] for each in table("no_roles")["stems"]}}


@cache
def _phrases() -> dict[str, list[tuple[str, str]]]:
    """By their first word, the stems of more than one word, a space before each, with their roles."""
    phrases: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for each, roles in _roles().items():
        first, space, _ = each.partition(" ")
        if space:
            phrases[first] += [(f" {each}", role) for role in roles]
    return dict(phrases)
