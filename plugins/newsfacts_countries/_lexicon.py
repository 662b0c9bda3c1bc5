"""The plugin's knowledge, read once from its data files."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Any

import attrs

from newsfacts.lexicon import Gazetteer, read_csv, read_toml

__all__ = ["Entry", "Homonyms", "Words", "country_names", "homonyms", "surfaces", "words"]

PACKAGE = "newsfacts_countries"


@attrs.frozen
class Entry:
    """What a surface may mean.

    Attributes:
        code: Alpha-2 code of the country; empty for a longer name that means something else.
        kinds: How it may mention the country: name, abbreviation, adjective, person, people,
            combining, capital, seat, place; or what else it is: place, body, event, thing …
        capitals: Whether this is the surface in capital letters throughout.
    """

    code: str
    kinds: frozenset[str]
    capitals: bool = False


@attrs.frozen
class Words:
    """Words beside a country's name that say what the name means there."""

    offices: frozenset[str]
    state: frozenset[str]
    private: frozenset[str]
    ventures: frozenset[str]
    links: frozenset[str]
    not_nouns: frozenset[str]


@attrs.frozen
class Homonyms:
    """Countries' names that are also something else."""

    given_names: frozenset[str]
    surnames: frozenset[str]


@cache
def country_names() -> dict[str, str]:
    """English short names by alpha-2 code."""
    return {row["code"]: row["name"] for row in read_csv(PACKAGE, "countries.csv")}


@cache
def surfaces() -> Gazetteer[Entry]:
    """Every surface of a country, and the longer names that only look like one."""
    kinds: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for row in read_csv(PACKAGE, "surfaces.csv"):
        kinds[row["surface"], row["code"]].add(row["kind"])
    for row in read_csv(PACKAGE, "not_countries.csv"):
        kinds[row["surface"], ""].add(row["kind"])
    entries = {surface: Entry(code, frozenset(known)) for (surface, code), known in kinds.items()}
    shouted = {
        surface.upper(): attrs.evolve(entry, capitals=True)
        for surface, entry in entries.items()
        if len(surface) > 3 and not surface.isupper()
    }
    return Gazetteer(shouted | entries)


def _table(name: str) -> dict[str, Any]:
    return dict(read_toml(PACKAGE, name))


@cache
def words() -> Words:
    """The word lists of ``words.toml``."""
    table = _table("words.toml")
    return Words(
        offices=frozenset(table["offices"]["words"].split()),
        state=frozenset(table["state"]["words"].split()),
        private=frozenset(table["private"]["words"].split()),
        ventures=frozenset(table["ventures"]["words"].split()),
        links=frozenset(table["phrase"]["links"].split()),
        not_nouns=frozenset(table["function"]["words"].split()),
    )


@cache
def homonyms() -> Homonyms:
    """The names of ``homonyms.toml``."""
    table = _table("homonyms.toml")
    return Homonyms(frozenset(table["given_names"]["names"]), frozenset(table["surnames"]["names"]))
