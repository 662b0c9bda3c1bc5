"""When two spellings may be of one name: romanisations, nicknames, initials, middle names left out."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import cast

from newsfacts.lexicon import read_csv, read_toml
from newsfacts.text import call_name, given_names, name_words

__all__ = ["block_of", "is_bare", "is_surname_of", "may_be_of", "may_be_one_name", "other_blocks_of"]

_PACKAGE = "newsfacts_officials"
_READABLE = 6  # letters of a word that other languages may read otherwise
_FULL = 2  # words: a given name and a surname
# not of Abdul-Jabbar, a surname, which is Jabbar as well
_SERVANT_OF = re.compile(r"\A(Abd(?:el|ul))-(?=\w)")
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))


@cache
def _sounds() -> dict[str, str]:
    return cast("dict[str, str]", read_toml(_PACKAGE, "transliteration.toml")["sounds"])


@cache
def _readings() -> dict[str, list[str]]:
    return cast("dict[str, list[str]]", read_toml(_PACKAGE, "transliteration.toml")["readings"])


@cache
def _words(table: str) -> tuple[str, ...]:
    """One of the word lists of the data file: particles that grow together with names, what stands before names."""
    lists = cast("dict[str, list[str]]", read_toml(_PACKAGE, "transliteration.toml")["words"])
    return tuple(lists[table])


@cache
def _spellings() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _sounds()), key=len, reverse=True)))


@cache
def _endings() -> tuple[tuple[str, str], ...]:
    """Endings and what they are spelt in full, the longest first."""
    endings = cast("dict[str, str]", read_toml(_PACKAGE, "transliteration.toml")["endings"])
    return tuple(sorted(endings.items(), key=lambda each: (-len(each[0]), each)))


@cache
def _nicknames() -> frozenset[tuple[str, str]]:
    return frozenset((row["short"], row["full"]) for row in read_csv(_PACKAGE, "nicknames.csv"))


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    """The word folded so that the usual romanisations of one name meet.

    >>> _sound("sergei") == _sound("sergey"), _sound("mohammed") == _sound("muhamad")
    (True, True)
    """
    ended = next((word.removesuffix(end) + full for end, full in _endings() if word.endswith(end)), word)
    folded = _spellings().sub(lambda found: _sounds()[found[0]], ended)
    single = re.sub(r"(.)\1+", r"\1", folded)  # Hussein, Husein
    return single.removesuffix("h") or single  # Sabah, Saba


@lru_cache(maxsize=4096)
def _sounds_of(word: str) -> frozenset[str]:
    """All that a word may sound like, as other languages read its letters (Hichem, Hisham).

    In a short word that would be too much: Chen is not Shen.
    """
    if len(word) < _READABLE:
        return frozenset((_sound(word),))
    others = [word.replace(letters, reading) for letters, readings in _readings().items() for reading in readings]
    return frozenset(map(_sound, (word, *others)))


@cache
def _particles() -> re.Pattern[str]:
    """A particle that may have grown together with the word behind it."""
    alternatives = "|".join(map(re.escape, sorted(_words("grown_together"), key=len, reverse=True)))
    return re.compile(rf"(?<= )(?P<particle>{alternatives}) (?=\w)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _grown(name: str) -> str:
    """The name with its particles grown together with what follows: Moncef Bensalem for Moncef Ben Salem.

    So is a given name that only its hyphen makes look like a prefix and a name: Abdul-Rahim, Abdul Rahim.
    """
    return _particles().sub(lambda found: found["particle"].replace(" ", ""), _SERVANT_OF.sub(r"\1", name))


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


def other_blocks_of(name: str) -> tuple[str, ...]:
    """The blocks in which other spellings of a full name may be.

    They are those of the surnames that it may go on from, since people leave out the last of two, of other readings
    of its letters, of its particles grown together with what follows, and of its last two words written as one.

    >>> block_of("Riitta Laine") in other_blocks_of("Riitta Laine-Aho")
    True
    >>> block_of("Rodrigo Poma") in other_blocks_of("Rodrigo Poma Flores")
    True
    >>> block_of("Moncef Bensalem") in other_blocks_of("Moncef Ben Salem")
    True
    >>> block_of("P. J. Kuttappan") in other_blocks_of("P. J. Kutt Appan")
    True
    """
    if is_bare(name):
        return ()
    parts = _parts(name)
    sounds = {sound for word in parts[1:] if len(word) > 1 for sound in _sounds_of(word)}
    together = (_sound("".join(parts[-2:])),) if len(parts) > _FULL and len(parts[-2]) > 1 else ()
    return tuple(sorted(sounds.union((block_of(_grown(name)), *together)) - {block_of(name)}))


def is_bare(name: str) -> bool:
    """Whether it is a surname alone, a double one too."""
    return len(name_words(name)) <= 1


def may_be_of(surname: str, name: str) -> bool:
    """Whether somebody with this full name may be called by this surname alone: each half of a double one is in it.

    >>> may_be_of("Restrepo-Lara", "Camila Restrepo Lara"), may_be_of("Restrepo-Lara", "Camila Lara")
    (True, False)
    """
    return all(any(_same(part, other) for other in _parts(name)) for part in _parts(surname))


def is_surname_of(name: str, fuller: str) -> bool:
    """Whether a name of several words may be the double surname of a fuller one, whose given names it leaves out.

    >>> is_surname_of("Salcedo Rivas", "Imelda Salcedo Rivas"), is_surname_of("Ana Rivas", "Imelda Ana Rivas")
    (True, False)
    """
    short, full = _parts(name), _parts(fuller)
    if not _FULL <= len(short) < len(full) or name.split(maxsplit=1)[0] in given_names():
        return False
    return all(map(_same, short, full[-len(short) :]))


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
    one, two = _parts(name), _parts(other)
    return (
        _agree(one, two)
        or _agree(_parts(_grown(name)), _parts(_grown(other)))
        or _agree(_without_style(one, two), two)
        or _agree(one, _without_style(two, one))
    )


def _agree(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether each word of the shorter name stands, in order, in the longer one, and the given name in both."""
    few, many = sorted((name, other), key=len)
    if not few:
        return False
    if _sound("".join(few[:-1])) == _sound("".join(many[:-1])) and _same(few[-1], many[-1]):
        return True  # Dev Raj and Devraj
    if not _same(few[0], many[0]):
        return False
    if _sound("".join(few)) == _sound("".join(many)):
        return True  # Dev Rajkumar and Dev Raj Kumar
    rest = iter(many)
    return all(any(_same(word, candidate) for candidate in rest) for word in few)


def _without_style(name: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without what some put before it and the other has not: Rana Tariq Mahmood.

    >>> may_be_one_name("Rana Tariq Mahmood", "Tariq Mahmood"), may_be_one_name("Rana Mahmood", "Tariq Mahmood")
    (True, False)
    """
    styled = len(name) > _FULL and name[0] in _words("before_names") and other[:1] != name[:1]
    return name[1:] if styled and len(other) < len(name) else name


def _same(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return (
        not _sounds_of(word).isdisjoint(_sounds_of(other))
        or (len(short) == 1 and long.startswith(short))
        or not _nicknames().isdisjoint({(word, other), (other, word)})
    )
