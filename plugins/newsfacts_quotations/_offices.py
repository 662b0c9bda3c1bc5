"""The offices that the people of an article hold, in the words in which statements have them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from newsfacts import Fact, Official
from newsfacts_quotations._clauses import tokens_of
from newsfacts_quotations._parties import noun, phrase_of

__all__ = ["nameless_offices", "offices_of"]


def offices_of(facts: Iterable[Fact]) -> Mapping[str, frozenset[str]]:
    """By the surname of each official with a title the words of that: by *Roca* those of minister and health."""
    offices: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for fact in facts:
        if isinstance(fact, Official) and fact.name and fact.title:
            offices[_surname(fact.name)] |= _words(fact.title)
    return offices


def nameless_offices(facts: Iterable[Fact]) -> frozenset[frozenset[str]]:
    """The words of the title of each official whom nothing names: *the transport minister*."""
    titles = (fact.title for fact in facts if isinstance(fact, Official) and not fact.name)
    return frozenset(_words(title) for title in titles if title)


@lru_cache(maxsize=8192)
def _surname(name: str) -> str:
    """The last word of a name as the head of a phrase has it."""
    tokens = tokens_of(name.replace("-", " "))
    return noun(tokens[-1].word) if tokens else ""


@lru_cache(maxsize=8192)
def _words(title: str) -> frozenset[str]:
    office = phrase_of(tokens_of(title))
    return office.all if office else frozenset()
