"""The words around numbers, from ``data/context.toml``."""

from __future__ import annotations

from functools import cache
from typing import cast

import attrs

from newsfacts.lexicon import read_csv, read_toml
from newsfacts_numbers._phrases import Phrases

__all__ = ["Context", "bounds_after", "bounds_before", "context"]


@attrs.frozen(eq=False)
class Context:
    """Sets of words in lower case, named and explained as in the data file.

    Attributes:
        months: Full and short names.
        stops: Every word that ends a noun phrase: the lists of the data file's table of that name.
    """

    months: frozenset[str]
    eras: frozenset[str]
    famous_days: frozenset[str]
    zones: frozenset[str]
    labels: frozenset[str]
    score_cues: frozenset[str]
    irregular_plurals: frozenset[str]
    not_plurals: frozenset[str]
    time_nouns: frozenset[str]
    prepositions: frozenset[str]
    measures: frozenset[str]
    before_verbs: frozenset[str]
    verbs: frozenset[str]
    irregular_verbs: frozenset[str]
    counters: frozenset[str]
    harming: frozenset[str]
    giving: frozenset[str]
    before_lasting: frozenset[str]
    disputes: frozenset[str]
    taking_over: frozenset[str]
    changes: frozenset[str]
    decided: frozenset[str]
    inside_phrases: frozenset[str]
    only_touching: frozenset[str]
    paying: frozenset[str]
    paid_as: frozenset[str]
    prices: frozenset[str]
    weighing: frozenset[str]
    after_metres: frozenset[str]
    persons: frozenset[str]
    being: frozenset[str]
    at_an_age: frozenset[str]
    aged: frozenset[str]
    age_groups: frozenset[str]
    single_out: frozenset[str]
    after_pronoun_one: frozenset[str]
    one_manners: frozenset[str]
    moments: frozenset[str]
    before_moment: frozenset[str]
    after_part: frozenset[str]
    after_half: frozenset[str]
    before_lone_half: frozenset[str]
    before_rank: frozenset[str]
    no_rate: frozenset[str]
    occasions: frozenset[str]
    streets: frozenset[str]
    joining: frozenset[str]
    states_of_being: frozenset[str]
    stops: frozenset[str]


_STOPS = ("prepositions", "verbs", "irregular_verbs")
_NOTHING_BUT_STOPS = ("conjunctions", "pronouns", "auxiliaries", "adverbs", "comparatives")


@cache
def context() -> Context:
    """The words, read once."""
    tables = cast("dict[str, dict[str, str]]", read_toml("newsfacts_numbers", "context.toml"))
    lists = {name: frozenset(words.split()) for table in tables.values() for name, words in table.items()}
    months = lists.pop("months") | lists.pop("short_months")
    others = [lists.pop(name) for name in _NOTHING_BUT_STOPS]
    stops = frozenset[str]().union(*others, *(lists[name] for name in _STOPS))
    return Context(**lists, months=months, stops=stops)


@cache
def bounds_before() -> Phrases[str]:
    """Phrases that end right before a number."""
    return _bounds("before", backwards=True)


@cache
def bounds_after() -> Phrases[str]:
    """Phrases that begin right after a number."""
    return _bounds("after", backwards=False)


def _bounds(side: str, *, backwards: bool) -> Phrases[str]:
    table: Phrases[str] = Phrases(backwards=backwards)
    for row in read_csv("newsfacts_numbers", "bounds.csv"):
        if row["side"] == side:
            table.add(row["phrase"], row["bound"])
    return table
