"""The closed table of units and currencies, and how their names are found among tokens."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Literal, cast

import attrs

from newsfacts.lexicon import read_csv
from newsfacts_numbers._phrases import Phrases
from newsfacts_numbers._tokens import Tokens

__all__ = ["Unit", "UnitKind", "currency_before", "denominator_after", "unit_after"]

PACKAGE = "newsfacts_numbers"


UnitKind = Literal["money", "percent", "duration", "measure"]


@attrs.frozen
class Unit:
    """A unit of the table.

    Attributes:
        name: Singular English name, or ISO 4217 code; empty for a currency that only its country tells (pesos).
        kind: Which `QuantityType` a number of it has.
        parts: How many of it make one of ``name``: 100 for cents, else 1.
    """

    name: str
    kind: UnitKind
    parts: int = 1


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
        unit = Unit(row["name"], cast("UnitKind", row["kind"]))
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
    ambiguous = {row["code"] for row in read_csv(PACKAGE, "ambiguous_codes.csv")}
    for row in read_csv(PACKAGE, "money.csv"):
        unit = Unit(row["code"], "money")
        for sign in filter(None, row["before"].split("|")):
            table.add(sign, unit, exact=sign.isalpha() and sign.isascii())
    for row in read_csv(PACKAGE, "currencies.csv"):
        unit = Unit(row["code"], "money")
        if row["current"] == "yes" and row["code"] not in ambiguous:
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
        short = len(word) < 3 and start == at - 1 and word not in {"Rs", "RM", "Rp", "Tk"}
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
