"""The words around numbers, from ``data/context.toml``."""

from __future__ import annotations

from functools import cache
from typing import cast

import attrs

from newsfacts.lexicon import read_csv, read_toml
from newsfacts_numbers._units import Phrases

__all__ = ["Context", "bounds_after", "bounds_before", "context"]


@attrs.frozen(eq=False)
class Context:
    """Sets of words in lower case; the data file says what each is for."""

    months: frozenset[str]
    before_years: frozenset[str]
    eras: frozenset[str]
    zones: frozenset[str]
    labels: frozenset[str]
    score_cues: frozenset[str]
    irregular_plurals: frozenset[str]
    not_plurals: frozenset[str]
    time_nouns: frozenset[str]
    prepositions: frozenset[str]
    verbs: frozenset[str]
    changes: frozenset[str]
    stops: frozenset[str]
    inside_phrases: frozenset[str]
    measures: frozenset[str]
    before_verbs: frozenset[str]
    only_touching: frozenset[str]
    after_metres: frozenset[str]


@cache
def context() -> Context:
    """The words, read once."""
    tables = cast("dict[str, dict[str, list[str]]]", read_toml("newsfacts_numbers", "context.toml"))
    calendar, labels, nouns, stops = tables["calendar"], tables["labels"], tables["nouns"], tables["stops"]
    return Context(
        months=frozenset(calendar["months"] + calendar["short_months"]),
        before_years=frozenset(calendar["before_years"]),
        eras=frozenset(calendar["eras"]),
        zones=frozenset(calendar["zones"]),
        labels=frozenset(labels["nouns"]),
        score_cues=frozenset(labels["score_cues"]),
        irregular_plurals=frozenset(nouns["irregular_plurals"]),
        not_plurals=frozenset(nouns["not_plurals"]),
        time_nouns=frozenset(nouns["time"]),
        prepositions=frozenset(stops["prepositions"]),
        verbs=frozenset(stops["verbs"]),
        changes=frozenset(stops["changes"]),
        inside_phrases=frozenset(stops["inside_phrases"]),
        measures=frozenset(stops["measures"]),
        before_verbs=frozenset(stops["before_verbs"]),
        only_touching=frozenset(tables["units"]["only_touching"]),
        after_metres=frozenset(tables["units"]["after_metres"]),
        stops=frozenset(
            word
            for name in ("prepositions", "conjunctions", "pronouns", "auxiliaries", "adverbs", "comparatives", "verbs")
            for word in stops[name]
        ),
    )


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
