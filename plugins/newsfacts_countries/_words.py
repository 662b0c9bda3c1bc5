"""Words that tell what a name means where it stands, read once from the plugin's data files."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from newsfacts.lexicon import read_toml

__all__ = ["Homonyms", "MetonymWords", "Words", "homonyms", "metonym_words", "words"]

PACKAGE = "newsfacts_countries"


class Words(NamedTuple):
    """Words beside a country's name that say what the name means there; see ``words.toml``."""

    offices: frozenset[str]
    titles: frozenset[str]
    state: frozenset[str]
    state_phrases: frozenset[str]
    private: frozenset[str]
    private_plurals: frozenset[str]
    private_phrases: frozenset[str]
    ventures: frozenset[str]
    private_in_america: frozenset[str]
    brands: frozenset[str]
    commercial_banks: frozenset[str]
    links: frozenset[str]
    before: frozenset[str]
    agencies: frozenset[str]
    telling: frozenset[str]
    leaving: frozenset[str]
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


class MetonymWords(NamedTuple):
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


class Homonyms(NamedTuple):
    """Countries' names that are also something else; see ``homonyms.toml``."""

    given_names: frozenset[str]
    mostly_names: frozenset[str]
    surnames: frozenset[str]
    surnames_of_capitals: frozenset[str]
    introduced: frozenset[str]
    need_evidence: frozenset[str]
    need_article: frozenset[str]
    things: dict[str, frozenset[str]]
    beside: dict[str, frozenset[str]]


@cache
def words() -> Words:
    """The word lists of ``words.toml``."""
    return Words(**_lists("words.toml"))


@cache
def metonym_words() -> MetonymWords:
    """The word lists of ``metonyms.toml``."""
    return MetonymWords(**_lists("metonyms.toml"))


@cache
def homonyms() -> Homonyms:
    """The names of ``homonyms.toml``."""
    tables = _tables("homonyms.toml")
    lists = _lists("homonyms.toml", leave_out=("things", "beside"))
    return Homonyms(**lists, things=tables["things"], beside=tables["beside"])


def _lists(file: str, leave_out: tuple[str, ...] = ()) -> dict[str, frozenset[str]]:
    """All lists of a file by name; the tables that they stand in are for the reader of the file."""
    return {
        name: listed
        for table, lists in _tables(file).items()
        if table not in leave_out
        for name, listed in lists.items()
    }


@cache
def _tables(file: str) -> dict[str, dict[str, frozenset[str]]]:
    """A TOML file of lists: a string of words, or an array where an item has several words."""
    tables: dict[str, dict[str, str | list[str]]] = read_toml(PACKAGE, file)  # type: ignore[assignment]
    return {
        table: {
            name: frozenset(listed.split() if isinstance(listed, str) else listed) for name, listed in lists.items()
        }
        for table, lists in tables.items()
    }
