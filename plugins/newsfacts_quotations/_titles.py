"""Quotations that are titles of books, songs and shows rather than words somebody said."""

from __future__ import annotations

from newsfacts_quotations._lexicon import titled
from newsfacts_quotations._tags import BE
from newsfacts_quotations._words import GOING_ON, Sentence

__all__ = ["bears_title", "is_title"]

_SHORT = 5
"""Words of fewer letters may be small in a title."""


def bears_title(sentence: Sentence, quote: int) -> bool:
    """Whether a quotation is the title of what stands before it: his book, “The Fall,” came out.

    No title begins with a small letter: the show “is a mess,” he said.
    """
    before = quote - 1 - (sentence.tags[quote - 1 : quote] == ",")
    if before < 0 or sentence.words[quote] == GOING_ON:
        return False
    named = sentence.words[before] in ("called", "named") and sentence.tags[before - 1 : before] == BE
    return named or sentence.words[before] in titled()


def is_title(sentence: Sentence, quote: int) -> bool:
    """Whether a quotation is written like a title: all long words of “The Fall of the Wall” have capitals."""
    words = sentence.said(quote).split()
    return len(words) > 1 and all(word[:1].isupper() for word in words if len(word) >= _SHORT)
