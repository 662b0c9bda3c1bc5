"""When two spellings may be of one name: romanisations, nicknames, initials, middle names left out."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import cast

from newsfacts.lexicon import read_csv, read_toml
from newsfacts.text import call_name, name_words

__all__ = ["block_of", "halves_of", "is_bare", "may_be_of", "may_be_one_name"]

_PACKAGE = "newsfacts_officials"
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))


@cache
def _sounds() -> dict[str, str]:
    return cast("dict[str, str]", read_toml(_PACKAGE, "transliteration.toml")["sounds"])


@cache
def _spellings() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _sounds()), key=len, reverse=True)))


@cache
def _nicknames() -> frozenset[tuple[str, str]]:
    return frozenset((row["short"], row["full"]) for row in read_csv(_PACKAGE, "nicknames.csv"))


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    """The word folded so that the usual romanisations of one name meet.

    >>> _sound("sergei") == _sound("sergey"), _sound("mohammed") == _sound("muhamad")
    (True, True)
    """
    folded = _spellings().sub(lambda found: _sounds()[found[0]], word)
    single = re.sub(r"(.)\1+", r"\1", folded)  # Hussein, Husein
    return single.removesuffix("h") or single  # Sabah, Saba


@lru_cache(maxsize=4096)
def _parts(name: str) -> tuple[str, ...]:
    """The words of a name, double names apart."""
    return tuple(part for word in name_words(name) for part in word.split("-") if part)


@lru_cache(maxsize=4096)
def block_of(name: str) -> str:
    """What all spellings of one person's name share: the sound of the word by which people call the person.

    >>> block_of("Camila Restrepo-Lara") == block_of("Camila Restrepo Lara") == block_of("Ms Lara")
    True
    """
    return _sound(call_name(name).rsplit("-", 1)[-1])


def halves_of(name: str) -> tuple[str, ...]:
    """The blocks of the surnames that a full name may go on from: people leave out the last of two.

    >>> halves_of("Riitta Salmela-Koski") == (block_of("Riitta Salmela"),)
    True
    >>> halves_of("Wilfredo Choque Mamani") == (block_of("Wilfredo Choque"),)
    True
    """
    halves = {_sound(part) for part in _parts(name)[1:-1] if len(part) > 1} - {block_of(name)}
    return () if is_bare(name) else tuple(sorted(halves))


def is_bare(name: str) -> bool:
    """Whether it is a surname alone, a double one too."""
    return len(name_words(name)) <= 1


def may_be_of(surname: str, name: str) -> bool:
    """Whether somebody with this full name may be called by this surname alone: each half of a double one is in it.

    >>> may_be_of("Restrepo-Lara", "Camila Restrepo Lara"), may_be_of("Restrepo-Lara", "Camila Lara")
    (True, False)
    """
    return all(any(_same(part, other) for other in _parts(name)) for part in _parts(surname))


def _generation(name: str) -> str:
    """The word behind a name that tells father from son; empty if none stands there."""
    last = name.rsplit(" ", 1)[-1].strip(".,").casefold()
    return last if last in _GENERATIONS else ""


def may_be_one_name(name: str, other: str) -> bool:
    """Whether both may be full names of one person: each word of the shorter stands, in order, in the longer.

    Words stand for each other as romanisations, nicknames and initials do. The given name must be there in both.

    >>> may_be_one_name("Sergei Lavrov", "Sergey V. Lavrov"), may_be_one_name("Maria Lopez", "Mario Lopez")
    (True, False)
    """
    generations = {_generation(name), _generation(other)} - {""}
    if len(generations) > 1:
        return False
    few, many = sorted((_parts(name), _parts(other)), key=len)
    if not few:
        return False
    if _sound("".join(few[:-1])) == _sound("".join(many[:-1])) and _same(few[-1], many[-1]):
        return True  # Dev Raj and Devraj
    if not _same(few[0], many[0]):
        return False
    rest = iter(many)
    return all(any(_same(word, candidate) for candidate in rest) for word in few)


def _same(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return (
        _sound(word) == _sound(other)
        or (len(short) == 1 and long.startswith(short))
        or not _nicknames().isdisjoint({(word, other), (other, word)})
    )
