"""Number words that are not meant as numbers."""

from __future__ import annotations

from newsfacts_numbers._context import context
from newsfacts_numbers._digits import is_digits
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["is_meant"]

_SINGLE_OUT = {"no", "this", "that", "every", "any", "some", "which", "each", "another", "same", "new", "big", "good", "better", "old", "former", "latter", "bbc", "right", "wrong", "loved", "little", "whole", "different", "last", "next"}
_AFTER_PRONOUN = {"another", "thing", "day", "knows", "self"}
_MANNERS = {"time", "off", "way", "sided", "on", "to", "stop", "size", "liner"}
_JOINS = {"or", "to", "and", "-", "–", "in", "out"}


def is_meant(tokens: Tokens, reading: Reading) -> bool:
    """Whether a number word is meant as a number: not `no one`, `one must`, `at first`, `a split second`."""
    low, at = tokens.low, reading.first
    if low[at] == "one" and reading.last == at + 1:
        return _is_counted_one(tokens, at)
    if low[at] in {"second", "first"}:
        return low[at - 1] not in {"split", "at", "every", "per", "any"}
    if low[at] == "zero":
        return low[at - 1] not in {"ground", "net"}
    return True


def _is_counted_one(tokens: Tokens, at: int) -> bool:
    """one of the best · one man · just one in five · one to two; not this one, the one who, one another."""
    low, following = tokens.low, tokens.low[at + 1]
    if following in _JOINS and (low[at + 2] in number_words().starters or is_digits(low[at + 2])):
        return True
    if low[at - 1] in _SINGLE_OUT or (low[at - 1] == "the" and following != "hundred" and not _noun(tokens, at + 1)):
        return False
    return following == "of" or _noun(tokens, at + 1) or (low[at - 1] in {"than", "least", "just", "only"} and low[at - 2] != "the")


def _noun(tokens: Tokens, at: int) -> bool:
    """Whether the words from a token may begin a noun phrase."""
    word, words = tokens.low[at], context()
    if word == "-":
        return tokens.glued(at) and tokens.low[at + 1] not in _MANNERS
    return word[:1].isalpha() and (word not in words.stops or word in words.inside_phrases) and word not in _AFTER_PRONOUN
