"""What a quantity speaks of, as far as the words around it show."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, cast

import attrs

from newsfacts import Article, Quantity, Span
from newsfacts.lexicon import read_toml

__all__ = [
    "NEAR",
    "Place",
    "Subject",
    "apart",
    "counts_states",
    "head_of",
    "noun_key",
    "place_of",
    "same_noun",
    "subject_at",
    "topic_of",
]

_WORD = re.compile(r"[^\W\d_]++(?:['’-][^\W\d_]++)*+|\d{4}")
_CLAUSE_END = re.compile(r"[;:]|, (?:and|which|who) |,? (?:while|whereas|but|although|though|as|when) ")
_YEAR = re.compile(r"(?<!\w)(?:19|20)\d\d(?!\w)")
_PLACE = re.compile(r"(?<!\w)(?:in|at|near|into|to) (?:the (?:town|city|village|province|state) of )?([A-Z][\w’'-]++)")
_SUBGROUP = re.compile(r" of (?:which|whom|them|these|those)(?!\w)")
# 23 of its 29 seats, the first two, the other ten
_SOME = re.compile(r" of (?:the |its |their |his |her )?(?:\d|two |three |four |five |six |seven |eight |nine |ten )")
_RANKED = (
    "first ",
    "last ",
    "other ",
    "remaining ",
    "past ",
    "next ",
    "previous ",
    "earlier ",
    "additional ",
    "another ",
)
# Lee must win 12 percent, Hart (Greens) has 40
_HOLDER = re.compile(
    r"([A-Z][\w’'-]+)(?: \([^)]{1,12}\))? "
    r"(?:must|has|have|had|would|will|won|wins|leads?|trails?|needs?|gets?|got|polls?|earned|took)(?: \w+){0,3} \Z"
)
_PREPOSITION = re.compile(r" (?:of|in|from|on|at|for|with|to|who|that) ")
_STEM = 5
_SHORTEST = 2
_HELD = 60  # characters before a number in which its holder is looked for
_FAR = 400  # characters on either side: more than nearly all sentences have
NEAR = 45  # characters on either side: about a clause

Table = dict[str, Any]


@cache
def _table(name: str) -> Table:
    return cast("Table", read_toml("newsfacts_numbers", "subjects.toml")[name])


@cache
def _matcher(stems: tuple[str, ...]) -> re.Pattern[str]:
    """Words that start with one of the stems; a stem that ends in a full stop is a whole word."""
    parts = [re.escape(stem[:-1]) + r"(?!\w)" if stem.endswith(".") else re.escape(stem) for stem in stems]
    return re.compile(r"(?<!\w)(?:" + "|".join(parts) + ")", re.IGNORECASE)


@cache
def _roles() -> dict[str, list[str]]:
    """The roles that each stem tells of."""
    roles: defaultdict[str, list[str]] = defaultdict(list)
    for role, stems in _table("roles").items():
        for stem in stems:
            roles[stem.rstrip(".")].append(role)
    return dict(roles)


@cache
def _role_stems() -> re.Pattern[str]:
    """All stems in one pattern, the longest first, so that a text is read once for all roles."""
    stems = {stem for role in _table("roles").values() for stem in role}
    return _matcher(tuple(sorted(stems, key=len, reverse=True)))


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    """Enough of a word to tell it from others, whatever its ending."""
    lower = word.casefold().removesuffix("'s").removesuffix("’s")
    return lower[:_STEM] if len(lower) > _STEM else lower.removesuffix("s")


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(_telling, _WORD.findall(text))) - {""}


@lru_cache(maxsize=8192)
def _telling(word: str) -> str:
    """The stem of a word that says something, else nothing."""
    empty = _matcher(tuple(_table("empty")["stems"]))
    return _stem(word) if len(word) > _SHORTEST and not empty.match(word) else ""


@attrs.frozen
class Place:
    """A quantity's sentence, away from its article, and where the quantity stands in it."""

    text: str
    start: int
    end: int


@attrs.frozen
class Subject:
    """The words that tell what a quantity is about, as stems.

    Attributes:
        noun: The head of what is counted; empty if nothing is.
        roles: What is said to be done or to happen, near the number.
        near: The words near the number, what it counts included.
        sentence: The words of its sentence.
        years: The years that its clause names.
        places: Where its sentence says that it happens.
        subgroup: Whether it counts some of those counted before (10 of which, the other ten).
        holder: Who has it (Hart has 40), as a stem; empty where the text does not say so right before it.
        part: Whether the sentence speaks of a part of the whole.
        whole: Whether it speaks of the whole.
        later: Whether the figure is given as the later one of two.
    """

    noun: str
    roles: frozenset[str]
    near: frozenset[str]
    sentence: frozenset[str]
    years: frozenset[str]
    places: frozenset[str]
    subgroup: bool
    holder: str
    part: bool
    whole: bool
    later: bool

    @property
    def stem(self) -> str:
        """Enough of the noun to tell it from others, whatever its ending."""
        return _stem(self.noun)


def topic_of(article: Article) -> frozenset[str]:
    """The words of the headline and of the lead: what the article is about."""
    lead = article.paragraphs[:3]
    return _stems(" ".join([article.title or "", *(article.text[p.start : p.end] for p in lead)]))


def place_of(article: Article, quantity: Quantity) -> Place:
    """The sentence of a quantity."""
    sentence = _sentence(article, quantity.span)
    start, end = quantity.span.start - sentence.start, quantity.span.end - sentence.start
    return Place(article.text[sentence.start : sentence.end], start, end)


def subject_at(place: Place, quantity: Quantity) -> Subject:
    """What the words around a quantity tell."""
    text, start, end = place.text, place.start, place.end
    near = text[max(0, start - NEAR) : start] + " " + text[end : end + NEAR]
    clause = _clause(text, start)
    return Subject(
        noun=head_of(quantity),
        roles=frozenset(_given_directly(text[:start]) or _roles_in(clause) or _roles_in(text)),
        near=_stems(f"{near} {quantity.of or ''}"),
        sentence=_stems(text[:start] + text[end:]),
        years=frozenset(_YEAR.findall(clause)) - {quantity.text},
        places=_stems(" ".join(_PLACE.findall(text))),
        subgroup=bool(_SUBGROUP.match(text, end) or _SOME.match(text, end))
        or text[:start].casefold().endswith(_RANKED),
        holder=_stem(holder[1]) if (holder := _HOLDER.search(text, max(0, start - _HELD), start)) else "",
        part=bool(_matcher(tuple(_table("scope")["part"])).search(text)),
        whole=bool(_matcher(tuple(_table("scope")["whole"])).search(text)),
        later=bool(_matcher(tuple(_table("later")["words"])).search(near)),
    )


def _sentence(article: Article, span: Span) -> Span:
    """The sentence, or as much of it as lies around the span: a text without stops costs no more than another."""
    at = bisect_right(article.sentences, span.start, key=lambda sentence: sentence.start) - 1
    sentence = article.sentences[at] if at >= 0 and span in article.sentences[at] else span  # none where all is blank
    return Span(max(sentence.start, span.start - _FAR), min(sentence.end, span.end + _FAR))


def _clause(text: str, offset: int) -> str:
    cuts = [0, *(match.end() for match in _CLAUSE_END.finditer(text)), len(text)]
    at = bisect_right(cuts, offset) - 1
    return text[cuts[at] : cuts[at + 1]] if at + 1 < len(cuts) else text


def _given_directly(before: str) -> list[str]:
    last = before.casefold().rstrip()
    return [role for role, words in _table("directly").items() if last.endswith(tuple(f" {word}" for word in words))]


def _roles_in(text: str) -> list[str]:
    return [role for stem in _role_stems().findall(text) for role in _roles()[stem.casefold()]]


def head_of(quantity: Quantity) -> str:
    """The last word before a preposition of what is counted, in lower case; empty if nothing is."""
    before = _PREPOSITION.split(quantity.of or "", maxsplit=1)[0]
    words = _WORD.findall(before)
    return words[-1].casefold() if words else ""


@cache
def _rows(name: str) -> list[tuple[str, ...]]:
    return [tuple(row["stems"]) for row in cast("list[Table]", _table(name))]


@cache
def _persons() -> tuple[str, ...]:
    persons = _table("persons")
    return (*persons["any"], *persons["some"], *(stem for row in _rows("people") for stem in row))


@lru_cache(maxsize=8192)
def noun_key(noun: str) -> str:
    """One key for all nouns that may name the same things: nouns with different keys never do."""
    if _starts(noun, _persons()):
        return "person"
    return next((row[0] for row in _rows("nouns") if _starts(noun, row)), _stem(noun))


def apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of roles exclude each other: the killed are not the injured, nor pledges payments."""
    groups = cast("dict[str, list[str]]", _table("apart")).values()
    mine, theirs = ([each & frozenset(group) for group in groups] for each in (one, other))
    return any(a and b and a.isdisjoint(b) for a, b in zip(mine, theirs, strict=True))


@lru_cache(maxsize=65536)
def same_noun(one: str, other: str) -> bool:
    """Whether two nouns may name the same things: nations and countries, people and passengers."""
    if noun_key(one) != noun_key(other):
        return False
    if noun_key(one) != "person" or _stem(one) == _stem(other):
        return True
    general = _table("persons")["any"]
    return (
        _starts(one, general)
        or _starts(other, general)
        or any(_starts(one, row) and _starts(other, row) for row in _rows("people"))
    )


def counts_states(noun: str) -> bool:
    """Whether a noun may name states: nations and partners, but no nationals."""
    return _starts(noun, _table("states")["stems"]) and not _starts(noun, _table("states")["none"])


def _starts(word: str, stems: Iterable[str]) -> bool:
    """Whether a word begins with one of the stems, or is it, where the stem ends in a full stop."""
    return f"{word}.".startswith(tuple(stems))
