"""Plurals, by their look."""

from __future__ import annotations

from newsfacts_numbers._context import context
from newsfacts_numbers._tokens import Tokens

__all__ = ["is_plural", "plural_soon"]

_SHORTEST = 3
_NO_PLURAL_ENDINGS = ("ss", "us", "is")


def is_plural(tokens: Tokens, at: int) -> bool:
    """Whether the word at a token looks like a plural noun: sailors, seamen."""
    word, words = tokens.low[at], context()
    if word in words.irregular_plurals:
        return True
    plural = word.endswith(("s", "men")) and len(word) >= _SHORTEST and word[0].isalpha()
    return plural and not word.endswith(_NO_PLURAL_ENDINGS) and word not in words.not_plurals


def plural_soon(tokens: Tokens, at: int, words: int) -> bool:
    """Whether a plural stands among the next words, before any that ends a noun phrase: new digital sales."""
    stops = context().stops
    for here in range(at, at + words):
        word = tokens.low[here]
        if not word.isalpha() or (word in stops and word != "and"):
            return False
        if is_plural(tokens, here) and not tokens.raw[here][:1].isupper():
            return True
    return False
