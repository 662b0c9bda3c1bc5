"""Which quotations may contradict one another, as far as their words show: the others need not be parsed.

A statement can only be disputed where some source denies an act of that verb, done to that noun. So the
few quotations with a word that denies are parsed first; of all others only those are worth it that have
both a verb and a noun of one of these denials. What is left out here is in no dispute.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from itertools import chain
from typing import Final

import attrs

from newsfacts import Country, Fact, Official, Quotation, Span
from newsfacts_quotations._acts import ASSENT, act_of, denies, is_light, listed, stance_of, unanswered
from newsfacts_quotations._clauses import BE, SPELT, read
from newsfacts_quotations._offices import offices_of
from newsfacts_quotations._parties import noun
from newsfacts_quotations._statements import LONGEST, Statement

__all__ = ["Added", "Denials", "called_of", "may_deny"]


_NOTHING: Final = frozenset[str]()  # one for all pieces that tell nothing, of which there are many


def may_deny(quotation: Quotation) -> bool:
    """Whether a quotation has a word that denies, or a cue that does."""
    if len(quotation.text) >= LONGEST:
        return False
    return quotation.cue_class == "deny" or any(map(_denies, quotation.text.split()))


@lru_cache(maxsize=65536)
def _denies(piece: str) -> bool:
    """Whether a piece of text has a negation or a form of a verb that says no, be it with a particle."""
    words = _words(piece)
    return not listed("negations").isdisjoint(words) or any(map(denies, words))


@attrs.define
class _Denied:
    """What the denials of one act on one noun have in their words.

    Attributes:
        doers: The words of those who do not do it; None where a denial names nobody.
        beside: The words of the things that it is not done to, beside their noun.
    """

    doers: set[str] | None = attrs.Factory(set[str])
    beside: set[str] = attrs.Factory(set[str])

    def add(self, statement: Statement, offices: Mapping[str, frozenset[str]]) -> None:
        """Take the words of one more denial, and of the office of whoever does not do it."""
        doer = statement.doer
        held = offices.get(doer.head, frozenset[str]()) if doer else frozenset[str]()
        self.doers = None if self.doers is None or doer is None else self.doers | doer.all | held
        if statement.thing is not None:
            self.beside |= statement.thing.all - {statement.noun}

    def may_be_of(self, act: str, words: frozenset[str], *, passive: bool) -> bool:
        """Whether a text with these words may be on the same doers and, where the verb says nothing, the same thing."""
        if is_light(act) and self.beside.isdisjoint(words):
            passive = False
        return passive or self.doers is None or not self.doers.isdisjoint(words)


class Denials:
    """The acts that somebody says are not done, by the noun of what they are not done to."""

    def __init__(self, statements: Iterable[tuple[Statement, Mapping[str, frozenset[str]]]]) -> None:
        """Take the denials among some statements, each with the offices that the people of its article hold."""
        self._denied: defaultdict[str, dict[str, _Denied]] = defaultdict(dict)
        for statement, offices in statements:
            if statement.polarity == "no":
                self._denied[statement.noun].setdefault(statement.act, _Denied()).add(statement, offices)
        acts = [denied for of_noun in self._denied.values() for denied in of_noun.values()]
        told = (denied.beside | (denied.doers or set[str]()) for denied in acts)
        self._words = _Kept(_nouns, frozenset[str]().union(BE, ("to",), listed("particles"), self._denied, *told))
        known = frozenset(act for of_noun in self._denied.values() for act in of_noun)
        self._acts = {each: _Kept(partial(_acts, particle=each), known) for each in ("", *listed("particles"))}

    def meets(self, statement: Statement) -> bool:
        """Whether a statement is one of these denials, or on what one of them is on."""
        return statement.act in self._denied.get(statement.noun, ())

    def may_answer(self, quotation: Quotation, added: Added) -> bool:
        """Whether a quotation may be one of these denials, or say the contrary.

        It has the verb and the noun of one, and a word of who does it, unless a passive leaves that out.

        Args:
            quotation: A quotation.
            added: What the facts of its article may put into its statements.
        """
        if len(quotation.text) >= LONGEST:
            return False
        pieces = quotation.text.split()
        sources = quotation.speaker_name or "", quotation.speaker or ""  # he, and it: the body that he leads
        told = filter(None, map(self._words.__getitem__, pieces))
        words = added.within(quotation.span).union(*map(_nouns_in, sources), *told)
        words |= added.held_by(words)
        nouns = [each for each in words if each in self._denied]
        if not nouns:
            return False
        acts, passive = self._spoken(pieces, words), not words.isdisjoint(BE)
        return any(
            self._denied[each][act].may_be_of(act, words, passive=passive)
            for each in nouns
            for act in self._denied[each].keys() & acts
        )

    def _spoken(self, pieces: Sequence[str], words: frozenset[str]) -> frozenset[str]:
        """The denied acts of which some pieces with these words may have the verb, also with a particle among them."""
        told = (self._acts[each].__getitem__ for each in ("", *(listed("particles") & words)))
        acts = frozenset[str]().union(*filter(None, chain.from_iterable(map(of, pieces) for of in told)))
        is_going_to = "to" in words and not words.isdisjoint(BE)
        return acts | {act_of("will")} if is_going_to else acts


class _Kept(dict[str, frozenset[str]]):
    """What is told of a piece of text, as far as it is among some words: asked once for each piece."""

    def __init__(self, tell: Callable[[str], frozenset[str]], words: frozenset[str]) -> None:
        super().__init__()
        self._tell, self._among = tell, words

    def __missing__(self, piece: str) -> frozenset[str]:
        self[piece] = kept = (self._tell(piece) & self._among) or _NOTHING
        return kept


class Added:
    """What the facts of an article may put into its statements: codes of countries, names and offices of officials."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        """Take the countries and officials among the facts of one article."""
        facts = tuple(facts)
        codes = [(fact.span.start, frozenset({fact.code})) for fact in facts if isinstance(fact, Country)]
        officials = (fact for fact in facts if isinstance(fact, Official))
        names = [(each.span.start, _nouns_in(called)) for each in officials if (called := called_of(each))]
        self._offices = offices_of(facts)
        self._all = sorted(codes + names, key=lambda each: each[0])
        self._starts = [start for start, _ in self._all]

    def within(self, span: Span) -> frozenset[str]:
        """The words of those that stand in a span."""
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return frozenset[str]().union(*(words for _, words in self._all[first:last]))

    def held_by(self, words: frozenset[str]) -> frozenset[str]:
        """The words of the offices of those whose surnames are among some words."""
        return frozenset[str]().union(*map(self._offices.__getitem__, words & self._offices.keys()))


def called_of(fact: Fact) -> str:
    """The name of an official, its double surname in two words as some papers have it; nothing of other facts."""
    return (fact.name or "").replace("-", " ") if isinstance(fact, Official) else ""


@lru_cache(maxsize=8192)
def _nouns_in(name: str) -> frozenset[str]:
    return frozenset[str]().union(*map(_nouns, name.split()))


@lru_cache(maxsize=65536)
def _nouns(piece: str) -> frozenset[str]:
    """The words of a piece, the nouns that they may be, and those that stand for verbs: agreed *to leave*."""
    words = _words(piece)
    return words.union(map(noun, words), (noun(act_of(word)) for word in words))


@lru_cache(maxsize=65536)
def _acts(piece: str, particle: str = "") -> frozenset[str]:
    """The acts of which the words of a piece may be the verbs, with a particle."""
    words = _words(piece)
    stances = [word for word in words if stance_of(word, particle)]
    answers = {ASSENT, *(unanswered(act_of(word, particle)) for word in stances)} if stances else set[str]()
    return frozenset(answers.union(act_of(word, particle) for word in words))


def _words(piece: str) -> frozenset[str]:
    """The words in a piece of text without white space, as tokens have them.

    Whether a letter with a full stop opens a name only the next word would tell: J. Smith.
    """
    words = {token.word for spelt in SPELT.findall(piece) for token in read(spelt)}
    return frozenset(words | {word.upper() for word in words if len(word) == 1})
