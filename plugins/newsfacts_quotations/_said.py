"""A quotation with an act that it reports, and what its article tells of whoever is said to do it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from typing import Final

import attrs

from newsfacts import Article, Item, Quotation
from newsfacts_quotations._clauses import tokens_of
from newsfacts_quotations._joints import part_of
from newsfacts_quotations._parties import Phrase, is_nameless_body, noun, times_of
from newsfacts_quotations._statements import Statement

__all__ = ["Context", "Said", "are_namesakes", "with_name"]

# How far from the words a month is looked for: far enough for any sentence that people write.
_NEAR: Final = 240

_WEEK: Final = frozenset(f"{day}day" for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun"))


@attrs.frozen
class Context:
    """An article, the countries in it and the offices of its officials; all its people only where somebody asks."""

    article: Article
    countries: frozenset[str]
    offices: Mapping[str, frozenset[str]]
    nameless: frozenset[frozenset[str]]

    @cached_property
    def people(self) -> frozenset[str]:
        """The surnames."""
        return frozenset(name.surname for name in self.article.names if name.is_personal)

    @cached_property
    def named(self) -> frozenset[tuple[str, ...]]:
        """All names, of people, places and bodies."""
        return frozenset(name.words for name in self.article.names)

    @cached_property
    def bearers(self) -> Mapping[str, set[str]]:
        """The first words of all names that end in the same word, which is told as statements have it."""
        bearers: defaultdict[str, set[str]] = defaultdict(set)
        for name in self.article.names:
            if len(name.words) > 1:
                bearers[noun(name.surname)].add(name.words[0])
        return bearers


@attrs.frozen
class Said(Item):
    """A quotation with an act that it reports, and the article around it."""

    quotation: Quotation
    statement: Statement
    context: Context

    @property
    def part(self) -> Quotation:
        """The clause of the quotation that reports the act."""
        return part_of(self.quotation, self.statement.clause)

    @cached_property
    def bearers(self) -> frozenset[str]:
        """The given names that the doer of the statement may have: the one it gives, or those of the article."""
        doer = self.statement.doer
        if doer is None or not doer.proper:
            return frozenset()
        known = frozenset(self.context.bearers.get(doer.head, set[str]()))
        if known & doer.proper:
            return known & doer.proper
        return (
            known if doer.words == frozenset({doer.head}) else frozenset()
        )  # Governor Roe may be another than Lucia Roe

    @cached_property
    def when(self) -> frozenset[str]:
        """The months and years in the sentence around it: said in January."""
        article, span, sentences = self.context.article, self.quotation.span, self.context.article.sentences
        at = bisect_right(sentences, span.start, key=lambda each: each.start) - 1
        if at < 0:
            return frozenset()
        first, last = max(sentences[at].start, span.start - _NEAR), min(sentences[at].end, span.end + _NEAR)
        before, after = article.text[first : span.start], article.text[span.end : max(last, span.end)]
        return (times_of(tokens_of(before)) | times_of(tokens_of(after))) - _WEEK


def with_name(said: Said, other: Said) -> Statement:
    """The statement, its doer named as the other does where it is nameless: *the company*, *the minister*.

    The company is the one that its article names, the minister whoever is minister in the other's article, unless its
    own has another.
    """
    mine, theirs = said.statement.doer, other.statement.doer
    if mine is None or theirs is None or not theirs.proper:
        return said.statement
    if is_nameless_body(mine):
        named = frozenset(word for name in said.context.article.names for word in name.words)
        return attrs.evolve(said.statement, doer=theirs) if theirs.proper <= named else said.statement
    return attrs.evolve(said.statement, doer=theirs) if _holds(mine, theirs, said, other) else said.statement


def _holds(office: Phrase, holder: Phrase, said: Said, other: Said) -> bool:
    """Whether a doer told by an office alone is the holder whom the other article names."""
    held = other.context.offices.get(holder.head, frozenset[str]())
    if office.proper or not office.all or not office.all <= held:
        return False
    if any(office.all <= title and not title <= held for title in said.context.nameless):
        return False  # the transport minister, of whom it tells, is another
    own = (name for name, told in said.context.offices.items() if office.all <= told)
    return all(name == holder.head for name in own)


def are_namesakes(one: Said, other: Said) -> bool:
    """Whether each article, or statement, has another bearer of the surname by which both call the doer."""
    a, b = (said.bearers for said in (one, other))
    return bool(a and b) and not any(_may_be_one(mine, theirs) for mine in a for theirs in b)


def _may_be_one(given: str, other: str) -> bool:
    """Whether two given names are the same, or one is the initial of the other."""
    few, many = sorted((given, other), key=len)
    return few == many or (len(few) == 1 and many.startswith(few))
