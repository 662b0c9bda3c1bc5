"""Short names and the full ones that they stand for: initials, nicknames, surnames, companies by their first word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsfacts.text import Name, given_names
from newsfacts_quotations._genders import gender_of_given
from newsfacts_quotations._lexicon import word_list

__all__ = [
    "by_companies",
    "by_feelings",
    "by_given_names",
    "by_initials",
    "by_misses",
    "by_nicknames",
    "by_surnames",
    "full_names",
    "of_several",
]

_FULL_NAMES_A_WORD = 8
"""How many full names with one word in common are weighed for a short one."""

# Islamic State (IS): the initials that a body is called by afterwards
_INITIALS = re.compile(r" \((?:the )?(?P<initials>[A-Z]{2,7})\b")


def by_initials(text: str, names: Iterable[Name]) -> Iterator[tuple[str, str]]:
    """The initials that stand in brackets behind a name, with the whole: Harbour Relief Fund (HRF)."""
    for name in names:
        match = _INITIALS.match(text, name.span.end)
        if match and match["initials"][0] == name.text[0]:
            yield match["initials"], name.text


def by_misses(names: Iterable[Name]) -> Iterator[tuple[str, str]]:
    """What *Miss*, which opens other names too, makes of a surname of the article, with the whole: Miss Roe."""
    wholes: dict[str, set[str]] = {}
    called: set[tuple[str, str]] = set()
    for name in names:
        first, _, rest = name.text.partition(" ")
        if first == _MISS:
            called.add((name.text, rest))
        elif rest:
            wholes.setdefault(name.text.rpartition(" ")[2], set()).add(name.text)
    for text, rest in called:
        whole, *others = wholes.get(rest, ("",))
        if not others and gender_of_given(whole.partition(" ")[0]) == "she":  # Miss Roe is not her father, Carl Roe
            yield text, whole


_MISS = "Miss"


# Walt “Tug” | Sorensen
_NICKNAME = re.compile(r" [“\"‘'(][A-Z][\w ]{1,20}[”\"’')] ")


def by_nicknames(text: str, names: Sequence[Name]) -> Iterator[tuple[str, str]]:
    """The surname of whoever has a nickname between both names, with the whole: Walt “Tug” Sorensen."""
    for first, nickname, last in zip(names, names[1:], names[2:], strict=False):
        if nickname.span.start - first.span.end != len(" “"):
            continue
        one = all(len(name.words) == 1 for name in (first, nickname, last)) and first.text in given_names()
        if one and _NICKNAME.fullmatch(text, first.span.end, last.span.start):
            yield last.text, text[first.span.start : last.span.end]
            yield nickname.text, text[first.span.start : last.span.end]


def by_companies(text: str, names: Iterable[Name]) -> Iterator[tuple[str, str]]:
    """The first word of a company's name, with the whole as its letters end it: Harbour Stores Inc."""
    ends = word_list("nouns", "company_letters") | word_list("nouns", "company_ends")
    for name in names:
        first, _, rest = name.text.partition(" ")
        if rest.rpartition(" ")[2].removesuffix(".") in ends and first not in given_names():
            yield first, name.text + ("." if text.startswith(".", name.span.end) else "")


def by_given_names(names: Sequence[Name]) -> Iterator[tuple[str, str]]:
    """The given name that somebody goes by behind an honorific, as in Bangkok, with the whole: Ms Malee."""
    wholes: dict[str, set[str]] = {}
    surnames: set[str] = set()
    for name in names:
        given, _, rest = name.text.partition(" ")
        if rest:
            wholes.setdefault(given, set()).add(name.text)
            surnames.add(rest.rpartition(" ")[2])
    for short in {name.text for name in names if name.honorific and " " not in name.text} - surnames:
        if len(wholes.get(short, ())) == 1:
            yield short, wholes[short].pop()


_FEELING_AND_NAME = 2
"""How many words they are together."""
_TELLING = ("ing", "ed", "en", "ous", "ful", "less", "y")
"""How a word ends that tells how somebody feels."""


def by_feelings(names: Sequence[Name]) -> Iterator[tuple[str, str]]:
    """A given name behind how its bearer feels, with the whole: Overjoyed Meg."""
    wholes: dict[str, set[str]] = {}
    for name in names:
        given, _, rest = name.text.partition(" ")
        if rest and given in given_names():
            wholes.setdefault(given, set()).add(name.text)
    for text in {name.text for name in names if len(name.words) == _FEELING_AND_NAME}:
        feeling, _, given = text.partition(" ")
        if feeling not in given_names() and feeling.endswith(_TELLING) and len(wholes.get(given, ())) == 1:
            yield text, next(iter(wholes[given]))


def full_names(names: Iterable[Name]) -> dict[str, str]:
    """For each short name the fullest that it may stand for, the first of the article where several may."""
    by_word: dict[str, list[Name]] = {}
    distinct: dict[str, Name] = {}
    for name in names:
        if name.text not in distinct:
            distinct[name.text] = name
            if len(name.words) > 1:
                for word in name.words:
                    sharing = by_word.setdefault(word, [])
                    if len(sharing) < _FULL_NAMES_A_WORD:
                        sharing.append(name)
    full: dict[str, str] = {}
    for text, name in distinct.items():
        fuller = [other for word in name.words[-1:] for other in by_word.get(word, ()) if name.shortens(other)]
        if fuller:
            full[text] = max(fuller, key=lambda other: len(other.words)).text if len(name.words) > 1 else fuller[0].text
    return full


# Orb Pilots | ’ Union
_OF_SEVERAL = re.compile(r"(?<=s)[’'] [A-Z]")


def of_several(text: str, name: Name) -> bool:
    """Whether a name is that of several, to whom a body belongs, and no person's: the Orb Pilots’ Union."""
    return _OF_SEVERAL.match(text, name.span.end) is not None


def by_surnames(text: str, names: Sequence[Name], full: Mapping[str, str], states: set[str]) -> Iterator[str]:
    """The full names whose last word stands for them: people are called so, while bodies go by their first."""
    bodies = word_list("nouns", "bodies") | word_list("nouns", "any_body")
    nobody, firsts = word_list("nouns", "things") | bodies, word_list("nouns", "firsts_of_places")
    several = {name.text for name in names if of_several(text, name)}
    alone = [name for name in names if " " not in name.text and name.text in full]
    places = states | {name.text for name in alone if text.endswith(_BEFORE_PLACES, 0, name.span.start)}
    for name in alone:
        whole = full[name.text]
        surname = whole.endswith(f" {name.text}") and whole.count(" ") < _LONGEST
        place = name.text in places or whole in several or whole.partition(" ")[0].lower() in firsts
        if surname and not place and name.text.lower() not in nobody:
            yield whole


_LONGEST = 3
"""How many words the full name of a person has that nothing else shows to be one's."""

_BEFORE_PLACES = ("the ", "The ", "a ", "an ", "A ", "An ", " in ", "In ", " across ", "Across ", " near ", " around ")
"""What stands before places and bodies, and hardly before somebody's surname: *Ports Norland*, *in Norland*."""
