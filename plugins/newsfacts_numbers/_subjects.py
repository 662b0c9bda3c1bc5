"""What a quantity speaks of, as far as the words around it show."""

from __future__ import annotations

import calendar
import re
from bisect import bisect_right
from functools import cache, lru_cache
from typing import cast

import attrs

from newsfacts import Article, Quantity, Span
from newsfacts.text import find_sentences
from newsfacts_numbers._kinds import head_of
from newsfacts_numbers._stems import contrasts_in, roles_in, signs_of, stem, table, telling_stems, words_of

__all__ = ["NEAR", "Place", "Subject", "Surroundings", "apart", "in_its_sentence", "subject_at", "topic_of"]

_CLAUSE_END = re.compile(r"[;:]|, (?:and|which|who) |,? (?:while|whereas|but|although|though|as|when) ")
_DAY = re.compile(r"(?<!\w)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\w)")
_SAID_ON = re.compile(
    rf"(?:said|says|told \w+|announced|reported|confirmed|added|disclosed)(?: late| early)?(?: on)? {_DAY.pattern}"
)
_MONTHS = frozenset(calendar.month_name[1:])
_YEAR = re.compile(r"(?<!\w)(?:19|20)\d\d(?!\w)")
_KIND_OF_PLACE = r"(?:town|city|village|province|state|region|district|county|island|municipality)"
_CAPITALS = r"[A-Z][\w’'-]++(?: [A-Z][\w’'-]++)*+"
_PLACE = re.compile(
    rf"(?<!\w)(?:in|at|near|into|to) (?:the (?:[\w-]+ ){{0,2}}{_KIND_OF_PLACE} of )?({_CAPITALS})"
    rf"|({_CAPITALS})(?= {_KIND_OF_PLACE}(?!\w))"
)
_SUBGROUP = re.compile(r" of (?:which|whom|them|these|those)(?!\w)")
# 23 of its 29 seats, the first two, the other ten
_SOME = re.compile(r" of (?:the |its |their |his |her )?(?:\d|two |three |four |five |six |seven |eight |nine |ten )")
_GOODS = re.compile(
    r" on ((?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[\w-]+(?: (?!(?:from|in|of|by|into|for) )[\w-]+){0,2})"
)
# 112 of 150 seats, nine out of the ten
_TOTAL = re.compile(
    r"(?<![\w.])(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most)"
    r" (?:out )?of (?:the |its |their )?\Z",
    re.IGNORECASE,
)
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
# Hale was jailed for | six years
_JAILED = re.compile(
    r"([A-Z][\w’'-]+) (?:was|has been|is|had been) (?:jailed|sentenced|imprisoned|fined)(?: \w+){0,3} \Z"
)
# a poll by Gallup; a Gallup poll
_SURVEY = re.compile(
    r"(?:poll|survey) (?:by|of|for|from) (?:the )?([A-Z][\w-]+)|([A-Z][\w-]+)(?:/[\w-]+)? (?:poll|survey)(?!\w)"
)
# the curfew will last | 14 days
_LASTS = re.compile(r"(?<!\w)(?:will|would|to|can|could|may|might|must) last \Z")
# Lee must win 12 percent, Hart (Greens) has 40
_HOLDER = re.compile(
    r"(?!The )([A-Z][\w’'-]+)(?: \([^)]{1,12}\))?"
    r" (?:must|has|have|had|would|will|won|wins|scores?|leads?|trails?|needs?|gets?|got|polls?|earned|took"
    r"|(?:[a-z]+ ){1,6}having won)(?: \w+){0,3} \Z"
)
_HELD = 60  # characters before a number in which its holder is looked for
_FAR = 400  # characters on either side: more than nearly all sentences have
NEAR = 45  # characters on either side: about a clause


@attrs.frozen
class Place:
    """A part of an article, away from it, and where a quantity stands in that."""

    text: str
    start: int
    end: int


@attrs.frozen
class Subject:
    """The words that tell what a quantity is about, as stems.

    Attributes:
        noun: The head of what is counted; empty if nothing is.
        stem: Enough of the noun to tell it from others, whatever its ending.
        roles: What is said to be done or to happen, near the number.
        near: The words near the number, what it counts included.
        sentence: The words of its sentence.
        months: The months that its sentence names.
        contrasts: Of each row of words that exclude each other, those near the number.
        survey: Who asked, where it is a poll's.
        days: The days of the week on which it happens, apart from those on which it is said.
        names: The names in its sentence.
        years: The years that its clause names.
        places: Where its sentence says that it happens.
        subgroup: Whether it counts some of those counted before (10 of which, the other ten).
        goods: What a rate is put on (a tariff of 25 percent on steel).
        total: Whether it is what a part is taken of (112 of 150 seats).
        holder: Who has it (Hart has 40), as a stem; empty where the text does not say so right before it.
        part: Whether the sentence speaks of a part of the whole.
        whole: Whether it speaks of the whole.
        later: Whether the figure is given as the later one of two.
    """

    noun: str
    stem: str
    roles: frozenset[str]
    near: frozenset[str]
    sentence: frozenset[str]
    contrasts: tuple[frozenset[str], ...]
    survey: str
    days: frozenset[str]
    names: frozenset[str]
    months: frozenset[str]
    years: frozenset[str]
    places: frozenset[str]
    subgroup: bool
    goods: frozenset[str]
    total: bool
    holder: str
    part: bool
    whole: bool
    later: bool


def topic_of(article: Article) -> frozenset[str]:
    """The words of the headline and of the lead: what the article is about."""
    lead = article.paragraphs[:3]
    return telling_stems(words_of(" ".join([article.title or "", *(article.text[p.start : p.end] for p in lead)])))


class Surroundings:
    """The text around the figures of an article, cut where a paragraph ends or no sentence would reach."""

    def __init__(self, article: Article) -> None:
        self._text, self._paragraphs = article.text, article.paragraphs
        self._starts = [paragraph.start for paragraph in article.paragraphs]

    def of(self, span: Span) -> Place:
        """As much as may be of the sentence of a span; `in_its_sentence` cuts it to that."""
        start, end = max(0, span.start - _FAR), span.end + _FAR
        at = bisect_right(self._starts, span.start) - 1
        if at >= 0 and span in self._paragraphs[at]:
            start, end = max(start, self._paragraphs[at].start), min(end, self._paragraphs[at].end)
        return Place(self._text[start:end], span.start - start, span.end - start)


def in_its_sentence(place: Place) -> Place:
    """The place without the sentences before and after, which are looked for only where this is asked."""
    span = Span(place.start, place.end)
    for sentence in find_sentences(place.text, [Span(0, len(place.text))]):
        if span in sentence:
            text = place.text[sentence.start : sentence.end]
            return Place(text, place.start - sentence.start, place.end - sentence.start)
    return place


def subject_at(place: Place, quantity: Quantity) -> Subject:
    """What the words around a quantity tell."""
    text, start, end = place.text, place.start, place.end
    words = words_of(text[:start]) + words_of(text[end:])
    near = words_of(text[max(0, start - NEAR) : start]) + words_of(text[end : end + NEAR])
    clause, noun, signs = _clause(text, start), head_of(quantity), signs_of(words)
    roles = _given_directly(text[:start]) or roles_in(clause, words_of(clause)) or roles_in(text, words)
    holder = _HOLDER.search(text, max(0, start - _HELD), start) or _JAILED.search(text, max(0, start - _HELD), start)
    return Subject(
        noun=noun,
        stem=stem(noun),
        roles=roles,
        near=telling_stems([*near, *words_of(quantity.of or "")]),
        sentence=telling_stems(words),
        contrasts=contrasts_in(f"{text[max(0, start - NEAR) : start]} {text[end : end + NEAR]}", near),
        survey=stem(asked[1] or asked[2]) if (asked := _SURVEY.search(text)) else "",
        days=frozenset(_DAY.findall(_SAID_ON.sub("", text))),
        names=telling_stems(word for word in words if word[0].isupper()),
        months=_MONTHS.intersection(words),
        years=frozenset(_YEAR.findall(clause)) - {quantity.text},
        places=telling_stems(words_of(" ".join(map(" ".join, _PLACE.findall(text))))),
        subgroup=bool(_SUBGROUP.match(text, end) or (_SOME.match(text, end) and "winning" not in roles))
        or (text[:start].casefold().endswith(_RANKED) and not _LASTS.search(text, max(0, start - _HELD), start)),
        goods=telling_stems(words_of(goods[1])) if (goods := _GOODS.search(text, end, end + NEAR)) else frozenset(),
        total=bool(_TOTAL.search(text, max(0, start - _HELD), start)),
        holder=stem(holder[1]) if holder else "",
        part="part" in signs,
        whole="whole" in signs,
        later="later" in signs_of(near),
    )


def _clause(text: str, offset: int) -> str:
    cuts = [0, *(match.end() for match in _CLAUSE_END.finditer(text)), len(text)]
    at = bisect_right(cuts, offset) - 1
    return text[cuts[at] : cuts[at + 1]] if at + 1 < len(cuts) else text


def _given_directly(before: str) -> frozenset[str]:
    last = before.casefold().rstrip()
    return frozenset(role for role, ends in _direct().items() if last.endswith(ends))


@cache
def _direct() -> dict[str, tuple[str, ...]]:
    return {role: tuple(f" {word}" for word in words) for role, words in table("directly").items()}


@lru_cache(maxsize=32768)
def apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of roles exclude each other: the killed are not the injured, nor pledges payments."""
    groups = cast("dict[str, list[str]]", table("apart")).values()
    mine, theirs = ([each & frozenset(group) for group in groups] for each in (one, other))
    return any(a and b and a.isdisjoint(b) for a, b in zip(mine, theirs, strict=True))
