"""Lists that spell a number out: “the 10 partners – the United States, Britain, …”, “the ships: Alba and Iris”."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from operator import itemgetter
from typing import Final

from newsfacts import Article, Country, Fact, Quantity, Span

__all__ = ["STATES", "counted_lists"]

# What a list of countries counts.
STATES: Final = "states"

_SEPARATOR = re.compile(r"(?:,? and |, |; | & )(?:the )?")
# A list that these introduce names only a part.
_OPEN = re.compile(
    r"(?:\b(?:including|includes?|included|among(?: them| others)?|such as|like|led by|for example|notably|mainly)"
    r"[,:]? (?:the )?)\Z"
)
_CLOSED_BEFORE = re.compile(r"(?:[-–—:] ?|\b(?:of|were|are|by|from|between) )(?:the )?\Z")
# One more is named apart: “Britain, France and Denmark that they, with the United States, formed …”.
_ONE_MORE = re.compile(r"[^.;\n]{0,25}\b(?:with|plus|alongside) (?:the )?\Z")
_LEAST = 3

_CAPITALISED = r"[A-Z][\w’'-]*+"
_JOINT = r"(?: (?:(?:of|the|de|la|del|al|with|in|at|near|under|before|behind)(?: an?)? )?" + _CAPITALISED + "){0,6}+"
_IN_BRACKETS = r"(?: \([^()\n]{1,30}\))?"
_NAME = "(?:(?:[Tt]he |[Aa]n? )?" + _CAPITALISED + _JOINT + _IN_BRACKETS + ")"
# sound technician Ivo Sand; but neither including, nor anything that is no noun
_NO_ROLE = (
    r"(?:includ\w+|among|such|like|led|notably|mainly|the|an?|of|in|on|at|and|or|by|with|from|for|to|both|who|which)"
)
_ROLE = rf"(?:(?!{_NO_ROLE} )[a-z][a-z-]+ )"
_PERSON = f"(?:{_ROLE}{{0,2}}+{_CAPITALISED}{_JOINT}{_IN_BRACKETS})"
_PLURAL = r"[a-z]{2,}(?:[^su\W]s|ies)"
_TITLE = r"[\"“][^\"“”\n]{1,60}[\"”]"  # “The Reapers”
# on its shortlist: “Rain” and “Nine Eels”
_SHORTLIST = re.compile(r"(?<!\w)(?:short-?list|long-?list|nominations)(?!\w)")
_AFTER_COLON_OR_DASH = r"[:–—-] "
_COLON_OR_DASH = re.compile(_AFTER_COLON_OR_DASH)
_AT_THE_END = r"(?=[.;\n]| [-–—] |\Z)"
# the vessels: Alba, Dora (Malta) and Iris.
_NAMES = re.compile(f"{_AFTER_COLON_OR_DASH}(?P<items>(?:{_NAME}, )*{_NAME},? and {_NAME}){_AT_THE_END}")
# those freed: reporters Ana Moll and Ivo Hale, editor Tom Reis and driver Lu Wei.
_PERSONS = re.compile(
    rf"{_AFTER_COLON_OR_DASH}(?P<items>(?={_ROLE}){_PERSON}(?:(?:, | and ){_PERSON}){{1,40}}+)(?<=[\w)’']){_AT_THE_END}"
)
_SEVERAL = re.compile(r", | and ")
# the paintings: “The Reapers”, “Girl with Geese” and “Bridge at Dusk”; or “The Reapers,” “Girl with Geese” and …
_LISTED_TITLES = rf"(?P<items>(?:{_TITLE}, |(?<!\w)[\"“][^\"“”\n]{{1,60}},[\"”] )+{_TITLE},? and {_TITLE})"
_TITLES = re.compile(_AFTER_COLON_OR_DASH + _LISTED_TITLES)
# the prize went to “The Reapers”, “Girl with Geese” and “Bridge at Dusk”, all of them short films
_GETTING = re.compile(
    r"(?<!\w)(?:(?:went|goes?|awarded|given|presented|handed) to|(?:shared|won) by"
    r"|(?:shared|divided|split) (?:between|among)) (?=[\"“])"
)
_GIVEN_TITLES = re.compile(
    rf"{_LISTED_TITLES}(?!,? among others)"
    rf"(?:,? all (?:of them )?(?:[a-z-]+ ){{0,2}}?(?P<things>{_PLURAL})(?![\w’'-]))?"
)
_ANY_TITLE = re.compile(_TITLE)
_WORKS = re.compile(
    r"(?:book|novel|play|film|movie|song|album|painting|picture|work|poem|opera|series|show|stor|title)"
)
# the objects: a stool, an ivory horn and a drum.
_ITEM = r"an? [a-z][a-z ’'-]{1,40}?"
_ITEMS = re.compile(f"{_AFTER_COLON_OR_DASH}(?P<items>(?:{_ITEM}, )+{_ITEM},? and {_ITEM}){_AT_THE_END}")
# Alba, Dora and Iris, | the three-masted ships that were sold: these are all of them
_ALL_OF_THEM = re.compile(
    rf", the (?:[\w-]+ ){{0,3}}?(?P<things>{_PLURAL}) (?:that|which|who|whose|whom|where|of|in|on|from)(?!\w)"
)
# Alba, Dora and Iris | are the ships that were sold, the ships Alba, Dora and Iris | are the ones: no others are
# but those that are the largest or the main ones are some of them
_SOME = r"(?:[a-z]+est|most|best|worst|first|last|main|chief|leading|top|key|other|next|usual|likely)"
_ARE_ALL = re.compile(
    rf" (?:are|were) (?:all )?the (?:(?!{_SOME} )[\w-]+ ){{0,2}}?(?P<things>ones|{_PLURAL})"
    r" (?:that|which|who|whose|whom|where|of|in|on|from|at)(?!\w)"
)
_ENUMERATED = re.compile(
    rf"(?<![\w’'-])(?:[A-Z][a-z]+s (?:of|from|at|in|for) )?(?P<items>(?:{_NAME}, )+{_NAME},? and {_NAME})\Z"
)
# In Lugo, Alba, …: the first name is no item
_AT_FIRST = re.compile(
    r"(?:In|On|At|After|Before|As|When|While|For|From|With|By|Near|Since|Until|During|But|And|Also|Yesterday|Today|Now)(?!\w)"
)
_NAME_END = re.compile(r", (?!and )|,? and (?=(?:the |an? )?[A-Z]|an? )")
_VERB = r"(?:is|was|has|does|says|goes|makes|means|comes|includes|wins|plays|votes|needs|runs|gets|takes)"
# names the films, the names of the prisoners: films and prisoners are counted
_THINGS = re.compile(rf"(?<![\w’'-])(?!{_VERB}(?!\w)|names ){_PLURAL}(?![\w’'-])")
_THESE = re.compile(rf"(?<!\w)(?:the|these|those|all)(?: [a-z-]+){{0,2}}? (?={_THINGS.pattern})", re.IGNORECASE)
# The judges gave medals to young painters: whom the list names
_TO_THESE = re.compile(rf"(?<!\w)(?:to|by|between|among) (?:[a-z-]+ ){{0,3}}?(?P<things>{_PLURAL})(?: ?[:–—-] ?)\Z")
# several ships, other ships: not all of them
_NOT_ALL = re.compile(
    r"(?<!\w)(?:several|many|some|other|few|most(?= of| [a-z]+s(?!\w))|including|example|such|among)(?!\w)",
    re.IGNORECASE,
)
_FAR = 200
# What titles of which nothing is told are of.
_WORKS_GIVEN: Final = "titles"


def counted_lists(article: Article, facts: tuple[Fact, ...]) -> Iterator[Quantity]:
    """Each closed list of states, or of names, as the number of its items."""
    states = tuple(_lists_of_states(article, facts))
    yield from states
    taken = sorted(each.span for each in states)
    for span, number, thing in sorted(_listed(article.text), key=itemgetter(0)):
        at = bisect_left(taken, span)
        if any(span.overlaps(other) for other in taken[max(0, at - 1) : at + 1]):
            continue
        taken.insert(at, span)
        yield _counted(article, span, number, thing)


def _listed(text: str) -> Iterator[tuple[Span, int, str]]:
    """The lists behind colons and dashes, with how many items they have and what these are."""
    starts = [each.start() for each in _COLON_OR_DASH.finditer(text)]
    for pattern, items in _LISTS:
        for names in _each(pattern, text, starts):
            span, number = Span(*names.span("items")), items(names["items"])
            before = text[max(0, span.start - _FAR) : span.start].rpartition("\n")[2].rpartition(". ")[2]
            thing = _thing(before)
            if pattern is _TITLES and not _WORKS.match(thing) and _SHORTLIST.search(before):
                thing = _WORKS_GIVEN
            of_works = pattern is not _TITLES or _WORKS.match(thing)
            if thing and of_works and number >= _LEAST and not _NOT_ALL.search(before):
                yield span, number, thing
    yield from _apposed(text)
    yield from _given(text)


def _given(text: str) -> Iterator[tuple[Span, int, str]]:
    """The lists of works that have got something: the prize went to “The Reapers”, “Girl with Geese” and “Dusk”."""
    for getting in _GETTING.finditer(text):
        if titles := _GIVEN_TITLES.match(text, getting.end()):
            yield (
                Span(*titles.span("items")),
                len(_ANY_TITLE.findall(titles["items"])),
                titles["things"] or _WORKS_GIVEN,
            )


def _apposed(text: str) -> Iterator[tuple[Span, int, str]]:
    """The lists behind which it is told that these are all: Alba, Dora and Iris, the ships that were sold."""
    for told in chain(_ALL_OF_THEM.finditer(text), _ARE_ALL.finditer(text)):
        first = max(0, told.start() - _FAR)
        if (names := _ENUMERATED.search(text, first, told.start())) is None:
            continue
        before = text[first : names.start("items")].rpartition("\n")[2].rpartition(". ")[2].rpartition(": ")[2]
        thing = told["things"] if told["things"] != "ones" else _thing(before)
        if thing and not (_AT_FIRST.match(before) or _AT_FIRST.match(names["items"]) or _NOT_ALL.search(before)):
            yield Span(*names.span("items")), len(_NAME_END.split(names["items"])), thing


def _each(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """The matches that `finditer` would find, tried only where they may start: which is found once for all patterns."""
    end = 0
    for start in starts:
        if start >= end and (match := pattern.match(text, start)):
            end = match.end()
            yield match


_LISTS: Final[tuple[tuple[re.Pattern[str], Callable[[str], int]], ...]] = (
    (_NAMES, lambda items: len(_NAME_END.split(items))),
    (_PERSONS, lambda items: len(_SEVERAL.split(items)) if " and " in items else 0),
    (_TITLES, lambda items: len(_ANY_TITLE.findall(items))),
    (_ITEMS, lambda items: len(_NAME_END.split(items))),
)
"""The sorts of lists, each with how its items are counted."""


def _thing(before: str) -> str:
    """What is listed, by the words before: to whom it went, what these are said to be, or the first plural, if any."""
    if last := _TO_THESE.search(before):
        return last["things"]
    these = deque(_THESE.finditer(before), maxlen=1)
    thing = _THINGS.search(before, these[0].end() if these else 0)
    return thing[0] if thing else ""


def _lists_of_states(article: Article, facts: tuple[Fact, ...]) -> Iterator[Quantity]:
    """Each closed list of at least three states, as the number of its items.

    A list is closed when it follows a dash, a colon, or a preposition that names the whole; after
    ``including`` and the like it is open, and its length says nothing.
    """
    run: list[Country] = []
    for fact in facts:
        if not isinstance(fact, Country) or fact.form != "name":
            continue
        if run and not _SEPARATOR.fullmatch(article.text, run[-1].span.end, fact.span.start):
            if not _ONE_MORE.match(article.text[run[-1].span.end : fact.span.start]):
                yield from _if_closed(article, run)
            run = []
        run.append(fact)
    yield from _if_closed(article, run)


def _if_closed(article: Article, run: list[Country]) -> Iterator[Quantity]:
    if len(run) >= _LEAST and _is_closed(article.text, run[0].span.start):
        span = Span(run[0].span.start, run[-1].span.end)
        yield _counted(article, span, len({country.code for country in run}), STATES)


def _counted(article: Article, span: Span, number: int, things: str) -> Quantity:
    return Quantity(
        *article.at(span.start, span.end),
        value=number,
        low=number,
        high=number,
        type="count",
        of=things,
        extractor="numbers",
        rule="counted_lists",
    )


def _is_closed(text: str, start: int) -> bool:
    before = text[max(0, start - 30) : start]
    return not _OPEN.search(before) and bool(_CLOSED_BEFORE.search(before))
