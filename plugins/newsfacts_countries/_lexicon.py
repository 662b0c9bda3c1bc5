"""The plugin's knowledge, read once from its data files."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Literal, NamedTuple

from newsfacts.lexicon import Gazetteer, read_csv

__all__ = [
    "Entry",
    "Namesake",
    "Rival",
    "SurfaceKind",
    "country_names",
    "in_capitals_too",
    "namesakes",
    "rivals",
    "surfaces",
]

PACKAGE = "newsfacts_countries"

SurfaceKind = Literal["name", "abbreviation", "adjective", "person", "people", "capital", "seat"]
"""What a surface can be that a user adds."""

_ONE_WORD_IN_CAPITALS = 4  # letters; shorter ones are too often other abbreviations


class Entry(NamedTuple):
    """What a surface may mean.

    Attributes:
        codes: Alpha-2 codes of the countries; none for a longer name that means something else.
        kinds: How it may mention the country: name, abbreviation, adjective, language, person,
            people, combining, capital, seat, place; or what else it is: evidence, region, place,
            body, event, person, thing …
        region: The state or province where it lies, such as ``US-TX``; else empty.
        capitals: Whether this is the surface in capital letters throughout.
    """

    codes: tuple[str, ...]
    kinds: frozenset[str]
    region: str = ""
    capitals: bool = False


class Rival(NamedTuple):
    """The second country of a surface that two share.

    Attributes:
        code: Its alpha-2 code.
        by_distance: Whether it is meant where it is spoken of nearer than the first.
    """

    code: str
    by_distance: bool


class Namesake(NamedTuple):
    """Towns in North America that are named like a country.

    Attributes:
        states: The regions with such a town.
        is_known: Whether local news means the town without naming the state beside it.
        is_meant_by_silence: Whether any longer article means it that speaks of nothing abroad.
        near: Countries whose mention shows that the country is meant after all.
    """

    states: frozenset[str]
    is_known: bool
    is_meant_by_silence: bool
    near: frozenset[str]


@cache
def country_names() -> dict[str, str]:
    """English short names by alpha-2 code."""
    return {row["code"]: row["name"] for row in read_csv(PACKAGE, "countries.csv")}


@cache
def surfaces() -> Gazetteer[Entry]:
    """Every surface of a country, and what else is to be seen in one pass: longer names, states, evidence."""
    codes: defaultdict[str, dict[str, None]] = defaultdict(dict)
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    regions: dict[str, str] = {}
    for row in read_csv(PACKAGE, "surfaces.csv"):
        codes[row["surface"]][row["code"]] = None
        kinds[row["surface"]].add(row["kind"])
    for row in read_csv(PACKAGE, "plurals.csv"):
        codes[row["surface"]] = dict.fromkeys(row["codes"].split())
        kinds[row["surface"]].add("name")
    for row in read_csv(PACKAGE, "not_countries.csv"):
        kinds[row["surface"]].add(row["kind"])
    for row in read_csv(PACKAGE, "regions.csv"):
        kinds[row["surface"]].add("region")
        regions[row["surface"]] = row["region"]
    entries = {
        surface: Entry(tuple(codes.get(surface, ())), frozenset(known), regions.get(surface, ""))
        for surface, known in kinds.items()
    }
    return Gazetteer(in_capitals_too(entries))


def in_capitals_too(entries: dict[str, Entry]) -> dict[str, Entry]:
    """The surfaces, and how headlines in capitals write them. People's names are left out there: POLE, TURK, FINNS."""
    capitals = {
        surface.upper(): entry._replace(capitals=True)
        for surface, entry in entries.items()
        if len(surface) >= _ONE_WORD_IN_CAPITALS and not surface.isupper() and not entry.kinds <= {"person", "people"}
    }
    return capitals | entries


@cache
def rivals() -> dict[str, Rival]:
    """The second country of each surface that two countries share."""
    return {row["surface"]: Rival(row["other"], row["both"] == "nearest") for row in read_csv(PACKAGE, "rivals.csv")}


@cache
def namesakes() -> dict[str, Namesake]:
    """The towns of each country's name that towns bear."""
    return {
        row["surface"]: Namesake(
            states=frozenset(f"{'CA' if state == 'ON' else 'US'}-{state}" for state in row["states"].split()),
            is_known=row["known"] in {"local", "silent"},
            is_meant_by_silence=row["known"] == "silent",
            near=frozenset(row["near"].split()),
        )
        for row in read_csv(PACKAGE, "namesakes.csv")
    }
