"""The words for numbers, from ``data/number_words.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import cache
from typing import cast

import attrs

from newsfacts.lexicon import read_toml

__all__ = ["NumberWords", "number_words"]


@attrs.frozen(eq=False)
class NumberWords:
    """What each word or numeric sign stands for; the data file says what each table is for.

    Attributes:
        seed: Finds the lines in which a numeral may stand.
        starters: The words that begin a numeral.
        starts: The same with numeric signs, words in -fold, and times, which an article may count.
    """

    cardinals: dict[str, int]
    tens: dict[str, int]
    hundreds: dict[str, int]
    scales: dict[str, int]
    abbreviated_scales: dict[str, int]
    letter_scales: dict[str, int]
    dozens: dict[str, int]
    vague: dict[str, int]
    ordinals: dict[str, int]
    ordinal_scales: dict[str, int]
    denominators: dict[str, int]
    times: dict[str, int]
    glyphs: dict[str, Fraction]
    starts: frozenset[str]
    seed: re.Pattern[str]
    starters: frozenset[str]


_NO_STARTERS = {"abbreviated_scales", "letter_scales", "times"}


@cache
def number_words() -> NumberWords:
    """The tables, read once."""
    tables = cast("dict[str, dict[str, int]]", read_toml("newsfacts_numbers", "number_words.toml"))
    glyphs = {sign: Fraction(value) for sign, value in tables.pop("glyphs").items()}
    starters = frozenset(word for name, table in tables.items() if name not in _NO_STARTERS for word in table)
    times = tables["times"]
    folds = {f"{word}fold" for word in (*tables["cardinals"], *tables["tens"], *tables["hundreds"])}
    starts = starters | folds | set(glyphs) | set(times)
    seed = _seed(starters, glyphs, times)
    return NumberWords(**tables, glyphs=glyphs, starters=starters, starts=starts, seed=seed)


def _seed(words: Iterable[str], glyphs: Iterable[str], times: Iterable[str]) -> re.Pattern[str]:
    """Digits and numeric signs anywhere; words at their beginning, whatever their ending (`sixfold`, `halves`).

    The look-ahead on the first letter makes most positions fail at once.
    """
    known = set(words)
    stems = sorted(word for word in known if not any(word != other and word.startswith(other) for other in known))
    initials = "".join(sorted({stem[0] for stem in stems}))
    return re.compile(
        rf"""
          [0-9{"".join(glyphs)}]
        | (?<! [^\W_] ) [aA]n? [ ] (?: {"|".join(times)} )
        | (?<! [^\W_] ) (?= [{initials}{initials.upper()}] ) (?i: {"|".join(stems)} )
        """,
        re.VERBOSE,
    )
