"""The closed table of units and currencies, and how their names are found among tokens."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, Generic, Literal, TypeVar, cast

import attrs

from newsfacts.lexicon import read_csv
from newsfacts_numbers._tokens import MARGIN, Tokens, tokenize

__all__ = ["Phrases", "Unit", "currency_before", "denominator_after", "unit_after"]

PACKAGE = "newsfacts_numbers"

_AMBIGUOUS_CODES = frozenset("ALL AMD ANG BAM BOB COP CUP ERN GEL GIP LAK MAD MOP NAD PEN RON SOS STN TOP TRY".split())
"""Codes that before a number are more often a word, a name or an abbreviation: ALL 5 were there."""

UnitKind = Literal["money", "percent", "duration", "measure"]


@attrs.frozen
class Unit:
    """A unit of the table.

    Attributes:
        name: Singular English name, or ISO 4217 code.
        kind: Which `QuantityType` a number of it has.
        parts: How many of it make one of ``name``: 100 for cents, else 1.
    """

    name: str
    kind: UnitKind
    parts: int = 1


Meaning = TypeVar("Meaning")
Node = dict[str, Any]


class Phrases(Generic[Meaning]):
    """Phrases by their words; the longest one at a place is found in one walk.

    A hyphen that touches both neighbours may stand between any two words (light-year).
    """

    def __init__(self, *, backwards: bool = False) -> None:
        """An empty table, whose phrases are read from right to left if ``backwards``."""
        self._step = -1 if backwards else 1
        self._exact: Node = {}
        self._folded: Node = {}

    def add(self, phrase: str, meaning: Meaning, *, exact: bool = False) -> None:
        """Make a phrase known; the first meaning given to a phrase stays.

        With ``exact`` it is found only as written, otherwise in upper and lower case alike.
        """
        cut = tokenize(phrase, 0, len(phrase))
        first, *rest = (cut.raw if exact else cut.low)[MARGIN : cut.stop]
        words = [first, *(word for word in rest if word != "-")]
        node = self._exact if exact else self._folded
        for word in words[:: self._step]:
            node = node.setdefault(word, {})
        node.setdefault("", meaning)

    def find(self, tokens: Tokens, at: int) -> tuple[int, Meaning] | None:
        """The longest phrase that begins at a token (ends there, if backwards): where it ends, what it means."""
        folded = self._walk(tokens, tokens.low, self._folded, at)
        exact = self._walk(tokens, tokens.raw, self._exact, at)
        if exact is None or folded is None:
            return exact or folded
        return folded if (folded[0] - exact[0]) * self._step > 0 else exact

    def _walk(self, tokens: Tokens, spelling: list[str], node: Node, at: int) -> tuple[int, Meaning] | None:
        found, step = None, self._step
        while True:
            child = node.get(spelling[at])
            if child is not None and spelling[at].isdecimal() and not tokens.glued(at):
                return found  # the 2 of km2 touches
            if child is None and spelling[at] == "-" and tokens.glued(at) and tokens.glued(at + 1):
                child = node.get(spelling[at + step])
                at += step
            if child is None or not spelling[at]:
                return found
            node, at = child, at + step
            if "" in node:
                found = (at, node[""])


def plurals(form: str) -> Iterable[str]:
    """A name and its regular plural."""
    yield form
    if form[-1:] not in {"s", "x", "."} and form[-1:].isalpha():
        yield form + "s"


@cache
def _after() -> Phrases[Unit]:
    """What may stand after a number: units, currencies, their signs."""
    table: Phrases[Unit] = Phrases()
    for row in read_csv(PACKAGE, "units.csv"):
        unit = Unit(row["name"], cast(UnitKind, row["kind"]))
        for symbol in filter(None, row["symbols"].split("|")):
            table.add(symbol, unit, exact=True)
        for word in filter(None, row["words"].split("|")):
            for form in _unit_forms(word):
                table.add(form, unit)
    for row in read_csv(PACKAGE, "money.csv"):
        unit = Unit(row["code"], "money", int(row["parts"]))
        for word in filter(None, row["after"].split("|")):
            for form in plurals(word):
                table.add(form, unit, exact=word.isupper() or not word.isascii())
    for row in read_csv(PACKAGE, "currencies.csv"):
        for form in row["forms"].split("|"):
            table.add(form, Unit(row["code"], "money"))
        table.add(row["code"], Unit(row["code"], "money"), exact=True)
    return table


def _unit_forms(word: str) -> Iterable[str]:
    """Plurals of the last word, and of the first in names such as parts per million."""
    yield from plurals(word)
    first, gap, rest = word.partition(" ")
    if gap:
        yield from (form + gap + rest for form in plurals(first))


@cache
def _before() -> Phrases[Unit]:
    """What may stand before a number: signs and codes of currencies."""
    table: Phrases[Unit] = Phrases(backwards=True)
    for row in read_csv(PACKAGE, "money.csv"):
        unit = Unit(row["code"], "money")
        for sign in filter(None, row["before"].split("|")):
            table.add(sign, unit, exact=sign.isalpha() and sign.isascii())
    for row in read_csv(PACKAGE, "currencies.csv"):
        unit = Unit(row["code"], "money")
        if row["current"] == "yes" and row["code"] not in _AMBIGUOUS_CODES:
            table.add(row["code"], unit, exact=True)
        if row["symbol"]:
            table.add(row["symbol"], unit)
    return table


@cache
def _denominators() -> dict[str, str]:
    return {row["word"]: row["name"] for row in read_csv(PACKAGE, "denominators.csv")}


def unit_after(tokens: Tokens, at: int) -> tuple[int, Unit] | None:
    """The unit whose name begins at a token, and where the name ends."""
    return _after().find(tokens, at)


def currency_before(tokens: Tokens, at: int) -> tuple[int, Unit] | None:
    """The currency whose sign or code ends right before a token, and where the sign starts."""
    found = _before().find(tokens, at - 1)
    if found is None:
        return None
    start, unit = found[0] + 1, found[1]
    word = tokens.raw[start]
    if word.isascii() and word.isalpha():
        inside_word = tokens.glued(start) and tokens.raw[start - 1][-1:].isalnum()
        short = len(word) < 3 and start == at - 1 and word not in {"Rs", "RM", "Rp"}
        # PLX-R18 is no rand, "A $75bn package" no Australian matter, R 18 a room
        if inside_word or tokens.raw[start - 1] == "-" or (short and not tokens.glued(at)):
            return None
        if len(word) == 1 and start < at - 1 and word in {"A", "a", "S", "s", "R"} and not tokens.glued(start + 1):
            return (start + 1, Unit("USD", "money"))
    return start, unit


def denominator_after(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """What a rate is told by, beginning at a token: a unit of measure or a word such as share."""
    found = unit_after(tokens, at)
    if found is not None and found[1].kind in {"duration", "measure"}:
        return found[0], found[1].name
    name = _denominators().get(tokens.low[at])
    return None if name is None else (at + 1, name)
