"""The pronoun that a word for a person or a given name shows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal, cast

from newsfacts.lexicon import fold, read_csv, read_toml

__all__ = ["Gender", "gender_of", "gender_of_given", "gender_of_pronoun"]

Gender = Literal["he", "she"]


def gender_of(word: str) -> Gender | None:
    """The pronoun that a word for a person takes, in lower case: *actress*, *mr*; None where it tells nothing."""
    return _words().get(word)


def gender_of_pronoun(word: str) -> Gender:
    """The gender that a pronoun or possessive of a person shows: *he* of *his*."""
    return "he" if word in ("he", "his", "him") else "she"


def gender_of_given(name: str) -> Gender | None:
    """The pronoun of those who bear a given name, in any case; None where women and men do, or nothing is known.

    Of a name of two parts the first decides, where the whole is unknown: *Frank-Walter*.
    """
    low = fold(name).lower()
    return _given_names().get(low) or _given_names().get(low.partition("-")[0])


@cache
def _words() -> Mapping[str, Gender]:
    table = cast("dict[str, dict[Gender, str]]", read_toml("newsfacts_quotations", "people.toml"))["gender"]
    return {word: pronoun for pronoun, words in table.items() for word in words.split()}


@cache
def _given_names() -> Mapping[str, Gender]:
    rows = read_csv("newsfacts_quotations", "given_names.csv")
    return {name: cast("Gender", row["pronoun"]) for row in rows for name in row["names"].split()}
