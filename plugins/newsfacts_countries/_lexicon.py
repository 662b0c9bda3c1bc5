"""The plugin's knowledge, read once from its data files."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Literal, NamedTuple

import attrs

from newsfacts.lexicon import Gazetteer, read_csv, read_toml

__all__ = [
    "Entry",
    "Homonyms",
    "MetonymWords",
    "Words",
    "country_names",
    "homonyms",
    "metonym_words",
    "surfaces",
    "words",
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


@attrs.frozen
class Rival:
    """The second country of a surface that two share.

    Attributes:
        code: Its alpha-2 code.
        by_distance: Whether it is meant where it is spoken of nearer than the first.
    """

    code: str
    by_distance: bool


@attrs.frozen
class Namesake:
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


@attrs.frozen
class Words:
    """Words beside a country's name that say what the name means there; see ``words.toml``."""

    offices: frozenset[str]
    titles: frozenset[str]
    state: frozenset[str]
    state_phrases: tuple[str, ...]
    private: frozenset[str]
    private_plurals: frozenset[str]
    private_phrases: tuple[str, ...]
    ventures: frozenset[str]
    private_in_america: frozenset[str]
    brands: frozenset[str]
    links: frozenset[str]
    before: frozenset[str]
    agencies: frozenset[str]
    telling: frozenset[str]
    language_nouns: frozenset[str]
    other_languages: frozenset[str]
    speaking: frozenset[str]
    of_a_town: frozenset[str]
    honorifics: frozenset[str]
    calendar: frozenset[str]
    landscape: frozenset[str]
    prepositions: frozenset[str]
    before_us: frozenset[str]
    function: frozenset[str]
    tribes: frozenset[str]
    tribal: frozenset[str]

    @property
    def decisive(self) -> frozenset[str]:
        """Words that settle a name at once."""
        return self.offices | self.ventures


@attrs.frozen
class MetonymWords:
    """What shows that a capital stands for its government; see ``metonyms.toml``."""

    finite: frozenset[str]
    base: frozenset[str]
    participles: frozenset[str]
    states_of_mind: frozenset[str]
    auxiliaries: frozenset[str]
    owned: frozenset[str]
    partner_nouns: frozenset[str]
    partner_verbs: frozenset[str]
    partner_links: frozenset[str]
    governments: frozenset[str]
    compounds: frozenset[str]


@attrs.frozen
class Homonyms:
    """Countries' names that are also something else; see ``homonyms.toml``."""

    given_names: frozenset[str]
    mostly_names: frozenset[str]
    surnames: frozenset[str]
    surnames_of_capitals: frozenset[str]
    introduced: frozenset[str]
    things: dict[str, tuple[str, ...]]
    beside: dict[str, tuple[str, ...]]
    need_evidence: frozenset[str]


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


@cache
def _tables(file: str) -> dict[str, dict[str, str | list[str] | dict[str, str]]]:
    """A TOML file of word lists: a list is a string of words, or an array where an item has several words."""
    return read_toml(PACKAGE, file)  # type: ignore[return-value]


def _listed(file: str, table: str, key: str) -> frozenset[str]:
    found = _tables(file)[table][key]
    return frozenset(found.split() if isinstance(found, str) else found)


@cache
def words() -> Words:
    """The word lists of ``words.toml``."""
    return Words(
        offices=_listed("words.toml", "offices", "state"),
        titles=_listed("words.toml", "offices", "any"),
        state=_listed("words.toml", "bodies", "state"),
        state_phrases=tuple(sorted(_listed("words.toml", "bodies", "state_phrases"))),
        private=_listed("words.toml", "bodies", "private"),
        private_plurals=_listed("words.toml", "bodies", "private_plurals"),
        private_phrases=tuple(sorted(_listed("words.toml", "bodies", "private_phrases"))),
        ventures=_listed("words.toml", "bodies", "ventures"),
        private_in_america=_listed("words.toml", "bodies", "private_in_america"),
        brands=_listed("words.toml", "bodies", "brands"),
        links=_listed("words.toml", "bodies", "links"),
        agencies=_listed("words.toml", "before", "agencies"),
        before=_listed("words.toml", "before", "names"),
        telling=_listed("words.toml", "before", "telling"),
        language_nouns=_listed("words.toml", "language", "nouns"),
        other_languages=_listed("words.toml", "language", "others"),
        speaking=_listed("words.toml", "language", "speaking"),
        of_a_town=_listed("words.toml", "towns", "persons"),
        honorifics=_listed("words.toml", "people", "honorifics"),
        calendar=_listed("words.toml", "people", "calendar"),
        landscape=_listed("words.toml", "people", "landscape"),
        prepositions=_listed("words.toml", "people", "prepositions"),
        before_us=_listed("words.toml", "capitals", "before_us"),
        function=_listed("words.toml", "function", "words"),
        tribes=_listed("words.toml", "native_americans", "tribes"),
        tribal=_listed("words.toml", "native_americans", "words"),
    )


def _telling_words(table: str) -> dict[str, tuple[str, ...]]:
    return {name: tuple(str(listed).split()) for name, listed in _tables("homonyms.toml")[table].items()}


@cache
def homonyms() -> Homonyms:
    """The names of ``homonyms.toml``."""
    return Homonyms(
        given_names=_listed("homonyms.toml", "given_names", "names"),
        mostly_names=_listed("homonyms.toml", "given_names", "mostly_names"),
        surnames=_listed("homonyms.toml", "surnames", "names"),
        surnames_of_capitals=_listed("homonyms.toml", "surnames", "capitals"),
        introduced=_listed("homonyms.toml", "surnames", "introduced"),
        things=_telling_words("things"),
        beside=_telling_words("beside"),
        need_evidence=_listed("homonyms.toml", "need_evidence", "names"),
    )


@cache
def metonym_words() -> MetonymWords:
    """The word lists of ``metonyms.toml``."""
    return MetonymWords(
        finite=_listed("metonyms.toml", "subject", "finite"),
        base=_listed("metonyms.toml", "subject", "base"),
        participles=_listed("metonyms.toml", "subject", "participles"),
        states_of_mind=_listed("metonyms.toml", "subject", "states_of_mind"),
        auxiliaries=_listed("metonyms.toml", "subject", "auxiliaries"),
        owned=_listed("metonyms.toml", "owner", "nouns"),
        partner_nouns=_listed("metonyms.toml", "partner", "nouns"),
        partner_verbs=_listed("metonyms.toml", "partner", "verbs"),
        partner_links=_listed("metonyms.toml", "partner", "links"),
        governments=_listed("metonyms.toml", "partner", "governments"),
        compounds=_listed("metonyms.toml", "partner", "compounds"),
    )
