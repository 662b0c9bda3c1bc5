"""What a quantity speaks of, as far as the words around it show."""

from __future__ import annotations

import calendar
import re
from bisect import bisect_right
from functools import cache, cached_property, lru_cache

import attrs

from newsfacts import Article, Quantity, Span
from newsfacts.text import find_sentences
from newsfacts_numbers._kinds import head_of
from newsfacts_numbers._stems import contrasts_in, roles_in, signs_of, stem, table, telling_stems, words_of

__all__ = ["CHANGES", "NEAR", "Place", "Subject", "Surroundings", "apart", "in_its_sentence", "topic_of"]

_CAPITALS = r"[A-Z][\w’'-]++(?: [A-Z][\w’'-]++)*+"
_CLAUSE_END = re.compile(r"[;:]|, (?:and|which|who) |,? (?:while|whereas|but|although|though|as|when) ")
_DAY = re.compile(r"(?<!\w)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\w)")
_SAID_ON = re.compile(
    rf"(?:said|says|told \w+|announced|reported|confirmed|added|disclosed)(?: late| early)?(?: on)? {_DAY.pattern}"
)
_MONTHS = frozenset(calendar.month_name[1:])
_YEAR = re.compile(r"(?<!\w)(?:19|20)\d\d(?!\w)")
_KIND_OF_PLACE = r"(?:town|city|village|province|state|region|district|county|island|municipality)"
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
# Hale was jailed for | six years; jailed the banker Tom Hale for | six years
_SENTENCED = r"(?:jailed|sentenced|imprisoned|fined)"
_JAILED = re.compile(
    rf"({_CAPITALS}) (?:was|has been|is|had been) {_SENTENCED}(?: \w+){{0,3}} \Z"
    rf"|{_SENTENCED} (?:[a-z-]+ ){{0,3}}({_CAPITALS})(?: to| for)? \Z"
)
# a poll by Gallup; a Gallup poll
_SURVEY = re.compile(
    r"(?:poll|survey) (?:by|of|for|from) (?:the )?([A-Z][\w-]+)|([A-Z][\w-]+)(?:/[\w-]+)? (?:poll|survey)(?!\w)"
)
# the curfew will last | 14 days
_LASTS = re.compile(r"(?<!\w)(?:will|would|to|can|could|may|might|must) last \Z")
# Lee must win 12 percent, Hart (Greens) has 40, the Green party won 17 seats
_NAMED = rf"(?!The )({_CAPITALS})(?: \([^)]{{1,12}}\)| [a-z]+)?"
_HAVING_WON = r"(?:[a-z]+ ){1,6}having won"
# from | 38,000 dollars: what it was before
_BEFORE = re.compile(r"(?<!\w)(?:from|against|compared (?:with|to)) (?:a |the |about |around |some )?\Z")
_AFTERWARDS = re.compile(r"(?: \w+){0,3} to(?!\w)")
_AGO = re.compile(r" (?:ago|earlier|before|later)(?!\w)")
# from January to March: of several months
_MONTH = "(?:" + "|".join(calendar.month_name[1:]) + ")"
_STRETCH = re.compile(rf"(?<!\w){_MONTH}(?: (?:to|through|until) |[-–]){_MONTH}(?!\w)")
# 3.8 percent in April
_IN_MONTH = re.compile(rf"(?: \w+){{0,2}} (?:in|for|of|last) ({'|'.join(calendar.month_name[1:])})(?!\w)")
_HELD = 60  # characters before a number in which its holder is looked for
_FAR = 400  # characters on either side: more than nearly all sentences have
CHANGES = frozenset(("risen", "fallen"))  # roles that everything has that is measured
NEAR = 45  # characters on either side: about a clause


@attrs.frozen
class Place:
    """A part of an article, away from it, and where a quantity stands in that."""

    text: str
    start: int
    end: int


@attrs.frozen
class Subject:
    """What the words around a quantity tell of it, as stems; each thing is worked out only where it is asked for.

    Attributes:
        place: Its sentence, and where it stands in that.
        quantity: The quantity.
    """

    place: Place
    quantity: Quantity

    @cached_property
    def stem(self) -> str:
        """Enough of the head of what is counted to tell it from others; empty if nothing is."""
        return stem(head_of(self.quantity))

    @cached_property
    def roles(self) -> frozenset[str]:
        """What is said to be done or to happen, near the number."""
        clause, text = self._clause, self.place.text
        return (
            _given_directly(text[: self.place.start])
            or roles_in(clause, words_of(clause))
            or roles_in(text, self._words)
        )

    @cached_property
    def near(self) -> frozenset[str]:
        """The words near the number, what it counts included."""
        return telling_stems([*self._near, *words_of(self.quantity.of or "")])

    @cached_property
    def sentence(self) -> frozenset[str]:
        """The words of its sentence."""
        return telling_stems(self._words)

    @cached_property
    def contrasts(self) -> tuple[frozenset[str], ...]:
        """Of each row of words that exclude each other, those near the number."""
        before, after = self._sides
        return contrasts_in(f"{before} {after}", self._near)

    @cached_property
    def qualifiers(self) -> frozenset[str]:
        """The words before what is measured that make another measure of it (core inflation)."""
        return frozenset(map(str.casefold, self._near)) & frozenset(table("qualifiers")["words"])

    @cached_property
    def survey(self) -> str:
        """Who asked, where it is a poll's."""
        asked = _SURVEY.search(self.place.text)
        return stem(asked[1] or asked[2]) if asked else ""

    @cached_property
    def days(self) -> frozenset[str]:
        """The days of the week on which it happens, apart from those on which it is said."""
        return frozenset(_DAY.findall(_SAID_ON.sub("", self.place.text)))

    @cached_property
    def names(self) -> frozenset[str]:
        """The names in its sentence."""
        return telling_stems(word for word in self._words if word[0].isupper())

    @cached_property
    def months(self) -> frozenset[str]:
        """The months that its sentence names."""
        return _MONTHS.intersection(self._words)

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that its clause names."""
        return frozenset(_YEAR.findall(self._clause)) - {self.quantity.text}

    @cached_property
    def places(self) -> frozenset[str]:
        """Where its sentence says that it happens."""
        return telling_stems(words_of(" ".join(map(" ".join, _PLACE.findall(self.place.text)))))

    @cached_property
    def subgroup(self) -> bool:
        """Whether it counts some of those counted before (10 of which, the other ten)."""
        text, start, end = self.place.text, self.place.start, self.place.end
        of_some = _SUBGROUP.match(text, end) or (_SOME.match(text, end) and "winning" not in self.roles)
        ranked = text[:start].casefold().endswith(_RANKED)
        return bool(of_some) or (ranked and not _LASTS.search(text, max(0, start - _HELD), start))

    @cached_property
    def goods(self) -> frozenset[str]:
        """What a rate is put on (a tariff of 25 percent on steel)."""
        goods = _GOODS.search(self.place.text, self.place.end, self.place.end + NEAR)
        return telling_stems(words_of(goods[1])) if goods else frozenset()

    @cached_property
    def total(self) -> bool:
        """Whether it is what a part is taken of (112 of 150 seats)."""
        return bool(_TOTAL.search(self.place.text, max(0, self.place.start - _HELD), self.place.start))

    @cached_property
    def holder(self) -> tuple[str, ...]:
        """Who has it (Hart has 40), by the words of the name; empty where the text does not say so right before it."""
        held = self.place.text, max(0, self.place.start - _HELD), self.place.start
        holder = _holder().search(*held) or _JAILED.search(*held)
        return tuple(next(filter(None, holder.groups())).removesuffix("'s").split()) if holder else ()

    @cached_property
    def former(self) -> bool:
        """Whether it is what a figure was before (down from 38,000)."""
        text, start, end = self.place.text, self.place.start, self.place.end
        before = _BEFORE.search(text, max(0, start - _HELD), start)
        return before is not None and not (before[0].startswith("from") and _AFTERWARDS.match(text, end))

    @cached_property
    def month(self) -> str:
        """The month that is named right behind it (3.8 percent in April); empty if none is."""
        named = _IN_MONTH.match(self.place.text, self.place.end)
        return named[1] if named else ""

    @cached_property
    def ago(self) -> bool:
        """Whether a length of time tells when (four years ago), not how long."""
        return _AGO.match(self.place.text, self.place.end) is not None

    @cached_property
    def months_together(self) -> str:
        """The months of which its sentence speaks as one stretch (January to March); empty if of none."""
        stretch = _STRETCH.search(self.place.text)
        return stretch[0] if stretch else ""

    @cached_property
    def signs(self) -> frozenset[str]:
        """Whether its sentence speaks of a ``part`` of the whole, or of the ``whole``."""
        return signs_of(self._words)

    @cached_property
    def later(self) -> bool:
        """Whether the figure is given as the later one of two."""
        return "later" in signs_of(self._near)

    @cached_property
    def _clause(self) -> str:
        text, start = self.place.text, self.place.start
        cuts = [0, *(match.end() for match in _CLAUSE_END.finditer(text)), len(text)]
        at = bisect_right(cuts, start) - 1
        return text[cuts[at] : cuts[at + 1]] if at + 1 < len(cuts) else text

    @cached_property
    def _sides(self) -> tuple[str, str]:
        text, start, end = self.place.text, self.place.start, self.place.end
        return text[max(0, start - NEAR) : start], text[end : end + NEAR]

    @cached_property
    def _near(self) -> list[str]:
        before, after = self._sides
        return words_of(before) + words_of(after)

    @cached_property
    def _words(self) -> list[str]:
        return words_of(self.place.text[: self.place.start]) + words_of(self.place.text[self.place.end :])


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


def _given_directly(before: str) -> frozenset[str]:
    last = before.casefold().rstrip()
    return frozenset(role for role, ends in _direct().items() if last.endswith(ends))


@cache
def _holder() -> re.Pattern[str]:
    """A name and a verb of having, winning or scoring before a number."""
    verbs = "|".join((*table("having")["verbs"], _HAVING_WON))
    return re.compile(rf"{_NAMED} (?:{verbs})(?: \w+){{0,3}} \Z")


@cache
def _direct() -> dict[str, tuple[str, ...]]:
    return {role: tuple(f" {word}" for word in words) for role, words in table("directly").items()}


@lru_cache(maxsize=32768)
def apart(one: frozenset[str], other: frozenset[str], *, of_persons: bool) -> bool:
    """Whether two sets of roles exclude each other: the killed are not the injured, nor pledges payments."""
    groups = [*table("apart").values(), *(table("apart_of_persons").values() if of_persons else ())]
    mine, theirs = ([each & frozenset(group) for group in groups] for each in (one, other))
    return any(a and b and a.isdisjoint(b) for a, b in zip(mine, theirs, strict=True))
