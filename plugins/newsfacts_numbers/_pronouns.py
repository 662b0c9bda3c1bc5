"""Number words that are not meant as numbers."""

from __future__ import annotations

from newsfacts_numbers._context import context
from newsfacts_numbers._digits import is_digits
from newsfacts_numbers._reading import Reading
from newsfacts_numbers._tokens import Tokens
from newsfacts_numbers._words import number_words

__all__ = ["is_meant"]

_JOINS = {"or", "to", "and", "-", "–", "in", "out"}


def is_meant(tokens: Tokens, reading: Reading) -> bool:
    """Whether a number word is meant as a number: not `no one`, `one must`, `at first`, `a split second`."""
    low, at = tokens.low, reading.first
    if low[at] == "one" and reading.last == at + 1:
        return _is_counted_one(tokens, at)
    if low[at] == "second" and low[at - 1] == "a" and _is_moment(tokens, at):
        return False
    if low[at] in {"second", "first"}:
        return low[at - 1] not in {"split", "at", "every", "per", "any"}
    if low[at] == "zero":
        return low[at - 1] not in {"ground", "net"}
    return True


def _is_moment(tokens: Tokens, at: int) -> bool:
    """Tells a second later · wait a second; a second goal and scored a second rank."""
    words = context()
    return tokens.low[at + 1] in words.moments or (
        tokens.low[at - 2] in words.before_moment and not _noun(tokens, at + 1)
    )


def _is_counted_one(tokens: Tokens, at: int) -> bool:
    """Tells one of the best · one man · just one in five · one to two; not this one, the one who, one another."""
    low, following = tokens.low, tokens.low[at + 1]
    if following in _JOINS and (low[at + 2] in number_words().starters or is_digits(low[at + 2])):
        return True
    noun = _noun(tokens, at + 1)
    if low[at - 1] == "that" and (noun or following == "of"):
        return True  # said that one of them fled
    if low[at - 1] in context().single_out or (low[at - 1] == "the" and not noun):
        return False
    after_bound = low[at - 1] in {"than", "least", "just", "only"} and low[at - 2] != "the"
    alone = after_bound and not is_digits(following)
    return noun or alone or following == "of"


def _noun(tokens: Tokens, at: int) -> bool:
    """Whether the words from a token may begin a noun phrase."""
    word, words = tokens.low[at], context()
    if word == "-":
        return tokens.glued(at) and tokens.low[at + 1] not in words.one_manners
    stop = word in words.stops and word not in words.inside_phrases
    if word.endswith("ed") and tokens.low[at + 1] in words.prepositions:
        return False  # one headed by a judge
    return word[:1].isalpha() and not stop and word not in words.after_pronoun_one
