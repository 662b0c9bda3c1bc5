"""The text around a quantity, away from its article, and what an article opens with."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

import attrs

from newsfacts import Article, Span
from newsfacts.text import find_sentences
from newsfacts_numbers._stems import roles_in, starts, table, telling_stems, words_of

__all__ = [
    "CAPITALS",
    "HEAD",
    "HELD",
    "NEAR",
    "Place",
    "Surroundings",
    "fates",
    "in_its_sentence",
    "lead_of",
    "topic_of",
    "whose_fate",
]

NEAR = 45
"""Characters on either side: about a clause."""

HELD = 60
"""Characters before a number in which its holder is looked for."""

HEAD = 3
"""Paragraphs that may be the headline and the lead."""

CAPITALS = r"[A-Z][\w’'-]++(?: [A-Z][\w’'-]++)*+"
"""A name."""

_FAR = 400  # characters on either side: more than nearly all sentences have
_FATE = 20  # characters behind a number in which a verb of what happened to those counted may begin
# Characters of a lead at most: where a text has no paragraphs, it is not all lead.
_LEAD_LONG = 500
# And of a head: three paragraphs of news are hardly longer.
_HEAD_LONG = 800
_NUMBER_OF_THOSE = re.compile(r"(?:number|total|count|tally) of those(?!\w)")
# of those who dived in, | 12 came back
_OUT_OF_THOSE = re.compile(r"(?<!\w)(?:[Oo]f|[Aa]mong) (?:all )?those who [^,.;]+, (?:[a-z]+ ){0,3}\Z")
# 12 | of those who sang
_OF_THOSE_WHO = re.compile(r" of those who(?!\w)")
# a blast that killed | 12
_FATE_OF = re.compile(r"(?<!\w)(?:injur(?:ing|ed|es)|(?:kill|wound|infect|sicken)(?:ing|ed|s)) (?:[a-z]+ ){0,3}\Z")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\Z")


@attrs.frozen
class Place:
    """A part of an article, away from it, and where a quantity stands in that."""

    text: str
    start: int
    end: int


def topic_of(article: Article) -> frozenset[str]:
    """The words of the headline and of the lead: what the article is about."""
    head = article.paragraphs[:HEAD]
    last = head[0].start + _HEAD_LONG if head else 0
    if head and head[-1].end > last:
        last = article.text.rfind(" ", 0, last)  # behind a whole word
    told = (article.text[each.start : min(each.end, last)] for each in head if each.start < last)
    return telling_stems(words_of(" ".join([article.title or "", *told])))


def lead_of(article: Article) -> int:
    """Where the lead ends: the first paragraph that is a sentence, behind headlines and the like."""
    head = article.paragraphs[:HEAD]
    sentences = (p.end for p in head if _SENTENCE_END.search(article.text, p.start, p.end))
    end = next(sentences, head[-1].end if head else 0)
    return min(end, head[0].start + _LEAD_LONG) if head else end


@cache
def fates() -> frozenset[str]:
    """The roles of those to whom something happened."""
    return frozenset(table("apart_of_persons")["casualties"])


def whose_fate(place: Place, noun: str) -> str:
    """*people*, if it is told beside a number and its noun who died, was hurt or rescued, or did what people do.

    Args:
        place: Where the number stands.
        noun: What it counts; empty if nothing is.
    """
    at = place.text.find(noun, place.end, place.end + len(noun) + _FATE)
    behind = at + len(noun) if at >= 0 else place.end
    after = place.text[behind : behind + _FATE]
    before = any(each.search(place.text, 0, place.start) for each in (_NUMBER_OF_THOSE, _FATE_OF, _OUT_OF_THOSE))
    told = (
        before or _OF_THOSE_WHO.match(place.text, place.end) or not roles_in(after, words_of(after)).isdisjoint(fates())
    )
    doing = not noun and starts(next(iter(words_of(after)), "").casefold(), table("persons")["doing"])
    return "people" if told or doing else ""


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
