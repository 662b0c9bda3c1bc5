"""Whether words hold a verb, and so may be a clause."""

from __future__ import annotations

from newsfacts_quotations._grammar import WORDS
from newsfacts_quotations._phrases import Words
from newsfacts_quotations._words import Sentence

__all__ = ["has_verb", "is_clause"]

# a form that may be a noun proves nothing
_VERBAL = WORDS.compile("[PLAINLY_FINITE SAY WALKED WRITTEN QUOTED]")
_FINITE = WORDS.compile("PLAINLY_FINITE | PRONOUN ADVERB*+ [CLAIMS SAY]")


def is_clause(sentence: Sentence, words: Words) -> bool:
    """Whether some words hold a verb, or a quotation that may, so that they can be a report: not *On Monday*."""
    return _VERBAL.search(sentence.tags, *words) is not None


def has_verb(sentence: Sentence, words: Words) -> bool:
    """Whether some words hold a verb that is surely finite: no participle, and no quotation."""
    return _FINITE.search(sentence.tags, *words) is not None
